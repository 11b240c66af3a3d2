from ..._core.models import Model
from ..shared.reasoning_effort import ReasoningEffort


class ConfigurationUpdateReasoning(Model):
    """Reasoning settings."""

    effort: ReasoningEffort | None = None
    """Effort of reasoning. Higher values cost more tokens and time."""
