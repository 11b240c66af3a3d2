from typing import Literal

from pydantic import Field

from .._core.models import Model
from .shared.metadata import Metadata


class EvalStoredCompletionsDataSourceConfig(Model):
    """Data from stored chat completions. Use `logs`."""

    schema_: dict[str, object] = Field(alias="schema")
    """JSON Schema of the data."""
    type: Literal["stored_completions"]
    """Always `stored_completions`."""
    metadata: Metadata | None = None
    """Labels that the chat completions have."""
