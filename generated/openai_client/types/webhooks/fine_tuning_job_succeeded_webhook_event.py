from typing import Literal

from ..._core.models import Model


class FineTuningJobSucceededWebhookEventData(Model):
    """What it is about."""

    id: str
    """Id of the job, `ftjob-…`."""


class FineTuningJobSucceededWebhookEvent(Model):
    """A fine-tuning job succeeded."""

    id: str
    """Id of the event, `evt_…`."""
    type: Literal["fine_tuning.job.succeeded"]
    """Always `fine_tuning.job.succeeded`."""
    created_at: int
    """When it happened, as a Unix time in seconds."""
    data: FineTuningJobSucceededWebhookEventData
    """What it is about."""
    object: Literal["event"] | None = None
    """Always `event`."""
