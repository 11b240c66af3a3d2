from collections.abc import Iterable
from typing import Literal, Union

from typing_extensions import Required, TypeAlias, TypedDict

from .decision_input_part_union_param import DecisionInputPartUnionParam
from .decision_input_text_param import DecisionInputTextParam


class DecisionInputOutputTextParam(TypedDict):
    """Text of the model."""

    text: str
    """The text."""
    type: Literal["output_text"]
    """Always `output_text`."""


class DecisionInputRefusalParam(TypedDict):
    """A refusal of the model."""

    refusal: str
    """Text of the refusal."""
    type: Literal["refusal"]
    """Always `refusal`."""


DecisionInputAssistantContentPartParam: TypeAlias = Union[
    DecisionInputOutputTextParam,
    DecisionInputRefusalParam,
]
"""A text or a refusal."""


class DecisionInputAssistantMessageParam(TypedDict, total=False):
    """A message of the model."""

    content: Required[str | Iterable[DecisionInputAssistantContentPartParam]]
    """Text, or a list of texts and refusals."""
    role: Required[Literal["assistant"]]
    """Always `assistant`."""
    phase: Literal["commentary", "final_answer"] | str | None
    """Whether the message is a comment or the final answer."""
    type: Literal["message"]
    """Always `message`."""


class DecisionInputDeveloperMessageParam(TypedDict, total=False):
    """A message of the developer."""

    content: Required[str | Iterable[DecisionInputTextParam]]
    """Text, or a list of texts."""
    role: Required[Literal["developer"]]
    """Always `developer`."""
    type: Literal["message"]
    """Always `message`."""


class DecisionInputSystemMessageParam(TypedDict, total=False):
    """A message of the system."""

    content: Required[str | Iterable[DecisionInputTextParam]]
    """Text, or a list of texts."""
    role: Required[Literal["system"]]
    """Always `system`."""
    type: Literal["message"]
    """Always `message`."""


class DecisionInputUserMessageParam(TypedDict, total=False):
    """A message of the user."""

    content: Required[str | Iterable[DecisionInputPartUnionParam]]
    """Text, or a list of texts, images and JSON."""
    role: Required[Literal["user"]]
    """Always `user`."""
    type: Literal["message"]
    """Always `message`."""


DecisionInputAssistantMessage = DecisionInputAssistantMessageParam
DecisionInputAssistantMessageContentParts = DecisionInputAssistantContentPartParam
DecisionInputAssistantMessageContentPartsDecisionInputOutputText = (
    DecisionInputOutputTextParam
)
DecisionInputAssistantMessageContentPartsDecisionInputRefusal = (
    DecisionInputRefusalParam
)
DecisionInputDeveloperMessage = DecisionInputDeveloperMessageParam
DecisionInputMessageParam = DecisionInputUserMessageParam
DecisionInputSystemMessage = DecisionInputSystemMessageParam
DecisionInputUserMessage = DecisionInputUserMessageParam
