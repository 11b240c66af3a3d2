from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._core.omit import not_given, omit
from ...._core.request import Request, RequestOptions, segment
from ...._core.resource import AsyncResource, async_to_raw, async_to_streaming

if TYPE_CHECKING:
    from ...._core.omit import Body, Headers, NotGiven, Omit, Query
    from ...._core.pages import AsyncPaginator
    from ...._core.timeouts import Timeout
    from ....pagination import AsyncCursorPage
    from ....types.fine_tuning.jobs.fine_tuning_job_checkpoint import (
        FineTuningJobCheckpoint,
    )


class AsyncCheckpoints(AsyncResource):
    """The states that a model went through while it was trained; each can be used as a
    model.
    """

    @cached_property
    def with_raw_response(self) -> AsyncCheckpointsWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AsyncCheckpointsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCheckpointsWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AsyncCheckpointsWithStreamingResponse(self)

    def list(
        self,
        fine_tuning_job_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[
        FineTuningJobCheckpoint,
        AsyncCursorPage[FineTuningJobCheckpoint],
    ]:
        """List the checkpoints of a fine-tuning job.

        Each checkpoint is a model that can be called.

        Args:
            fine_tuning_job_id: The id of the job.
            after: The id of a checkpoint; the page starts behind it. Paging sets it by
                itself.
            limit: How many checkpoints a page holds at most.
        """
        from ....pagination import AsyncCursorPage
        from ....types.fine_tuning.jobs.fine_tuning_job_checkpoint import (
            FineTuningJobCheckpoint,
        )

        request = Request(
            "GET",
            f"/fine_tuning/jobs/{segment(fine_tuning_job_id, 'fine_tuning_job_id')}/checkpoints",
            query={
                "after": after,
                "limit": limit,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._page(
            request,
            AsyncCursorPage[FineTuningJobCheckpoint],
            FineTuningJobCheckpoint,
        )


class AsyncCheckpointsWithRawResponse:
    def __init__(self, checkpoints: AsyncCheckpoints) -> None:
        self.list = async_to_raw(checkpoints.list)


class AsyncCheckpointsWithStreamingResponse:
    def __init__(self, checkpoints: AsyncCheckpoints) -> None:
        self.list = async_to_streaming(checkpoints.list)
