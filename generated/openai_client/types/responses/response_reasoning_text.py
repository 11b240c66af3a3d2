from typing import Literal

from ..._core.models import Model


class ResponseReasoningText(Model):
    """A part of the reasoning."""

    type: Literal["reasoning_text"]
    """Always `reasoning_text`."""
    text: str
    """Text of the reasoning."""
