from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .async_content import AsyncContentResource as AsyncContentResource
    from .content import ContentResource as ContentResource
else:
    from ....._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncContentResource": ".async_content",
        "ContentResource": ".content",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
