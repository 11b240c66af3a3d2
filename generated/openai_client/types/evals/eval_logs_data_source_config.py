from typing import Literal

from pydantic import Field

from ..._core.models import Model
from ..shared.metadata import Metadata


class EvalLogsDataSourceConfig(Model):
    """Data from stored responses."""

    schema_: dict[str, object] = Field(alias="schema")
    """JSON Schema of the data."""
    type: Literal["logs"]
    """Always `logs`."""
    metadata: Metadata | None = None
    """Labels that the responses have."""
