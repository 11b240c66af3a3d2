from typing import Literal

from ..._core.models import Model


class ConversationTextContent(Model):
    """Text."""

    type: Literal["text"]
    """Always `text`."""
    text: str
    """The text."""


TextContent = ConversationTextContent
