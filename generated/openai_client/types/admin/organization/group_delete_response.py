from typing import Literal

from ...._core.models import Model


class GroupDeleteResponse(Model):
    """The group is deleted."""

    id: str
    """Id of the group."""
    deleted: bool
    """Whether it was deleted."""
    object: Literal["group.deleted"]
    """Always `group.deleted`."""
