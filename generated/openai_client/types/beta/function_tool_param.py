from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..assistants.assistant_function_tool_param import (
        AssistantFunctionToolParam as _AssistantFunctionToolParam,
    )

    FunctionToolParam = _AssistantFunctionToolParam
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "FunctionToolParam": "..assistants.assistant_function_tool_param:AssistantFunctionToolParam",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
