from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .role_list_response import (
        AssignedRole as _AssignedRole,
        AssignedRoleAssignmentSource as _AssignedRoleAssignmentSource,
    )

    AssignmentSource = _AssignedRoleAssignmentSource
    RoleRetrieveResponse = _AssignedRole
else:
    from ....._core.lazy import lazy as _lazy

    _SOURCES = {
        "AssignmentSource": ".role_list_response:AssignedRoleAssignmentSource",
        "RoleRetrieveResponse": ".role_list_response:AssignedRole",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
