from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._core.omit import not_given, omit
from ...._core.request import Request, RequestOptions
from ...._core.resource import AsyncResource, async_to_raw, async_to_streaming

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...._core.omit import Body, Headers, NotGiven, Omit, Query
    from ...._core.timeouts import Timeout
    from ....types.fine_tuning.alpha.grader_run_params import FineTuningGraderParam
    from ....types.fine_tuning.alpha.grader_run_response import GraderRunResponse
    from ....types.fine_tuning.alpha.grader_validate_response import (
        GraderValidateResponse,
    )


class AsyncGraders(AsyncResource):
    """Try out graders."""

    @cached_property
    def with_raw_response(self) -> AsyncGradersWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AsyncGradersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncGradersWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AsyncGradersWithStreamingResponse(self)

    async def run(
        self,
        *,
        grader: FineTuningGraderParam,
        model_sample: str,
        item: Mapping[str, object] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> GraderRunResponse:
        """Run a grader.

        Returns the score of one output, to try the grader out before a job.

        Args:
            grader: The grader.
            model_sample: Output to grade.
            item: Fields that `{{item.…}}` stands for.
        """
        from ....types.fine_tuning.alpha.grader_run_response import GraderRunResponse

        request = Request(
            "POST",
            "/fine_tuning/alpha/graders/run",
            json={
                "grader": grader,
                "model_sample": model_sample,
                "item": item,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, GraderRunResponse)

    async def validate(
        self,
        *,
        grader: FineTuningGraderParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> GraderValidateResponse:
        """Check whether a grader is valid.

        Args:
            grader: The grader.
        """
        from ....types.fine_tuning.alpha.grader_validate_response import (
            GraderValidateResponse,
        )

        request = Request(
            "POST",
            "/fine_tuning/alpha/graders/validate",
            json={
                "grader": grader,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, GraderValidateResponse)


class AsyncGradersWithRawResponse:
    def __init__(self, graders: AsyncGraders) -> None:
        self.run = async_to_raw(graders.run)
        self.validate = async_to_raw(graders.validate)


class AsyncGradersWithStreamingResponse:
    def __init__(self, graders: AsyncGraders) -> None:
        self.run = async_to_streaming(graders.run)
        self.validate = async_to_streaming(graders.validate)
