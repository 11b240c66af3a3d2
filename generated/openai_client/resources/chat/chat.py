from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._core.resource import Resource

if TYPE_CHECKING:
    from .completions.completions import (
        Completions,
        CompletionsWithRawResponse,
        CompletionsWithStreamingResponse,
    )


class Chat(Resource):
    """Conversations with a model."""

    @cached_property
    def completions(self) -> Completions:
        from .completions.completions import Completions

        return Completions(self._client)

    @cached_property
    def with_raw_response(self) -> ChatWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return ChatWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ChatWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return ChatWithStreamingResponse(self)


class ChatWithRawResponse:
    def __init__(self, chat: Chat) -> None:
        self._chat = chat

    @cached_property
    def completions(self) -> CompletionsWithRawResponse:
        return self._chat.completions.with_raw_response


class ChatWithStreamingResponse:
    def __init__(self, chat: Chat) -> None:
        self._chat = chat

    @cached_property
    def completions(self) -> CompletionsWithStreamingResponse:
        return self._chat.completions.with_streaming_response
