from typing import Literal

from ...._core.models import Model
from .project_residency import ProjectResidency


class Project(Model):
    """A project of the organization."""

    id: str
    """Id of the project."""
    created_at: int
    """Creation time, in Unix seconds."""
    object: Literal["organization.project"]
    """Always `organization.project`."""
    archived_at: int | None = None
    """Time at which the project was archived, in Unix seconds. Null if it is active."""
    external_key_id: str | None = None
    """Id of the external key that encrypts the data of the project."""
    name: str | None = None
    """Name of the project."""
    residency: ProjectResidency | None = None
    """Where data is stored and processed."""
    status: str | None = None
    """`active` or `archived`."""
