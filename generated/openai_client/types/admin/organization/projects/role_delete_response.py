from typing import Literal

from ....._core.models import Model


class RoleDeleteResponse(Model):
    """The role is deleted."""

    id: str
    """Id of the role."""
    deleted: bool
    """Whether it was deleted."""
    object: Literal["role.deleted"]
    """Always `role.deleted`."""
