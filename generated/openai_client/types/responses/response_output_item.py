from typing import TYPE_CHECKING, Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
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
from .response_reasoning_item import ResponseReasoningItem
from .response_tool_search_call import ResponseToolSearchCall
from .response_tool_search_output_item import ResponseToolSearchOutputItem

ResponseOutputItem: TypeAlias = Annotated[
    Union[
        ResponseOutputMessage,
        ResponseFileSearchToolCall,
        ResponseFunctionToolCall,
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
            "message": ResponseOutputMessage,
            "file_search_call": ResponseFileSearchToolCall,
            "function_call": ResponseFunctionToolCall,
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
"""An item that the model generated."""


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
