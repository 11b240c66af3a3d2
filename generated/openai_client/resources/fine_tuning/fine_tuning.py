from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._core.resource import Resource

if TYPE_CHECKING:
    from .alpha.alpha import Alpha, AlphaWithRawResponse, AlphaWithStreamingResponse
    from .checkpoints.checkpoints import (
        Checkpoints,
        CheckpointsWithRawResponse,
        CheckpointsWithStreamingResponse,
    )
    from .jobs.jobs import Jobs, JobsWithRawResponse, JobsWithStreamingResponse


class FineTuning(Resource):
    """Train models further on examples of your own."""

    @cached_property
    def alpha(self) -> Alpha:
        from .alpha.alpha import Alpha

        return Alpha(self._client)

    @cached_property
    def checkpoints(self) -> Checkpoints:
        from .checkpoints.checkpoints import Checkpoints

        return Checkpoints(self._client)

    @cached_property
    def jobs(self) -> Jobs:
        from .jobs.jobs import Jobs

        return Jobs(self._client)

    @cached_property
    def with_raw_response(self) -> FineTuningWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return FineTuningWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FineTuningWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return FineTuningWithStreamingResponse(self)


class FineTuningWithRawResponse:
    def __init__(self, fine_tuning: FineTuning) -> None:
        self._fine_tuning = fine_tuning

    @cached_property
    def alpha(self) -> AlphaWithRawResponse:
        return self._fine_tuning.alpha.with_raw_response

    @cached_property
    def checkpoints(self) -> CheckpointsWithRawResponse:
        return self._fine_tuning.checkpoints.with_raw_response

    @cached_property
    def jobs(self) -> JobsWithRawResponse:
        return self._fine_tuning.jobs.with_raw_response


class FineTuningWithStreamingResponse:
    def __init__(self, fine_tuning: FineTuning) -> None:
        self._fine_tuning = fine_tuning

    @cached_property
    def alpha(self) -> AlphaWithStreamingResponse:
        return self._fine_tuning.alpha.with_streaming_response

    @cached_property
    def checkpoints(self) -> CheckpointsWithStreamingResponse:
        return self._fine_tuning.checkpoints.with_streaming_response

    @cached_property
    def jobs(self) -> JobsWithStreamingResponse:
        return self._fine_tuning.jobs.with_streaming_response
