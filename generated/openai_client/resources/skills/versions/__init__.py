from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import content as content
    from .async_content import AsyncContentResource as AsyncContentResource
    from .async_versions import AsyncVersions as AsyncVersions
    from .content import ContentResource as ContentResource
    from .versions import Versions as Versions
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncContentResource": ".async_content",
        "AsyncVersions": ".async_versions",
        "ContentResource": ".content",
        "Versions": ".versions",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
