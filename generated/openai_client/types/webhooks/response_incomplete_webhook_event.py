from typing import Literal

from ..._core.models import Model


class ResponseIncompleteWebhookEventData(Model):
    """What it is about."""

    id: str
    """Id of the response, `resp_…`."""


class ResponseIncompleteWebhookEvent(Model):
    """A background response ended before it was complete."""

    id: str
    """Id of the event, `evt_…`."""
    type: Literal["response.incomplete"]
    """Always `response.incomplete`."""
    created_at: int
    """When it happened, as a Unix time in seconds."""
    data: ResponseIncompleteWebhookEventData
    """What it is about."""
    object: Literal["event"] | None = None
    """Always `event`."""
