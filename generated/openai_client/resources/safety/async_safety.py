from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._core.resource import AsyncResource

if TYPE_CHECKING:
    from .async_alerts import (
        AsyncAlerts,
        AsyncAlertsWithRawResponse,
        AsyncAlertsWithStreamingResponse,
    )
    from .async_cases import (
        AsyncCases,
        AsyncCasesWithRawResponse,
        AsyncCasesWithStreamingResponse,
    )


class AsyncSafety(AsyncResource):
    """Read alerts and cases about the use of the API."""

    @cached_property
    def alerts(self) -> AsyncAlerts:
        from .async_alerts import AsyncAlerts

        return AsyncAlerts(self._client)

    @cached_property
    def cases(self) -> AsyncCases:
        from .async_cases import AsyncCases

        return AsyncCases(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncSafetyWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AsyncSafetyWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSafetyWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AsyncSafetyWithStreamingResponse(self)


class AsyncSafetyWithRawResponse:
    def __init__(self, safety: AsyncSafety) -> None:
        self._safety = safety

    @cached_property
    def alerts(self) -> AsyncAlertsWithRawResponse:
        return self._safety.alerts.with_raw_response

    @cached_property
    def cases(self) -> AsyncCasesWithRawResponse:
        return self._safety.cases.with_raw_response


class AsyncSafetyWithStreamingResponse:
    def __init__(self, safety: AsyncSafety) -> None:
        self._safety = safety

    @cached_property
    def alerts(self) -> AsyncAlertsWithStreamingResponse:
        return self._safety.alerts.with_streaming_response

    @cached_property
    def cases(self) -> AsyncCasesWithStreamingResponse:
        return self._safety.cases.with_streaming_response
