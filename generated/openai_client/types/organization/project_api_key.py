from typing import Literal

from ..._core.models import Model
from .project_api_key_owner_service_account import ProjectAPIKeyOwnerServiceAccount
from .project_api_key_owner_user import ProjectAPIKeyOwnerUser


class ProjectAPIKeyOwner(Model):
    """Owner of the key: a user or a service account."""

    service_account: ProjectAPIKeyOwnerServiceAccount | None = None
    """The service account."""
    type: Literal["user", "service_account"] | str | None = None
    """Kind of the owner: `user` or `service_account`."""
    user: ProjectAPIKeyOwnerUser | None = None
    """The user."""


class ProjectAPIKey(Model):
    """An API key of a project."""

    id: str
    """Id of the API key."""
    created_at: int
    """Creation time, in Unix seconds."""
    last_used_at: int | None
    """Time of the last use, in Unix seconds. Null if never used."""
    name: str
    """Name of the key."""
    object: Literal["organization.project.api_key"]
    """Always `organization.project.api_key`."""
    owner: ProjectAPIKeyOwner
    """Owner of the key: a user or a service account."""
    owner_project_access: Literal["active", "inactive"] | str
    """Whether the owner still has access to the project."""
    redacted_value: str
    """The key with its middle left out."""
    expires_at: int | None = None
    """Time at which it expires, in Unix seconds. Null if never."""
