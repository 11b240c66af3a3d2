from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .model import Model as Model
    from .model_deleted import ModelDeleted as ModelDeleted
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "Model": ".model",
        "ModelDeleted": ".model_deleted",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "Model",
    "ModelDeleted",
]
