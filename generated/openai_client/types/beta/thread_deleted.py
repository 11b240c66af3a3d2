from typing import Literal

from ..._core.models import Model


class ThreadDeleted(Model):
    """Whether the thread is deleted."""

    id: str
    """Id of the thread."""
    object: Literal["thread.deleted"]
    """Always `thread.deleted`."""
    deleted: bool
    """Whether it is deleted."""
