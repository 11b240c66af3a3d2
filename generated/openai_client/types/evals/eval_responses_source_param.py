from collections.abc import Mapping, Sequence
from typing import Literal

from typing_extensions import Required, TypedDict

from ..shared.reasoning_effort import ReasoningEffort


class EvalResponsesSourceParam(TypedDict, total=False):
    """Data from stored responses."""

    type: Required[Literal["responses"]]
    """Always `responses`."""
    created_after: int | None
    """Only those created after this time, in Unix seconds."""
    created_before: int | None
    """Only those created before this time, in Unix seconds."""
    instructions_search: str | None
    """Only those whose instructions have this text."""
    metadata: Mapping[str, object] | None
    """Only those that have these labels."""
    model: str | None
    """Only those by this model."""
    reasoning_effort: ReasoningEffort | None
    """Only those with this effort of reasoning."""
    temperature: float | None
    """Only those with this temperature."""
    tools: Sequence[str] | None
    """Only those with these tools."""
    top_p: float | None
    """Only those with this `top_p`."""
    users: Sequence[str] | None
    """Only those for these users."""
