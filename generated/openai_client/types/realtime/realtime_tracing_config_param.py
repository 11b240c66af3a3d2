from collections.abc import Mapping
from typing import Literal, Union

from typing_extensions import TypeAlias, TypedDict


class TracingConfigurationParam(TypedDict, total=False):
    """How the session is recorded."""

    group_id: str
    """Id of a group of traces."""
    metadata: Mapping[str, object]
    """Data to find the trace by."""
    workflow_name: str
    """Name of the trace."""


RealtimeTracingConfigParam: TypeAlias = Union[
    Literal["auto"],
    TracingConfigurationParam,
    None,
]
"""`auto` records with defaults; null doesn't record."""


TracingConfiguration = TracingConfigurationParam
