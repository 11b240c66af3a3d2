from typing import Literal

from ..._core.models import Model
from .chat_completion_audio import ChatCompletionAudio
from .chat_completion_message_annotation import (
    AnnotationURLCitation as AnnotationURLCitation,
    ChatCompletionMessageAnnotation,
)
from .chat_completion_message_function_call import ChatCompletionMessageFunctionCall
from .chat_completion_message_tool_call_union import ChatCompletionMessageToolCallUnion


class ChatCompletionMessage(Model):
    """A turn of the model."""

    role: Literal["assistant"]
    """Says that the model speaks."""
    content: str | None
    """The text of the answer. Null if the model calls tools, speaks or refuses
    instead.
    """
    refusal: str | None
    """The words with which the model refuses; null if it doesn't."""
    annotations: list[ChatCompletionMessageAnnotation] | None = None
    """What the text refers to, such as web pages that were found."""
    audio: ChatCompletionAudio | None = None
    """The spoken answer, if `modalities` asked for audio."""
    function_call: ChatCompletionMessageFunctionCall | None = None
    """Deprecated. The function that the model calls. Use `tool_calls` instead."""
    tool_calls: list[ChatCompletionMessageToolCallUnion] | None = None
    """The tools that the model calls. Answer each with a tool message to go on."""


Annotation = ChatCompletionMessageAnnotation
FunctionCall = ChatCompletionMessageFunctionCall
