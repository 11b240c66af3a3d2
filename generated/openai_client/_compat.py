from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._core.moved import (
        cached_property as cached_property,
        model_copy as model_copy,
        model_dump as model_dump,
    )
else:
    from ._core.lazy import lazy as _lazy

    _SOURCES = {
        "cached_property": "._core.moved",
        "model_copy": "._core.moved",
        "model_dump": "._core.moved",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
