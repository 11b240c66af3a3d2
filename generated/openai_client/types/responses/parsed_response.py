# Fields of these classes are narrower than in the classes that they extend, which type
# checkers refuse for fields that can be written.
# mypy: disable-error-code="assignment"
# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Generic, Union, cast

from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
from ...structured.calls import FormatT
from .response import Response
from .response_apply_patch_tool_call import ResponseApplyPatchToolCall
from .response_apply_patch_tool_call_output import ResponseApplyPatchToolCallOutput
from .response_code_interpreter_tool_call import ResponseCodeInterpreterToolCall
from .response_compaction_item import ResponseCompactionItem
from .response_computer_tool_call import ResponseComputerToolCall
from .response_computer_tool_call_output_item import ResponseComputerToolCallOutputItem
from .response_custom_tool_call import ResponseCustomToolCall
from .response_custom_tool_call_output_item import ResponseCustomToolCallOutputItem
from .response_file_search_tool_call import ResponseFileSearchToolCall
from .response_function_shell_tool_call import ResponseFunctionShellToolCall
from .response_function_shell_tool_call_output import (
    ResponseFunctionShellToolCallOutput,
)
from .response_function_tool_call import ResponseFunctionToolCall
from .response_function_tool_call_output_item import ResponseFunctionToolCallOutputItem
from .response_function_web_search import ResponseFunctionWebSearch
from .response_input_item import (
    ResponseImageGenerationCall,
    ResponseLocalShellCall,
    ResponseLocalShellCallOutput,
    ResponseMcpApprovalRequest,
    ResponseMcpCall,
    ResponseMcpListTools,
    ResponseProgram,
    ResponseProgramOutput,
)
from .response_item import ResponseAdditionalTools, ResponseMcpApprovalResponse
from .response_output_message import ResponseOutputMessage
from .response_output_refusal import ResponseOutputRefusal
from .response_output_text import ResponseOutputText
from .response_reasoning_item import ResponseReasoningItem
from .response_tool_search_call import ResponseToolSearchCall
from .response_tool_search_output_item import ResponseToolSearchOutputItem


class ParsedResponseOutputText(ResponseOutputText, Generic[FormatT]):
    """Text of a message, with its value."""

    parsed: FormatT | None = None
    """The value of the text; None if no type was asked for, or the text is incomplete."""


ParsedResponseOutputMessageContent: TypeAlias = Annotated[
    Union[ParsedResponseOutputText[FormatT], ResponseOutputRefusal, Unknown],
    Tagged(
        "type",
        {
            "output_text": ParsedResponseOutputText[FormatT],
            "refusal": ResponseOutputRefusal,
        },
    ),
]
"""A part of a message: text with its value, or a refusal."""


class ParsedResponseOutputMessage(ResponseOutputMessage, Generic[FormatT]):
    """A message, with its texts read."""

    # Only type checkers know a union with a type variable.
    if TYPE_CHECKING:
        content: list[ParsedResponseOutputMessageContent[FormatT]]
    else:
        content: list[ParsedResponseOutputMessageContent]


class ParsedResponseFunctionToolCall(ResponseFunctionToolCall):
    """A call of a function, with its arguments read."""

    parsed_arguments: object | None = None
    """The arguments: a value of the model that the tool was made of, a dict for a function
    or a strict schema, None for a tool that isn't strict.
    """


ParsedResponseOutputItem: TypeAlias = Annotated[
    Union[
        ParsedResponseOutputMessage[FormatT],
        ResponseFileSearchToolCall,
        ParsedResponseFunctionToolCall,
        ResponseFunctionToolCallOutputItem,
        ResponseFunctionWebSearch,
        ResponseComputerToolCall,
        ResponseComputerToolCallOutputItem,
        ResponseReasoningItem,
        ResponseProgram,
        ResponseProgramOutput,
        ResponseToolSearchCall,
        ResponseToolSearchOutputItem,
        ResponseAdditionalTools,
        ResponseCompactionItem,
        ResponseImageGenerationCall,
        ResponseCodeInterpreterToolCall,
        ResponseLocalShellCall,
        ResponseLocalShellCallOutput,
        ResponseFunctionShellToolCall,
        ResponseFunctionShellToolCallOutput,
        ResponseApplyPatchToolCall,
        ResponseApplyPatchToolCallOutput,
        ResponseMcpCall,
        ResponseMcpListTools,
        ResponseMcpApprovalRequest,
        ResponseMcpApprovalResponse,
        ResponseCustomToolCall,
        ResponseCustomToolCallOutputItem,
        Unknown,
    ],
    Tagged(
        "type",
        {
            "message": ParsedResponseOutputMessage[FormatT],
            "file_search_call": ResponseFileSearchToolCall,
            "function_call": ParsedResponseFunctionToolCall,
            "function_call_output": ResponseFunctionToolCallOutputItem,
            "web_search_call": ResponseFunctionWebSearch,
            "computer_call": ResponseComputerToolCall,
            "computer_call_output": ResponseComputerToolCallOutputItem,
            "reasoning": ResponseReasoningItem,
            "program": ResponseProgram,
            "program_output": ResponseProgramOutput,
            "tool_search_call": ResponseToolSearchCall,
            "tool_search_output": ResponseToolSearchOutputItem,
            "additional_tools": ResponseAdditionalTools,
            "compaction": ResponseCompactionItem,
            "image_generation_call": ResponseImageGenerationCall,
            "code_interpreter_call": ResponseCodeInterpreterToolCall,
            "local_shell_call": ResponseLocalShellCall,
            "local_shell_call_output": ResponseLocalShellCallOutput,
            "shell_call": ResponseFunctionShellToolCall,
            "shell_call_output": ResponseFunctionShellToolCallOutput,
            "apply_patch_call": ResponseApplyPatchToolCall,
            "apply_patch_call_output": ResponseApplyPatchToolCallOutput,
            "mcp_call": ResponseMcpCall,
            "mcp_list_tools": ResponseMcpListTools,
            "mcp_approval_request": ResponseMcpApprovalRequest,
            "mcp_approval_response": ResponseMcpApprovalResponse,
            "custom_tool_call": ResponseCustomToolCall,
            "custom_tool_call_output": ResponseCustomToolCallOutputItem,
        },
    ),
]
"""An item of the output, with its texts or arguments read."""


class ParsedResponse(Response, Generic[FormatT]):
    """What the model answered, with its texts and the arguments of its calls read."""

    if TYPE_CHECKING:
        output: list[ParsedResponseOutputItem[FormatT]]
    else:
        output: list[ParsedResponseOutputItem]

    @property
    def output_parsed(self) -> FormatT | None:
        """The value of the first text that has one; None if none has."""
        from ...structured.items.fill import parsed

        return cast("FormatT | None", parsed(self))

    def require_parsed(self) -> FormatT:
        """The value of the first text that has one.

        Raises:
            RefusalError: the model refused.
            OutputValidationError: there is no complete text, or no type was asked for.
        """
        from ...structured.items.fill import required

        return required(self, self.output_parsed)
