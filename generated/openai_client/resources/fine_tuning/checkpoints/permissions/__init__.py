from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .async_permissions import AsyncPermissions as AsyncPermissions
    from .permissions import Permissions as Permissions
else:
    from ....._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncPermissions": ".async_permissions",
        "Permissions": ".permissions",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
