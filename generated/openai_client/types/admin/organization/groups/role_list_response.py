from ....._core.models import Model


class AssignedRoleAssignmentSource(Model):
    """A way in which the role was assigned."""

    principal_id: str
    """Id of the user or group."""
    principal_type: str
    """Kind of the principal, such as `user` or `group`."""


class AssignedRole(Model):
    """A role that is assigned to a user or a group."""

    id: str
    """Id of the role."""
    assignment_sources: list[AssignedRoleAssignmentSource] | None
    """How the role was assigned: directly, or through groups."""
    created_at: int | None
    """Time of the assignment, in Unix seconds."""
    created_by: str | None
    """Id of the user who created the role."""
    created_by_user_obj: dict[str, object] | None
    """User who created the role."""
    description: str | None
    """What the role is for."""
    metadata: dict[str, object] | None
    """Additional data."""
    name: str
    """Name of the role."""
    permissions: list[str]
    """Permissions, such as `api.groups.read`."""
    predefined_role: bool
    """Whether the role is predefined by OpenAI, and can't be changed."""
    resource_type: str
    """Kind of object that the role is for, such as `api.organization` or
    `api.project`.
    """
    updated_at: int | None
    """Time of the last change, in Unix seconds."""


AssignmentSource = AssignedRoleAssignmentSource
RoleListResponse = AssignedRole
