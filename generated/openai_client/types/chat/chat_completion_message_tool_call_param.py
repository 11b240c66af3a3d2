from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .chat_completion_message_function_tool_call_param import (
        ChatCompletionMessageFunctionToolCallFunctionParam as _ChatCompletionMessageFunctionToolCallFunctionParam,
        ChatCompletionMessageFunctionToolCallParam as _ChatCompletionMessageFunctionToolCallParam,
    )

    ChatCompletionMessageToolCallParam = _ChatCompletionMessageFunctionToolCallParam
    Function = _ChatCompletionMessageFunctionToolCallFunctionParam
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "ChatCompletionMessageToolCallParam": ".chat_completion_message_function_tool_call_param:ChatCompletionMessageFunctionToolCallParam",
        "Function": ".chat_completion_message_function_tool_call_param:ChatCompletionMessageFunctionToolCallFunctionParam",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
