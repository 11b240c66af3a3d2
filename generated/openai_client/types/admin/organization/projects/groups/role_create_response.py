from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...groups.role_create_response import (
        GroupRoleAssignment as _GroupRoleAssignment,
        RoleGroup as _RoleGroup,
    )

    Group = _RoleGroup
    RoleCreateResponse = _GroupRoleAssignment
else:
    from ......_core.lazy import lazy as _lazy

    _SOURCES = {
        "Group": "...groups.role_create_response:RoleGroup",
        "RoleCreateResponse": "...groups.role_create_response:GroupRoleAssignment",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
