from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .run_create_response import EvalRun as _EvalRun

    RunListResponse = _EvalRun
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "RunListResponse": ".run_create_response:EvalRun",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
