from typing import Literal

from typing_extensions import TypedDict


class ModerationTextInputParam(TypedDict):
    """A text to judge."""

    type: Literal["text"]
    """Says that this part is a text."""
    text: str
    """The text itself."""
