from typing import Literal

from typing_extensions import TypedDict


class ModerationImageURLParam(TypedDict):
    """Where the image is."""

    url: str
    """The image's link, or the image itself as a `data:` URL in base64."""


class ModerationImageURLInputParam(TypedDict):
    """An image to judge."""

    type: Literal["image_url"]
    """Says that this part is an image."""
    image_url: ModerationImageURLParam
    """Where the image is."""


ImageURL = ModerationImageURLParam
