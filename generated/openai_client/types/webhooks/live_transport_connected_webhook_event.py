from typing import Literal

from ..._core.models import Model


class LiveTransportConnectedWebhookEventData(Model):
    """What it is about."""

    type: Literal["webrtc"]
    """Always `webrtc`."""
    session_id: str
    """Id of the session."""


class LiveTransportConnectedWebhookEvent(Model):
    """A WebRTC transport of a live session was connected."""

    id: str
    """Id of the event, `evt_…`."""
    type: Literal["live.transport.connected"]
    """Always `live.transport.connected`."""
    created_at: int
    """When it happened, as a Unix time in seconds."""
    object: Literal["event"]
    """Always `event`."""
    data: LiveTransportConnectedWebhookEventData
    """What it is about."""
