from typing import Literal

from ....._core.models import Model


class ProjectUser(Model):
    """A user of a project."""

    id: str
    """Id of the user."""
    added_at: int
    """Time at which the user was added, in Unix seconds."""
    object: Literal["organization.project.user"]
    """Always `organization.project.user`."""
    role: str
    """Role in the project: `owner` or `member`."""
    email: str | None = None
    """Email address."""
    name: str | None = None
    """Name of the user."""
