from typing import Annotated, Literal, Union

from typing_extensions import TypeAlias

from ..._core.models import Model, Tagged, Unknown
from .chat_completion_audio import ChatCompletionAudio
from .chat_completion_content_part_image import ChatCompletionContentPartImage
from .chat_completion_content_part_text import ChatCompletionContentPartText
from .chat_completion_message import (
    ChatCompletionMessageAnnotation,
    ChatCompletionMessageFunctionCall,
)
from .chat_completion_message_tool_call import ChatCompletionMessageToolCallUnion

ChatCompletionStoreMessageContentPart: TypeAlias = Annotated[
    Union[ChatCompletionContentPartText, ChatCompletionContentPartImage, Unknown],
    Tagged(
        "type",
        {
            "text": ChatCompletionContentPartText,
            "image_url": ChatCompletionContentPartImage,
        },
    ),
]
"""A part of a stored message."""


class ChatCompletionStoreMessage(Model):
    """A message of a stored completion."""

    id: str
    """Names the message within its completion."""
    role: Literal["assistant"]
    """Says that the model speaks."""
    content: str | None
    """The text of the message. Null if it consists of parts, of tool calls or of audio
    instead.
    """
    refusal: str | None
    """The words with which the model refuses; null if it doesn't."""
    content_parts: list[ChatCompletionStoreMessageContentPart] | None = None
    """The message in parts, if it was given in parts; else null."""
    annotations: list[ChatCompletionMessageAnnotation] | None = None
    """What the text refers to, such as web pages that were found."""
    audio: ChatCompletionAudio | None = None
    """The spoken answer, if there is one."""
    function_call: ChatCompletionMessageFunctionCall | None = None
    """Deprecated. The function that the model calls. Use `tool_calls` instead."""
    tool_calls: list[ChatCompletionMessageToolCallUnion] | None = None
    """The tools that the model calls."""
