from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._core.resource import Resource

if TYPE_CHECKING:
    from .agents.agents import (
        Agents,
        AgentsWithRawResponse,
        AgentsWithStreamingResponse,
    )
    from .assistants import (
        Assistants,
        AssistantsWithRawResponse,
        AssistantsWithStreamingResponse,
    )
    from .chatkit.chatkit import (
        Chatkit,
        ChatkitWithRawResponse,
        ChatkitWithStreamingResponse,
    )
    from .threads.threads import (
        Threads,
        ThreadsWithRawResponse,
        ThreadsWithStreamingResponse,
    )


class Beta(Resource):
    """Operations that may still change."""

    @cached_property
    def agents(self) -> Agents:
        from .agents.agents import Agents

        return Agents(self._client)

    @cached_property
    def assistants(self) -> Assistants:
        from .assistants import Assistants

        return Assistants(self._client)

    @cached_property
    def chatkit(self) -> Chatkit:
        from .chatkit.chatkit import Chatkit

        return Chatkit(self._client)

    @cached_property
    def threads(self) -> Threads:
        from .threads.threads import Threads

        return Threads(self._client)

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            # Calls that have left this group are still found in it.
            return getattr(self._client, name)

    @cached_property
    def with_raw_response(self) -> BetaWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return BetaWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> BetaWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return BetaWithStreamingResponse(self)


class BetaWithRawResponse:
    def __init__(self, beta: Beta) -> None:
        self._beta = beta

    @cached_property
    def agents(self) -> AgentsWithRawResponse:
        return self._beta.agents.with_raw_response

    @cached_property
    def assistants(self) -> AssistantsWithRawResponse:
        return self._beta.assistants.with_raw_response

    @cached_property
    def chatkit(self) -> ChatkitWithRawResponse:
        return self._beta.chatkit.with_raw_response

    @cached_property
    def threads(self) -> ThreadsWithRawResponse:
        return self._beta.threads.with_raw_response


class BetaWithStreamingResponse:
    def __init__(self, beta: Beta) -> None:
        self._beta = beta

    @cached_property
    def agents(self) -> AgentsWithStreamingResponse:
        return self._beta.agents.with_streaming_response

    @cached_property
    def assistants(self) -> AssistantsWithStreamingResponse:
        return self._beta.assistants.with_streaming_response

    @cached_property
    def chatkit(self) -> ChatkitWithStreamingResponse:
        return self._beta.chatkit.with_streaming_response

    @cached_property
    def threads(self) -> ThreadsWithStreamingResponse:
        return self._beta.threads.with_streaming_response
