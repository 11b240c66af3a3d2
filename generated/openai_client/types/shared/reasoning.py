from typing import Literal

from ..._core.models import Model
from .reasoning_effort import ReasoningEffort


class Reasoning(Model):
    """Settings of reasoning models."""

    context: Literal["auto", "current_turn", "all_turns"] | str | None = None
    """Which reasoning of earlier turns is kept: `all_turns`, only the `current_turn`, or
    `auto`.
    """
    effort: ReasoningEffort | None = None
    """Effort of reasoning. Higher values cost more tokens and time."""
    generate_summary: Literal["auto", "concise", "detailed"] | str | None = None
    """Deprecated. Use `summary` instead."""
    mode: str | Literal["standard", "pro"] | None = None
    """Mode of reasoning; `pro` takes more time for better answers."""
    summary: Literal["auto", "concise", "detailed"] | str | None = None
    """Level of detail of the reasoning summary."""
