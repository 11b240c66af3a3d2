from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._core.omit import not_given, omit
from ..._core.request import Request, RequestOptions, segment
from ..._core.resource import Resource, to_raw, to_streaming

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal

    from ..._core.omit import Body, Headers, NotGiven, Omit, Query
    from ..._core.timeouts import Timeout
    from ...pagination import SyncCursorPage
    from ...types.responses.response_includable import ResponseIncludable
    from ...types.responses.response_item import ResponseItem


class InputItems(Resource):
    """Items that were the input of a response."""

    @cached_property
    def with_raw_response(self) -> InputItemsWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return InputItemsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> InputItemsWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return InputItemsWithStreamingResponse(self)

    def list(
        self,
        response_id: str,
        *,
        after: str | Omit = omit,
        include: Iterable[ResponseIncludable] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SyncCursorPage[ResponseItem]:
        """List the input items of a response.

        Items of earlier responses and of the conversation are included.

        Args:
            response_id: Id of the response, `resp_…`.
            after: Return items after this id. Set automatically when you iterate.
            include: Additional data to include.
            limit: Items per page, from 1 to 100. Default: 20.
            order: Order by creation time. Default: `desc`, newest first.
        """
        from ...pagination import SyncCursorPage
        from ...types.responses.response_item import ResponseItem

        request = Request(
            "GET",
            f"/responses/{segment(response_id, 'response_id')}/input_items",
            query={
                "after": after,
                "include": include,
                "limit": limit,
                "order": order,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._page(request, SyncCursorPage[ResponseItem])


class InputItemsWithRawResponse:
    def __init__(self, input_items: InputItems) -> None:
        self.list = to_raw(input_items.list)


class InputItemsWithStreamingResponse:
    def __init__(self, input_items: InputItems) -> None:
        self.list = to_streaming(input_items.list)


if TYPE_CHECKING:
    from .async_input_items import (
        AsyncInputItems as AsyncInputItems,
        AsyncInputItemsWithRawResponse as AsyncInputItemsWithRawResponse,
        AsyncInputItemsWithStreamingResponse as AsyncInputItemsWithStreamingResponse,
    )
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncInputItems": ".async_input_items",
        "AsyncInputItemsWithRawResponse": ".async_input_items",
        "AsyncInputItemsWithStreamingResponse": ".async_input_items",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
