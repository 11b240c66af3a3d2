from typing import Literal

from ..._core.models import Model


class ResponseCancelledWebhookEventData(Model):
    """What it is about."""

    id: str
    """Id of the response, `resp_…`."""


class ResponseCancelledWebhookEvent(Model):
    """A background response was cancelled."""

    id: str
    """Id of the event, `evt_…`."""
    type: Literal["response.cancelled"]
    """Always `response.cancelled`."""
    created_at: int
    """When it happened, as a Unix time in seconds."""
    data: ResponseCancelledWebhookEventData
    """What it is about."""
    object: Literal["event"] | None = None
    """Always `event`."""
