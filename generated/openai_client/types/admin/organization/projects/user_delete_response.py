from typing import Literal

from ....._core.models import Model


class ProjectUserDeleteResponse(Model):
    """The user is removed from the project."""

    id: str
    """Id of the user."""
    deleted: bool
    """Whether it was deleted."""
    object: Literal["organization.project.user.deleted"]
    """Always `organization.project.user.deleted`."""


UserDeleteResponse = ProjectUserDeleteResponse
