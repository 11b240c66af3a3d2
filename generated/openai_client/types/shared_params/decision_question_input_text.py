from typing import Literal

from typing_extensions import TypedDict


class DecisionQuestionInputTextParam(TypedDict):
    """A text."""

    text: str
    """The text."""
    type: Literal["input_text"]
    """Always `input_text`."""


DecisionQuestionInputText = DecisionQuestionInputTextParam
