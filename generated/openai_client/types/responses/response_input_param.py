from collections.abc import Iterable
from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .response_input_item_param import ResponseInputItemParam as ResponseInputItemParam

ResponseInputParam: TypeAlias = Iterable[ResponseInputItemParam]
"""Items of input."""


if TYPE_CHECKING:
    from .response_computer_tool_call_param import (
        ComputerSafetyCheckParam as _ComputerSafetyCheckParam,
    )
    from .response_custom_tool_call_output_param import (
        ResponseToolCallerDirectParam as _ResponseToolCallerDirectParam,
        ResponseToolCallerParam as _ResponseToolCallerParam,
        ResponseToolCallerProgramParam as _ResponseToolCallerProgramParam,
    )
    from .response_input_item_param import (
        ResponseApplyPatchToolCallOperationCreateFileParam as _ResponseApplyPatchToolCallOperationCreateFileParam,
        ResponseApplyPatchToolCallOperationDeleteFileParam as _ResponseApplyPatchToolCallOperationDeleteFileParam,
        ResponseApplyPatchToolCallOperationParam as _ResponseApplyPatchToolCallOperationParam,
        ResponseApplyPatchToolCallOperationUpdateFileParam as _ResponseApplyPatchToolCallOperationUpdateFileParam,
        ResponseImageGenerationCallErrorParam as _ResponseImageGenerationCallErrorParam,
        ResponseImageGenerationCallModerationDetailsParam as _ResponseImageGenerationCallModerationDetailsParam,
        ResponseImageGenerationCallParam as _ResponseImageGenerationCallParam,
        ResponseImageGenerationCallSvgUsageParam as _ResponseImageGenerationCallSvgUsageParam,
        ResponseInputItemAdditionalToolsParam as _ResponseInputItemAdditionalToolsParam,
        ResponseInputItemApplyPatchCallOutputParam as _ResponseInputItemApplyPatchCallOutputParam,
        ResponseInputItemApplyPatchCallParam as _ResponseInputItemApplyPatchCallParam,
        ResponseInputItemCompactionTriggerParam as _ResponseInputItemCompactionTriggerParam,
        ResponseInputItemComputerCallOutputParam as _ResponseInputItemComputerCallOutputParam,
        ResponseInputItemFunctionCallOutputParam as _ResponseInputItemFunctionCallOutputParam,
        ResponseInputItemItemReferenceParam as _ResponseInputItemItemReferenceParam,
        ResponseInputItemMcpApprovalResponseParam as _ResponseInputItemMcpApprovalResponseParam,
        ResponseInputItemMessageParam as _ResponseInputItemMessageParam,
        ResponseInputItemShellCallActionParam as _ResponseInputItemShellCallActionParam,
        ResponseInputItemShellCallEnvironmentParam as _ResponseInputItemShellCallEnvironmentParam,
        ResponseInputItemShellCallOutputParam as _ResponseInputItemShellCallOutputParam,
        ResponseInputItemShellCallParam as _ResponseInputItemShellCallParam,
        ResponseInputItemToolSearchCallParam as _ResponseInputItemToolSearchCallParam,
        ResponseLocalShellCallActionParam as _ResponseLocalShellCallActionParam,
        ResponseLocalShellCallOutputParam as _ResponseLocalShellCallOutputParam,
        ResponseLocalShellCallParam as _ResponseLocalShellCallParam,
        ResponseMcpApprovalRequestParam as _ResponseMcpApprovalRequestParam,
        ResponseMcpCallParam as _ResponseMcpCallParam,
        ResponseMcpListToolsParam as _ResponseMcpListToolsParam,
        ResponseMcpListToolsToolParam as _ResponseMcpListToolsToolParam,
        ResponseProgramOutputParam as _ResponseProgramOutputParam,
        ResponseProgramParam as _ResponseProgramParam,
    )

    AdditionalTools = _ResponseInputItemAdditionalToolsParam
    ApplyPatchCall = _ResponseInputItemApplyPatchCallParam
    ApplyPatchCallCaller = _ResponseToolCallerParam
    ApplyPatchCallCallerDirect = _ResponseToolCallerDirectParam
    ApplyPatchCallCallerProgram = _ResponseToolCallerProgramParam
    ApplyPatchCallOperation = _ResponseApplyPatchToolCallOperationParam
    ApplyPatchCallOperationCreateFile = (
        _ResponseApplyPatchToolCallOperationCreateFileParam
    )
    ApplyPatchCallOperationDeleteFile = (
        _ResponseApplyPatchToolCallOperationDeleteFileParam
    )
    ApplyPatchCallOperationUpdateFile = (
        _ResponseApplyPatchToolCallOperationUpdateFileParam
    )
    ApplyPatchCallOutput = _ResponseInputItemApplyPatchCallOutputParam
    ApplyPatchCallOutputCaller = _ResponseToolCallerParam
    ApplyPatchCallOutputCallerDirect = _ResponseToolCallerDirectParam
    ApplyPatchCallOutputCallerProgram = _ResponseToolCallerProgramParam
    CompactionTrigger = _ResponseInputItemCompactionTriggerParam
    ComputerCallOutput = _ResponseInputItemComputerCallOutputParam
    ComputerCallOutputAcknowledgedSafetyCheck = _ComputerSafetyCheckParam
    FunctionCallOutput = _ResponseInputItemFunctionCallOutputParam
    FunctionCallOutputCaller = _ResponseToolCallerParam
    FunctionCallOutputCallerDirect = _ResponseToolCallerDirectParam
    FunctionCallOutputCallerProgram = _ResponseToolCallerProgramParam
    ImageGenerationCall = _ResponseImageGenerationCallParam
    ImageGenerationCallError = _ResponseImageGenerationCallErrorParam
    ImageGenerationCallErrorModerationDetails = (
        _ResponseImageGenerationCallModerationDetailsParam
    )
    ImageGenerationCallSvgUsage = _ResponseImageGenerationCallSvgUsageParam
    ItemReference = _ResponseInputItemItemReferenceParam
    LocalShellCall = _ResponseLocalShellCallParam
    LocalShellCallAction = _ResponseLocalShellCallActionParam
    LocalShellCallOutput = _ResponseLocalShellCallOutputParam
    McpApprovalRequest = _ResponseMcpApprovalRequestParam
    McpApprovalResponse = _ResponseInputItemMcpApprovalResponseParam
    McpCall = _ResponseMcpCallParam
    McpListTools = _ResponseMcpListToolsParam
    McpListToolsTool = _ResponseMcpListToolsToolParam
    Message = _ResponseInputItemMessageParam
    Program = _ResponseProgramParam
    ProgramOutput = _ResponseProgramOutputParam
    ShellCall = _ResponseInputItemShellCallParam
    ShellCallAction = _ResponseInputItemShellCallActionParam
    ShellCallCaller = _ResponseToolCallerParam
    ShellCallCallerDirect = _ResponseToolCallerDirectParam
    ShellCallCallerProgram = _ResponseToolCallerProgramParam
    ShellCallEnvironment = _ResponseInputItemShellCallEnvironmentParam
    ShellCallOutput = _ResponseInputItemShellCallOutputParam
    ShellCallOutputCaller = _ResponseToolCallerParam
    ShellCallOutputCallerDirect = _ResponseToolCallerDirectParam
    ShellCallOutputCallerProgram = _ResponseToolCallerProgramParam
    ToolSearchCall = _ResponseInputItemToolSearchCallParam
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "AdditionalTools": ".response_input_item_param:ResponseInputItemAdditionalToolsParam",
        "ApplyPatchCall": ".response_input_item_param:ResponseInputItemApplyPatchCallParam",
        "ApplyPatchCallCaller": ".response_custom_tool_call_output_param:ResponseToolCallerParam",
        "ApplyPatchCallCallerDirect": ".response_custom_tool_call_output_param:ResponseToolCallerDirectParam",
        "ApplyPatchCallCallerProgram": ".response_custom_tool_call_output_param:ResponseToolCallerProgramParam",
        "ApplyPatchCallOperation": ".response_input_item_param:ResponseApplyPatchToolCallOperationParam",
        "ApplyPatchCallOperationCreateFile": ".response_input_item_param:ResponseApplyPatchToolCallOperationCreateFileParam",
        "ApplyPatchCallOperationDeleteFile": ".response_input_item_param:ResponseApplyPatchToolCallOperationDeleteFileParam",
        "ApplyPatchCallOperationUpdateFile": ".response_input_item_param:ResponseApplyPatchToolCallOperationUpdateFileParam",
        "ApplyPatchCallOutput": ".response_input_item_param:ResponseInputItemApplyPatchCallOutputParam",
        "ApplyPatchCallOutputCaller": ".response_custom_tool_call_output_param:ResponseToolCallerParam",
        "ApplyPatchCallOutputCallerDirect": ".response_custom_tool_call_output_param:ResponseToolCallerDirectParam",
        "ApplyPatchCallOutputCallerProgram": ".response_custom_tool_call_output_param:ResponseToolCallerProgramParam",
        "CompactionTrigger": ".response_input_item_param:ResponseInputItemCompactionTriggerParam",
        "ComputerCallOutput": ".response_input_item_param:ResponseInputItemComputerCallOutputParam",
        "ComputerCallOutputAcknowledgedSafetyCheck": ".response_computer_tool_call_param:ComputerSafetyCheckParam",
        "FunctionCallOutput": ".response_input_item_param:ResponseInputItemFunctionCallOutputParam",
        "FunctionCallOutputCaller": ".response_custom_tool_call_output_param:ResponseToolCallerParam",
        "FunctionCallOutputCallerDirect": ".response_custom_tool_call_output_param:ResponseToolCallerDirectParam",
        "FunctionCallOutputCallerProgram": ".response_custom_tool_call_output_param:ResponseToolCallerProgramParam",
        "ImageGenerationCall": ".response_input_item_param:ResponseImageGenerationCallParam",
        "ImageGenerationCallError": ".response_input_item_param:ResponseImageGenerationCallErrorParam",
        "ImageGenerationCallErrorModerationDetails": ".response_input_item_param:ResponseImageGenerationCallModerationDetailsParam",
        "ImageGenerationCallSvgUsage": ".response_input_item_param:ResponseImageGenerationCallSvgUsageParam",
        "ItemReference": ".response_input_item_param:ResponseInputItemItemReferenceParam",
        "LocalShellCall": ".response_input_item_param:ResponseLocalShellCallParam",
        "LocalShellCallAction": ".response_input_item_param:ResponseLocalShellCallActionParam",
        "LocalShellCallOutput": ".response_input_item_param:ResponseLocalShellCallOutputParam",
        "McpApprovalRequest": ".response_input_item_param:ResponseMcpApprovalRequestParam",
        "McpApprovalResponse": ".response_input_item_param:ResponseInputItemMcpApprovalResponseParam",
        "McpCall": ".response_input_item_param:ResponseMcpCallParam",
        "McpListTools": ".response_input_item_param:ResponseMcpListToolsParam",
        "McpListToolsTool": ".response_input_item_param:ResponseMcpListToolsToolParam",
        "Message": ".response_input_item_param:ResponseInputItemMessageParam",
        "Program": ".response_input_item_param:ResponseProgramParam",
        "ProgramOutput": ".response_input_item_param:ResponseProgramOutputParam",
        "ShellCall": ".response_input_item_param:ResponseInputItemShellCallParam",
        "ShellCallAction": ".response_input_item_param:ResponseInputItemShellCallActionParam",
        "ShellCallCaller": ".response_custom_tool_call_output_param:ResponseToolCallerParam",
        "ShellCallCallerDirect": ".response_custom_tool_call_output_param:ResponseToolCallerDirectParam",
        "ShellCallCallerProgram": ".response_custom_tool_call_output_param:ResponseToolCallerProgramParam",
        "ShellCallEnvironment": ".response_input_item_param:ResponseInputItemShellCallEnvironmentParam",
        "ShellCallOutput": ".response_input_item_param:ResponseInputItemShellCallOutputParam",
        "ShellCallOutputCaller": ".response_custom_tool_call_output_param:ResponseToolCallerParam",
        "ShellCallOutputCallerDirect": ".response_custom_tool_call_output_param:ResponseToolCallerDirectParam",
        "ShellCallOutputCallerProgram": ".response_custom_tool_call_output_param:ResponseToolCallerProgramParam",
        "ToolSearchCall": ".response_input_item_param:ResponseInputItemToolSearchCallParam",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
