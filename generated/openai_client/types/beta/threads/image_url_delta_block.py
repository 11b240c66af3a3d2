from typing import Literal

from ...._core.models import Model
from .image_url_delta import ImageURLDelta


class ImageURLDeltaBlock(Model):
    """A new image from an address."""

    index: int
    """Its place in the list."""
    type: Literal["image_url"]
    """Always `image_url`."""
    image_url: ImageURLDelta | None = None
    """The image."""
