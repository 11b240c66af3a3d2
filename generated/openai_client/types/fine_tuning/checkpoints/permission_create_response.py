from typing import Literal

from ...._core.models import Model


class CheckpointPermission(Model):
    """A project that may use a checkpoint."""

    id: str
    """Id of the permission, `cp_…`."""
    created_at: int
    """Creation time, in Unix seconds."""
    object: Literal["checkpoint.permission"]
    """Always `checkpoint.permission`."""
    project_id: str
    """Id of the project."""


PermissionCreateResponse = CheckpointPermission
