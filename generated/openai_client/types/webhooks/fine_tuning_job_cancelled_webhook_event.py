from typing import Literal

from ..._core.models import Model


class FineTuningJobCancelledWebhookEventData(Model):
    """What it is about."""

    id: str
    """Id of the job, `ftjob-…`."""


class FineTuningJobCancelledWebhookEvent(Model):
    """A fine-tuning job was cancelled."""

    id: str
    """Id of the event, `evt_…`."""
    type: Literal["fine_tuning.job.cancelled"]
    """Always `fine_tuning.job.cancelled`."""
    created_at: int
    """When it happened, as a Unix time in seconds."""
    data: FineTuningJobCancelledWebhookEventData
    """What it is about."""
    object: Literal["event"] | None = None
    """Always `event`."""
