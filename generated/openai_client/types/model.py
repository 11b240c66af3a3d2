from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .models.model import Model as Model
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "Model": ".models.model",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "Model",
]
