from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._core.resource import AsyncResource

if TYPE_CHECKING:
    from .completions.async_completions import (
        AsyncCompletions,
        AsyncCompletionsWithRawResponse,
        AsyncCompletionsWithStreamingResponse,
    )


class AsyncChat(AsyncResource):
    """Conversations with a model."""

    @cached_property
    def completions(self) -> AsyncCompletions:
        from .completions.async_completions import AsyncCompletions

        return AsyncCompletions(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncChatWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AsyncChatWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncChatWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AsyncChatWithStreamingResponse(self)


class AsyncChatWithRawResponse:
    def __init__(self, chat: AsyncChat) -> None:
        self._chat = chat

    @cached_property
    def completions(self) -> AsyncCompletionsWithRawResponse:
        return self._chat.completions.with_raw_response


class AsyncChatWithStreamingResponse:
    def __init__(self, chat: AsyncChat) -> None:
        self._chat = chat

    @cached_property
    def completions(self) -> AsyncCompletionsWithStreamingResponse:
        return self._chat.completions.with_streaming_response
