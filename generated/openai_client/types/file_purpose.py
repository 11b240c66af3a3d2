from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .files.file_purpose import FilePurpose as FilePurpose
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "FilePurpose": ".files.file_purpose",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "FilePurpose",
]
