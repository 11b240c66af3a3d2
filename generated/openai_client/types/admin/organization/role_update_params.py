from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .projects.role_update_params import RoleUpdateParams as RoleUpdateParams
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "RoleUpdateParams": ".projects.role_update_params",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
