from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._core.omit import not_given
from ..._core.request import Request, RequestOptions, segment
from ..._core.resource import AsyncResource, async_to_raw, async_to_streaming

if TYPE_CHECKING:
    from ..._core.omit import Body, Headers, NotGiven, Query
    from ..._core.timeouts import Timeout
    from ...types.safety.safety_case import SafetyCase


class AsyncCases(AsyncResource):
    """Safety cases."""

    @cached_property
    def with_raw_response(self) -> AsyncCasesWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AsyncCasesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCasesWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AsyncCasesWithStreamingResponse(self)

    async def retrieve(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SafetyCase:
        """Retrieve a safety case.

        Args:
            id: Id of the case.
        """
        from ...types.safety.safety_case import SafetyCase

        request = Request(
            "GET",
            f"/safety/cases/{segment(id, 'id')}",
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, SafetyCase)


class AsyncCasesWithRawResponse:
    def __init__(self, cases: AsyncCases) -> None:
        self.retrieve = async_to_raw(cases.retrieve)


class AsyncCasesWithStreamingResponse:
    def __init__(self, cases: AsyncCases) -> None:
        self.retrieve = async_to_streaming(cases.retrieve)
