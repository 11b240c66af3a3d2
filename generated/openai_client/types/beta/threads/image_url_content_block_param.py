from typing import Literal

from typing_extensions import TypedDict

from ...threads.message_image_url_param import MessageImageURLParam


class ImageURLContentBlockParam(TypedDict):
    """An image from an address."""

    type: Literal["image_url"]
    """Always `image_url`."""
    image_url: MessageImageURLParam
    """The image."""
