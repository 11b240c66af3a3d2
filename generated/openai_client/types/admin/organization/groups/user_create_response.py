from typing import Literal

from ....._core.models import Model


class GroupUserCreateResponse(Model):
    """The user belongs to the group."""

    group_id: str
    """Id of the group."""
    object: Literal["group.user"]
    """Always `group.user`."""
    user_id: str
    """Id of the user."""


UserCreateResponse = GroupUserCreateResponse
