from typing import Literal

from typing_extensions import TypedDict


class ResponseCodeInterpreterToolCallOutputImageParam(TypedDict):
    """An image that the code produced."""

    type: Literal["image"]
    """Always `image`."""
    url: str
    """URL of the image."""
