from typing import Literal

from ..._core.models import Model


class SafetyOrgAlertCreatedWebhookEventData(Model):
    """What it is about."""

    id: str
    """Id of the alert."""


class SafetyOrgAlertCreatedWebhookEvent(Model):
    """A safety alert of the organization was created."""

    id: str
    """Id of the event, `evt_…`."""
    type: Literal["safety.org_alert.created"]
    """Always `safety.org_alert.created`."""
    created_at: int
    """When it happened, as a Unix time in seconds."""
    object: Literal["event"]
    """Always `event`."""
    data: SafetyOrgAlertCreatedWebhookEventData
    """What it is about."""
