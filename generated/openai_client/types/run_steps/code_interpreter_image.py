from typing import Literal

from ..._core.models import Model


class CodeInterpreterImageImage(Model):
    """The image."""

    file_id: str
    """Id of the file."""


class CodeInterpreterImage(Model):
    """An image that the code made."""

    type: Literal["image"]
    """Always `image`."""
    image: CodeInterpreterImageImage
    """The image."""
