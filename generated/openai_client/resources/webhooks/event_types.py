from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._core.omit import not_given
from ..._core.request import Request, RequestOptions
from ..._core.resource import Resource, to_raw, to_streaming

if TYPE_CHECKING:
    from ..._core.omit import Body, Headers, NotGiven, Query
    from ..._core.timeouts import Timeout
    from ...types.webhooks.webhook_event_type_list import WebhookEventTypeList


class EventTypes(Resource):
    """The types of webhook events."""

    @cached_property
    def with_raw_response(self) -> EventTypesWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return EventTypesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> EventTypesWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return EventTypesWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> WebhookEventTypeList:
        """List the types of webhook events."""
        from ...types.webhooks.webhook_event_type_list import WebhookEventTypeList

        request = Request(
            "GET",
            "/webhook_event_types",
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, WebhookEventTypeList)


class EventTypesWithRawResponse:
    def __init__(self, event_types: EventTypes) -> None:
        self.list = to_raw(event_types.list)


class EventTypesWithStreamingResponse:
    def __init__(self, event_types: EventTypes) -> None:
        self.list = to_streaming(event_types.list)


if TYPE_CHECKING:
    from .async_event_types import (
        AsyncEventTypes as AsyncEventTypes,
        AsyncEventTypesWithRawResponse as AsyncEventTypesWithRawResponse,
        AsyncEventTypesWithStreamingResponse as AsyncEventTypesWithStreamingResponse,
    )
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncEventTypes": ".async_event_types",
        "AsyncEventTypesWithRawResponse": ".async_event_types",
        "AsyncEventTypesWithStreamingResponse": ".async_event_types",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
