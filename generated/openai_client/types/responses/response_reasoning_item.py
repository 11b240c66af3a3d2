from typing import Literal

from ..._core.models import Model
from .response_reasoning_summary import ResponseReasoningSummary
from .response_reasoning_text import ResponseReasoningText


class ResponseReasoningItem(Model):
    """Reasoning of the model. Send it back with the next request."""

    type: Literal["reasoning"]
    """Always `reasoning`."""
    id: str
    """Id of the item."""
    summary: list[ResponseReasoningSummary]
    """Summary of the reasoning."""
    content: list[ResponseReasoningText] | None = None
    """Text of the reasoning, from models that reveal it."""
    encrypted_content: str | None = None
    """Encrypted reasoning, if requested by `include`. Send it back to continue without
    stored state.
    """
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    """State of the item."""


Content = ResponseReasoningText
Summary = ResponseReasoningSummary
