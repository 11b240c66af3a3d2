from typing import Literal

from ..._core.models import Model


class BatchExpiredWebhookEventData(Model):
    """What it is about."""

    id: str
    """Id of the batch, `batch_…`."""


class BatchExpiredWebhookEvent(Model):
    """A batch expired before all its requests were done."""

    id: str
    """Id of the event, `evt_…`."""
    type: Literal["batch.expired"]
    """Always `batch.expired`."""
    created_at: int
    """When it happened, as a Unix time in seconds."""
    data: BatchExpiredWebhookEventData
    """What it is about."""
    object: Literal["event"] | None = None
    """Always `event`."""
