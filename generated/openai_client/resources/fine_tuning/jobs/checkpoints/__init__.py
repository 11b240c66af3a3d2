from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .async_checkpoints import AsyncCheckpoints as AsyncCheckpoints
    from .checkpoints import Checkpoints as Checkpoints
else:
    from ....._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncCheckpoints": ".async_checkpoints",
        "Checkpoints": ".checkpoints",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
