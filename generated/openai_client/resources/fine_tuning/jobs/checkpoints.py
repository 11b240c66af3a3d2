from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._core.omit import not_given, omit
from ...._core.request import Request, RequestOptions, segment
from ...._core.resource import Resource, to_raw, to_streaming

if TYPE_CHECKING:
    from ...._core.omit import Body, Headers, NotGiven, Omit, Query
    from ...._core.timeouts import Timeout
    from ....pagination import SyncCursorPage
    from ....types.fine_tuning.jobs.fine_tuning_job_checkpoint import (
        FineTuningJobCheckpoint,
    )


class Checkpoints(Resource):
    """The states that a model went through while it was trained; each can be used as a
    model.
    """

    @cached_property
    def with_raw_response(self) -> CheckpointsWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return CheckpointsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CheckpointsWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return CheckpointsWithStreamingResponse(self)

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
    ) -> SyncCursorPage[FineTuningJobCheckpoint]:
        """List the checkpoints of a fine-tuning job.

        Each checkpoint is a model that can be called.

        Args:
            fine_tuning_job_id: The id of the job.
            after: The id of a checkpoint; the page starts behind it. Paging sets it by
                itself.
            limit: How many checkpoints a page holds at most.
        """
        from ....pagination import SyncCursorPage
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
        return self._page(request, SyncCursorPage[FineTuningJobCheckpoint])


class CheckpointsWithRawResponse:
    def __init__(self, checkpoints: Checkpoints) -> None:
        self.list = to_raw(checkpoints.list)


class CheckpointsWithStreamingResponse:
    def __init__(self, checkpoints: Checkpoints) -> None:
        self.list = to_streaming(checkpoints.list)


if TYPE_CHECKING:
    from .async_checkpoints import (
        AsyncCheckpoints as AsyncCheckpoints,
        AsyncCheckpointsWithRawResponse as AsyncCheckpointsWithRawResponse,
        AsyncCheckpointsWithStreamingResponse as AsyncCheckpointsWithStreamingResponse,
    )
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncCheckpoints": ".async_checkpoints",
        "AsyncCheckpointsWithRawResponse": ".async_checkpoints",
        "AsyncCheckpointsWithStreamingResponse": ".async_checkpoints",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
