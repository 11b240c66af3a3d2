from typing import Literal

from ..._core.models import Model


class SafetyDeactivationIssuedWebhookEventData(Model):
    """What it is about."""

    id: str
    """Id of the deactivation."""


class SafetyDeactivationIssuedWebhookEvent(Model):
    """A deactivation for safety was issued."""

    id: str
    """Id of the event, `evt_…`."""
    type: Literal["safety.deactivation_issued"]
    """Always `safety.deactivation_issued`."""
    created_at: int
    """When it happened, as a Unix time in seconds."""
    object: Literal["event"]
    """Always `event`."""
    data: SafetyDeactivationIssuedWebhookEventData
    """What it is about."""
