from collections.abc import Sequence

from typing_extensions import TypedDict


class RoleUpdateParams(TypedDict, total=False):
    """What to change."""

    description: str | None
    """What the role is for."""
    permissions: Sequence[str] | None
    """Permissions, such as `api.groups.read`."""
    role_name: str | None
    """Name of the role."""
