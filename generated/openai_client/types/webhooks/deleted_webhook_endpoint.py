from typing import Literal

from ..._core.models import Model


class DeletedWebhookEndpoint(Model):
    """The webhook endpoint is deleted."""

    id: str
    """Id of the webhook endpoint."""
    deleted: bool
    """Whether it was deleted."""
    object: Literal["webhook_endpoint.deleted"]
    """Always `webhook_endpoint.deleted`."""
