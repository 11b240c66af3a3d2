from typing import TYPE_CHECKING, Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
from ..responses.response_apply_patch_tool_call import ResponseApplyPatchToolCall
from ..responses.response_apply_patch_tool_call_output import (
    ResponseApplyPatchToolCallOutput,
)
from ..responses.response_code_interpreter_tool_call import (
    ResponseCodeInterpreterToolCall,
)
from ..responses.response_compaction_item import ResponseCompactionItem
from ..responses.response_computer_tool_call import ResponseComputerToolCall
from ..responses.response_computer_tool_call_output_item import (
    ResponseComputerToolCallOutputItem,
)
from ..responses.response_configuration_update_item import (
    ResponseConfigurationUpdateItem,
)
from ..responses.response_custom_tool_call import ResponseCustomToolCall
from ..responses.response_custom_tool_call_output import ResponseCustomToolCallOutput
from ..responses.response_file_search_tool_call import ResponseFileSearchToolCall
from ..responses.response_function_shell_tool_call import ResponseFunctionShellToolCall
from ..responses.response_function_shell_tool_call_output import (
    ResponseFunctionShellToolCallOutput,
)
from ..responses.response_function_tool_call_item import ResponseFunctionToolCallItem
from ..responses.response_function_tool_call_output_item import (
    ResponseFunctionToolCallOutputItem,
)
from ..responses.response_function_web_search import ResponseFunctionWebSearch
from ..responses.response_input_item import (
    ResponseImageGenerationCall,
    ResponseLocalShellCall,
    ResponseLocalShellCallOutput,
    ResponseMcpApprovalRequest,
    ResponseMcpCall,
    ResponseMcpListTools,
    ResponseProgram,
    ResponseProgramOutput,
)
from ..responses.response_item import (
    ResponseAdditionalTools,
    ResponseMcpApprovalResponse,
)
from ..responses.response_reasoning_item import ResponseReasoningItem
from ..responses.response_tool_search_call import ResponseToolSearchCall
from ..responses.response_tool_search_output_item import ResponseToolSearchOutputItem
from .message import ConversationMessage

ConversationItem: TypeAlias = Annotated[
    Union[
        ConversationMessage,
        ResponseFunctionToolCallItem,
        ResponseFunctionToolCallOutputItem,
        ResponseFileSearchToolCall,
        ResponseFunctionWebSearch,
        ResponseImageGenerationCall,
        ResponseComputerToolCall,
        ResponseComputerToolCallOutputItem,
        ResponseToolSearchCall,
        ResponseToolSearchOutputItem,
        ResponseAdditionalTools,
        ResponseConfigurationUpdateItem,
        ResponseReasoningItem,
        ResponseProgram,
        ResponseProgramOutput,
        ResponseCompactionItem,
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
        ResponseCustomToolCall,
        ResponseCustomToolCallOutput,
        Unknown,
    ],
    Tagged(
        "type",
        {
            "message": ConversationMessage,
            "function_call": ResponseFunctionToolCallItem,
            "function_call_output": ResponseFunctionToolCallOutputItem,
            "file_search_call": ResponseFileSearchToolCall,
            "web_search_call": ResponseFunctionWebSearch,
            "image_generation_call": ResponseImageGenerationCall,
            "computer_call": ResponseComputerToolCall,
            "computer_call_output": ResponseComputerToolCallOutputItem,
            "tool_search_call": ResponseToolSearchCall,
            "tool_search_output": ResponseToolSearchOutputItem,
            "additional_tools": ResponseAdditionalTools,
            "configuration_update": ResponseConfigurationUpdateItem,
            "reasoning": ResponseReasoningItem,
            "program": ResponseProgram,
            "program_output": ResponseProgramOutput,
            "compaction": ResponseCompactionItem,
            "code_interpreter_call": ResponseCodeInterpreterToolCall,
            "local_shell_call": ResponseLocalShellCall,
            "local_shell_call_output": ResponseLocalShellCallOutput,
            "shell_call": ResponseFunctionShellToolCall,
            "shell_call_output": ResponseFunctionShellToolCallOutput,
            "apply_patch_call": ResponseApplyPatchToolCall,
            "apply_patch_call_output": ResponseApplyPatchToolCallOutput,
            "mcp_list_tools": ResponseMcpListTools,
            "mcp_approval_request": ResponseMcpApprovalRequest,
            "mcp_approval_response": ResponseMcpApprovalResponse,
            "mcp_call": ResponseMcpCall,
            "custom_tool_call": ResponseCustomToolCall,
            "custom_tool_call_output": ResponseCustomToolCallOutput,
        },
    ),
]
"""An item of a conversation."""


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
    from ..responses.response_input_item import (
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
        "ImageGenerationCallError": "..responses.response_input_item:ResponseImageGenerationCallError",
        "ImageGenerationCallErrorModerationDetails": "..responses.response_input_item:ResponseImageGenerationCallModerationDetails",
        "ImageGenerationCallSvgUsage": "..responses.response_input_item:ResponseImageGenerationCallSvgUsage",
        "LocalShellCallAction": "..responses.response_input_item:ResponseLocalShellCallAction",
        "McpListToolsTool": "..responses.response_input_item:ResponseMcpListToolsTool",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
