from typing import Literal

from typing_extensions import TypedDict


class ChatCompletionContentPartRefusalParam(TypedDict):
    """The model's refusal in an earlier turn."""

    type: Literal["refusal"]
    """Says that the part is a refusal."""
    refusal: str
    """The words with which the model refused."""
