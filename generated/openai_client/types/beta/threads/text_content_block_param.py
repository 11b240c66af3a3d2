from typing import Literal

from typing_extensions import TypedDict


class TextContentBlockParam(TypedDict):
    """Text of a new message."""

    type: Literal["text"]
    """Always `text`."""
    text: str
    """The text."""
