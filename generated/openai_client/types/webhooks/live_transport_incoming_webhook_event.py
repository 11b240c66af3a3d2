from typing import Literal

from ..._core.models import Model
from .webhook_sip_header import WebhookSipHeader


class LiveTransportIncomingWebhookEventData(Model):
    """What it is about."""

    type: Literal["sip"]
    """Always `sip`."""
    session_id: str
    """Id of the session."""
    sip_headers: list[WebhookSipHeader]
    """SIP headers of the invitation, in their order."""
    sip_media_security: str | None = None
    """How media are protected, `rtp` (not at all) or `srtp`."""


class LiveTransportIncomingWebhookEvent(Model):
    """A SIP transport came in for a live session."""

    id: str
    """Id of the event, `evt_…`."""
    type: Literal["live.transport.incoming"]
    """Always `live.transport.incoming`."""
    created_at: int
    """When it happened, as a Unix time in seconds."""
    object: Literal["event"]
    """Always `event`."""
    data: LiveTransportIncomingWebhookEventData
    """What it is about."""
