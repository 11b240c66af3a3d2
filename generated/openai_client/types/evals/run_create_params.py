from typing_extensions import Required, TypedDict

from ..shared.metadata import Metadata
from .eval_run_data_source_param import EvalRunDataSourceParam


class EvalRunCreateParams(TypedDict, total=False):
    """The run to start."""

    data_source: Required[EvalRunDataSourceParam]
    """Where inputs and outputs come from."""
    metadata: Metadata
    """Your own labels for the run."""
    name: str
    """Name of the run."""


RunCreateParams = EvalRunCreateParams
