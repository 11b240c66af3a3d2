from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._core.resource import AsyncResource

if TYPE_CHECKING:
    from .alpha.async_alpha import (
        AsyncAlpha,
        AsyncAlphaWithRawResponse,
        AsyncAlphaWithStreamingResponse,
    )
    from .checkpoints.async_checkpoints import (
        AsyncCheckpoints,
        AsyncCheckpointsWithRawResponse,
        AsyncCheckpointsWithStreamingResponse,
    )
    from .jobs.async_jobs import (
        AsyncJobs,
        AsyncJobsWithRawResponse,
        AsyncJobsWithStreamingResponse,
    )


class AsyncFineTuning(AsyncResource):
    """Train models further on examples of your own."""

    @cached_property
    def alpha(self) -> AsyncAlpha:
        from .alpha.async_alpha import AsyncAlpha

        return AsyncAlpha(self._client)

    @cached_property
    def checkpoints(self) -> AsyncCheckpoints:
        from .checkpoints.async_checkpoints import AsyncCheckpoints

        return AsyncCheckpoints(self._client)

    @cached_property
    def jobs(self) -> AsyncJobs:
        from .jobs.async_jobs import AsyncJobs

        return AsyncJobs(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncFineTuningWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AsyncFineTuningWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFineTuningWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AsyncFineTuningWithStreamingResponse(self)


class AsyncFineTuningWithRawResponse:
    def __init__(self, fine_tuning: AsyncFineTuning) -> None:
        self._fine_tuning = fine_tuning

    @cached_property
    def alpha(self) -> AsyncAlphaWithRawResponse:
        return self._fine_tuning.alpha.with_raw_response

    @cached_property
    def checkpoints(self) -> AsyncCheckpointsWithRawResponse:
        return self._fine_tuning.checkpoints.with_raw_response

    @cached_property
    def jobs(self) -> AsyncJobsWithRawResponse:
        return self._fine_tuning.jobs.with_raw_response


class AsyncFineTuningWithStreamingResponse:
    def __init__(self, fine_tuning: AsyncFineTuning) -> None:
        self._fine_tuning = fine_tuning

    @cached_property
    def alpha(self) -> AsyncAlphaWithStreamingResponse:
        return self._fine_tuning.alpha.with_streaming_response

    @cached_property
    def checkpoints(self) -> AsyncCheckpointsWithStreamingResponse:
        return self._fine_tuning.checkpoints.with_streaming_response

    @cached_property
    def jobs(self) -> AsyncJobsWithStreamingResponse:
        return self._fine_tuning.jobs.with_streaming_response
