"""The events of a streamed answer that is read as a type of the caller's."""

from __future__ import annotations

from typing import Generic, Union

from ...structured.calls import FormatT
from ...structured.choices.stream import (
    AsyncCompletionStream,
    CompletionStream,
    CompletionStreamState,
)
from ...structured.events import (
    ChunkEvent,
    ContentDeltaEvent,
    ContentDoneEvent,
    FunctionToolCallArgumentsDeltaEvent,
    FunctionToolCallArgumentsDoneEvent,
    LogprobsContentDeltaEvent,
    LogprobsContentDoneEvent,
    LogprobsRefusalDeltaEvent,
    LogprobsRefusalDoneEvent,
    RefusalDeltaEvent,
    RefusalDoneEvent,
)
from ...structured.stream import AsyncEventStreamManager, EventStreamManager
from .chat_completion_chunk import ChatCompletionChunk
from .chat_completion_token_logprob import ChatCompletionTokenLogprob
from .parsed_chat_completion import ParsedChatCompletion

ChatCompletionStreamEvent = Union[
    ChunkEvent[ChatCompletionChunk, ParsedChatCompletion[FormatT]],
    ContentDeltaEvent[FormatT],
    ContentDoneEvent[FormatT],
    FunctionToolCallArgumentsDeltaEvent,
    FunctionToolCallArgumentsDoneEvent,
    LogprobsContentDeltaEvent[ChatCompletionTokenLogprob],
    LogprobsContentDoneEvent[ChatCompletionTokenLogprob],
    LogprobsRefusalDeltaEvent[ChatCompletionTokenLogprob],
    LogprobsRefusalDoneEvent[ChatCompletionTokenLogprob],
    RefusalDeltaEvent,
    RefusalDoneEvent,
]
"""What may happen; `type` tells which it is."""


class ChatCompletionStream(
    CompletionStream[ChatCompletionStreamEvent[FormatT], ParsedChatCompletion[FormatT]],
    Generic[FormatT],
):
    """The events of an answer, one by one as they arrive."""

    _answer = ParsedChatCompletion


class AsyncChatCompletionStream(
    AsyncCompletionStream[
        ChatCompletionStreamEvent[FormatT],
        ParsedChatCompletion[FormatT],
    ],
    Generic[FormatT],
):
    """The events of an answer, one by one as they arrive."""

    _answer = ParsedChatCompletion


class ChatCompletionStreamManager(
    EventStreamManager[ChatCompletionStream[FormatT]],
    Generic[FormatT],
):
    """Makes the request when the `with` block begins, and ends its stream."""

    _type = ChatCompletionStream


class AsyncChatCompletionStreamManager(
    AsyncEventStreamManager[AsyncChatCompletionStream[FormatT]],
    Generic[FormatT],
):
    """Makes the request when the `async with` block begins, and ends its stream."""

    _type = AsyncChatCompletionStream


class ChatCompletionStreamState(
    CompletionStreamState[
        ChatCompletionStreamEvent[FormatT],
        ParsedChatCompletion[FormatT],
    ],
    Generic[FormatT],
):
    """What a stream adds up to, for code that reads it itself."""

    _answer = ParsedChatCompletion
