from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._core.omit import not_given, omit
from ...._core.request import Request, RequestOptions, segment
from ...._core.resource import Resource, to_raw, to_streaming

if TYPE_CHECKING:
    from typing import Literal

    from ...._core.omit import Body, Headers, NotGiven, Omit, Query
    from ...._core.timeouts import Timeout
    from ....pagination import SyncCursorPage
    from ....types.evals.runs.output_item_list_response import EvalRunOutputItem


class OutputItems(Resource):
    """Output and scores for each item of the data."""

    @cached_property
    def with_raw_response(self) -> OutputItemsWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return OutputItemsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> OutputItemsWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return OutputItemsWithStreamingResponse(self)

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
    ) -> SyncCursorPage[EvalRunOutputItem]:
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
        from ....pagination import SyncCursorPage
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
        return self._page(request, SyncCursorPage[EvalRunOutputItem])

    def retrieve(
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
        return self._send(request, EvalRunOutputItem)


class OutputItemsWithRawResponse:
    def __init__(self, output_items: OutputItems) -> None:
        self.list = to_raw(output_items.list)
        self.retrieve = to_raw(output_items.retrieve)


class OutputItemsWithStreamingResponse:
    def __init__(self, output_items: OutputItems) -> None:
        self.list = to_streaming(output_items.list)
        self.retrieve = to_streaming(output_items.retrieve)


if TYPE_CHECKING:
    from .async_output_items import (
        AsyncOutputItems as AsyncOutputItems,
        AsyncOutputItemsWithRawResponse as AsyncOutputItemsWithRawResponse,
        AsyncOutputItemsWithStreamingResponse as AsyncOutputItemsWithStreamingResponse,
    )
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncOutputItems": ".async_output_items",
        "AsyncOutputItemsWithRawResponse": ".async_output_items",
        "AsyncOutputItemsWithStreamingResponse": ".async_output_items",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
