from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .organization_group_user import OrganizationGroupUser as OrganizationGroupUser
    from .role_create_params import (
        RoleAssignParams as RoleAssignParams,
        RoleAssignParams as _RoleAssignParams,
    )
    from .role_create_response import (
        GroupRoleAssignment as GroupRoleAssignment,
        GroupRoleAssignment as _GroupRoleAssignment,
        RoleGroup as RoleGroup,
    )
    from .role_delete_response import (
        RoleAssignmentDeleted as RoleAssignmentDeleted,
        RoleAssignmentDeleted as _RoleAssignmentDeleted,
    )
    from .role_list_response import (
        AssignedRole as AssignedRole,
        AssignedRole as _AssignedRole,
        AssignedRoleAssignmentSource as AssignedRoleAssignmentSource,
    )
    from .user_create_params import (
        GroupUserCreateParams as GroupUserCreateParams,
        GroupUserCreateParams as _GroupUserCreateParams,
    )
    from .user_create_response import (
        GroupUserCreateResponse as GroupUserCreateResponse,
        GroupUserCreateResponse as _GroupUserCreateResponse,
    )
    from .user_delete_response import (
        GroupUserDeleteResponse as GroupUserDeleteResponse,
        GroupUserDeleteResponse as _GroupUserDeleteResponse,
    )
    from .user_retrieve_response import (
        GroupUserRetrieveResponse as GroupUserRetrieveResponse,
        GroupUserRetrieveResponse as _GroupUserRetrieveResponse,
    )

    RoleCreateParams = _RoleAssignParams
    RoleCreateResponse = _GroupRoleAssignment
    RoleDeleteResponse = _RoleAssignmentDeleted
    RoleListResponse = _AssignedRole
    RoleRetrieveResponse = _AssignedRole
    UserCreateParams = _GroupUserCreateParams
    UserCreateResponse = _GroupUserCreateResponse
    UserDeleteResponse = _GroupUserDeleteResponse
    UserRetrieveResponse = _GroupUserRetrieveResponse
else:
    from ....._core.lazy import lazy as _lazy

    _SOURCES = {
        "AssignedRole": ".role_list_response",
        "AssignedRoleAssignmentSource": ".role_list_response",
        "GroupRoleAssignment": ".role_create_response",
        "GroupUserCreateParams": ".user_create_params",
        "GroupUserCreateResponse": ".user_create_response",
        "GroupUserDeleteResponse": ".user_delete_response",
        "GroupUserRetrieveResponse": ".user_retrieve_response",
        "OrganizationGroupUser": ".organization_group_user",
        "RoleAssignParams": ".role_create_params",
        "RoleAssignmentDeleted": ".role_delete_response",
        "RoleCreateParams": ".role_create_params:RoleAssignParams",
        "RoleCreateResponse": ".role_create_response:GroupRoleAssignment",
        "RoleDeleteResponse": ".role_delete_response:RoleAssignmentDeleted",
        "RoleGroup": ".role_create_response",
        "RoleListResponse": ".role_list_response:AssignedRole",
        "RoleRetrieveResponse": ".role_list_response:AssignedRole",
        "UserCreateParams": ".user_create_params:GroupUserCreateParams",
        "UserCreateResponse": ".user_create_response:GroupUserCreateResponse",
        "UserDeleteResponse": ".user_delete_response:GroupUserDeleteResponse",
        "UserRetrieveResponse": ".user_retrieve_response:GroupUserRetrieveResponse",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
