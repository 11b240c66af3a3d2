from ..._core.models import Model


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
