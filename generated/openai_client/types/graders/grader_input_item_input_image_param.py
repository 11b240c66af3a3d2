from typing import Literal

from typing_extensions import Required, TypedDict


class GraderInputItemInputImageParam(TypedDict, total=False):
    """An image for the model to look at."""

    image_url: Required[str]
    """Where the image is, or the image itself as a data URL."""
    type: Required[Literal["input_image"]]
    """Says that the part is an image."""
    detail: str
    """How closely the model looks: `low`, `high` or `auto`, which is the default."""
