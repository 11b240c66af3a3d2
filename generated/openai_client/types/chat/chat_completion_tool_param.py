from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..shared_params.function_definition import (
        FunctionDefinitionParam as _FunctionDefinitionParam,
    )
    from .chat_completion_function_tool_param import (
        ChatCompletionFunctionToolParam as _ChatCompletionFunctionToolParam,
    )

    ChatCompletionToolParam = _ChatCompletionFunctionToolParam
    FunctionDefinition = _FunctionDefinitionParam
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "ChatCompletionToolParam": ".chat_completion_function_tool_param:ChatCompletionFunctionToolParam",
        "FunctionDefinition": "..shared_params.function_definition:FunctionDefinitionParam",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
