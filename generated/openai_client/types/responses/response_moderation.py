from ..._core.models import Model
from .response_moderation_outcome import ResponseModerationOutcome


class ResponseModeration(Model):
    """Moderation results."""

    input: ResponseModerationOutcome
    """Result for the input."""
    output: ResponseModerationOutcome
    """Result for the output."""
