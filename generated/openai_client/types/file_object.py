from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .files.file_object import FileObject as FileObject
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "FileObject": ".files.file_object",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "FileObject",
]
