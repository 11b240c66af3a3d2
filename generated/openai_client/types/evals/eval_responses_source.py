from typing import Literal

from ..._core.models import Model
from ..shared.reasoning_effort import ReasoningEffort


class EvalResponsesSource(Model):
    """Data from stored responses."""

    type: Literal["responses"]
    """Always `responses`."""
    created_after: int | None = None
    """Only those created after this time, in Unix seconds."""
    created_before: int | None = None
    """Only those created before this time, in Unix seconds."""
    instructions_search: str | None = None
    """Only those whose instructions have this text."""
    metadata: dict[str, object] | None = None
    """Only those that have these labels."""
    model: str | None = None
    """Only those by this model."""
    reasoning_effort: ReasoningEffort | None = None
    """Only those with this effort of reasoning."""
    temperature: float | None = None
    """Only those with this temperature."""
    tools: list[str] | None = None
    """Only those with these tools."""
    top_p: float | None = None
    """Only those with this `top_p`."""
    users: list[str] | None = None
    """Only those for these users."""
