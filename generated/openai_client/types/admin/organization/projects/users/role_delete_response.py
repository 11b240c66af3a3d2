from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...groups.role_delete_response import (
        RoleAssignmentDeleted as _RoleAssignmentDeleted,
    )

    RoleDeleteResponse = _RoleAssignmentDeleted
else:
    from ......_core.lazy import lazy as _lazy

    _SOURCES = {
        "RoleDeleteResponse": "...groups.role_delete_response:RoleAssignmentDeleted",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
