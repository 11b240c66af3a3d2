from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .permission_create_params import (
        CheckpointPermissionCreateParams as CheckpointPermissionCreateParams,
        CheckpointPermissionCreateParams as _CheckpointPermissionCreateParams,
    )
    from .permission_create_response import (
        CheckpointPermission as CheckpointPermission,
        CheckpointPermission as _CheckpointPermission,
    )
    from .permission_delete_response import (
        CheckpointPermissionDeleted as CheckpointPermissionDeleted,
        CheckpointPermissionDeleted as _CheckpointPermissionDeleted,
    )

    PermissionCreateParams = _CheckpointPermissionCreateParams
    PermissionCreateResponse = _CheckpointPermission
    PermissionDeleteResponse = _CheckpointPermissionDeleted
    PermissionListResponse = _CheckpointPermission
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "CheckpointPermission": ".permission_create_response",
        "CheckpointPermissionCreateParams": ".permission_create_params",
        "CheckpointPermissionDeleted": ".permission_delete_response",
        "PermissionCreateParams": ".permission_create_params:CheckpointPermissionCreateParams",
        "PermissionCreateResponse": ".permission_create_response:CheckpointPermission",
        "PermissionDeleteResponse": ".permission_delete_response:CheckpointPermissionDeleted",
        "PermissionListResponse": ".permission_create_response:CheckpointPermission",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
