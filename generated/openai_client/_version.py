from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import __version__ as __version__
else:
    from ._core.lazy import lazy as _lazy

    _SOURCES = {
        "__version__": ".",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
