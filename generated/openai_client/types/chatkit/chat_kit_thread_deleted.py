from typing import Literal

from ..._core.models import Model


class ChatKitThreadDeleted(Model):
    """Result of deleting a thread."""

    id: str
    """Id of the thread."""
    deleted: bool
    """Whether the thread was deleted."""
    object: Literal["chatkit.thread.deleted"]
    """Always `chatkit.thread.deleted`."""
