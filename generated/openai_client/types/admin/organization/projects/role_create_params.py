from collections.abc import Sequence

from typing_extensions import Required, TypedDict


class RoleCreateParams(TypedDict, total=False):
    """The role to create."""

    permissions: Required[Sequence[str]]
    """Permissions, such as `api.groups.read`."""
    role_name: Required[str]
    """Name of the role."""
    description: str | None
    """What the role is for."""
