from typing import Literal

from ..._core.models import Model


class RoleGroup(Model):
    """The group that a role is assigned to."""

    id: str
    """Id of the group."""
    created_at: int
    """Creation time, in Unix seconds."""
    name: str
    """Name of the group."""
    object: Literal["group"]
    """Always `group`."""
    scim_managed: bool
    """Whether an identity provider manages the group through SCIM."""
