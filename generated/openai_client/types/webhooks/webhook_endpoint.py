from typing import Literal

from ..._core.models import Model


class WebhookEndpoint(Model):
    """An address of yours to which events are posted."""

    id: str
    """Id of the webhook endpoint."""
    created_at: int
    """Creation time, in Unix seconds."""
    event_types: list[str]
    """Types of the events that are posted."""
    name: str
    """Name of the webhook endpoint."""
    object: Literal["webhook_endpoint"]
    """Always `webhook_endpoint`."""
    signing_secret_hint: str | None
    """Signing secret with most of it hidden."""
    url: str
    """HTTPS address to which events are posted."""
    updated_at: int | None
    """Time of the last change, in Unix seconds."""
