from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._core.omit import not_given
from ..._core.request import Request, RequestOptions, segment
from ..._core.resource import AsyncResource, async_to_raw, async_to_streaming

if TYPE_CHECKING:
    from ..._core.omit import Body, Headers, NotGiven, Query
    from ..._core.timeouts import Timeout
    from ...types.safety.safety_alert import SafetyAlert


class AsyncAlerts(AsyncResource):
    """Safety alerts."""

    @cached_property
    def with_raw_response(self) -> AsyncAlertsWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AsyncAlertsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAlertsWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AsyncAlertsWithStreamingResponse(self)

    async def retrieve(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SafetyAlert:
        """Retrieve a safety alert.

        Args:
            id: Id of the alert.
        """
        from ...types.safety.safety_alert import SafetyAlert

        request = Request(
            "GET",
            f"/safety/alerts/{segment(id, 'id')}",
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, SafetyAlert)


class AsyncAlertsWithRawResponse:
    def __init__(self, alerts: AsyncAlerts) -> None:
        self.retrieve = async_to_raw(alerts.retrieve)


class AsyncAlertsWithStreamingResponse:
    def __init__(self, alerts: AsyncAlerts) -> None:
        self.retrieve = async_to_streaming(alerts.retrieve)
