from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..groups.role_create_params import RoleAssignParams as _RoleAssignParams

    RoleCreateParams = _RoleAssignParams
else:
    from ....._core.lazy import lazy as _lazy

    _SOURCES = {
        "RoleCreateParams": "..groups.role_create_params:RoleAssignParams",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
