from typing import Literal

from ....._core.models import Model
from ..role import Role


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


class GroupRoleAssignment(Model):
    """A role that was assigned to a group."""

    group: RoleGroup
    """The group."""
    object: Literal["group.role"]
    """Always `group.role`."""
    role: Role
    """The role."""


Group = RoleGroup
RoleCreateResponse = GroupRoleAssignment
