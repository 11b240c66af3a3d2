from ..._core.models import Model


class WebhookConnect(Model):
    """How to connect to a session."""

    remote_url: str
    """The address to connect to."""
