from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._core.resource import AsyncResource as _AsyncResource, Resource as _Resource

    AsyncAPIResource = _AsyncResource
    SyncAPIResource = _Resource
else:
    from ._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncAPIResource": "._core.resource:AsyncResource",
        "SyncAPIResource": "._core.resource:Resource",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
