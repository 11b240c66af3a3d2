from typing import Literal

from typing_extensions import Required, TypedDict

from .._core.omit import FileTypes


class ImageCreateVariationParams(TypedDict, total=False):
    """Which image to vary and how."""

    image: Required[FileTypes]
    """The image to vary, a square `png` file of less than 4 MB."""
    model: str | Literal["dall-e-2"] | None
    """The model that draws. Only `dall-e-2` has ever made variations."""
    n: int | None
    """How many variations to make, each of them billed."""
    response_format: Literal["url", "b64_json"] | str | None
    """Whether the answer holds links, which work for 60 minutes, or base64."""
    size: Literal["256x256", "512x512", "1024x1024"] | str | None
    """Width x height of the variations in pixels."""
    user: str
    """Your own stable id of the person you call for; helps to trace misuse. Don't send
    names or addresses.
    """
