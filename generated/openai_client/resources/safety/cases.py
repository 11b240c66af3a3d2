from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._core.omit import not_given
from ..._core.request import Request, RequestOptions, segment
from ..._core.resource import Resource, to_raw, to_streaming

if TYPE_CHECKING:
    from ..._core.omit import Body, Headers, NotGiven, Query
    from ..._core.timeouts import Timeout
    from ...types.safety.safety_case import SafetyCase


class Cases(Resource):
    """Safety cases."""

    @cached_property
    def with_raw_response(self) -> CasesWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return CasesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CasesWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return CasesWithStreamingResponse(self)

    def retrieve(
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
        return self._send(request, SafetyCase)


class CasesWithRawResponse:
    def __init__(self, cases: Cases) -> None:
        self.retrieve = to_raw(cases.retrieve)


class CasesWithStreamingResponse:
    def __init__(self, cases: Cases) -> None:
        self.retrieve = to_streaming(cases.retrieve)


if TYPE_CHECKING:
    from .async_cases import (
        AsyncCases as AsyncCases,
        AsyncCasesWithRawResponse as AsyncCasesWithRawResponse,
        AsyncCasesWithStreamingResponse as AsyncCasesWithStreamingResponse,
    )
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncCases": ".async_cases",
        "AsyncCasesWithRawResponse": ".async_cases",
        "AsyncCasesWithStreamingResponse": ".async_cases",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
