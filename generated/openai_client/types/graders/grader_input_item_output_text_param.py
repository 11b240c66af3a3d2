from typing import Literal

from typing_extensions import TypedDict


class GraderInputItemOutputTextParam(TypedDict):
    """Text that a model wrote before."""

    text: str
    """The text."""
    type: Literal["output_text"]
    """Says that the part is a model's text."""
