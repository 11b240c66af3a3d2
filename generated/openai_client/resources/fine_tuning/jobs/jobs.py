from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._core.omit import not_given, omit
from ...._core.request import Request, RequestOptions, segment
from ...._core.resource import Resource, to_raw, to_streaming

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Literal, Union

    from ...._core.omit import Body, Headers, NotGiven, Omit, Query
    from ...._core.timeouts import Timeout
    from ....pagination import SyncCursorPage
    from ....types.fine_tuning.fine_tuning_job import FineTuningJob
    from ....types.fine_tuning.fine_tuning_job_event import FineTuningJobEvent
    from ....types.fine_tuning.job_create_params import (
        FineTuneMethodParam,
        FineTuningJobWandbIntegrationObjectParam,
        JobCreateParamsHyperparametersParam,
    )
    from ....types.shared.metadata import Metadata
    from .checkpoints import (
        Checkpoints,
        CheckpointsWithRawResponse,
        CheckpointsWithStreamingResponse,
    )


class Jobs(Resource):
    """Start, follow, pause, resume and cancel the training of a model."""

    @cached_property
    def checkpoints(self) -> Checkpoints:
        from .checkpoints import Checkpoints

        return Checkpoints(self._client)

    @cached_property
    def with_raw_response(self) -> JobsWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return JobsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> JobsWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return JobsWithStreamingResponse(self)

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SyncCursorPage[FineTuningJob]:
        """List fine-tuning jobs.

        Args:
            after: The id of a job; the page starts behind it. Paging sets it by itself.
            limit: How many jobs a page holds at most.
            metadata: Only jobs that have all of these labels; null finds the jobs
                without any.
        """
        from ....pagination import SyncCursorPage
        from ....types.fine_tuning.fine_tuning_job import FineTuningJob

        request = Request(
            "GET",
            "/fine_tuning/jobs",
            query={
                "after": after,
                "limit": limit,
                "metadata": metadata,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._page(request, SyncCursorPage[FineTuningJob])

    def create(
        self,
        *,
        model: Union[
            str,
            Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"],
        ],
        training_file: str,
        hyperparameters: JobCreateParamsHyperparametersParam | Omit = omit,
        integrations: Union[
            Iterable[FineTuningJobWandbIntegrationObjectParam],
            None,
            Omit,
        ] = omit,
        metadata: Metadata | Omit = omit,
        method: FineTuneMethodParam | Omit = omit,
        seed: int | None | Omit = omit,
        suffix: str | None | Omit = omit,
        validation_file: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> FineTuningJob:
        """Start to fine-tune a model.

        The job is queued and returned at once; poll the job or its events for
        progress. The content of the training and validation files depends on the
        method. Fine-tuning is closing: since 2026-07-02 only organizations that have
        used a fine-tuned model in the 60 days before can start a job, as of
        2027-01-06 nobody can. Fine-tuned models keep working until their base model
        is shut down.

        Shut down on 2027-01-06.

        Args:
            model: The model to start from: one of those listed, a dated version of
                them, or a model that was fine-tuned before.
            training_file: The id of an uploaded JSON Lines file with the purpose
                `fine-tune`. Each line is an example in the form that the method asks
                for.
            hyperparameters: Training settings. Deprecated: write them under `method`,
                beside the method that they belong to.
            integrations: Services that follow the job, such as Weights & Biases.
            metadata: Labels of your own, by which `fine_tuning.jobs.list` can search.
            method: The training method with its settings. Left out, it is `supervised`.
            seed: Makes jobs with the same seed and settings end much alike, though not
                always exactly. Left out, a seed is drawn and shown on the job.
            suffix: A word that becomes part of the new model's name, so that you know
                it again.
            validation_file: The id of a file like `training_file` whose examples are
                only measured, never trained on. It must not repeat examples of the
                training file.
        """
        from ....types.fine_tuning.fine_tuning_job import FineTuningJob

        request = Request(
            "POST",
            "/fine_tuning/jobs",
            json={
                "model": model,
                "training_file": training_file,
                "hyperparameters": hyperparameters,
                "integrations": integrations,
                "metadata": metadata,
                "method": method,
                "seed": seed,
                "suffix": suffix,
                "validation_file": validation_file,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
            operation="fine_tuning.jobs.create",
        )
        return self._send(request, FineTuningJob)

    def retrieve(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> FineTuningJob:
        """Show a fine-tuning job.

        Args:
            fine_tuning_job_id: The id of the job.
        """
        from ....types.fine_tuning.fine_tuning_job import FineTuningJob

        request = Request(
            "GET",
            f"/fine_tuning/jobs/{segment(fine_tuning_job_id, 'fine_tuning_job_id')}",
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, FineTuningJob)

    def cancel(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> FineTuningJob:
        """Cancel a fine-tuning job.

        A cancelled job can't be resumed.

        Args:
            fine_tuning_job_id: The id of the job.
        """
        from ....types.fine_tuning.fine_tuning_job import FineTuningJob

        request = Request(
            "POST",
            f"/fine_tuning/jobs/{segment(fine_tuning_job_id, 'fine_tuning_job_id')}/cancel",
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, FineTuningJob)

    def pause(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> FineTuningJob:
        """Pause a fine-tuning job.

        The job stops training until it is resumed.

        Args:
            fine_tuning_job_id: The id of the job.
        """
        from ....types.fine_tuning.fine_tuning_job import FineTuningJob

        request = Request(
            "POST",
            f"/fine_tuning/jobs/{segment(fine_tuning_job_id, 'fine_tuning_job_id')}/pause",
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, FineTuningJob)

    def resume(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> FineTuningJob:
        """Go on with a paused fine-tuning job.

        Args:
            fine_tuning_job_id: The id of the job.
        """
        from ....types.fine_tuning.fine_tuning_job import FineTuningJob

        request = Request(
            "POST",
            f"/fine_tuning/jobs/{segment(fine_tuning_job_id, 'fine_tuning_job_id')}/resume",
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, FineTuningJob)

    def list_events(
        self,
        fine_tuning_job_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SyncCursorPage[FineTuningJobEvent]:
        """List what happened in a fine-tuning job.

        Args:
            fine_tuning_job_id: The id of the job.
            after: The id of an event; the page starts behind it. Paging sets it by
                itself.
            limit: How many events a page holds at most.
        """
        from ....pagination import SyncCursorPage
        from ....types.fine_tuning.fine_tuning_job_event import FineTuningJobEvent

        request = Request(
            "GET",
            f"/fine_tuning/jobs/{segment(fine_tuning_job_id, 'fine_tuning_job_id')}/events",
            query={
                "after": after,
                "limit": limit,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._page(request, SyncCursorPage[FineTuningJobEvent])


class JobsWithRawResponse:
    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs
        self.list = to_raw(jobs.list)
        self.create = to_raw(jobs.create)
        self.retrieve = to_raw(jobs.retrieve)
        self.cancel = to_raw(jobs.cancel)
        self.pause = to_raw(jobs.pause)
        self.resume = to_raw(jobs.resume)
        self.list_events = to_raw(jobs.list_events)

    @cached_property
    def checkpoints(self) -> CheckpointsWithRawResponse:
        return self._jobs.checkpoints.with_raw_response


class JobsWithStreamingResponse:
    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs
        self.list = to_streaming(jobs.list)
        self.create = to_streaming(jobs.create)
        self.retrieve = to_streaming(jobs.retrieve)
        self.cancel = to_streaming(jobs.cancel)
        self.pause = to_streaming(jobs.pause)
        self.resume = to_streaming(jobs.resume)
        self.list_events = to_streaming(jobs.list_events)

    @cached_property
    def checkpoints(self) -> CheckpointsWithStreamingResponse:
        return self._jobs.checkpoints.with_streaming_response
