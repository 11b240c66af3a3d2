from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import permissions as permissions
    from .async_checkpoints import AsyncCheckpoints as AsyncCheckpoints
    from .async_permissions import AsyncPermissions as AsyncPermissions
    from .checkpoints import Checkpoints as Checkpoints
    from .permissions import Permissions as Permissions
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncCheckpoints": ".async_checkpoints",
        "AsyncPermissions": ".async_permissions",
        "Checkpoints": ".checkpoints",
        "Permissions": ".permissions",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
