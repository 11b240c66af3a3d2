from typing import Literal

from ....._core.models import Model


class ProjectAPIKeyOwnerServiceAccount(Model):
    """A service account that owns a key."""

    id: str
    """Id of the service account."""
    created_at: int
    """Creation time, in Unix seconds."""
    name: str
    """Name of the service account."""
    role: str
    """Role of the service account in the project."""


class ProjectAPIKeyOwnerUser(Model):
    """A user who owns a key."""

    id: str
    """Id of the user."""
    created_at: int
    """Creation time, in Unix seconds."""
    email: str
    """Email address."""
    name: str
    """Name of the user."""
    role: str
    """Role of the user in the project."""


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


Owner = ProjectAPIKeyOwner
OwnerServiceAccount = ProjectAPIKeyOwnerServiceAccount
OwnerUser = ProjectAPIKeyOwnerUser
