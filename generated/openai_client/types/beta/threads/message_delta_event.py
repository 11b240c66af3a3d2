from typing import Literal

from ...._core.models import Model
from .message_delta import MessageDelta


class MessageDeltaEvent(Model):
    """A message has grown."""

    id: str
    """Id of the message."""
    object: Literal["thread.message.delta"]
    """Always `thread.message.delta`."""
    delta: MessageDelta
    """What is new."""
