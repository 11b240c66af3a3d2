from typing_extensions import TypedDict

from ..shared.reasoning_effort import ReasoningEffort


class ConfigurationUpdateReasoningParam(TypedDict, total=False):
    """Reasoning settings."""

    effort: ReasoningEffort
    """Effort of reasoning. Higher values cost more tokens and time."""
