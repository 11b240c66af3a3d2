from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..assistants.assistant_function_tool import (
        AssistantFunctionTool as _AssistantFunctionTool,
    )

    FunctionTool = _AssistantFunctionTool
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "FunctionTool": "..assistants.assistant_function_tool:AssistantFunctionTool",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
