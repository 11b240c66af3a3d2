from typing import Literal

from ..._core.models import Model
from .response_reasoning_summary_part_added_event import ResponseReasoningSummary


class ResponseReasoningText(Model):
    """A part of the reasoning."""

    type: Literal["reasoning_text"]
    """Always `reasoning_text`."""
    text: str
    """Text of the reasoning."""


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
