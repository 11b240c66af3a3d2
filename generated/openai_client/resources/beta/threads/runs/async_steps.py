from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ....._core.omit import not_given, omit
from ....._core.request import Request, RequestOptions, segment
from ....._core.resource import AsyncResource, async_to_raw, async_to_streaming

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal

    from ....._core.omit import Body, Headers, NotGiven, Omit, Query
    from ....._core.pages import AsyncPaginator
    from ....._core.timeouts import Timeout
    from .....pagination import AsyncCursorPage
    from .....types.beta.threads.runs.run_step import RunStep
    from .....types.beta.threads.runs.run_step_include import RunStepInclude


class AsyncSteps(AsyncResource):
    """What a run did, step by step."""

    @cached_property
    def with_raw_response(self) -> AsyncStepsWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AsyncStepsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStepsWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AsyncStepsWithStreamingResponse(self)

    def list(
        self,
        run_id: str,
        *,
        thread_id: str,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | str | Omit = omit,
        include: Iterable[RunStepInclude] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[RunStep, AsyncCursorPage[RunStep]]:
        """List the steps of a run.

        Shut down on 2026-08-26.

        Use responses.retrieve instead.

        Args:
            run_id: Id of the run, `run_…`.
            thread_id: Id of the thread, `thread_…`.
            after: Return items after this id. Set automatically when you iterate.
            before: Return items before this id.
            limit: Items per page, from 1 to 100. Default: 20.
            order: Order by creation time. Default: `desc`, newest first.
            include: More to include in the response.
        """
        from .....pagination import AsyncCursorPage
        from .....types.beta.threads.runs.run_step import RunStep

        request = Request(
            "GET",
            f"/threads/{segment(thread_id, 'thread_id')}/runs/{segment(run_id, 'run_id')}/steps",
            query={
                "after": after,
                "before": before,
                "limit": limit,
                "order": order,
                "include": include,
            },
            headers={
                "OpenAI-Beta": "assistants=v2",
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._page(request, AsyncCursorPage[RunStep], RunStep)

    async def retrieve(
        self,
        step_id: str,
        *,
        thread_id: str,
        run_id: str,
        include: Iterable[RunStepInclude] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> RunStep:
        """Retrieve a step.

        Shut down on 2026-08-26.

        Use responses.retrieve instead.

        Args:
            step_id: Id of the step, `step_…`.
            thread_id: Id of the thread, `thread_…`.
            run_id: Id of the run, `run_…`.
            include: More to include in the response.
        """
        from .....types.beta.threads.runs.run_step import RunStep

        request = Request(
            "GET",
            f"/threads/{segment(thread_id, 'thread_id')}/runs/{segment(run_id, 'run_id')}/steps/{segment(step_id, 'step_id')}",
            query={
                "include": include,
            },
            headers={
                "OpenAI-Beta": "assistants=v2",
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, RunStep)


class AsyncStepsWithRawResponse:
    def __init__(self, steps: AsyncSteps) -> None:
        self.list = async_to_raw(steps.list)
        self.retrieve = async_to_raw(steps.retrieve)


class AsyncStepsWithStreamingResponse:
    def __init__(self, steps: AsyncSteps) -> None:
        self.list = async_to_streaming(steps.list)
        self.retrieve = async_to_streaming(steps.retrieve)
