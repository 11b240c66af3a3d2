from typing import Literal

from typing_extensions import TypedDict


class ResponseOutputRefusalParam(TypedDict):
    """The model refuses."""

    type: Literal["refusal"]
    """Always `refusal`."""
    refusal: str
    """The model's explanation of why it refuses."""
