from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .vector_stores.file_chunking_strategy import (
        FileChunkingStrategy as FileChunkingStrategy,
    )
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "FileChunkingStrategy": ".vector_stores.file_chunking_strategy",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "FileChunkingStrategy",
]
