from typing import Union

from typing_extensions import TypeAlias

from .computer_safety_check_param import ComputerSafetyCheckParam
from .easy_input_message_param import EasyInputMessageParam
from .response_apply_patch_tool_call_operation_create_file_param import (
    ResponseApplyPatchToolCallOperationCreateFileParam,
)
from .response_apply_patch_tool_call_operation_delete_file_param import (
    ResponseApplyPatchToolCallOperationDeleteFileParam,
)
from .response_apply_patch_tool_call_operation_param import (
    ResponseApplyPatchToolCallOperationParam,
)
from .response_apply_patch_tool_call_operation_update_file_param import (
    ResponseApplyPatchToolCallOperationUpdateFileParam,
)
from .response_code_interpreter_tool_call_param import (
    ResponseCodeInterpreterToolCallParam,
)
from .response_compaction_item_param_param import ResponseCompactionItemParamParam
from .response_computer_tool_call_param import ResponseComputerToolCallParam
from .response_configuration_update_item_param_param import (
    ResponseConfigurationUpdateItemParamParam,
)
from .response_custom_tool_call_output_param import ResponseCustomToolCallOutputParam
from .response_custom_tool_call_param import ResponseCustomToolCallParam
from .response_file_search_tool_call_param import ResponseFileSearchToolCallParam
from .response_function_tool_call_param import ResponseFunctionToolCallParam
from .response_function_web_search_param import ResponseFunctionWebSearchParam
from .response_image_generation_call_error_param import (
    ResponseImageGenerationCallErrorParam,
)
from .response_image_generation_call_moderation_details_param import (
    ResponseImageGenerationCallModerationDetailsParam,
)
from .response_image_generation_call_param import ResponseImageGenerationCallParam
from .response_image_generation_call_svg_usage_param import (
    ResponseImageGenerationCallSvgUsageParam,
)
from .response_input_item_additional_tools_param import (
    ResponseInputItemAdditionalToolsParam,
)
from .response_input_item_apply_patch_call_output_param import (
    ResponseInputItemApplyPatchCallOutputParam,
)
from .response_input_item_apply_patch_call_param import (
    ResponseInputItemApplyPatchCallParam,
)
from .response_input_item_compaction_trigger_param import (
    ResponseInputItemCompactionTriggerParam,
)
from .response_input_item_computer_call_output_param import (
    ResponseInputItemComputerCallOutputParam,
)
from .response_input_item_function_call_output_param import (
    ResponseInputItemFunctionCallOutputParam,
)
from .response_input_item_item_reference_param import (
    ResponseInputItemItemReferenceParam,
)
from .response_input_item_mcp_approval_response_param import (
    ResponseInputItemMcpApprovalResponseParam,
)
from .response_input_item_message_param import ResponseInputItemMessageParam
from .response_input_item_shell_call_action_param import (
    ResponseInputItemShellCallActionParam,
)
from .response_input_item_shell_call_environment_param import (
    ResponseInputItemShellCallEnvironmentParam,
)
from .response_input_item_shell_call_output_param import (
    ResponseInputItemShellCallOutputParam,
)
from .response_input_item_shell_call_param import ResponseInputItemShellCallParam
from .response_input_item_tool_search_call_param import (
    ResponseInputItemToolSearchCallParam,
)
from .response_local_shell_call_action_param import ResponseLocalShellCallActionParam
from .response_local_shell_call_output_param import ResponseLocalShellCallOutputParam
from .response_local_shell_call_param import ResponseLocalShellCallParam
from .response_mcp_approval_request_param import ResponseMcpApprovalRequestParam
from .response_mcp_call_param import ResponseMcpCallParam
from .response_mcp_list_tools_param import ResponseMcpListToolsParam
from .response_mcp_list_tools_tool_param import ResponseMcpListToolsToolParam
from .response_output_message_param import ResponseOutputMessageParam
from .response_program_output_param import ResponseProgramOutputParam
from .response_program_param import ResponseProgramParam
from .response_reasoning_item_param import ResponseReasoningItemParam
from .response_tool_caller_direct_param import ResponseToolCallerDirectParam
from .response_tool_caller_param import ResponseToolCallerParam
from .response_tool_caller_program_param import ResponseToolCallerProgramParam
from .response_tool_search_output_item_param_param import (
    ResponseToolSearchOutputItemParamParam,
)

ResponseInputItemParam: TypeAlias = Union[
    EasyInputMessageParam,
    ResponseInputItemMessageParam,
    ResponseOutputMessageParam,
    ResponseFileSearchToolCallParam,
    ResponseComputerToolCallParam,
    ResponseInputItemComputerCallOutputParam,
    ResponseFunctionWebSearchParam,
    ResponseFunctionToolCallParam,
    ResponseInputItemFunctionCallOutputParam,
    ResponseInputItemToolSearchCallParam,
    ResponseToolSearchOutputItemParamParam,
    ResponseInputItemAdditionalToolsParam,
    ResponseConfigurationUpdateItemParamParam,
    ResponseReasoningItemParam,
    ResponseCompactionItemParamParam,
    ResponseImageGenerationCallParam,
    ResponseCodeInterpreterToolCallParam,
    ResponseLocalShellCallParam,
    ResponseLocalShellCallOutputParam,
    ResponseInputItemShellCallParam,
    ResponseInputItemShellCallOutputParam,
    ResponseInputItemApplyPatchCallParam,
    ResponseInputItemApplyPatchCallOutputParam,
    ResponseMcpListToolsParam,
    ResponseMcpApprovalRequestParam,
    ResponseInputItemMcpApprovalResponseParam,
    ResponseMcpCallParam,
    ResponseCustomToolCallOutputParam,
    ResponseCustomToolCallParam,
    ResponseInputItemCompactionTriggerParam,
    ResponseInputItemItemReferenceParam,
    ResponseProgramParam,
    ResponseProgramOutputParam,
]
"""An item of input: a message, a tool call or its output, reasoning."""


AdditionalTools = ResponseInputItemAdditionalToolsParam
ApplyPatchCall = ResponseInputItemApplyPatchCallParam
ApplyPatchCallCaller = ResponseToolCallerParam
ApplyPatchCallCallerDirect = ResponseToolCallerDirectParam
ApplyPatchCallCallerProgram = ResponseToolCallerProgramParam
ApplyPatchCallOperation = ResponseApplyPatchToolCallOperationParam
ApplyPatchCallOperationCreateFile = ResponseApplyPatchToolCallOperationCreateFileParam
ApplyPatchCallOperationDeleteFile = ResponseApplyPatchToolCallOperationDeleteFileParam
ApplyPatchCallOperationUpdateFile = ResponseApplyPatchToolCallOperationUpdateFileParam
ApplyPatchCallOutput = ResponseInputItemApplyPatchCallOutputParam
ApplyPatchCallOutputCaller = ResponseToolCallerParam
ApplyPatchCallOutputCallerDirect = ResponseToolCallerDirectParam
ApplyPatchCallOutputCallerProgram = ResponseToolCallerProgramParam
CompactionTrigger = ResponseInputItemCompactionTriggerParam
ComputerCallOutput = ResponseInputItemComputerCallOutputParam
ComputerCallOutputAcknowledgedSafetyCheck = ComputerSafetyCheckParam
FunctionCallOutput = ResponseInputItemFunctionCallOutputParam
FunctionCallOutputCaller = ResponseToolCallerParam
FunctionCallOutputCallerDirect = ResponseToolCallerDirectParam
FunctionCallOutputCallerProgram = ResponseToolCallerProgramParam
ImageGenerationCall = ResponseImageGenerationCallParam
ImageGenerationCallError = ResponseImageGenerationCallErrorParam
ImageGenerationCallErrorModerationDetails = (
    ResponseImageGenerationCallModerationDetailsParam
)
ImageGenerationCallSvgUsage = ResponseImageGenerationCallSvgUsageParam
ItemReference = ResponseInputItemItemReferenceParam
LocalShellCall = ResponseLocalShellCallParam
LocalShellCallAction = ResponseLocalShellCallActionParam
LocalShellCallOutput = ResponseLocalShellCallOutputParam
McpApprovalRequest = ResponseMcpApprovalRequestParam
McpApprovalResponse = ResponseInputItemMcpApprovalResponseParam
McpCall = ResponseMcpCallParam
McpListTools = ResponseMcpListToolsParam
McpListToolsTool = ResponseMcpListToolsToolParam
Message = ResponseInputItemMessageParam
Program = ResponseProgramParam
ProgramOutput = ResponseProgramOutputParam
ShellCall = ResponseInputItemShellCallParam
ShellCallAction = ResponseInputItemShellCallActionParam
ShellCallCaller = ResponseToolCallerParam
ShellCallCallerDirect = ResponseToolCallerDirectParam
ShellCallCallerProgram = ResponseToolCallerProgramParam
ShellCallEnvironment = ResponseInputItemShellCallEnvironmentParam
ShellCallOutput = ResponseInputItemShellCallOutputParam
ShellCallOutputCaller = ResponseToolCallerParam
ShellCallOutputCallerDirect = ResponseToolCallerDirectParam
ShellCallOutputCallerProgram = ResponseToolCallerProgramParam
ToolSearchCall = ResponseInputItemToolSearchCallParam
