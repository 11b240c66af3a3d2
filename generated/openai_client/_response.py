from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._core.responses import (
        APIResponse as APIResponse,
        AsyncAPIResponse as AsyncAPIResponse,
    )
else:
    from ._core.lazy import lazy as _lazy

    _SOURCES = {
        "APIResponse": "._core.responses",
        "AsyncAPIResponse": "._core.responses",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
