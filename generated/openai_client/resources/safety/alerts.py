from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._core.omit import not_given
from ..._core.request import Request, RequestOptions, segment
from ..._core.resource import Resource, to_raw, to_streaming

if TYPE_CHECKING:
    from ..._core.omit import Body, Headers, NotGiven, Query
    from ..._core.timeouts import Timeout
    from ...types.safety.safety_alert import SafetyAlert


class Alerts(Resource):
    """Safety alerts."""

    @cached_property
    def with_raw_response(self) -> AlertsWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AlertsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AlertsWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AlertsWithStreamingResponse(self)

    def retrieve(
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
        return self._send(request, SafetyAlert)


class AlertsWithRawResponse:
    def __init__(self, alerts: Alerts) -> None:
        self.retrieve = to_raw(alerts.retrieve)


class AlertsWithStreamingResponse:
    def __init__(self, alerts: Alerts) -> None:
        self.retrieve = to_streaming(alerts.retrieve)


if TYPE_CHECKING:
    from .async_alerts import (
        AsyncAlerts as AsyncAlerts,
        AsyncAlertsWithRawResponse as AsyncAlertsWithRawResponse,
        AsyncAlertsWithStreamingResponse as AsyncAlertsWithStreamingResponse,
    )
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncAlerts": ".async_alerts",
        "AsyncAlertsWithRawResponse": ".async_alerts",
        "AsyncAlertsWithStreamingResponse": ".async_alerts",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
