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
    from ...types.eval_create_params import (
        EvalCreateDataSourceConfigParam,
        EvalCreateTestingCriterionParam,
    )
    from ...types.eval_delete_response import EvalDeleteResponse
    from ...types.evals.eval import Eval
    from ...types.shared.metadata import Metadata
    from .runs.runs import Runs, RunsWithRawResponse, RunsWithStreamingResponse


class Evals(Resource):
    """Test models on your own data. Shut down on 2026-11-30."""

    @cached_property
    def runs(self) -> Runs:
        from .runs.runs import Runs

        return Runs(self._client)

    @cached_property
    def with_raw_response(self) -> EvalsWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return EvalsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> EvalsWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return EvalsWithStreamingResponse(self)

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | str | Omit = omit,
        order_by: Literal["created_at", "updated_at"] | str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SyncCursorPage[Eval]:
        """List evals.

        Shut down on 2026-11-30.

        Args:
            after: Return items after this id. Set automatically when you iterate.
            limit: Items per page, from 1 to 100. Default: 20.
            order: Order by time. Default: `asc`, oldest first.
            order_by: Time to order by. Default: `created_at`.
        """
        from ...pagination import SyncCursorPage
        from ...types.evals.eval import Eval

        request = Request(
            "GET",
            "/evals",
            query={
                "after": after,
                "limit": limit,
                "order": order,
                "order_by": order_by,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._page(request, SyncCursorPage[Eval])

    def create(
        self,
        *,
        data_source_config: EvalCreateDataSourceConfigParam,
        testing_criteria: Iterable[EvalCreateTestingCriterionParam],
        metadata: Metadata | Omit = omit,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Eval:
        """Create an eval.

        An eval says what the data looks like and how outputs are graded. Test a
        model with `evals.runs.create`.

        Shut down on 2026-11-30.

        Args:
            data_source_config: What the data looks like.
            testing_criteria: Graders of the outputs.
            metadata: Your own labels for the eval.
            name: Name of the eval.
        """
        from ...types.evals.eval import Eval

        request = Request(
            "POST",
            "/evals",
            json={
                "data_source_config": data_source_config,
                "testing_criteria": testing_criteria,
                "metadata": metadata,
                "name": name,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, Eval)

    def retrieve(
        self,
        eval_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Eval:
        """Retrieve an eval.

        Shut down on 2026-11-30.

        Args:
            eval_id: Id of the eval, `eval_…`.
        """
        from ...types.evals.eval import Eval

        request = Request(
            "GET",
            f"/evals/{segment(eval_id, 'eval_id')}",
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, Eval)

    def update(
        self,
        eval_id: str,
        *,
        metadata: Metadata | Omit = omit,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Eval:
        """Rename an eval or replace its metadata.

        Shut down on 2026-11-30.

        Args:
            eval_id: Id of the eval, `eval_…`.
            metadata: Your own labels for the eval.
            name: New name.
        """
        from ...types.evals.eval import Eval

        request = Request(
            "POST",
            f"/evals/{segment(eval_id, 'eval_id')}",
            json={
                "metadata": metadata,
                "name": name,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, Eval)

    def delete(
        self,
        eval_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> EvalDeleteResponse:
        """Delete an eval.

        Shut down on 2026-11-30.

        Args:
            eval_id: Id of the eval, `eval_…`.
        """
        from ...types.eval_delete_response import EvalDeleteResponse

        request = Request(
            "DELETE",
            f"/evals/{segment(eval_id, 'eval_id')}",
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, EvalDeleteResponse)


class EvalsWithRawResponse:
    def __init__(self, evals: Evals) -> None:
        self._evals = evals
        self.list = to_raw(evals.list)
        self.create = to_raw(evals.create)
        self.retrieve = to_raw(evals.retrieve)
        self.update = to_raw(evals.update)
        self.delete = to_raw(evals.delete)

    @cached_property
    def runs(self) -> RunsWithRawResponse:
        return self._evals.runs.with_raw_response


class EvalsWithStreamingResponse:
    def __init__(self, evals: Evals) -> None:
        self._evals = evals
        self.list = to_streaming(evals.list)
        self.create = to_streaming(evals.create)
        self.retrieve = to_streaming(evals.retrieve)
        self.update = to_streaming(evals.update)
        self.delete = to_streaming(evals.delete)

    @cached_property
    def runs(self) -> RunsWithStreamingResponse:
        return self._evals.runs.with_streaming_response
