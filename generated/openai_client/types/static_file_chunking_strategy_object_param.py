from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .vector_stores.static_file_chunking_strategy_object_param import (
        StaticFileChunkingStrategyObjectParam as StaticFileChunkingStrategyObjectParam,
    )
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "StaticFileChunkingStrategyObjectParam": ".vector_stores.static_file_chunking_strategy_object_param",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "StaticFileChunkingStrategyObjectParam",
]
