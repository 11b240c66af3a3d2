from typing import Literal

from ..._core.models import Model
from .service_account_api_key import ServiceAccountAPIKey


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
