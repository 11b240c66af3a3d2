from typing_extensions import Required, TypedDict

from .project_residency import ProjectResidency


class ProjectCreateParams(TypedDict, total=False):
    """The project to create."""

    name: Required[str]
    """Name of the project."""
    external_key_id: str | None
    """Id of the external key that encrypts the data of the project."""
    geography: str | None
    """Geography of the storage."""
    residency: ProjectResidency | None
    """Where data is stored and processed."""
