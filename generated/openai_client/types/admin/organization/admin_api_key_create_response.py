from typing import Literal

from ...._core.models import Model
from .admin_api_key import AdminAPIKeyOwner


class AdminAPIKeyCreateResponse(Model):
    """A new key, with its value."""

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
    value: str
    """The key. It is shown only once: store it."""
    last_used_at: int | None = None
    """Time of the last use, in Unix seconds. Null if never used."""
    name: str | None = None
    """Name of the key."""
