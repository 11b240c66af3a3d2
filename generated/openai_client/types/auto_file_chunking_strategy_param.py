from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .vector_stores.auto_file_chunking_strategy_param import (
        AutoFileChunkingStrategyParam as AutoFileChunkingStrategyParam,
    )
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "AutoFileChunkingStrategyParam": ".vector_stores.auto_file_chunking_strategy_param",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "AutoFileChunkingStrategyParam",
]
