from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .async_file_batches import AsyncFileBatches as AsyncFileBatches
    from .file_batches import FileBatches as FileBatches
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncFileBatches": ".async_file_batches",
        "FileBatches": ".file_batches",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
