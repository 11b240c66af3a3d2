from typing import Literal

from ...._core.models import Model
from .message_content_delta import MessageContentDelta


class MessageDelta(Model):
    """What is new in a message."""

    role: Literal["user", "assistant"] | str | None = None
    """Who writes it."""
    content: list[MessageContentDelta] | None = None
    """New parts, and what is new in parts."""
