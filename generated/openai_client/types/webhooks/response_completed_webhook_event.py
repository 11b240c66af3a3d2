from typing import Literal

from ..._core.models import Model


class ResponseCompletedWebhookEventData(Model):
    """What it is about."""

    id: str
    """Id of the response, `resp_…`."""


class ResponseCompletedWebhookEvent(Model):
    """A background response was completed."""

    id: str
    """Id of the event, `evt_…`."""
    type: Literal["response.completed"]
    """Always `response.completed`."""
    created_at: int
    """When it happened, as a Unix time in seconds."""
    data: ResponseCompletedWebhookEventData
    """What it is about."""
    object: Literal["event"] | None = None
    """Always `event`."""
