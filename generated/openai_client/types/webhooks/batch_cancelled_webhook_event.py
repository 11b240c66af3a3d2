from typing import Literal

from ..._core.models import Model


class BatchCancelledWebhookEventData(Model):
    """What it is about."""

    id: str
    """Id of the batch, `batch_…`."""


class BatchCancelledWebhookEvent(Model):
    """A batch was cancelled."""

    id: str
    """Id of the event, `evt_…`."""
    type: Literal["batch.cancelled"]
    """Always `batch.cancelled`."""
    created_at: int
    """When it happened, as a Unix time in seconds."""
    data: BatchCancelledWebhookEventData
    """What it is about."""
    object: Literal["event"] | None = None
    """Always `event`."""
