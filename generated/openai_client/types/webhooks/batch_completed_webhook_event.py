from typing import Literal

from ..._core.models import Model


class BatchCompletedWebhookEventData(Model):
    """What it is about."""

    id: str
    """Id of the batch, `batch_…`."""


class BatchCompletedWebhookEvent(Model):
    """A batch was completed."""

    id: str
    """Id of the event, `evt_…`."""
    type: Literal["batch.completed"]
    """Always `batch.completed`."""
    created_at: int
    """When it happened, as a Unix time in seconds."""
    data: BatchCompletedWebhookEventData
    """What it is about."""
    object: Literal["event"] | None = None
    """Always `event`."""
