from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import graders as graders
    from .alpha import Alpha as Alpha
    from .async_alpha import AsyncAlpha as AsyncAlpha
    from .async_graders import AsyncGraders as AsyncGraders
    from .graders import Graders as Graders
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "Alpha": ".alpha",
        "AsyncAlpha": ".async_alpha",
        "AsyncGraders": ".async_graders",
        "Graders": ".graders",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
