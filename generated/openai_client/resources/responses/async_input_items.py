from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

from ..._core.omit import not_given, omit
from ..._core.request import Request, RequestOptions, segment
from ..._core.resource import AsyncResource, async_to_raw, async_to_streaming

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal

    from ..._core.omit import Body, Headers, NotGiven, Omit, Query
    from ..._core.pages import AsyncPaginator
    from ..._core.timeouts import Timeout
    from ...pagination import AsyncCursorPage
    from ...types.responses.response_includable import ResponseIncludable
    from ...types.responses.response_item import ResponseItem


class AsyncInputItems(AsyncResource):
    """Items that were the input of a response."""

    @cached_property
    def with_raw_response(self) -> AsyncInputItemsWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AsyncInputItemsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncInputItemsWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AsyncInputItemsWithStreamingResponse(self)

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
    ) -> AsyncPaginator[ResponseItem, AsyncCursorPage[ResponseItem]]:
        """List the input items of a response.

        Items of earlier responses and of the conversation are included.

        Args:
            response_id: Id of the response, `resp_…`.
            after: Return items after this id. Set automatically when you iterate.
            include: Additional data to include.
            limit: Items per page, from 1 to 100. Default: 20.
            order: Order by creation time. Default: `desc`, newest first.
        """
        from ...pagination import AsyncCursorPage
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
        return self._page(
            request,
            AsyncCursorPage[ResponseItem],
            cast("type[ResponseItem]", ResponseItem),
        )


class AsyncInputItemsWithRawResponse:
    def __init__(self, input_items: AsyncInputItems) -> None:
        self.list = async_to_raw(input_items.list)


class AsyncInputItemsWithStreamingResponse:
    def __init__(self, input_items: AsyncInputItems) -> None:
        self.list = async_to_streaming(input_items.list)
