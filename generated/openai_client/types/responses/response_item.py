from typing import TYPE_CHECKING, Annotated, Literal, Union

from typing_extensions import TypeAlias

from ..._core.models import Model, Shaped
from .response_apply_patch_tool_call import ResponseApplyPatchToolCall
from .response_apply_patch_tool_call_output import ResponseApplyPatchToolCallOutput
from .response_code_interpreter_tool_call import ResponseCodeInterpreterToolCall
from .response_compaction_item import ResponseCompactionItem
from .response_computer_tool_call import ResponseComputerToolCall
from .response_computer_tool_call_output_item import ResponseComputerToolCallOutputItem
from .response_configuration_update_item import ResponseConfigurationUpdateItem
from .response_custom_tool_call_item import ResponseCustomToolCallItem
from .response_custom_tool_call_output_item import ResponseCustomToolCallOutputItem
from .response_file_search_tool_call import ResponseFileSearchToolCall
from .response_function_shell_tool_call import ResponseFunctionShellToolCall
from .response_function_shell_tool_call_output import (
    ResponseFunctionShellToolCallOutput,
)
from .response_function_tool_call_item import ResponseFunctionToolCallItem
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
from .response_input_message_item import ResponseInputMessageItem
from .response_output_message import ResponseOutputMessage
from .response_reasoning_item import ResponseReasoningItem
from .response_tool_search_call import ResponseToolSearchCall
from .response_tool_search_output_item import ResponseToolSearchOutputItem
from .tool import Tool


class ResponseAdditionalTools(Model):
    """Tools added in the middle of a conversation."""

    type: Literal["additional_tools"]
    """Always `additional_tools`."""
    id: str
    """Id of the item."""
    role: Union[
        Literal[
            "unknown",
            "user",
            "assistant",
            "system",
            "critic",
            "discriminator",
            "developer",
            "tool",
        ],
        str,
    ]
    """Role that added the tools."""
    tools: list[Tool]
    """Tools that are added."""


class ResponseMcpApprovalResponse(Model):
    """Your decision on an MCP call."""

    type: Literal["mcp_approval_response"]
    """Always `mcp_approval_response`."""
    id: str
    """Id of the item."""
    approval_request_id: str
    """Id of the approval request that this answers."""
    approve: bool
    """Whether the call is approved."""
    reason: str | None = None
    """Why, in your own words."""


ResponseItem: TypeAlias = Annotated[
    Union[
        ResponseInputMessageItem,
        ResponseOutputMessage,
        ResponseFileSearchToolCall,
        ResponseComputerToolCall,
        ResponseComputerToolCallOutputItem,
        ResponseFunctionWebSearch,
        ResponseFunctionToolCallItem,
        ResponseFunctionToolCallOutputItem,
        ResponseToolSearchCall,
        ResponseToolSearchOutputItem,
        ResponseAdditionalTools,
        ResponseConfigurationUpdateItem,
        ResponseReasoningItem,
        ResponseProgram,
        ResponseProgramOutput,
        ResponseCompactionItem,
        ResponseImageGenerationCall,
        ResponseCodeInterpreterToolCall,
        ResponseLocalShellCall,
        ResponseLocalShellCallOutput,
        ResponseFunctionShellToolCall,
        ResponseFunctionShellToolCallOutput,
        ResponseApplyPatchToolCall,
        ResponseApplyPatchToolCallOutput,
        ResponseMcpListTools,
        ResponseMcpApprovalRequest,
        ResponseMcpApprovalResponse,
        ResponseMcpCall,
        ResponseCustomToolCallItem,
        ResponseCustomToolCallOutputItem,
    ],
    Shaped(),
]
"""An item of a response's input."""


AdditionalTools = ResponseAdditionalTools
ImageGenerationCall = ResponseImageGenerationCall
LocalShellCall = ResponseLocalShellCall
LocalShellCallOutput = ResponseLocalShellCallOutput
McpApprovalRequest = ResponseMcpApprovalRequest
McpApprovalResponse = ResponseMcpApprovalResponse
McpCall = ResponseMcpCall
McpListTools = ResponseMcpListTools
Program = ResponseProgram
ProgramOutput = ResponseProgramOutput


if TYPE_CHECKING:
    from .response_input_item import (
        ResponseImageGenerationCallError as _ResponseImageGenerationCallError,
        ResponseImageGenerationCallModerationDetails as _ResponseImageGenerationCallModerationDetails,
        ResponseImageGenerationCallSvgUsage as _ResponseImageGenerationCallSvgUsage,
        ResponseLocalShellCallAction as _ResponseLocalShellCallAction,
        ResponseMcpListToolsTool as _ResponseMcpListToolsTool,
    )

    ImageGenerationCallError = _ResponseImageGenerationCallError
    ImageGenerationCallErrorModerationDetails = (
        _ResponseImageGenerationCallModerationDetails
    )
    ImageGenerationCallSvgUsage = _ResponseImageGenerationCallSvgUsage
    LocalShellCallAction = _ResponseLocalShellCallAction
    McpListToolsTool = _ResponseMcpListToolsTool
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "ImageGenerationCallError": ".response_input_item:ResponseImageGenerationCallError",
        "ImageGenerationCallErrorModerationDetails": ".response_input_item:ResponseImageGenerationCallModerationDetails",
        "ImageGenerationCallSvgUsage": ".response_input_item:ResponseImageGenerationCallSvgUsage",
        "LocalShellCallAction": ".response_input_item:ResponseLocalShellCallAction",
        "McpListToolsTool": ".response_input_item:ResponseMcpListToolsTool",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
