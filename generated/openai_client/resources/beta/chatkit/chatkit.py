from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._core.resource import Resource

if TYPE_CHECKING:
    from .sessions import (
        Sessions,
        SessionsWithRawResponse,
        SessionsWithStreamingResponse,
    )
    from .threads import Threads, ThreadsWithRawResponse, ThreadsWithStreamingResponse


class Chatkit(Resource):
    """Sessions and threads of the chat widget for web pages."""

    @cached_property
    def sessions(self) -> Sessions:
        from .sessions import Sessions

        return Sessions(self._client)

    @cached_property
    def threads(self) -> Threads:
        from .threads import Threads

        return Threads(self._client)

    @cached_property
    def with_raw_response(self) -> ChatkitWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return ChatkitWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ChatkitWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return ChatkitWithStreamingResponse(self)


class ChatkitWithRawResponse:
    def __init__(self, chatkit: Chatkit) -> None:
        self._chatkit = chatkit

    @cached_property
    def sessions(self) -> SessionsWithRawResponse:
        return self._chatkit.sessions.with_raw_response

    @cached_property
    def threads(self) -> ThreadsWithRawResponse:
        return self._chatkit.threads.with_raw_response


class ChatkitWithStreamingResponse:
    def __init__(self, chatkit: Chatkit) -> None:
        self._chatkit = chatkit

    @cached_property
    def sessions(self) -> SessionsWithStreamingResponse:
        return self._chatkit.sessions.with_streaming_response

    @cached_property
    def threads(self) -> ThreadsWithStreamingResponse:
        return self._chatkit.threads.with_streaming_response
