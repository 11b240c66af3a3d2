from ....._core.models import Model


class RoleAssignmentDeleted(Model):
    """The role is taken away."""

    deleted: bool
    """Whether it was deleted."""
    object: str
    """Kind of the object, such as `group.role.deleted`."""


RoleDeleteResponse = RoleAssignmentDeleted
