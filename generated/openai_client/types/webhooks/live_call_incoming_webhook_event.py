from typing import Literal

from ..._core.models import Model
from .webhook_sip_header import WebhookSipHeader


class LiveCallIncomingWebhookEventData(Model):
    """What it is about."""

    session_id: str
    """Id of the session."""
    sip_headers: list[WebhookSipHeader]
    """SIP headers of the invitation, in their order."""
    sip_media_security: str | None = None
    """How media are protected, `rtp` (not at all) or `srtp`."""


class LiveCallIncomingWebhookEvent(Model):
    """A phone call came in for a live session."""

    id: str
    """Id of the event, `evt_…`."""
    type: Literal["live.call.incoming"]
    """Always `live.call.incoming`."""
    created_at: int
    """When it happened, as a Unix time in seconds."""
    object: Literal["event"]
    """Always `event`."""
    data: LiveCallIncomingWebhookEventData
    """What it is about."""
