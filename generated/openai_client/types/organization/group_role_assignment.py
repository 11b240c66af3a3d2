from typing import Literal

from ..._core.models import Model
from .role import Role
from .role_group import RoleGroup


class GroupRoleAssignment(Model):
    """A role that was assigned to a group."""

    group: RoleGroup
    """The group."""
    object: Literal["group.role"]
    """Always `group.role`."""
    role: Role
    """The role."""
