from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import parts as parts
    from .async_parts import AsyncParts as AsyncParts
    from .async_uploads import AsyncUploads as AsyncUploads
    from .parts import Parts as Parts
    from .uploads import Uploads as Uploads
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncParts": ".async_parts",
        "AsyncUploads": ".async_uploads",
        "Parts": ".parts",
        "Uploads": ".uploads",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
