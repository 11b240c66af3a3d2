from ..._core.models import Model


class WebhookSipHeader(Model):
    """A header of a SIP message."""

    name: str
    """Name of the header."""
    value: str
    """Value of the header."""
