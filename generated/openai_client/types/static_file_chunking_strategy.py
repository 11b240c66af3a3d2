from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .vector_stores.static_file_chunking_strategy import (
        StaticFileChunkingStrategy as StaticFileChunkingStrategy,
    )
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "StaticFileChunkingStrategy": ".vector_stores.static_file_chunking_strategy",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "StaticFileChunkingStrategy",
]
