from typing import Literal

from typing_extensions import TypeAlias

from ..._core.models import Model


class TracingConfiguration(Model):
    """How the session is recorded."""

    group_id: str | None = None
    """Id of a group of traces."""
    metadata: dict[str, object] | None = None
    """Data to find the trace by."""
    workflow_name: str | None = None
    """Name of the trace."""


RealtimeTracingConfig: TypeAlias = Literal["auto"] | TracingConfiguration | None
"""`auto` records with defaults; null doesn't record."""
