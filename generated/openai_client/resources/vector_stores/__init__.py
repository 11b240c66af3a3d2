from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import file_batches as file_batches, files as files
    from .async_file_batches import AsyncFileBatches as AsyncFileBatches
    from .async_files import AsyncFiles as AsyncFiles
    from .async_vector_stores import AsyncVectorStores as AsyncVectorStores
    from .file_batches import FileBatches as FileBatches
    from .files import Files as Files
    from .vector_stores import VectorStores as VectorStores
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncFileBatches": ".async_file_batches",
        "AsyncFiles": ".async_files",
        "AsyncVectorStores": ".async_vector_stores",
        "FileBatches": ".file_batches",
        "Files": ".files",
        "VectorStores": ".vector_stores",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
