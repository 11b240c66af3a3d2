from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._core.resource import Resource

if TYPE_CHECKING:
    from .alerts import Alerts, AlertsWithRawResponse, AlertsWithStreamingResponse
    from .cases import Cases, CasesWithRawResponse, CasesWithStreamingResponse


class Safety(Resource):
    """Read alerts and cases about the use of the API."""

    @cached_property
    def alerts(self) -> Alerts:
        from .alerts import Alerts

        return Alerts(self._client)

    @cached_property
    def cases(self) -> Cases:
        from .cases import Cases

        return Cases(self._client)

    @cached_property
    def with_raw_response(self) -> SafetyWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return SafetyWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SafetyWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return SafetyWithStreamingResponse(self)


class SafetyWithRawResponse:
    def __init__(self, safety: Safety) -> None:
        self._safety = safety

    @cached_property
    def alerts(self) -> AlertsWithRawResponse:
        return self._safety.alerts.with_raw_response

    @cached_property
    def cases(self) -> CasesWithRawResponse:
        return self._safety.cases.with_raw_response


class SafetyWithStreamingResponse:
    def __init__(self, safety: Safety) -> None:
        self._safety = safety

    @cached_property
    def alerts(self) -> AlertsWithStreamingResponse:
        return self._safety.alerts.with_streaming_response

    @cached_property
    def cases(self) -> CasesWithStreamingResponse:
        return self._safety.cases.with_streaming_response
