from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..shared.metadata import Metadata as Metadata
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "Metadata": "..shared.metadata",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
