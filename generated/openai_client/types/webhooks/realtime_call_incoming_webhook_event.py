from typing import Literal

from ..._core.models import Model
from .webhook_sip_header import WebhookSipHeader


class RealtimeCallIncomingWebhookEventData(Model):
    """What it is about."""

    call_id: str
    """Id of the call, `rtc_…`."""
    sip_headers: list[WebhookSipHeader]
    """SIP headers of the invitation, in their order."""
    sip_media_security: str | None = None
    """How media are protected, `rtp` (not at all) or `srtp`."""


class RealtimeCallIncomingWebhookEvent(Model):
    """A phone call came in for the Realtime API."""

    id: str
    """Id of the event, `evt_…`."""
    type: Literal["realtime.call.incoming"]
    """Always `realtime.call.incoming`."""
    created_at: int
    """When it happened, as a Unix time in seconds."""
    data: RealtimeCallIncomingWebhookEventData
    """What it is about."""
    object: Literal["event"] | None = None
    """Always `event`."""
