from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._core.omit import not_given
from ..._core.request import Request, RequestOptions
from ..._core.resource import AsyncResource, async_to_raw, async_to_streaming

if TYPE_CHECKING:
    from ..._core.omit import Body, Headers, NotGiven, Query
    from ..._core.timeouts import Timeout
    from ...types.webhooks.webhook_event_type_list import WebhookEventTypeList


class AsyncEventTypes(AsyncResource):
    """The types of webhook events."""

    @cached_property
    def with_raw_response(self) -> AsyncEventTypesWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AsyncEventTypesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncEventTypesWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AsyncEventTypesWithStreamingResponse(self)

    async def list(
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
        return await self._send(request, WebhookEventTypeList)


class AsyncEventTypesWithRawResponse:
    def __init__(self, event_types: AsyncEventTypes) -> None:
        self.list = async_to_raw(event_types.list)


class AsyncEventTypesWithStreamingResponse:
    def __init__(self, event_types: AsyncEventTypes) -> None:
        self.list = async_to_streaming(event_types.list)
