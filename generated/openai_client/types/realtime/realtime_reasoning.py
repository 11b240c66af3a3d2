from ..._core.models import Model
from .realtime_reasoning_effort import RealtimeReasoningEffort


class RealtimeReasoning(Model):
    """How much a reasoning model reasons."""

    effort: RealtimeReasoningEffort | None = None
    """Effort of the reasoning."""
