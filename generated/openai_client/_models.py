from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._core.hooks import FinalRequestOptions as FinalRequestOptions
    from ._core.models import Model as _Model

    BaseModel = _Model
else:
    from ._core.lazy import lazy as _lazy

    _SOURCES = {
        "BaseModel": "._core.models:Model",
        "FinalRequestOptions": "._core.hooks",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
