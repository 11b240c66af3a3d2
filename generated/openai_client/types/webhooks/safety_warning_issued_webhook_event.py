from typing import Literal

from ..._core.models import Model


class SafetyWarningIssuedWebhookEventData(Model):
    """What it is about."""

    id: str
    """Id of the warning."""


class SafetyWarningIssuedWebhookEvent(Model):
    """A safety warning was issued."""

    id: str
    """Id of the event, `evt_…`."""
    type: Literal["safety.warning_issued"]
    """Always `safety.warning_issued`."""
    created_at: int
    """When it happened, as a Unix time in seconds."""
    object: Literal["event"]
    """Always `event`."""
    data: SafetyWarningIssuedWebhookEventData
    """What it is about."""
