from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._core.resource import AsyncResource

if TYPE_CHECKING:
    from .vaults.async_vaults import (
        AsyncVaults,
        AsyncVaultsWithRawResponse,
        AsyncVaultsWithStreamingResponse,
    )


class AsyncAgents(AsyncResource):
    """Hosted agents."""

    @cached_property
    def vaults(self) -> AsyncVaults:
        from .vaults.async_vaults import AsyncVaults

        return AsyncVaults(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncAgentsWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AsyncAgentsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAgentsWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AsyncAgentsWithStreamingResponse(self)


class AsyncAgentsWithRawResponse:
    def __init__(self, agents: AsyncAgents) -> None:
        self._agents = agents

    @cached_property
    def vaults(self) -> AsyncVaultsWithRawResponse:
        return self._agents.vaults.with_raw_response


class AsyncAgentsWithStreamingResponse:
    def __init__(self, agents: AsyncAgents) -> None:
        self._agents = agents

    @cached_property
    def vaults(self) -> AsyncVaultsWithStreamingResponse:
        return self._agents.vaults.with_streaming_response
