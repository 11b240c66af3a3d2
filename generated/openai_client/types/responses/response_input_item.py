from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Shaped
from .computer_safety_check import ComputerSafetyCheck
from .easy_input_message import EasyInputMessage
from .response_apply_patch_tool_call_operation import (
    ResponseApplyPatchToolCallOperation,
)
from .response_apply_patch_tool_call_operation_create_file import (
    ResponseApplyPatchToolCallOperationCreateFile,
)
from .response_apply_patch_tool_call_operation_delete_file import (
    ResponseApplyPatchToolCallOperationDeleteFile,
)
from .response_apply_patch_tool_call_operation_update_file import (
    ResponseApplyPatchToolCallOperationUpdateFile,
)
from .response_code_interpreter_tool_call import ResponseCodeInterpreterToolCall
from .response_compaction_item_param import ResponseCompactionItemParam
from .response_computer_tool_call import ResponseComputerToolCall
from .response_configuration_update_item_param import (
    ResponseConfigurationUpdateItemParam,
)
from .response_custom_tool_call import ResponseCustomToolCall
from .response_custom_tool_call_output import ResponseCustomToolCallOutput
from .response_file_search_tool_call import ResponseFileSearchToolCall
from .response_function_tool_call import ResponseFunctionToolCall
from .response_function_web_search import ResponseFunctionWebSearch
from .response_image_generation_call import ResponseImageGenerationCall
from .response_image_generation_call_error import ResponseImageGenerationCallError
from .response_image_generation_call_moderation_details import (
    ResponseImageGenerationCallModerationDetails,
)
from .response_image_generation_call_svg_usage import (
    ResponseImageGenerationCallSvgUsage,
)
from .response_input_item_additional_tools import ResponseInputItemAdditionalTools
from .response_input_item_apply_patch_call import ResponseInputItemApplyPatchCall
from .response_input_item_apply_patch_call_output import (
    ResponseInputItemApplyPatchCallOutput,
)
from .response_input_item_compaction_trigger import ResponseInputItemCompactionTrigger
from .response_input_item_computer_call_output import (
    ResponseInputItemComputerCallOutput,
)
from .response_input_item_function_call_output import (
    ResponseInputItemFunctionCallOutput,
)
from .response_input_item_item_reference import ResponseInputItemItemReference
from .response_input_item_mcp_approval_response import (
    ResponseInputItemMcpApprovalResponse,
)
from .response_input_item_message import ResponseInputItemMessage
from .response_input_item_shell_call import ResponseInputItemShellCall
from .response_input_item_shell_call_action import ResponseInputItemShellCallAction
from .response_input_item_shell_call_environment import (
    ResponseInputItemShellCallEnvironment,
)
from .response_input_item_shell_call_output import ResponseInputItemShellCallOutput
from .response_input_item_tool_search_call import ResponseInputItemToolSearchCall
from .response_local_shell_call import ResponseLocalShellCall
from .response_local_shell_call_action import ResponseLocalShellCallAction
from .response_local_shell_call_output import ResponseLocalShellCallOutput
from .response_mcp_approval_request import ResponseMcpApprovalRequest
from .response_mcp_call import ResponseMcpCall
from .response_mcp_list_tools import ResponseMcpListTools
from .response_mcp_list_tools_tool import ResponseMcpListToolsTool
from .response_output_message import ResponseOutputMessage
from .response_program import ResponseProgram
from .response_program_output import ResponseProgramOutput
from .response_reasoning_item import ResponseReasoningItem
from .response_tool_caller import ResponseToolCaller
from .response_tool_caller_direct import ResponseToolCallerDirect
from .response_tool_caller_program import ResponseToolCallerProgram
from .response_tool_search_output_item_param import ResponseToolSearchOutputItemParam

ResponseInputItem: TypeAlias = Annotated[
    Union[
        EasyInputMessage,
        ResponseInputItemMessage,
        ResponseOutputMessage,
        ResponseFileSearchToolCall,
        ResponseComputerToolCall,
        ResponseInputItemComputerCallOutput,
        ResponseFunctionWebSearch,
        ResponseFunctionToolCall,
        ResponseInputItemFunctionCallOutput,
        ResponseInputItemToolSearchCall,
        ResponseToolSearchOutputItemParam,
        ResponseInputItemAdditionalTools,
        ResponseConfigurationUpdateItemParam,
        ResponseReasoningItem,
        ResponseCompactionItemParam,
        ResponseImageGenerationCall,
        ResponseCodeInterpreterToolCall,
        ResponseLocalShellCall,
        ResponseLocalShellCallOutput,
        ResponseInputItemShellCall,
        ResponseInputItemShellCallOutput,
        ResponseInputItemApplyPatchCall,
        ResponseInputItemApplyPatchCallOutput,
        ResponseMcpListTools,
        ResponseMcpApprovalRequest,
        ResponseInputItemMcpApprovalResponse,
        ResponseMcpCall,
        ResponseCustomToolCallOutput,
        ResponseCustomToolCall,
        ResponseInputItemCompactionTrigger,
        ResponseInputItemItemReference,
        ResponseProgram,
        ResponseProgramOutput,
    ],
    Shaped(),
]
"""An item of input: a message, a tool call or its output, reasoning."""


AdditionalTools = ResponseInputItemAdditionalTools
ApplyPatchCall = ResponseInputItemApplyPatchCall
ApplyPatchCallCaller = ResponseToolCaller
ApplyPatchCallCallerDirect = ResponseToolCallerDirect
ApplyPatchCallCallerProgram = ResponseToolCallerProgram
ApplyPatchCallOperation = ResponseApplyPatchToolCallOperation
ApplyPatchCallOperationCreateFile = ResponseApplyPatchToolCallOperationCreateFile
ApplyPatchCallOperationDeleteFile = ResponseApplyPatchToolCallOperationDeleteFile
ApplyPatchCallOperationUpdateFile = ResponseApplyPatchToolCallOperationUpdateFile
ApplyPatchCallOutput = ResponseInputItemApplyPatchCallOutput
ApplyPatchCallOutputCaller = ResponseToolCaller
ApplyPatchCallOutputCallerDirect = ResponseToolCallerDirect
ApplyPatchCallOutputCallerProgram = ResponseToolCallerProgram
CompactionTrigger = ResponseInputItemCompactionTrigger
ComputerCallOutput = ResponseInputItemComputerCallOutput
ComputerCallOutputAcknowledgedSafetyCheck = ComputerSafetyCheck
FunctionCallOutput = ResponseInputItemFunctionCallOutput
FunctionCallOutputCaller = ResponseToolCaller
FunctionCallOutputCallerDirect = ResponseToolCallerDirect
FunctionCallOutputCallerProgram = ResponseToolCallerProgram
ImageGenerationCall = ResponseImageGenerationCall
ImageGenerationCallError = ResponseImageGenerationCallError
ImageGenerationCallErrorModerationDetails = ResponseImageGenerationCallModerationDetails
ImageGenerationCallSvgUsage = ResponseImageGenerationCallSvgUsage
ItemReference = ResponseInputItemItemReference
LocalShellCall = ResponseLocalShellCall
LocalShellCallAction = ResponseLocalShellCallAction
LocalShellCallOutput = ResponseLocalShellCallOutput
McpApprovalRequest = ResponseMcpApprovalRequest
McpApprovalResponse = ResponseInputItemMcpApprovalResponse
McpCall = ResponseMcpCall
McpListTools = ResponseMcpListTools
McpListToolsTool = ResponseMcpListToolsTool
Message = ResponseInputItemMessage
Program = ResponseProgram
ProgramOutput = ResponseProgramOutput
ShellCall = ResponseInputItemShellCall
ShellCallAction = ResponseInputItemShellCallAction
ShellCallCaller = ResponseToolCaller
ShellCallCallerDirect = ResponseToolCallerDirect
ShellCallCallerProgram = ResponseToolCallerProgram
ShellCallEnvironment = ResponseInputItemShellCallEnvironment
ShellCallOutput = ResponseInputItemShellCallOutput
ShellCallOutputCaller = ResponseToolCaller
ShellCallOutputCallerDirect = ResponseToolCallerDirect
ShellCallOutputCallerProgram = ResponseToolCallerProgram
ToolSearchCall = ResponseInputItemToolSearchCall
