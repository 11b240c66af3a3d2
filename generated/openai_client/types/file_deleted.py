from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .files.file_deleted import FileDeleted as FileDeleted
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "FileDeleted": ".files.file_deleted",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "FileDeleted",
]
