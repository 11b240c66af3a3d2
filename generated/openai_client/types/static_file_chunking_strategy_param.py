from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .vector_stores.static_file_chunking_strategy_param import (
        StaticFileChunkingStrategyParam as StaticFileChunkingStrategyParam,
    )
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "StaticFileChunkingStrategyParam": ".vector_stores.static_file_chunking_strategy_param",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "StaticFileChunkingStrategyParam",
]
