from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..projects.users.role_create_response import (
        UserRoleAssignment as _UserRoleAssignment,
    )

    RoleCreateResponse = _UserRoleAssignment
else:
    from ....._core.lazy import lazy as _lazy

    _SOURCES = {
        "RoleCreateResponse": "..projects.users.role_create_response:UserRoleAssignment",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
