from typing import Literal

from ...._core.models import Model
from ...threads.message_image_file import MessageImageFile


class ImageFileContentBlock(Model):
    """An image from a file."""

    type: Literal["image_file"]
    """Always `image_file`."""
    image_file: MessageImageFile
    """The image."""
