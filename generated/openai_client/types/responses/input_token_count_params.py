from collections.abc import Iterable
from typing import Literal

from typing_extensions import TypedDict

from ..shared.reasoning_param import ReasoningParam
from .response_conversation_choice_param import ResponseConversationChoiceParam
from .response_input_item_param import ResponseInputItemParam
from .response_text_config_param import ResponseTextConfigParam
from .response_tool_choice_param import ResponseToolChoiceParam
from .tool_param import ToolParam
from .tool_programmatic_tool_calling_param import ToolProgrammaticToolCallingParam


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
ToolChoiceSpecificProgrammaticToolCallingParam = ToolProgrammaticToolCallingParam
