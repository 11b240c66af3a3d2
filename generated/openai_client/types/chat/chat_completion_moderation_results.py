from typing import Literal

from ..._core.models import Model
from .chat_completion_moderation_result import ChatCompletionModerationResult


class ChatCompletionModerationResults(Model):
    """The findings on one side of a call."""

    type: Literal["moderation_results"]
    """Says that the check was made."""
    model: str
    """The moderation model that checked."""
    results: list[ChatCompletionModerationResult]
    """One finding for each thing that was checked."""
