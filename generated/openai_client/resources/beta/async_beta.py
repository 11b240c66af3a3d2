from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._core.resource import AsyncResource

if TYPE_CHECKING:
    from .chatkit.async_chatkit import (
        AsyncChatkit,
        AsyncChatkitWithRawResponse,
        AsyncChatkitWithStreamingResponse,
    )


class AsyncBeta(AsyncResource):
    """Operations that may still change."""

    @cached_property
    def chatkit(self) -> AsyncChatkit:
        from .chatkit.async_chatkit import AsyncChatkit

        return AsyncChatkit(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncBetaWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AsyncBetaWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncBetaWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AsyncBetaWithStreamingResponse(self)


class AsyncBetaWithRawResponse:
    def __init__(self, beta: AsyncBeta) -> None:
        self._beta = beta

    @cached_property
    def chatkit(self) -> AsyncChatkitWithRawResponse:
        return self._beta.chatkit.with_raw_response


class AsyncBetaWithStreamingResponse:
    def __init__(self, beta: AsyncBeta) -> None:
        self._beta = beta

    @cached_property
    def chatkit(self) -> AsyncChatkitWithStreamingResponse:
        return self._beta.chatkit.with_streaming_response
