from ....._core.models import Model


class OrganizationGroupUser(Model):
    """A user of a group."""

    id: str
    """Id of the user."""
    email: str | None
    """Email address."""
    name: str
    """Name of the user."""
