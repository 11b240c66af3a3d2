from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Union

from typing_extensions import Required, TypeAlias, TypedDict

from .decision_input_image_param import DecisionInputImageParam
from .decision_input_message_param import (
    DecisionInputAssistantMessageParam,
    DecisionInputDeveloperMessageParam,
    DecisionInputSystemMessageParam,
    DecisionInputUserMessageParam,
)
from .decision_input_text_param import DecisionInputTextParam
from .shared_params.decision_question_input_part import DecisionQuestionInputPartParam


class DecisionInputFunctionCallParam(TypedDict, total=False):
    """A call of a function."""

    arguments: Required[str]
    """Arguments as JSON."""
    call_id: Required[str]
    """Id by which the output names the call."""
    name: Required[str]
    """Name of the function."""
    type: Required[Literal["function_call"]]
    """Always `function_call`."""
    id: str | None
    """Id of the item."""
    namespace: str | None
    """Namespace of the function."""
    status: Literal["in_progress", "completed", "incomplete"] | str | None
    """State of the item."""


DecisionInputOutputPartParam: TypeAlias = Union[
    DecisionInputTextParam,
    DecisionInputImageParam,
]
"""A text or an image."""


class DecisionInputFunctionCallOutputParam(TypedDict, total=False):
    """The output of a function."""

    call_id: Required[str]
    """Id of the call."""
    output: Required[str | Iterable[DecisionInputOutputPartParam]]
    """Text, or a list of texts and images."""
    type: Required[Literal["function_call_output"]]
    """Always `function_call_output`."""
    id: str | None
    """Id of the item."""
    status: Literal["in_progress", "completed", "incomplete"] | str | None
    """State of the item."""


class DecisionInputCustomToolCallParam(TypedDict, total=False):
    """A call of a custom tool."""

    call_id: Required[str]
    """Id by which the output names the call."""
    input: Required[str]
    """Input of the tool."""
    name: Required[str]
    """Name of the tool."""
    type: Required[Literal["custom_tool_call"]]
    """Always `custom_tool_call`."""
    id: str | None
    """Id of the item."""
    namespace: str | None
    """Namespace of the tool."""
    status: Literal["in_progress", "completed", "incomplete"] | str | None
    """State of the item."""


class DecisionInputCustomToolCallOutputParam(TypedDict, total=False):
    """The output of a custom tool."""

    call_id: Required[str]
    """Id of the call."""
    output: Required[str | Iterable[DecisionInputOutputPartParam]]
    """Text, or a list of texts and images."""
    type: Required[Literal["custom_tool_call_output"]]
    """Always `custom_tool_call_output`."""
    id: str | None
    """Id of the item."""
    status: Literal["in_progress", "completed", "incomplete"] | str | None
    """State of the item."""


DecisionInputItemParam: TypeAlias = Union[
    DecisionInputUserMessageParam,
    DecisionInputDeveloperMessageParam,
    DecisionInputSystemMessageParam,
    DecisionInputAssistantMessageParam,
    DecisionInputFunctionCallParam,
    DecisionInputFunctionCallOutputParam,
    DecisionInputCustomToolCallParam,
    DecisionInputCustomToolCallOutputParam,
]
"""A message, or a tool call or its output."""


class DecisionQuestionPredicateParam(TypedDict, total=False):
    """Asks how likely a statement is true."""

    instructions: Required[str | Iterable[DecisionQuestionInputPartParam]]
    """The question, a text or a list of texts, images and JSON."""
    type: Required[Literal["predicate"]]
    """Always `predicate`."""
    name: str
    """Name that the answer has too."""


class DecisionQuestionChoiceOptionParam(TypedDict, total=False):
    """An option."""

    value: Required[str | bool]
    """The option. A text and a truth value are never the same."""
    description: str
    """What the option means."""


class DecisionQuestionChoiceParam(TypedDict, total=False):
    """Asks which option fits."""

    choices: Required[Iterable[DecisionQuestionChoiceOptionParam]]
    """The options, from 2 to 255."""
    instructions: Required[str | Iterable[DecisionQuestionInputPartParam]]
    """The question, a text or a list of texts, images and JSON."""
    type: Required[Literal["choice"]]
    """Always `choice`."""
    name: str
    """Name that the answer has too."""


class DecisionQuestionScoreLevelParam(TypedDict, total=False):
    """A level."""

    label: Required[str]
    """Label of the level."""
    description: str
    """What the level means."""


class DecisionQuestionScoreParam(TypedDict, total=False):
    """Asks for a rating."""

    instructions: Required[str | Iterable[DecisionQuestionInputPartParam]]
    """The question, a text or a list of texts, images and JSON."""
    levels: Required[Iterable[DecisionQuestionScoreLevelParam]]
    """The levels, in order."""
    type: Required[Literal["score"]]
    """Always `score`."""
    name: str
    """Name that the answer has too."""


DecisionQuestionParam: TypeAlias = Union[
    DecisionQuestionPredicateParam,
    DecisionQuestionChoiceParam,
    DecisionQuestionScoreParam,
]
"""A question about the input."""


class DecisionPromptCacheOptionsParam(TypedDict, total=False):
    """Control of prompt caching."""

    mode: Literal["implicit", "explicit"] | str | None
    """Whether breakpoints are set for you. Default: `implicit`."""
    ttl: Literal["30m"]
    """How long a prompt is kept at least. Default: `30m`."""


class DecisionCreateParams(TypedDict, total=False):
    """The input, and the questions about it."""

    input: Required[str | Iterable[DecisionInputItemParam]]
    """The input to judge, a text or a list of messages and tool calls."""
    model: Required[str]
    """Model id. Only `gpt-6-luna` answers these questions."""
    questions: Required[Iterable[DecisionQuestionParam]]
    """The questions, from 1 to 400."""
    prompt_cache_key: str | None
    """Groups requests that begin alike so that they reach the same cache."""
    prompt_cache_options: DecisionPromptCacheOptionsParam | None
    """Control of prompt caching."""
    safety_identifier: str | None
    """Identifier of your end user. Use a hash rather than a name or an address."""


InputUnionMember1 = DecisionInputItemParam
InputUnionMember1CustomToolCallOutputOutputParts = DecisionInputOutputPartParam
InputUnionMember1DecisionInputAssistantMessage = DecisionInputAssistantMessageParam
InputUnionMember1DecisionInputCustomToolCall = DecisionInputCustomToolCallParam
InputUnionMember1DecisionInputCustomToolCallOutput = (
    DecisionInputCustomToolCallOutputParam
)
InputUnionMember1DecisionInputDeveloperMessage = DecisionInputDeveloperMessageParam
InputUnionMember1DecisionInputFunctionCall = DecisionInputFunctionCallParam
InputUnionMember1DecisionInputFunctionCallOutput = DecisionInputFunctionCallOutputParam
InputUnionMember1DecisionInputSystemMessage = DecisionInputSystemMessageParam
InputUnionMember1DecisionInputUserMessage = DecisionInputUserMessageParam
InputUnionMember1FunctionCallOutputOutputParts = DecisionInputOutputPartParam
PromptCacheOptions = DecisionPromptCacheOptionsParam
Question = DecisionQuestionParam
QuestionQuestionParamChoice = DecisionQuestionChoiceParam
QuestionQuestionParamChoiceChoice = DecisionQuestionChoiceOptionParam
QuestionQuestionParamPredicate = DecisionQuestionPredicateParam
QuestionQuestionParamScore = DecisionQuestionScoreParam
QuestionQuestionParamScoreLevel = DecisionQuestionScoreLevelParam


if TYPE_CHECKING:
    from .decision_input_message_param import (
        DecisionInputAssistantContentPartParam as _DecisionInputAssistantContentPartParam,
        DecisionInputOutputTextParam as _DecisionInputOutputTextParam,
        DecisionInputRefusalParam as _DecisionInputRefusalParam,
    )

    InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText = (
        _DecisionInputOutputTextParam
    )
    InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal = (
        _DecisionInputRefusalParam
    )
    InputDecisionInputAssistantMessageContentDecisionInputAssistantContentParts = (
        _DecisionInputAssistantContentPartParam
    )
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText": ".decision_input_message_param:DecisionInputOutputTextParam",
        "InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal": ".decision_input_message_param:DecisionInputRefusalParam",
        "InputDecisionInputAssistantMessageContentDecisionInputAssistantContentParts": ".decision_input_message_param:DecisionInputAssistantContentPartParam",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
