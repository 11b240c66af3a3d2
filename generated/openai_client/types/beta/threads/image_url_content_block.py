from typing import Literal

from ...._core.models import Model
from ...threads.message_image_url import MessageImageURL


class ImageURLContentBlock(Model):
    """An image from an address."""

    type: Literal["image_url"]
    """Always `image_url`."""
    image_url: MessageImageURL
    """The image."""
