from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import __version__ as ___version__

    VERSION = ___version__
else:
    from ._core.lazy import lazy as _lazy

    _SOURCES = {
        "VERSION": ".:__version__",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
