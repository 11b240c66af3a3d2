from typing import Literal

from ....._core.models import Model


class GroupUserDeleteResponse(Model):
    """The user is removed from the group."""

    deleted: bool
    """Whether it was deleted."""
    object: Literal["group.user.deleted"]
    """Always `group.user.deleted`."""


UserDeleteResponse = GroupUserDeleteResponse
