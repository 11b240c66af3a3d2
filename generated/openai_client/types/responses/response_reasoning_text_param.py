from typing import Literal

from typing_extensions import TypedDict


class ResponseReasoningTextParam(TypedDict):
    """A part of the reasoning."""

    type: Literal["reasoning_text"]
    """Always `reasoning_text`."""
    text: str
    """Text of the reasoning."""
