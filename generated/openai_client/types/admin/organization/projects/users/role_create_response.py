from typing import Literal

from ......_core.models import Model
from ...organization_user import OrganizationUser
from ...role import Role


class UserRoleAssignment(Model):
    """A role that was assigned to a user."""

    object: Literal["user.role"]
    """Always `user.role`."""
    role: Role
    """The role."""
    user: OrganizationUser
    """The user."""


RoleCreateResponse = UserRoleAssignment
