from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...groups.role_create_params import RoleAssignParams as _RoleAssignParams
    from ...groups.role_create_response import (
        GroupRoleAssignment as _GroupRoleAssignment,
    )
    from ...groups.role_delete_response import (
        RoleAssignmentDeleted as _RoleAssignmentDeleted,
    )
    from ...groups.role_list_response import AssignedRole as _AssignedRole

    RoleCreateParams = _RoleAssignParams
    RoleCreateResponse = _GroupRoleAssignment
    RoleDeleteResponse = _RoleAssignmentDeleted
    RoleListResponse = _AssignedRole
    RoleRetrieveResponse = _AssignedRole
else:
    from ......_core.lazy import lazy as _lazy

    _SOURCES = {
        "RoleCreateParams": "...groups.role_create_params:RoleAssignParams",
        "RoleCreateResponse": "...groups.role_create_response:GroupRoleAssignment",
        "RoleDeleteResponse": "...groups.role_delete_response:RoleAssignmentDeleted",
        "RoleListResponse": "...groups.role_list_response:AssignedRole",
        "RoleRetrieveResponse": "...groups.role_list_response:AssignedRole",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
