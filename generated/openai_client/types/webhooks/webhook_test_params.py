from typing_extensions import TypedDict

from ..webhook_endpoints.webhook_event_type import WebhookEventType


class WebhookTestParams(TypedDict):
    """The sample event to send."""

    event_type: WebhookEventType
    """Type of the event."""
