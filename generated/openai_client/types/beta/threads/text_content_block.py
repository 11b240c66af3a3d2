from typing import Literal

from ...._core.models import Model
from ...threads.message_text import MessageText


class TextContentBlock(Model):
    """Text of a message."""

    type: Literal["text"]
    """Always `text`."""
    text: MessageText
    """The text."""
