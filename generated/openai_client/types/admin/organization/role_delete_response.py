from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .projects.role_delete_response import RoleDeleteResponse as RoleDeleteResponse
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "RoleDeleteResponse": ".projects.role_delete_response",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
