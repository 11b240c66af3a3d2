from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .container_file import ContainerFile as FileCreateResponse
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "FileCreateResponse": ".container_file:ContainerFile",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "FileCreateResponse",
]
