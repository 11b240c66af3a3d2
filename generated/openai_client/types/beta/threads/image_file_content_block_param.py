from typing import Literal

from typing_extensions import TypedDict

from ...threads.message_image_file_param import MessageImageFileParam


class ImageFileContentBlockParam(TypedDict):
    """An image from a file."""

    type: Literal["image_file"]
    """Always `image_file`."""
    image_file: MessageImageFileParam
    """The image."""
