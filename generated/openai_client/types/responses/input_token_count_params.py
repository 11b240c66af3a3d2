from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from typing_extensions import TypedDict

from ..shared_params.reasoning import ReasoningParam
from .response_create_params import (
    ResponseConversationChoiceParam,
    ResponseToolChoiceParam,
)
from .response_input_item_param import ResponseInputItemParam
from .response_text_config_param import ResponseTextConfigParam
from .tool_param import ToolParam


class InputTokenCountParams(TypedDict, total=False):
    """Request to count input tokens."""

    conversation: ResponseConversationChoiceParam | None
    """Conversation whose items are counted."""
    input: str | Iterable[ResponseInputItemParam] | None
    """Text or a list of items."""
    instructions: str | None
    """System message."""
    model: str | None
    """Model whose tokens are counted."""
    parallel_tool_calls: bool | None
    """Whether the model may make several tool calls at once."""
    personality: str | Literal["friendly", "pragmatic"]
    """Personality of the model, which adds to the prompt."""
    previous_response_id: str | None
    """Id of the response to continue from."""
    reasoning: ReasoningParam | None
    """Settings of reasoning models."""
    text: ResponseTextConfigParam | None
    """Format and verbosity of the text."""
    tool_choice: ResponseToolChoiceParam | None
    """Whether and which tools the model calls."""
    tools: Iterable[ToolParam] | None
    """Tools that the model may call."""
    truncation: Literal["auto", "disabled"] | str
    """Deprecated. Whether the oldest items are dropped when the input is too long."""


Conversation = ResponseConversationChoiceParam
Text = ResponseTextConfigParam
ToolChoice = ResponseToolChoiceParam


if TYPE_CHECKING:
    from .tool_param import (
        ToolProgrammaticToolCallingParam as _ToolProgrammaticToolCallingParam,
    )

    ToolChoiceSpecificProgrammaticToolCallingParam = _ToolProgrammaticToolCallingParam
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "ToolChoiceSpecificProgrammaticToolCallingParam": ".tool_param:ToolProgrammaticToolCallingParam",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
