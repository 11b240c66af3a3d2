from typing import Union

from typing_extensions import TypeAlias

from .chat_completion_content_part_refusal_param import (
    ChatCompletionContentPartRefusalParam,
)
from .chat_completion_content_part_text_param import ChatCompletionContentPartTextParam

ChatCompletionAssistantContentPartParam: TypeAlias = Union[
    ChatCompletionContentPartTextParam,
    ChatCompletionContentPartRefusalParam,
]
"""A part of what the model said in an earlier turn."""
