from typing import Literal

from ....._core.models import Model


class ProjectServiceAccount(Model):
    """A service account: a user of a project that is a program."""

    id: str
    """Id of the service account."""
    created_at: int
    """Creation time, in Unix seconds."""
    name: str
    """Name of the service account."""
    object: Literal["organization.project.service_account"]
    """Always `organization.project.service_account`."""
    role: Literal["owner", "member", "none"] | str
    """Role in the project."""
