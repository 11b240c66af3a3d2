from typing_extensions import TypedDict

from .realtime_reasoning_effort import RealtimeReasoningEffort


class RealtimeReasoningParam(TypedDict, total=False):
    """How much a reasoning model reasons."""

    effort: RealtimeReasoningEffort
    """Effort of the reasoning."""
