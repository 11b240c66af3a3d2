from typing import Literal

from ....._core.models import Model


class ServiceAccountAPIKey(Model):
    """A new API key of a service account, with its value."""

    id: str
    """Id of the API key."""
    created_at: int
    """Creation time, in Unix seconds."""
    name: str
    """Name of the key."""
    object: Literal["organization.project.service_account.api_key"]
    """Always `organization.project.service_account.api_key`."""
    value: str
    """The key. It is shown only once: store it."""
    expires_at: int | None = None
    """Time at which it expires, in Unix seconds. Null if never."""


class ServiceAccountCreateResponse(Model):
    """The new service account."""

    id: str
    """Id of the service account."""
    api_key: ServiceAccountAPIKey | None
    """Key of the service account. Null if none was asked for."""
    created_at: int
    """Creation time, in Unix seconds."""
    name: str
    """Name of the service account."""
    object: Literal["organization.project.service_account"]
    """Always `organization.project.service_account`."""
    role: Literal["member", "none"] | str
    """Role in the project."""


APIKey = ServiceAccountAPIKey
