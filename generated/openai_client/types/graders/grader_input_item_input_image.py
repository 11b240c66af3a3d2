from typing import Literal

from ..._core.models import Model


class GraderInputItemInputImage(Model):
    """An image for the model to look at."""

    image_url: str
    """Where the image is, or the image itself as a data URL."""
    type: Literal["input_image"]
    """Says that the part is an image."""
    detail: str | None = None
    """How closely the model looks: `low`, `high` or `auto`, which is the default."""
