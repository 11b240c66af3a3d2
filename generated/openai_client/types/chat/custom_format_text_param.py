from typing import Literal

from typing_extensions import TypedDict


class CustomFormatTextParam(TypedDict):
    """Any text."""

    type: Literal["text"]
    """Says that the input is any text."""
