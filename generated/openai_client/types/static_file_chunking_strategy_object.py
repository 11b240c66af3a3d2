from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .vector_stores.static_file_chunking_strategy_object import (
        StaticFileChunkingStrategyObject as StaticFileChunkingStrategyObject,
    )
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "StaticFileChunkingStrategyObject": ".vector_stores.static_file_chunking_strategy_object",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "StaticFileChunkingStrategyObject",
]
