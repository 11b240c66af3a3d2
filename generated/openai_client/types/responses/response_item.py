from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Shaped
from .response_additional_tools import ResponseAdditionalTools
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
from .response_image_generation_call import ResponseImageGenerationCall
from .response_image_generation_call_error import ResponseImageGenerationCallError
from .response_image_generation_call_moderation_details import (
    ResponseImageGenerationCallModerationDetails,
)
from .response_image_generation_call_svg_usage import (
    ResponseImageGenerationCallSvgUsage,
)
from .response_input_message_item import ResponseInputMessageItem
from .response_local_shell_call import ResponseLocalShellCall
from .response_local_shell_call_action import ResponseLocalShellCallAction
from .response_local_shell_call_output import ResponseLocalShellCallOutput
from .response_mcp_approval_request import ResponseMcpApprovalRequest
from .response_mcp_approval_response import ResponseMcpApprovalResponse
from .response_mcp_call import ResponseMcpCall
from .response_mcp_list_tools import ResponseMcpListTools
from .response_mcp_list_tools_tool import ResponseMcpListToolsTool
from .response_output_message import ResponseOutputMessage
from .response_program import ResponseProgram
from .response_program_output import ResponseProgramOutput
from .response_reasoning_item import ResponseReasoningItem
from .response_tool_search_call import ResponseToolSearchCall
from .response_tool_search_output_item import ResponseToolSearchOutputItem

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
ImageGenerationCallError = ResponseImageGenerationCallError
ImageGenerationCallErrorModerationDetails = ResponseImageGenerationCallModerationDetails
ImageGenerationCallSvgUsage = ResponseImageGenerationCallSvgUsage
LocalShellCall = ResponseLocalShellCall
LocalShellCallAction = ResponseLocalShellCallAction
LocalShellCallOutput = ResponseLocalShellCallOutput
McpApprovalRequest = ResponseMcpApprovalRequest
McpApprovalResponse = ResponseMcpApprovalResponse
McpCall = ResponseMcpCall
McpListTools = ResponseMcpListTools
McpListToolsTool = ResponseMcpListToolsTool
Program = ResponseProgram
ProgramOutput = ResponseProgramOutput
