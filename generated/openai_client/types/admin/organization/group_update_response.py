from ...._core.models import Model


class GroupUpdateResponse(Model):
    """The changed group."""

    id: str
    """Id of the group."""
    created_at: int
    """Creation time, in Unix seconds."""
    is_scim_managed: bool
    """Whether an identity provider manages it through SCIM."""
    name: str
    """Name of the group."""
