from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._core.omit import not_given, omit
from ...._core.request import Request, RequestOptions, segment
from ...._core.resource import Resource, to_raw, to_streaming

if TYPE_CHECKING:
    from typing import Literal, Union

    from ...._core.omit import Body, Headers, NotGiven, Omit, Query
    from ...._core.timeouts import Timeout
    from ....pagination import SyncCursorPage
    from ....types.evals.run_create_params import EvalRunDataSourceParam
    from ....types.evals.run_create_response import EvalRun
    from ....types.evals.run_delete_response import EvalRunDeleteResponse
    from ....types.shared.metadata import Metadata
    from .output_items import (
        OutputItems,
        OutputItemsWithRawResponse,
        OutputItemsWithStreamingResponse,
    )


class Runs(Resource):
    """Runs of an eval with one model."""

    @cached_property
    def output_items(self) -> OutputItems:
        from .output_items import OutputItems

        return OutputItems(self._client)

    @cached_property
    def with_raw_response(self) -> RunsWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return RunsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> RunsWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return RunsWithStreamingResponse(self)

    def list(
        self,
        eval_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | str | Omit = omit,
        status: Union[
            Literal["queued", "in_progress", "completed", "canceled", "failed"],
            str,
            Omit,
        ] = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SyncCursorPage[EvalRun]:
        """List the runs of an eval.

        Shut down on 2026-11-30.

        Args:
            eval_id: Id of the eval, `eval_…`.
            after: Return items after this id. Set automatically when you iterate.
            limit: Items per page, from 1 to 100. Default: 20.
            order: Order by creation time. Default: `asc`, oldest first.
            status: Only runs with this status.
        """
        from ....pagination import SyncCursorPage
        from ....types.evals.run_create_response import EvalRun

        request = Request(
            "GET",
            f"/evals/{segment(eval_id, 'eval_id')}/runs",
            query={
                "after": after,
                "limit": limit,
                "order": order,
                "status": status,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._page(request, SyncCursorPage[EvalRun])

    def create(
        self,
        eval_id: str,
        *,
        data_source: EvalRunDataSourceParam,
        metadata: Metadata | Omit = omit,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> EvalRun:
        """Start a run of an eval.

        The run takes place in the background: poll it until `status` is `completed`,
        `failed` or `canceled`.

        Shut down on 2026-11-30.

        Args:
            eval_id: Id of the eval, `eval_…`.
            data_source: Where inputs and outputs come from.
            metadata: Your own labels for the run.
            name: Name of the run.
        """
        from ....types.evals.run_create_response import EvalRun

        request = Request(
            "POST",
            f"/evals/{segment(eval_id, 'eval_id')}/runs",
            json={
                "data_source": data_source,
                "metadata": metadata,
                "name": name,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, EvalRun)

    def retrieve(
        self,
        run_id: str,
        *,
        eval_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> EvalRun:
        """Retrieve a run.

        Shut down on 2026-11-30.

        Args:
            run_id: Id of the run, `evalrun_…`.
            eval_id: Id of the eval, `eval_…`.
        """
        from ....types.evals.run_create_response import EvalRun

        request = Request(
            "GET",
            f"/evals/{segment(eval_id, 'eval_id')}/runs/{segment(run_id, 'run_id')}",
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, EvalRun)

    def delete(
        self,
        run_id: str,
        *,
        eval_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> EvalRunDeleteResponse:
        """Delete a run.

        Shut down on 2026-11-30.

        Args:
            run_id: Id of the run, `evalrun_…`.
            eval_id: Id of the eval, `eval_…`.
        """
        from ....types.evals.run_delete_response import EvalRunDeleteResponse

        request = Request(
            "DELETE",
            f"/evals/{segment(eval_id, 'eval_id')}/runs/{segment(run_id, 'run_id')}",
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, EvalRunDeleteResponse)

    def cancel(
        self,
        run_id: str,
        *,
        eval_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> EvalRun:
        """Cancel a run.

        Shut down on 2026-11-30.

        Args:
            run_id: Id of the run, `evalrun_…`.
            eval_id: Id of the eval, `eval_…`.
        """
        from ....types.evals.run_create_response import EvalRun

        request = Request(
            "POST",
            f"/evals/{segment(eval_id, 'eval_id')}/runs/{segment(run_id, 'run_id')}/cancel",
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, EvalRun)


class RunsWithRawResponse:
    def __init__(self, runs: Runs) -> None:
        self._runs = runs
        self.list = to_raw(runs.list)
        self.create = to_raw(runs.create)
        self.retrieve = to_raw(runs.retrieve)
        self.delete = to_raw(runs.delete)
        self.cancel = to_raw(runs.cancel)

    @cached_property
    def output_items(self) -> OutputItemsWithRawResponse:
        return self._runs.output_items.with_raw_response


class RunsWithStreamingResponse:
    def __init__(self, runs: Runs) -> None:
        self._runs = runs
        self.list = to_streaming(runs.list)
        self.create = to_streaming(runs.create)
        self.retrieve = to_streaming(runs.retrieve)
        self.delete = to_streaming(runs.delete)
        self.cancel = to_streaming(runs.cancel)

    @cached_property
    def output_items(self) -> OutputItemsWithStreamingResponse:
        return self._runs.output_items.with_streaming_response
