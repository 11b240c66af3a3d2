from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .file_create_response import ContainerFile as _ContainerFile

    FileRetrieveResponse = _ContainerFile
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "FileRetrieveResponse": ".file_create_response:ContainerFile",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
