from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..shared.function_definition_param import (
        FunctionDefinitionParam as FunctionDefinition,
    )
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "FunctionDefinition": "..shared.function_definition_param:FunctionDefinitionParam",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "FunctionDefinition",
]
