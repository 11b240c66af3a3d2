from typing import Literal

from ...._core.models import Model
from .image_file_delta import ImageFileDelta


class ImageFileDeltaBlock(Model):
    """A new image from a file."""

    index: int
    """Its place in the list."""
    type: Literal["image_file"]
    """Always `image_file`."""
    image_file: ImageFileDelta | None = None
    """The image."""
