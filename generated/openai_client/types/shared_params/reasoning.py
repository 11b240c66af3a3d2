from typing import Literal

from typing_extensions import TypedDict

from ..shared.reasoning_effort import ReasoningEffort


class ReasoningParam(TypedDict, total=False):
    """Settings of reasoning models."""

    context: Literal["auto", "current_turn", "all_turns"] | str | None
    """Which reasoning of earlier turns is kept: `all_turns`, only the `current_turn`, or
    `auto`.
    """
    effort: ReasoningEffort
    """Effort of reasoning. Higher values cost more tokens and time."""
    generate_summary: Literal["auto", "concise", "detailed"] | str | None
    """Deprecated. Use `summary` instead."""
    mode: str | Literal["standard", "pro"]
    """Mode of reasoning; `pro` takes more time for better answers."""
    summary: Literal["auto", "concise", "detailed"] | str | None
    """Level of detail of the reasoning summary."""


Reasoning = ReasoningParam
