from typing import Literal

from ..._core.models import Model
from .chat_completion_audio import ChatCompletionAudio
from .chat_completion_message_tool_call import ChatCompletionMessageToolCallUnion


class AnnotationURLCitation(Model):
    """The page, and the stretch of text that cites it."""

    start_index: int
    """Where the stretch begins in `content`, in characters from 0."""
    end_index: int
    """Where it ends in `content`."""
    title: str
    """The page's title."""
    url: str
    """The page's address."""


class ChatCompletionMessageAnnotation(Model):
    """A web page that a stretch of the answer rests on."""

    type: Literal["url_citation"]
    """Says that a web page is cited."""
    url_citation: AnnotationURLCitation
    """The page, and the stretch of text that cites it."""


class ChatCompletionMessageFunctionCall(Model):
    """A call of a function of `functions`. Calls of tools take its place."""

    name: str
    """The function's name."""
    arguments: str
    """The arguments as JSON text. They may break the function's schema; check them before
    you call anything.
    """


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
