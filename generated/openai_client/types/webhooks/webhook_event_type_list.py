from typing import Literal

from ..._core.models import Model


class WebhookEventTypeList(Model):
    """The types of events that an endpoint can receive."""

    data: list[str]
    """The types."""
    object: Literal["list"]
    """Always `list`."""
