from typing import Literal

from ...._core.models import Model


class AdminAPIKeyOwner(Model):
    """Owner of an admin key."""

    id: str | None = None
    """Id."""
    created_at: int | None = None
    """Creation time, in Unix seconds."""
    name: str | None = None
    """Name."""
    object: str | None = None
    """Kind of the object."""
    role: str | None = None
    """Role."""
    type: str | None = None
    """Kind."""


class AdminAPIKey(Model):
    """A key for the administration of the organization."""

    id: str
    """Id of the key."""
    created_at: int
    """Creation time, in Unix seconds."""
    expires_at: int | None
    """Time at which it expires, in Unix seconds. Null if never."""
    object: Literal["organization.admin_api_key"]
    """Always `organization.admin_api_key`."""
    owner: AdminAPIKeyOwner
    """Owner of the key."""
    redacted_value: str
    """The key with its middle left out."""
    last_used_at: int | None = None
    """Time of the last use, in Unix seconds. Null if never used."""
    name: str | None = None
    """Name of the key."""


Owner = AdminAPIKeyOwner
