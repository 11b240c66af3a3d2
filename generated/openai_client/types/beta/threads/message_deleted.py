from typing import Literal

from ...._core.models import Model


class MessageDeleted(Model):
    """Whether the message is deleted."""

    id: str
    """Id of the message."""
    object: Literal["thread.message.deleted"]
    """Always `thread.message.deleted`."""
    deleted: bool
    """Whether it is deleted."""
