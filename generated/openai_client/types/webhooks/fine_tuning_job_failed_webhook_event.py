from typing import Literal

from ..._core.models import Model


class FineTuningJobFailedWebhookEventData(Model):
    """What it is about."""

    id: str
    """Id of the job, `ftjob-…`."""


class FineTuningJobFailedWebhookEvent(Model):
    """A fine-tuning job failed."""

    id: str
    """Id of the event, `evt_…`."""
    type: Literal["fine_tuning.job.failed"]
    """Always `fine_tuning.job.failed`."""
    created_at: int
    """When it happened, as a Unix time in seconds."""
    data: FineTuningJobFailedWebhookEventData
    """What it is about."""
    object: Literal["event"] | None = None
    """Always `event`."""
