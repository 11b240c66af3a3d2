from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .chat_completion_message_param import (
        ChatCompletionMessageParam as _ChatCompletionMessageParam,
    )

    CreateChatCompletionRequestMessageParam = _ChatCompletionMessageParam
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "CreateChatCompletionRequestMessageParam": ".chat_completion_message_param:ChatCompletionMessageParam",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
