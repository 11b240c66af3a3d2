from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..thread_create_and_run_params import TruncationStrategy as TruncationStrategy
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "TruncationStrategy": "..thread_create_and_run_params",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
