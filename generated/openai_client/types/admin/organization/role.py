from typing import Literal

from ...._core.models import Model


class Role(Model):
    """A named set of permissions."""

    id: str
    """Id of the role."""
    description: str | None
    """What the role is for."""
    name: str
    """Name of the role."""
    object: Literal["role"]
    """Always `role`."""
    permissions: list[str]
    """Permissions, such as `api.groups.read`."""
    predefined_role: bool
    """Whether the role is predefined by OpenAI, and can't be changed."""
    resource_type: str
    """Kind of object that the role is for, such as `api.organization` or
    `api.project`.
    """
