from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .vector_stores.other_file_chunking_strategy_object import (
        OtherFileChunkingStrategyObject as OtherFileChunkingStrategyObject,
    )
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "OtherFileChunkingStrategyObject": ".vector_stores.other_file_chunking_strategy_object",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "OtherFileChunkingStrategyObject",
]
