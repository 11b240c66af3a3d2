from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .async_models import AsyncModels as AsyncModels
    from .models import Models as Models
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncModels": ".async_models",
        "Models": ".models",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
