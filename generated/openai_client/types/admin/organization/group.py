from typing import Literal

from ...._core.models import Model


class Group(Model):
    """A group of users."""

    id: str
    """Id of the group."""
    created_at: int
    """Creation time, in Unix seconds."""
    group_type: Literal["group", "tenant_group"] | str
    """Kind of the group."""
    is_scim_managed: bool
    """Whether an identity provider manages it through SCIM."""
    name: str
    """Name of the group."""
