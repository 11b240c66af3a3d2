from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._core.resource import AsyncResource

if TYPE_CHECKING:
    from .agents.async_agents import (
        AsyncAgents,
        AsyncAgentsWithRawResponse,
        AsyncAgentsWithStreamingResponse,
    )
    from .async_assistants import (
        AsyncAssistants,
        AsyncAssistantsWithRawResponse,
        AsyncAssistantsWithStreamingResponse,
    )
    from .chatkit.async_chatkit import (
        AsyncChatkit,
        AsyncChatkitWithRawResponse,
        AsyncChatkitWithStreamingResponse,
    )
    from .threads.async_threads import (
        AsyncThreads,
        AsyncThreadsWithRawResponse,
        AsyncThreadsWithStreamingResponse,
    )


class AsyncBeta(AsyncResource):
    """Operations that may still change."""

    @cached_property
    def agents(self) -> AsyncAgents:
        from .agents.async_agents import AsyncAgents

        return AsyncAgents(self._client)

    @cached_property
    def assistants(self) -> AsyncAssistants:
        from .async_assistants import AsyncAssistants

        return AsyncAssistants(self._client)

    @cached_property
    def chatkit(self) -> AsyncChatkit:
        from .chatkit.async_chatkit import AsyncChatkit

        return AsyncChatkit(self._client)

    @cached_property
    def threads(self) -> AsyncThreads:
        from .threads.async_threads import AsyncThreads

        return AsyncThreads(self._client)

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            # Calls that have left this group are still found in it.
            return getattr(self._client, name)

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
    def agents(self) -> AsyncAgentsWithRawResponse:
        return self._beta.agents.with_raw_response

    @cached_property
    def assistants(self) -> AsyncAssistantsWithRawResponse:
        return self._beta.assistants.with_raw_response

    @cached_property
    def chatkit(self) -> AsyncChatkitWithRawResponse:
        return self._beta.chatkit.with_raw_response

    @cached_property
    def threads(self) -> AsyncThreadsWithRawResponse:
        return self._beta.threads.with_raw_response


class AsyncBetaWithStreamingResponse:
    def __init__(self, beta: AsyncBeta) -> None:
        self._beta = beta

    @cached_property
    def agents(self) -> AsyncAgentsWithStreamingResponse:
        return self._beta.agents.with_streaming_response

    @cached_property
    def assistants(self) -> AsyncAssistantsWithStreamingResponse:
        return self._beta.assistants.with_streaming_response

    @cached_property
    def chatkit(self) -> AsyncChatkitWithStreamingResponse:
        return self._beta.chatkit.with_streaming_response

    @cached_property
    def threads(self) -> AsyncThreadsWithStreamingResponse:
        return self._beta.threads.with_streaming_response
