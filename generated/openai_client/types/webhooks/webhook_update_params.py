from collections.abc import Iterable

from typing_extensions import TypedDict

from ..webhook_endpoints.webhook_event_type import WebhookEventType


class WebhookUpdateParams(TypedDict, total=False):
    """What to change."""

    event_types: Iterable[WebhookEventType]
    """Types of the events to post. They replace those of before."""
    name: str
    """New name of the webhook endpoint."""
    url: str
    """New HTTPS address to which events are posted."""
