from typing import Literal

from ...._core.models import Model


class CheckpointPermissionDeleted(Model):
    """Result of deleting a permission."""

    id: str
    """Id of the permission."""
    deleted: bool
    """Whether the permission was deleted."""
    object: Literal["checkpoint.permission"]
    """Always `checkpoint.permission`."""


PermissionDeleteResponse = CheckpointPermissionDeleted
