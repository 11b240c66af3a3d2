from typing import Literal

from ..._core.models import Model


class SafetyAlertCreatedWebhookEventData(Model):
    """What it is about."""

    id: str
    """Id of the alert."""


class SafetyAlertCreatedWebhookEvent(Model):
    """A safety alert was created."""

    id: str
    """Id of the event, `evt_…`."""
    type: Literal["safety.alert.created"]
    """Always `safety.alert.created`."""
    created_at: int
    """When it happened, as a Unix time in seconds."""
    object: Literal["event"]
    """Always `event`."""
    data: SafetyAlertCreatedWebhookEventData
    """What it is about."""
