from typing import Literal

from ..._core.models import Model


class WebhookEndpointTestResult(Model):
    """What your endpoint answered."""

    event_type: str
    """Type of the event that was sent."""
    object: Literal["webhook_endpoint.test"]
    """Always `webhook_endpoint.test`."""
    status_code: int
    """HTTP status that your endpoint answered."""
    success: Literal[True]
    """Always `true`. Look at `status_code` for the answer."""
    webhook_endpoint_id: str
    """Id of the webhook endpoint."""
