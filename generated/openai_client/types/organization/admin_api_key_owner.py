from ..._core.models import Model


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
