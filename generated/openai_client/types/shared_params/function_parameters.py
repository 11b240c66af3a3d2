from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..shared.function_parameters import FunctionParameters as FunctionParameters
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "FunctionParameters": "..shared.function_parameters",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
