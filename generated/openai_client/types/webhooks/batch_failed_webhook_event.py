from typing import Literal

from ..._core.models import Model


class BatchFailedWebhookEventData(Model):
    """What it is about."""

    id: str
    """Id of the batch, `batch_…`."""


class BatchFailedWebhookEvent(Model):
    """A batch failed."""

    id: str
    """Id of the event, `evt_…`."""
    type: Literal["batch.failed"]
    """Always `batch.failed`."""
    created_at: int
    """When it happened, as a Unix time in seconds."""
    data: BatchFailedWebhookEventData
    """What it is about."""
    object: Literal["event"] | None = None
    """Always `event`."""
