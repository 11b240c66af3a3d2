from typing import Literal

from ..._core.models import Model


class ResponseCodeInterpreterToolCallOutputImage(Model):
    """An image that the code produced."""

    type: Literal["image"]
    """Always `image`."""
    url: str
    """URL of the image."""
