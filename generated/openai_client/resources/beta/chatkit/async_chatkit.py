from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._core.resource import AsyncResource

if TYPE_CHECKING:
    from .async_sessions import (
        AsyncSessions,
        AsyncSessionsWithRawResponse,
        AsyncSessionsWithStreamingResponse,
    )
    from .async_threads import (
        AsyncThreads,
        AsyncThreadsWithRawResponse,
        AsyncThreadsWithStreamingResponse,
    )


class AsyncChatkit(AsyncResource):
    """Sessions and threads of the chat widget for web pages."""

    @cached_property
    def sessions(self) -> AsyncSessions:
        from .async_sessions import AsyncSessions

        return AsyncSessions(self._client)

    @cached_property
    def threads(self) -> AsyncThreads:
        from .async_threads import AsyncThreads

        return AsyncThreads(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncChatkitWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AsyncChatkitWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncChatkitWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AsyncChatkitWithStreamingResponse(self)


class AsyncChatkitWithRawResponse:
    def __init__(self, chatkit: AsyncChatkit) -> None:
        self._chatkit = chatkit

    @cached_property
    def sessions(self) -> AsyncSessionsWithRawResponse:
        return self._chatkit.sessions.with_raw_response

    @cached_property
    def threads(self) -> AsyncThreadsWithRawResponse:
        return self._chatkit.threads.with_raw_response


class AsyncChatkitWithStreamingResponse:
    def __init__(self, chatkit: AsyncChatkit) -> None:
        self._chatkit = chatkit

    @cached_property
    def sessions(self) -> AsyncSessionsWithStreamingResponse:
        return self._chatkit.sessions.with_streaming_response

    @cached_property
    def threads(self) -> AsyncThreadsWithStreamingResponse:
        return self._chatkit.threads.with_streaming_response
