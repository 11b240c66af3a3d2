from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .permission_create_response import (
        CheckpointPermission as _CheckpointPermission,
    )

    PermissionListResponse = _CheckpointPermission
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "PermissionListResponse": ".permission_create_response:CheckpointPermission",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
