from collections.abc import Iterable
from typing import Literal, Union

from typing_extensions import Required, TypeAlias, TypedDict

from .chat_completion_content_part_refusal_param import (
    ChatCompletionContentPartRefusalParam,
)
from .chat_completion_content_part_text_param import ChatCompletionContentPartTextParam
from .chat_completion_message_tool_call_union_param import (
    ChatCompletionMessageToolCallUnionParam,
)

ChatCompletionAssistantContentPartParam: TypeAlias = Union[
    ChatCompletionContentPartTextParam,
    ChatCompletionContentPartRefusalParam,
]
"""A part of what the model said in an earlier turn."""


class ChatCompletionAssistantMessageAudioParam(TypedDict):
    """A spoken answer of an earlier turn."""

    id: str
    """The `audio.id` of the message that the model answered with. It expires with that
    audio.
    """


class ChatCompletionMessageFunctionCallParam(TypedDict):
    """A call of a function of `functions`. Calls of tools take its place."""

    name: str
    """The function's name."""
    arguments: str
    """The arguments as JSON text. They may break the function's schema; check them before
    you call anything.
    """


class ChatCompletionAssistantMessageParam(TypedDict, total=False):
    """An earlier turn of the model, given back so that it knows what it said and which
    tools it called.
    """

    role: Required[Literal["assistant"]]
    """Says that the model spoke."""
    content: str | Iterable[ChatCompletionAssistantContentPartParam] | None
    """What the model said. May be left out only beside `tool_calls`, `function_call` or
    `audio`.
    """
    refusal: str | None
    """The words with which the model refused, if it did."""
    name: str
    """Tells apart several assistants in one conversation."""
    audio: ChatCompletionAssistantMessageAudioParam | None
    """A spoken answer of an earlier turn, referred to by its id instead of being sent
    again.
    """
    tool_calls: Iterable[ChatCompletionMessageToolCallUnionParam]
    """The tools that the model called in that turn. Each call is answered by a tool
    message that follows.
    """
    function_call: ChatCompletionMessageFunctionCallParam | None
    """Deprecated. The function that the model called in that turn. Use `tool_calls`
    instead.
    """


Audio = ChatCompletionAssistantMessageAudioParam
FunctionCall = ChatCompletionMessageFunctionCallParam
