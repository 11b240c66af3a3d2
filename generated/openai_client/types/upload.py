from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .uploads.upload import Upload as Upload
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "Upload": ".uploads.upload",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "Upload",
]
