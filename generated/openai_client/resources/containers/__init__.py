from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import files as files
    from .async_containers import AsyncContainers as AsyncContainers
    from .containers import Containers as Containers
    from .files.async_files import AsyncFiles as AsyncFiles
    from .files.files import Files as Files
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncContainers": ".async_containers",
        "AsyncFiles": ".files.async_files",
        "Containers": ".containers",
        "Files": ".files.files",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
