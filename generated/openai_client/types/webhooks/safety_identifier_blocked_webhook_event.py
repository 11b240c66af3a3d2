from typing import Literal

from ..._core.models import Model


class SafetyIdentifierBlockedWebhookEventData(Model):
    """What it is about."""

    safety_identifier: str
    """The identifier of the user that requests had."""
    safety_category: str
    """The kind of content."""
    model: str | None = None
    """The model of the request."""
    project_id: str | None = None
    """Id of the project."""
    request_id: str | None = None
    """Id of the request."""


class SafetyIdentifierBlockedWebhookEvent(Model):
    """A user of yours was blocked for safety."""

    id: str
    """Id of the event, `evt_…`."""
    type: Literal["safety_identifier.blocked"]
    """Always `safety_identifier.blocked`."""
    created_at: int
    """When it happened, as a Unix time in seconds."""
    data: SafetyIdentifierBlockedWebhookEventData
    """What it is about."""
    object: Literal["event"] | None = None
    """Always `event`."""
