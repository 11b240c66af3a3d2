from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._core.omit import not_given, omit
from ...._core.request import Request, RequestOptions, segment
from ...._core.resource import AsyncResource, async_to_raw, async_to_streaming

if TYPE_CHECKING:
    from typing import Literal

    from ...._core.omit import Body, Headers, NotGiven, Omit, Query
    from ...._core.pages import AsyncPaginator
    from ...._core.timeouts import Timeout
    from ....pagination import AsyncCursorPage
    from ....types.evals.runs.output_item_list_response import EvalRunOutputItem


class AsyncOutputItems(AsyncResource):
    """Output and scores for each item of the data."""

    @cached_property
    def with_raw_response(self) -> AsyncOutputItemsWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AsyncOutputItemsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncOutputItemsWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AsyncOutputItemsWithStreamingResponse(self)

    def list(
        self,
        run_id: str,
        *,
        eval_id: str,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | str | Omit = omit,
        status: Literal["fail", "pass"] | str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[EvalRunOutputItem, AsyncCursorPage[EvalRunOutputItem]]:
        """List the output items of a run.

        Shut down on 2026-11-30.

        Args:
            run_id: Id of the run, `evalrun_…`.
            eval_id: Id of the eval, `eval_…`.
            after: Return items after this id. Set automatically when you iterate.
            limit: Items per page, from 1 to 100. Default: 20.
            order: Order by creation time. Default: `asc`, oldest first.
            status: Only items that failed or passed.
        """
        from ....pagination import AsyncCursorPage
        from ....types.evals.runs.output_item_list_response import EvalRunOutputItem

        request = Request(
            "GET",
            f"/evals/{segment(eval_id, 'eval_id')}/runs/{segment(run_id, 'run_id')}/output_items",
            query={
                "after": after,
                "limit": limit,
                "order": order,
                "status": status,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._page(
            request,
            AsyncCursorPage[EvalRunOutputItem],
            EvalRunOutputItem,
        )

    async def retrieve(
        self,
        output_item_id: str,
        *,
        eval_id: str,
        run_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> EvalRunOutputItem:
        """Retrieve an output item.

        Shut down on 2026-11-30.

        Args:
            output_item_id: Id of the output item, `outputitem_…`.
            eval_id: Id of the eval, `eval_…`.
            run_id: Id of the run, `evalrun_…`.
        """
        from ....types.evals.runs.output_item_list_response import EvalRunOutputItem

        request = Request(
            "GET",
            f"/evals/{segment(eval_id, 'eval_id')}/runs/{segment(run_id, 'run_id')}/output_items/{segment(output_item_id, 'output_item_id')}",
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, EvalRunOutputItem)


class AsyncOutputItemsWithRawResponse:
    def __init__(self, output_items: AsyncOutputItems) -> None:
        self.list = async_to_raw(output_items.list)
        self.retrieve = async_to_raw(output_items.retrieve)


class AsyncOutputItemsWithStreamingResponse:
    def __init__(self, output_items: AsyncOutputItems) -> None:
        self.list = async_to_streaming(output_items.list)
        self.retrieve = async_to_streaming(output_items.retrieve)
