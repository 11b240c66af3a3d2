from typing import Literal

from ....._core.models import Model


class ProjectModelPermissionsDeleted(Model):
    """The restriction is lifted."""

    deleted: bool
    """Whether it was deleted."""
    object: Literal["project.model_permissions.deleted"]
    """Always `project.model_permissions.deleted`."""
