from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._core.resource import Resource

if TYPE_CHECKING:
    from .vaults.vaults import (
        Vaults,
        VaultsWithRawResponse,
        VaultsWithStreamingResponse,
    )


class Agents(Resource):
    """Hosted agents."""

    @cached_property
    def vaults(self) -> Vaults:
        from .vaults.vaults import Vaults

        return Vaults(self._client)

    @cached_property
    def with_raw_response(self) -> AgentsWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AgentsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AgentsWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AgentsWithStreamingResponse(self)


class AgentsWithRawResponse:
    def __init__(self, agents: Agents) -> None:
        self._agents = agents

    @cached_property
    def vaults(self) -> VaultsWithRawResponse:
        return self._agents.vaults.with_raw_response


class AgentsWithStreamingResponse:
    def __init__(self, agents: Agents) -> None:
        self._agents = agents

    @cached_property
    def vaults(self) -> VaultsWithStreamingResponse:
        return self._agents.vaults.with_streaming_response
