from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..structured.tools import pydantic_function_tool as pydantic_function_tool
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "pydantic_function_tool": "..structured.tools",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
