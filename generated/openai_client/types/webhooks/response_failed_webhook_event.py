from typing import Literal

from ..._core.models import Model


class ResponseFailedWebhookEventData(Model):
    """What it is about."""

    id: str
    """Id of the response, `resp_…`."""


class ResponseFailedWebhookEvent(Model):
    """A background response failed."""

    id: str
    """Id of the event, `evt_…`."""
    type: Literal["response.failed"]
    """Always `response.failed`."""
    created_at: int
    """When it happened, as a Unix time in seconds."""
    data: ResponseFailedWebhookEventData
    """What it is about."""
    object: Literal["event"] | None = None
    """Always `event`."""
