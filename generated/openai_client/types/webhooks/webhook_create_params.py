from collections.abc import Iterable

from typing_extensions import TypedDict

from ..webhook_endpoints.webhook_event_type import WebhookEventType


class WebhookCreateParams(TypedDict):
    """The webhook endpoint to create."""

    event_types: Iterable[WebhookEventType]
    """Types of the events to post."""
    name: str
    """Name of the webhook endpoint."""
    url: str
    """HTTPS address to which events are posted."""
