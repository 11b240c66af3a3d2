from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import content as content
    from .async_content import AsyncContentResource as AsyncContentResource
    from .async_files import AsyncFiles as AsyncFiles
    from .content import ContentResource as ContentResource
    from .files import Files as Files
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncContentResource": ".async_content",
        "AsyncFiles": ".async_files",
        "ContentResource": ".content",
        "Files": ".files",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
