from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .async_files import AsyncFiles as AsyncFiles
    from .files import Files as Files
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncFiles": ".async_files",
        "Files": ".files",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
