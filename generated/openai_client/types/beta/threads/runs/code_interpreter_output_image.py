from typing import Literal

from ....._core.models import Model


class CodeInterpreterOutputImageImage(Model):
    """The image."""

    file_id: str | None = None
    """Id of the file."""


class CodeInterpreterOutputImage(Model):
    """An image that the code made."""

    index: int
    """Its place among the outputs."""
    type: Literal["image"]
    """Always `image`."""
    image: CodeInterpreterOutputImageImage | None = None
    """The image."""
