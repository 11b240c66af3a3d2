from collections.abc import Mapping
from typing import Literal

from typing_extensions import Required, TypedDict


class EvalCreateLogsDataSourceConfigParam(TypedDict, total=False):
    """Data from stored responses."""

    type: Required[Literal["logs"]]
    """Always `logs`."""
    metadata: Mapping[str, object]
    """Labels that the responses have."""
