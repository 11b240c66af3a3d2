from ..._core.models import Model


class HostedToolPermission(Model):
    """Whether a hosted tool may be used."""

    enabled: bool
    """Whether the project may use the tool."""
