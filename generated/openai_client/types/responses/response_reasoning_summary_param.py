from typing import Literal

from typing_extensions import TypedDict


class ResponseReasoningSummaryParam(TypedDict):
    """A part of a reasoning summary."""

    type: Literal["summary_text"]
    """Always `summary_text`."""
    text: str
    """Text of the summary."""
