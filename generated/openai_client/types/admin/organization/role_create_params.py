from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .projects.role_create_params import RoleCreateParams as RoleCreateParams
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "RoleCreateParams": ".projects.role_create_params",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
