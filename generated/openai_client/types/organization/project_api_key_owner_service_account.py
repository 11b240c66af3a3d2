from ..._core.models import Model


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
