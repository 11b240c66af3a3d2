from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .apply_patch_tool import ApplyPatchTool as ApplyPatchTool
    from .apply_patch_tool_param import ApplyPatchToolParam as ApplyPatchToolParam
    from .compacted_response import CompactedResponse as CompactedResponse
    from .computer_action import (
        ComputerAction as ComputerAction,
        ComputerActionClick as ComputerActionClick,
        ComputerActionDoubleClick as ComputerActionDoubleClick,
        ComputerActionDrag as ComputerActionDrag,
        ComputerActionDragPath as ComputerActionDragPath,
        ComputerActionKeypress as ComputerActionKeypress,
        ComputerActionMove as ComputerActionMove,
        ComputerActionScreenshot as ComputerActionScreenshot,
        ComputerActionScroll as ComputerActionScroll,
        ComputerActionType as ComputerActionType,
        ComputerActionWait as ComputerActionWait,
    )
    from .computer_action_list import ComputerActionList as ComputerActionList
    from .computer_action_list_param import (
        ComputerActionListParam as ComputerActionListParam,
    )
    from .computer_action_param import (
        ComputerActionClickParam as ComputerActionClickParam,
        ComputerActionDoubleClickParam as ComputerActionDoubleClickParam,
        ComputerActionDragParam as ComputerActionDragParam,
        ComputerActionDragPathParam as ComputerActionDragPathParam,
        ComputerActionKeypressParam as ComputerActionKeypressParam,
        ComputerActionMoveParam as ComputerActionMoveParam,
        ComputerActionParam as ComputerActionParam,
        ComputerActionScreenshotParam as ComputerActionScreenshotParam,
        ComputerActionScrollParam as ComputerActionScrollParam,
        ComputerActionTypeParam as ComputerActionTypeParam,
        ComputerActionWaitParam as ComputerActionWaitParam,
    )
    from .computer_tool import ComputerTool as ComputerTool
    from .computer_tool_param import ComputerToolParam as ComputerToolParam
    from .computer_use_preview_tool import (
        ComputerUsePreviewTool as ComputerUsePreviewTool,
    )
    from .computer_use_preview_tool_param import (
        ComputerUsePreviewToolParam as ComputerUsePreviewToolParam,
    )
    from .container_auto import (
        ContainerAuto as ContainerAuto,
        ContainerAutoSkill as ContainerAutoSkill,
        ContainerNetworkPolicy as ContainerNetworkPolicy,
    )
    from .container_auto_param import (
        ContainerAutoParam as ContainerAutoParam,
        ContainerAutoSkillParam as ContainerAutoSkillParam,
        ContainerNetworkPolicyParam as ContainerNetworkPolicyParam,
    )
    from .container_network_policy_allowlist import (
        ContainerNetworkPolicyAllowlist as ContainerNetworkPolicyAllowlist,
    )
    from .container_network_policy_allowlist_param import (
        ContainerNetworkPolicyAllowlistParam as ContainerNetworkPolicyAllowlistParam,
    )
    from .container_network_policy_disabled import (
        ContainerNetworkPolicyDisabled as ContainerNetworkPolicyDisabled,
    )
    from .container_network_policy_disabled_param import (
        ContainerNetworkPolicyDisabledParam as ContainerNetworkPolicyDisabledParam,
    )
    from .container_network_policy_domain_secret import (
        ContainerNetworkPolicyDomainSecret as ContainerNetworkPolicyDomainSecret,
    )
    from .container_network_policy_domain_secret_param import (
        ContainerNetworkPolicyDomainSecretParam as ContainerNetworkPolicyDomainSecretParam,
    )
    from .container_reference import (
        ContainerReference as ContainerReference,
        ContainerReference as _ContainerReference,
    )
    from .container_reference_param import (
        ContainerReferenceParam as ContainerReferenceParam,
    )
    from .custom_tool import CustomTool as CustomTool
    from .custom_tool_param import CustomToolParam as CustomToolParam
    from .easy_input_message import EasyInputMessage as EasyInputMessage
    from .easy_input_message_param import EasyInputMessageParam as EasyInputMessageParam
    from .file_search_tool import (
        FileSearchTool as FileSearchTool,
        FileSearchToolFilters as FileSearchToolFilters,
        FileSearchToolRankingOptions as FileSearchToolRankingOptions,
        FileSearchToolRankingOptionsHybridSearch as FileSearchToolRankingOptionsHybridSearch,
    )
    from .file_search_tool_param import (
        FileSearchToolFiltersParam as FileSearchToolFiltersParam,
        FileSearchToolParam as FileSearchToolParam,
        FileSearchToolRankingOptionsHybridSearchParam as FileSearchToolRankingOptionsHybridSearchParam,
        FileSearchToolRankingOptionsParam as FileSearchToolRankingOptionsParam,
    )
    from .function_shell_tool import (
        FunctionShellTool as FunctionShellTool,
        FunctionShellToolEnvironment as FunctionShellToolEnvironment,
    )
    from .function_shell_tool_param import (
        FunctionShellToolEnvironmentParam as FunctionShellToolEnvironmentParam,
        FunctionShellToolParam as FunctionShellToolParam,
    )
    from .function_tool import FunctionTool as FunctionTool
    from .function_tool_param import FunctionToolParam as FunctionToolParam
    from .image_detail import ImageDetail as ImageDetail
    from .inline_skill import InlineSkill as InlineSkill
    from .inline_skill_param import InlineSkillParam as InlineSkillParam
    from .inline_skill_source import InlineSkillSource as InlineSkillSource
    from .inline_skill_source_param import (
        InlineSkillSourceParam as InlineSkillSourceParam,
    )
    from .input_token_count_params import InputTokenCountParams as InputTokenCountParams
    from .input_token_count_response import (
        InputTokenCountResponse as InputTokenCountResponse,
    )
    from .local_environment import LocalEnvironment as LocalEnvironment
    from .local_environment_param import LocalEnvironmentParam as LocalEnvironmentParam
    from .local_skill import LocalSkill as LocalSkill
    from .local_skill_param import LocalSkillParam as LocalSkillParam
    from .mcp_tool_call_error import (
        McpToolCallError as McpToolCallError,
        McpToolCallErrorHTTPError as McpToolCallErrorHTTPError,
        McpToolCallErrorMcpProtocolError as McpToolCallErrorMcpProtocolError,
        McpToolCallErrorMcpToolExecutionError as McpToolCallErrorMcpToolExecutionError,
    )
    from .mcp_tool_call_error_param import (
        McpToolCallErrorHTTPErrorParam as McpToolCallErrorHTTPErrorParam,
        McpToolCallErrorMcpProtocolErrorParam as McpToolCallErrorMcpProtocolErrorParam,
        McpToolCallErrorMcpToolExecutionErrorParam as McpToolCallErrorMcpToolExecutionErrorParam,
        McpToolCallErrorParam as McpToolCallErrorParam,
    )
    from .namespace_tool import (
        NamespaceTool as NamespaceTool,
        NamespaceTool as _NamespaceTool,
        NamespaceToolTool as NamespaceToolTool,
    )
    from .namespace_tool_param import (
        NamespaceToolParam as NamespaceToolParam,
        NamespaceToolParam as _NamespaceToolParam,
        NamespaceToolToolParam as NamespaceToolToolParam,
    )
    from .parsed_response import (
        ParsedResponse as ParsedResponse,
        ParsedResponseFunctionToolCall as ParsedResponseFunctionToolCall,
        ParsedResponseOutputItem as ParsedResponseOutputItem,
        ParsedResponseOutputMessage as ParsedResponseOutputMessage,
        ParsedResponseOutputMessageContent as ParsedResponseOutputMessageContent,
        ParsedResponseOutputMessageContent as _ParsedResponseOutputMessageContent,
        ParsedResponseOutputText as ParsedResponseOutputText,
    )
    from .response import (
        Response as Response,
        ResponseAccessPrograms as ResponseAccessPrograms,
        ResponseImage as ResponseImage,
        ResponseIncompleteDetails as ResponseIncompleteDetails,
        ResponseInputTransformation as ResponseInputTransformation,
        ResponseModeration as ResponseModeration,
        ResponseModerationError as ResponseModerationError,
        ResponseModerationOutcome as ResponseModerationOutcome,
        ResponseModerationResult as ResponseModerationResult,
        ResponsePromptCacheDiagnostics as ResponsePromptCacheDiagnostics,
        ResponsePromptCacheDiagnosticsCacheHit as ResponsePromptCacheDiagnosticsCacheHit,
        ResponsePromptCacheDiagnosticsCacheMiss as ResponsePromptCacheDiagnosticsCacheMiss,
        ResponsePromptCacheDiagnosticsComparisonResponseNotFound as ResponsePromptCacheDiagnosticsComparisonResponseNotFound,
        ResponsePromptCacheDiagnosticsUnavailable as ResponsePromptCacheDiagnosticsUnavailable,
        ResponsePromptCacheOptions as ResponsePromptCacheOptions,
        ResponseToolChoice as ResponseToolChoice,
        ResponseToolUsage as ResponseToolUsage,
        ResponseToolUsageImageGen as ResponseToolUsageImageGen,
        ResponseToolUsageImageGenCachedTokensDetails as ResponseToolUsageImageGenCachedTokensDetails,
        ResponseToolUsageImageTokensDetails as ResponseToolUsageImageTokensDetails,
        ResponseToolUsageWebSearch as ResponseToolUsageWebSearch,
    )
    from .response_apply_patch_tool_call import (
        ResponseApplyPatchToolCall as ResponseApplyPatchToolCall,
        ResponseApplyPatchToolCallOperation as ResponseApplyPatchToolCallOperation,
        ResponseApplyPatchToolCallOperationCreateFile as ResponseApplyPatchToolCallOperationCreateFile,
        ResponseApplyPatchToolCallOperationDeleteFile as ResponseApplyPatchToolCallOperationDeleteFile,
        ResponseApplyPatchToolCallOperationUpdateFile as ResponseApplyPatchToolCallOperationUpdateFile,
        ResponseToolCaller as ResponseToolCaller,
        ResponseToolCallerDirect as ResponseToolCallerDirect,
        ResponseToolCallerProgram as ResponseToolCallerProgram,
    )
    from .response_apply_patch_tool_call_output import (
        ResponseApplyPatchToolCallOutput as ResponseApplyPatchToolCallOutput,
    )
    from .response_audio_delta_event import (
        ResponseAudioDeltaEvent as ResponseAudioDeltaEvent,
    )
    from .response_audio_done_event import (
        ResponseAudioDoneEvent as ResponseAudioDoneEvent,
    )
    from .response_audio_transcript_delta_event import (
        ResponseAudioTranscriptDeltaEvent as ResponseAudioTranscriptDeltaEvent,
    )
    from .response_audio_transcript_done_event import (
        ResponseAudioTranscriptDoneEvent as ResponseAudioTranscriptDoneEvent,
    )
    from .response_code_interpreter_call_code_delta_event import (
        ResponseCodeInterpreterCallCodeDeltaEvent as ResponseCodeInterpreterCallCodeDeltaEvent,
    )
    from .response_code_interpreter_call_code_done_event import (
        ResponseCodeInterpreterCallCodeDoneEvent as ResponseCodeInterpreterCallCodeDoneEvent,
    )
    from .response_code_interpreter_call_completed_event import (
        ResponseCodeInterpreterCallCompletedEvent as ResponseCodeInterpreterCallCompletedEvent,
    )
    from .response_code_interpreter_call_in_progress_event import (
        ResponseCodeInterpreterCallInProgressEvent as ResponseCodeInterpreterCallInProgressEvent,
    )
    from .response_code_interpreter_call_interpreting_event import (
        ResponseCodeInterpreterCallInterpretingEvent as ResponseCodeInterpreterCallInterpretingEvent,
    )
    from .response_code_interpreter_tool_call import (
        ResponseCodeInterpreterToolCall as ResponseCodeInterpreterToolCall,
        ResponseCodeInterpreterToolCallOutput as ResponseCodeInterpreterToolCallOutput,
        ResponseCodeInterpreterToolCallOutputImage as ResponseCodeInterpreterToolCallOutputImage,
        ResponseCodeInterpreterToolCallOutputLogs as ResponseCodeInterpreterToolCallOutputLogs,
    )
    from .response_code_interpreter_tool_call_param import (
        ResponseCodeInterpreterToolCallOutputImageParam as ResponseCodeInterpreterToolCallOutputImageParam,
        ResponseCodeInterpreterToolCallOutputLogsParam as ResponseCodeInterpreterToolCallOutputLogsParam,
        ResponseCodeInterpreterToolCallOutputParam as ResponseCodeInterpreterToolCallOutputParam,
        ResponseCodeInterpreterToolCallParam as ResponseCodeInterpreterToolCallParam,
    )
    from .response_compact_params import (
        ResponseCompactParams as ResponseCompactParams,
        ResponseCompactPromptCacheOptionsParam as ResponseCompactPromptCacheOptionsParam,
        ResponseImageParam as ResponseImageParam,
    )
    from .response_compaction_compacting_event import (
        ResponseCompactionCompactingEvent as ResponseCompactionCompactingEvent,
    )
    from .response_compaction_item import (
        ResponseCompactionItem as ResponseCompactionItem,
    )
    from .response_compaction_item_param import (
        ResponseCompactionItemParam as ResponseCompactionItemParam,
    )
    from .response_compaction_item_param_param import (
        ResponseCompactionItemParamParam as ResponseCompactionItemParamParam,
    )
    from .response_completed_event import (
        ResponseCompletedEvent as ResponseCompletedEvent,
    )
    from .response_computer_tool_call import (
        ComputerSafetyCheck as ComputerSafetyCheck,
        ResponseComputerToolCall as ResponseComputerToolCall,
    )
    from .response_computer_tool_call_output_item import (
        ResponseComputerToolCallOutputItem as ResponseComputerToolCallOutputItem,
    )
    from .response_computer_tool_call_output_screenshot import (
        ResponseComputerToolCallOutputScreenshot as ResponseComputerToolCallOutputScreenshot,
    )
    from .response_computer_tool_call_output_screenshot_param import (
        ResponseComputerToolCallOutputScreenshotParam as ResponseComputerToolCallOutputScreenshotParam,
    )
    from .response_computer_tool_call_param import (
        ComputerSafetyCheckParam as ComputerSafetyCheckParam,
        ResponseComputerToolCallParam as ResponseComputerToolCallParam,
    )
    from .response_configuration_update_item import (
        ConfigurationUpdateReasoning as ConfigurationUpdateReasoning,
        ConfigurationUpdateText as ConfigurationUpdateText,
        ConfigurationUpdateTextFormat as ConfigurationUpdateTextFormat,
        ResponseConfigurationUpdateItem as ResponseConfigurationUpdateItem,
    )
    from .response_configuration_update_item_param import (
        ResponseConfigurationUpdateItemParam as ResponseConfigurationUpdateItemParam,
    )
    from .response_configuration_update_item_param_param import (
        ConfigurationUpdateReasoningParam as ConfigurationUpdateReasoningParam,
        ConfigurationUpdateTextFormatParam as ConfigurationUpdateTextFormatParam,
        ConfigurationUpdateTextParam as ConfigurationUpdateTextParam,
        ResponseConfigurationUpdateItemParamParam as ResponseConfigurationUpdateItemParamParam,
    )
    from .response_content_part_added_event import (
        ResponseContentPart as ResponseContentPart,
        ResponseContentPartAddedEvent as ResponseContentPartAddedEvent,
    )
    from .response_content_part_done_event import (
        ResponseContentPartDoneEvent as ResponseContentPartDoneEvent,
    )
    from .response_conversation_param import (
        ResponseConversationParam as ResponseConversationParam,
    )
    from .response_conversation_param_param import (
        ResponseConversationParamParam as ResponseConversationParamParam,
    )
    from .response_create_params import (
        ResponseConversationChoiceParam as ResponseConversationChoiceParam,
        ResponseCreateAccessProgramsParam as ResponseCreateAccessProgramsParam,
        ResponseCreateBackgroundOptionsParam as ResponseCreateBackgroundOptionsParam,
        ResponseCreateContextManagementParam as ResponseCreateContextManagementParam,
        ResponseCreateParams as ResponseCreateParams,
        ResponseCreatePromptCacheOptionsParam as ResponseCreatePromptCacheOptionsParam,
        ResponseCreateStreamOptionsParam as ResponseCreateStreamOptionsParam,
        ResponseModerationConfigParam as ResponseModerationConfigParam,
        ResponseModerationModeParam as ResponseModerationModeParam,
        ResponseModerationPolicyParam as ResponseModerationPolicyParam,
        ResponseToolChoiceParam as ResponseToolChoiceParam,
    )
    from .response_created_event import ResponseCreatedEvent as ResponseCreatedEvent
    from .response_custom_tool_call import (
        ResponseCustomToolCall as ResponseCustomToolCall,
    )
    from .response_custom_tool_call_input_delta_event import (
        ResponseCustomToolCallInputDeltaEvent as ResponseCustomToolCallInputDeltaEvent,
    )
    from .response_custom_tool_call_input_done_event import (
        ResponseCustomToolCallInputDoneEvent as ResponseCustomToolCallInputDoneEvent,
    )
    from .response_custom_tool_call_item import (
        ResponseCustomToolCallItem as ResponseCustomToolCallItem,
    )
    from .response_custom_tool_call_output import (
        ResponseCustomToolCallOutput as ResponseCustomToolCallOutput,
    )
    from .response_custom_tool_call_output_item import (
        ResponseCustomToolCallOutputItem as ResponseCustomToolCallOutputItem,
    )
    from .response_custom_tool_call_output_param import (
        ResponseCustomToolCallOutputParam as ResponseCustomToolCallOutputParam,
        ResponseToolCallerDirectParam as ResponseToolCallerDirectParam,
        ResponseToolCallerParam as ResponseToolCallerParam,
        ResponseToolCallerProgramParam as ResponseToolCallerProgramParam,
    )
    from .response_custom_tool_call_param import (
        ResponseCustomToolCallParam as ResponseCustomToolCallParam,
    )
    from .response_error import (
        ResponseError as ResponseError,
        ResponseErrorMisalignment as ResponseErrorMisalignment,
        ResponseErrorMisalignmentSteer as ResponseErrorMisalignmentSteer,
    )
    from .response_error_event import ResponseErrorEvent as ResponseErrorEvent
    from .response_failed_event import ResponseFailedEvent as ResponseFailedEvent
    from .response_file_search_call_completed_event import (
        ResponseFileSearchCallCompletedEvent as ResponseFileSearchCallCompletedEvent,
    )
    from .response_file_search_call_in_progress_event import (
        ResponseFileSearchCallInProgressEvent as ResponseFileSearchCallInProgressEvent,
    )
    from .response_file_search_call_searching_event import (
        ResponseFileSearchCallSearchingEvent as ResponseFileSearchCallSearchingEvent,
    )
    from .response_file_search_tool_call import (
        ResponseFileSearchToolCall as ResponseFileSearchToolCall,
        ResponseFileSearchToolCallResult as ResponseFileSearchToolCallResult,
    )
    from .response_file_search_tool_call_param import (
        ResponseFileSearchToolCallParam as ResponseFileSearchToolCallParam,
        ResponseFileSearchToolCallResultParam as ResponseFileSearchToolCallResultParam,
    )
    from .response_format_text_config import (
        ResponseFormatTextConfig as ResponseFormatTextConfig,
    )
    from .response_format_text_config_param import (
        ResponseFormatTextConfigParam as ResponseFormatTextConfigParam,
    )
    from .response_format_text_json_schema_config import (
        ResponseFormatTextJSONSchemaConfig as ResponseFormatTextJSONSchemaConfig,
    )
    from .response_format_text_json_schema_config_param import (
        ResponseFormatTextJSONSchemaConfigParam as ResponseFormatTextJSONSchemaConfigParam,
    )
    from .response_function_call_arguments_delta_event import (
        ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent,
    )
    from .response_function_call_arguments_done_event import (
        ResponseFunctionCallArgumentsDoneEvent as ResponseFunctionCallArgumentsDoneEvent,
    )
    from .response_function_call_output_item import (
        ResponseFunctionCallOutputItem as ResponseFunctionCallOutputItem,
    )
    from .response_function_call_output_item_list import (
        ResponseFunctionCallOutputItemList as ResponseFunctionCallOutputItemList,
    )
    from .response_function_call_output_item_list_param import (
        ResponseFunctionCallOutputItemListParam as ResponseFunctionCallOutputItemListParam,
    )
    from .response_function_call_output_item_param import (
        ResponseFunctionCallOutputItemParam as ResponseFunctionCallOutputItemParam,
    )
    from .response_function_shell_call_output_content import (
        ResponseFunctionShellCallOutputContent as ResponseFunctionShellCallOutputContent,
        ResponseShellCallOutcome as ResponseShellCallOutcome,
        ResponseShellCallOutcomeExit as ResponseShellCallOutcomeExit,
        ResponseShellCallOutcomeTimeout as ResponseShellCallOutcomeTimeout,
    )
    from .response_function_shell_call_output_content_param import (
        ResponseFunctionShellCallOutputContentParam as ResponseFunctionShellCallOutputContentParam,
        ResponseShellCallOutcomeExitParam as ResponseShellCallOutcomeExitParam,
        ResponseShellCallOutcomeParam as ResponseShellCallOutcomeParam,
        ResponseShellCallOutcomeTimeoutParam as ResponseShellCallOutcomeTimeoutParam,
    )
    from .response_function_shell_tool_call import (
        ResponseFunctionShellToolCall as ResponseFunctionShellToolCall,
        ResponseFunctionShellToolCallEnvironment as ResponseFunctionShellToolCallEnvironment,
    )
    from .response_function_shell_tool_call_output import (
        ResponseFunctionShellToolCallOutput as ResponseFunctionShellToolCallOutput,
    )
    from .response_function_tool_call import (
        ResponseFunctionToolCall as ResponseFunctionToolCall,
    )
    from .response_function_tool_call_item import (
        ResponseFunctionToolCallItem as ResponseFunctionToolCallItem,
    )
    from .response_function_tool_call_output_item import (
        ResponseFunctionToolCallOutputItem as ResponseFunctionToolCallOutputItem,
    )
    from .response_function_tool_call_param import (
        ResponseFunctionToolCallParam as ResponseFunctionToolCallParam,
    )
    from .response_function_web_search import (
        ResponseFunctionWebSearch as ResponseFunctionWebSearch,
        ResponseFunctionWebSearchAction as ResponseFunctionWebSearchAction,
        ResponseFunctionWebSearchActionFind as ResponseFunctionWebSearchActionFind,
        ResponseFunctionWebSearchActionOpenPage as ResponseFunctionWebSearchActionOpenPage,
        ResponseFunctionWebSearchActionSearch as ResponseFunctionWebSearchActionSearch,
        ResponseFunctionWebSearchActionSearchSource as ResponseFunctionWebSearchActionSearchSource,
    )
    from .response_function_web_search_param import (
        ResponseFunctionWebSearchActionFindParam as ResponseFunctionWebSearchActionFindParam,
        ResponseFunctionWebSearchActionOpenPageParam as ResponseFunctionWebSearchActionOpenPageParam,
        ResponseFunctionWebSearchActionParam as ResponseFunctionWebSearchActionParam,
        ResponseFunctionWebSearchActionSearchParam as ResponseFunctionWebSearchActionSearchParam,
        ResponseFunctionWebSearchActionSearchSourceParam as ResponseFunctionWebSearchActionSearchSourceParam,
        ResponseFunctionWebSearchParam as ResponseFunctionWebSearchParam,
    )
    from .response_image_gen_call_completed_event import (
        ResponseImageGenCallCompletedEvent as ResponseImageGenCallCompletedEvent,
    )
    from .response_image_gen_call_generating_event import (
        ResponseImageGenCallGeneratingEvent as ResponseImageGenCallGeneratingEvent,
    )
    from .response_image_gen_call_in_progress_event import (
        ResponseImageGenCallInProgressEvent as ResponseImageGenCallInProgressEvent,
    )
    from .response_image_gen_call_partial_image_event import (
        ResponseImageGenCallPartialImageEvent as ResponseImageGenCallPartialImageEvent,
    )
    from .response_in_progress_event import (
        ResponseInProgressEvent as ResponseInProgressEvent,
    )
    from .response_includable import ResponseIncludable as ResponseIncludable
    from .response_incomplete_event import (
        ResponseIncompleteEvent as ResponseIncompleteEvent,
    )
    from .response_input import ResponseInput as ResponseInput
    from .response_input_audio import (
        ResponseInputAudio as ResponseInputAudio,
        ResponseInputAudioInputAudio as ResponseInputAudioInputAudio,
    )
    from .response_input_audio_param import (
        ResponseInputAudioInputAudioParam as ResponseInputAudioInputAudioParam,
        ResponseInputAudioParam as ResponseInputAudioParam,
    )
    from .response_input_content import ResponseInputContent as ResponseInputContent
    from .response_input_content_param import (
        ResponseInputContentParam as ResponseInputContentParam,
    )
    from .response_input_file import (
        ResponseInputFile as ResponseInputFile,
        ResponseInputFile as _ResponseInputFile,
    )
    from .response_input_file_param import (
        ResponseInputFileParam as ResponseInputFileParam,
        ResponseInputFileParam as _ResponseInputFileParam,
    )
    from .response_input_image import ResponseInputImage as ResponseInputImage
    from .response_input_image_content import (
        ResponseInputImageContent as ResponseInputImageContent,
    )
    from .response_input_image_content_param import (
        ResponseInputImageContentParam as ResponseInputImageContentParam,
    )
    from .response_input_image_param import (
        ResponseInputImageParam as ResponseInputImageParam,
    )
    from .response_input_item import (
        ResponseImageGenerationCall as ResponseImageGenerationCall,
        ResponseImageGenerationCallError as ResponseImageGenerationCallError,
        ResponseImageGenerationCallModerationDetails as ResponseImageGenerationCallModerationDetails,
        ResponseImageGenerationCallSvgUsage as ResponseImageGenerationCallSvgUsage,
        ResponseInputItem as ResponseInputItem,
        ResponseInputItemAdditionalTools as ResponseInputItemAdditionalTools,
        ResponseInputItemApplyPatchCall as ResponseInputItemApplyPatchCall,
        ResponseInputItemApplyPatchCallOutput as ResponseInputItemApplyPatchCallOutput,
        ResponseInputItemCompactionTrigger as ResponseInputItemCompactionTrigger,
        ResponseInputItemComputerCallOutput as ResponseInputItemComputerCallOutput,
        ResponseInputItemFunctionCallOutput as ResponseInputItemFunctionCallOutput,
        ResponseInputItemItemReference as ResponseInputItemItemReference,
        ResponseInputItemMcpApprovalResponse as ResponseInputItemMcpApprovalResponse,
        ResponseInputItemMessage as ResponseInputItemMessage,
        ResponseInputItemShellCall as ResponseInputItemShellCall,
        ResponseInputItemShellCallAction as ResponseInputItemShellCallAction,
        ResponseInputItemShellCallEnvironment as ResponseInputItemShellCallEnvironment,
        ResponseInputItemShellCallOutput as ResponseInputItemShellCallOutput,
        ResponseInputItemToolSearchCall as ResponseInputItemToolSearchCall,
        ResponseLocalShellCall as ResponseLocalShellCall,
        ResponseLocalShellCallAction as ResponseLocalShellCallAction,
        ResponseLocalShellCallOutput as ResponseLocalShellCallOutput,
        ResponseMcpApprovalRequest as ResponseMcpApprovalRequest,
        ResponseMcpCall as ResponseMcpCall,
        ResponseMcpListTools as ResponseMcpListTools,
        ResponseMcpListToolsTool as ResponseMcpListToolsTool,
        ResponseProgram as ResponseProgram,
        ResponseProgramOutput as ResponseProgramOutput,
    )
    from .response_input_item_param import (
        ResponseApplyPatchToolCallOperationCreateFileParam as ResponseApplyPatchToolCallOperationCreateFileParam,
        ResponseApplyPatchToolCallOperationDeleteFileParam as ResponseApplyPatchToolCallOperationDeleteFileParam,
        ResponseApplyPatchToolCallOperationParam as ResponseApplyPatchToolCallOperationParam,
        ResponseApplyPatchToolCallOperationUpdateFileParam as ResponseApplyPatchToolCallOperationUpdateFileParam,
        ResponseImageGenerationCallErrorParam as ResponseImageGenerationCallErrorParam,
        ResponseImageGenerationCallModerationDetailsParam as ResponseImageGenerationCallModerationDetailsParam,
        ResponseImageGenerationCallParam as ResponseImageGenerationCallParam,
        ResponseImageGenerationCallSvgUsageParam as ResponseImageGenerationCallSvgUsageParam,
        ResponseInputItemAdditionalToolsParam as ResponseInputItemAdditionalToolsParam,
        ResponseInputItemApplyPatchCallOutputParam as ResponseInputItemApplyPatchCallOutputParam,
        ResponseInputItemApplyPatchCallParam as ResponseInputItemApplyPatchCallParam,
        ResponseInputItemCompactionTriggerParam as ResponseInputItemCompactionTriggerParam,
        ResponseInputItemComputerCallOutputParam as ResponseInputItemComputerCallOutputParam,
        ResponseInputItemFunctionCallOutputParam as ResponseInputItemFunctionCallOutputParam,
        ResponseInputItemItemReferenceParam as ResponseInputItemItemReferenceParam,
        ResponseInputItemMcpApprovalResponseParam as ResponseInputItemMcpApprovalResponseParam,
        ResponseInputItemMessageParam as ResponseInputItemMessageParam,
        ResponseInputItemParam as ResponseInputItemParam,
        ResponseInputItemShellCallActionParam as ResponseInputItemShellCallActionParam,
        ResponseInputItemShellCallEnvironmentParam as ResponseInputItemShellCallEnvironmentParam,
        ResponseInputItemShellCallOutputParam as ResponseInputItemShellCallOutputParam,
        ResponseInputItemShellCallParam as ResponseInputItemShellCallParam,
        ResponseInputItemToolSearchCallParam as ResponseInputItemToolSearchCallParam,
        ResponseLocalShellCallActionParam as ResponseLocalShellCallActionParam,
        ResponseLocalShellCallOutputParam as ResponseLocalShellCallOutputParam,
        ResponseLocalShellCallParam as ResponseLocalShellCallParam,
        ResponseMcpApprovalRequestParam as ResponseMcpApprovalRequestParam,
        ResponseMcpCallParam as ResponseMcpCallParam,
        ResponseMcpListToolsParam as ResponseMcpListToolsParam,
        ResponseMcpListToolsToolParam as ResponseMcpListToolsToolParam,
        ResponseProgramOutputParam as ResponseProgramOutputParam,
        ResponseProgramParam as ResponseProgramParam,
    )
    from .response_input_message_content_list import (
        ResponseInputMessageContentList as ResponseInputMessageContentList,
    )
    from .response_input_message_content_list_param import (
        ResponseInputMessageContentListParam as ResponseInputMessageContentListParam,
    )
    from .response_input_message_item import (
        ResponseInputMessageItem as ResponseInputMessageItem,
    )
    from .response_input_param import ResponseInputParam as ResponseInputParam
    from .response_input_text import (
        ResponseInputText as ResponseInputText,
        ResponseInputText as _ResponseInputText,
    )
    from .response_input_text_param import (
        ResponseInputTextParam as ResponseInputTextParam,
        ResponseInputTextParam as _ResponseInputTextParam,
    )
    from .response_item import (
        ResponseAdditionalTools as ResponseAdditionalTools,
        ResponseItem as ResponseItem,
        ResponseMcpApprovalResponse as ResponseMcpApprovalResponse,
    )
    from .response_local_environment import (
        ResponseLocalEnvironment as ResponseLocalEnvironment,
    )
    from .response_mcp_call_arguments_delta_event import (
        ResponseMcpCallArgumentsDeltaEvent as ResponseMcpCallArgumentsDeltaEvent,
    )
    from .response_mcp_call_arguments_done_event import (
        ResponseMcpCallArgumentsDoneEvent as ResponseMcpCallArgumentsDoneEvent,
    )
    from .response_mcp_call_completed_event import (
        ResponseMcpCallCompletedEvent as ResponseMcpCallCompletedEvent,
    )
    from .response_mcp_call_failed_event import (
        ResponseMcpCallFailedEvent as ResponseMcpCallFailedEvent,
    )
    from .response_mcp_call_in_progress_event import (
        ResponseMcpCallInProgressEvent as ResponseMcpCallInProgressEvent,
    )
    from .response_mcp_list_tools_completed_event import (
        ResponseMcpListToolsCompletedEvent as ResponseMcpListToolsCompletedEvent,
    )
    from .response_mcp_list_tools_failed_event import (
        ResponseMcpListToolsFailedEvent as ResponseMcpListToolsFailedEvent,
    )
    from .response_mcp_list_tools_in_progress_event import (
        ResponseMcpListToolsInProgressEvent as ResponseMcpListToolsInProgressEvent,
    )
    from .response_output_item import ResponseOutputItem as ResponseOutputItem
    from .response_output_item_added_event import (
        ResponseOutputItemAddedEvent as ResponseOutputItemAddedEvent,
    )
    from .response_output_item_done_event import (
        ResponseOutputItemDoneEvent as ResponseOutputItemDoneEvent,
    )
    from .response_output_message import (
        ResponseOutputMessage as ResponseOutputMessage,
        ResponseOutputMessageContent as ResponseOutputMessageContent,
    )
    from .response_output_message_param import (
        ResponseOutputMessageContentParam as ResponseOutputMessageContentParam,
        ResponseOutputMessageParam as ResponseOutputMessageParam,
    )
    from .response_output_refusal import ResponseOutputRefusal as ResponseOutputRefusal
    from .response_output_refusal_param import (
        ResponseOutputRefusalParam as ResponseOutputRefusalParam,
    )
    from .response_output_text import (
        ResponseOutputText as ResponseOutputText,
        ResponseOutputTextLogprob as ResponseOutputTextLogprob,
        ResponseOutputTextTopLogprob as ResponseOutputTextTopLogprob,
    )
    from .response_output_text_annotation_added_event import (
        ResponseOutputTextAnnotation as ResponseOutputTextAnnotation,
        ResponseOutputTextAnnotationAddedEvent as ResponseOutputTextAnnotationAddedEvent,
        ResponseOutputTextAnnotationContainerFileCitation as ResponseOutputTextAnnotationContainerFileCitation,
        ResponseOutputTextAnnotationFileCitation as ResponseOutputTextAnnotationFileCitation,
        ResponseOutputTextAnnotationFilePath as ResponseOutputTextAnnotationFilePath,
        ResponseOutputTextAnnotationURLCitation as ResponseOutputTextAnnotationURLCitation,
    )
    from .response_output_text_param import (
        ResponseOutputTextAnnotationContainerFileCitationParam as ResponseOutputTextAnnotationContainerFileCitationParam,
        ResponseOutputTextAnnotationFileCitationParam as ResponseOutputTextAnnotationFileCitationParam,
        ResponseOutputTextAnnotationFilePathParam as ResponseOutputTextAnnotationFilePathParam,
        ResponseOutputTextAnnotationParam as ResponseOutputTextAnnotationParam,
        ResponseOutputTextAnnotationURLCitationParam as ResponseOutputTextAnnotationURLCitationParam,
        ResponseOutputTextLogprobParam as ResponseOutputTextLogprobParam,
        ResponseOutputTextParam as ResponseOutputTextParam,
        ResponseOutputTextTopLogprobParam as ResponseOutputTextTopLogprobParam,
    )
    from .response_prompt import (
        ResponsePrompt as ResponsePrompt,
        ResponsePromptVariables as ResponsePromptVariables,
    )
    from .response_prompt_param import (
        ResponsePromptParam as ResponsePromptParam,
        ResponsePromptVariablesParam as ResponsePromptVariablesParam,
    )
    from .response_queued_event import ResponseQueuedEvent as ResponseQueuedEvent
    from .response_reasoning_item import (
        ResponseReasoningItem as ResponseReasoningItem,
        ResponseReasoningText as ResponseReasoningText,
    )
    from .response_reasoning_item_param import (
        ResponseReasoningItemParam as ResponseReasoningItemParam,
        ResponseReasoningSummaryParam as ResponseReasoningSummaryParam,
        ResponseReasoningTextParam as ResponseReasoningTextParam,
    )
    from .response_reasoning_summary_part_added_event import (
        ResponseReasoningSummary as ResponseReasoningSummary,
        ResponseReasoningSummaryPartAddedEvent as ResponseReasoningSummaryPartAddedEvent,
    )
    from .response_reasoning_summary_part_done_event import (
        ResponseReasoningSummaryPartDoneEvent as ResponseReasoningSummaryPartDoneEvent,
    )
    from .response_reasoning_summary_text_delta_event import (
        ResponseReasoningSummaryTextDeltaEvent as ResponseReasoningSummaryTextDeltaEvent,
    )
    from .response_reasoning_summary_text_done_event import (
        ResponseReasoningSummaryTextDoneEvent as ResponseReasoningSummaryTextDoneEvent,
    )
    from .response_reasoning_text_delta_event import (
        ResponseReasoningTextDeltaEvent as ResponseReasoningTextDeltaEvent,
    )
    from .response_reasoning_text_done_event import (
        ResponseReasoningTextDoneEvent as ResponseReasoningTextDoneEvent,
    )
    from .response_refusal_delta_event import (
        ResponseRefusalDeltaEvent as ResponseRefusalDeltaEvent,
    )
    from .response_refusal_done_event import (
        ResponseRefusalDoneEvent as ResponseRefusalDoneEvent,
    )
    from .response_shell_call_command_added_event import (
        ResponseShellCallCommandAddedEvent as ResponseShellCallCommandAddedEvent,
    )
    from .response_shell_call_command_delta_event import (
        ResponseShellCallCommandDeltaEvent as ResponseShellCallCommandDeltaEvent,
    )
    from .response_shell_call_command_done_event import (
        ResponseShellCallCommandDoneEvent as ResponseShellCallCommandDoneEvent,
    )
    from .response_shell_call_output_content_delta_event import (
        ResponseShellCallOutputContentDeltaEvent as ResponseShellCallOutputContentDeltaEvent,
        ResponseShellCallOutputContentDeltaEventDelta as ResponseShellCallOutputContentDeltaEventDelta,
    )
    from .response_shell_call_output_content_done_event import (
        ResponseShellCallOutput as ResponseShellCallOutput,
        ResponseShellCallOutputContentDoneEvent as ResponseShellCallOutputContentDoneEvent,
    )
    from .response_status import ResponseStatus as ResponseStatus
    from .response_stream import (
        AsyncResponseStream as AsyncResponseStream,
        AsyncResponseStreamManager as AsyncResponseStreamManager,
        ParsedResponseCompletedEvent as ParsedResponseCompletedEvent,
        ParsedResponseFailedEvent as ParsedResponseFailedEvent,
        ParsedResponseFunctionCallArgumentsDeltaEvent as ParsedResponseFunctionCallArgumentsDeltaEvent,
        ParsedResponseFunctionCallArgumentsDoneEvent as ParsedResponseFunctionCallArgumentsDoneEvent,
        ParsedResponseIncompleteEvent as ParsedResponseIncompleteEvent,
        ParsedResponseStreamEvent as ParsedResponseStreamEvent,
        ParsedResponseTextDeltaEvent as ParsedResponseTextDeltaEvent,
        ParsedResponseTextDoneEvent as ParsedResponseTextDoneEvent,
        ResponseStream as ResponseStream,
        ResponseStreamManager as ResponseStreamManager,
        ResponseStreamState as ResponseStreamState,
    )
    from .response_stream_event import ResponseStreamEvent as ResponseStreamEvent
    from .response_text_config import ResponseTextConfig as ResponseTextConfig
    from .response_text_config_param import (
        ResponseTextConfigParam as ResponseTextConfigParam,
    )
    from .response_text_delta_event import (
        ResponseTextDeltaEvent as ResponseTextDeltaEvent,
        ResponseTextLogprob as ResponseTextLogprob,
        ResponseTextTopLogprob as ResponseTextTopLogprob,
    )
    from .response_text_done_event import ResponseTextDoneEvent as ResponseTextDoneEvent
    from .response_tool_search_call import (
        ResponseToolSearchCall as ResponseToolSearchCall,
    )
    from .response_tool_search_output_item import (
        ResponseToolSearchOutputItem as ResponseToolSearchOutputItem,
    )
    from .response_tool_search_output_item_param import (
        ResponseToolSearchOutputItemParam as ResponseToolSearchOutputItemParam,
    )
    from .response_tool_search_output_item_param_param import (
        ResponseToolSearchOutputItemParamParam as ResponseToolSearchOutputItemParamParam,
    )
    from .response_usage import (
        ResponseUsage as ResponseUsage,
        ResponseUsageInputTokensDetails as ResponseUsageInputTokensDetails,
        ResponseUsageInputTokensDetailsCacheWriteTokensDetails as ResponseUsageInputTokensDetailsCacheWriteTokensDetails,
        ResponseUsageOutputTokensDetails as ResponseUsageOutputTokensDetails,
    )
    from .response_web_search_call_completed_event import (
        ResponseWebSearchCallCompletedEvent as ResponseWebSearchCallCompletedEvent,
    )
    from .response_web_search_call_in_progress_event import (
        ResponseWebSearchCallInProgressEvent as ResponseWebSearchCallInProgressEvent,
    )
    from .response_web_search_call_searching_event import (
        ResponseWebSearchCallSearchingEvent as ResponseWebSearchCallSearchingEvent,
    )
    from .service_tier import ServiceTier as ServiceTier
    from .skill_reference import SkillReference as SkillReference
    from .skill_reference_param import SkillReferenceParam as SkillReferenceParam
    from .tool import (
        Tool as Tool,
        ToolCodeInterpreter as ToolCodeInterpreter,
        ToolCodeInterpreterContainer as ToolCodeInterpreterContainer,
        ToolCodeInterpreterContainerAuto as ToolCodeInterpreterContainerAuto,
        ToolImageGeneration as ToolImageGeneration,
        ToolImageGenerationInputImageMask as ToolImageGenerationInputImageMask,
        ToolImageGenerationSvg as ToolImageGenerationSvg,
        ToolImageGenerationSvgReasoning as ToolImageGenerationSvgReasoning,
        ToolLocalShell as ToolLocalShell,
        ToolMcp as ToolMcp,
        ToolMcpAllowedTools as ToolMcpAllowedTools,
        ToolMcpRequireApproval as ToolMcpRequireApproval,
        ToolProgrammaticToolCalling as ToolProgrammaticToolCalling,
    )
    from .tool_choice_allowed import ToolChoiceAllowed as ToolChoiceAllowed
    from .tool_choice_allowed_param import (
        ToolChoiceAllowedParam as ToolChoiceAllowedParam,
    )
    from .tool_choice_apply_patch import ToolChoiceApplyPatch as ToolChoiceApplyPatch
    from .tool_choice_apply_patch_param import (
        ToolChoiceApplyPatchParam as ToolChoiceApplyPatchParam,
    )
    from .tool_choice_custom import ToolChoiceCustom as ToolChoiceCustom
    from .tool_choice_custom_param import ToolChoiceCustomParam as ToolChoiceCustomParam
    from .tool_choice_function import ToolChoiceFunction as ToolChoiceFunction
    from .tool_choice_function_param import (
        ToolChoiceFunctionParam as ToolChoiceFunctionParam,
    )
    from .tool_choice_mcp import ToolChoiceMcp as ToolChoiceMcp
    from .tool_choice_mcp_param import ToolChoiceMcpParam as ToolChoiceMcpParam
    from .tool_choice_options import ToolChoiceOptions as ToolChoiceOptions
    from .tool_choice_shell import ToolChoiceShell as ToolChoiceShell
    from .tool_choice_shell_param import ToolChoiceShellParam as ToolChoiceShellParam
    from .tool_choice_types import ToolChoiceTypes as ToolChoiceTypes
    from .tool_choice_types_param import ToolChoiceTypesParam as ToolChoiceTypesParam
    from .tool_param import (
        ToolCodeInterpreterContainerAutoParam as ToolCodeInterpreterContainerAutoParam,
        ToolCodeInterpreterContainerParam as ToolCodeInterpreterContainerParam,
        ToolCodeInterpreterParam as ToolCodeInterpreterParam,
        ToolImageGenerationInputImageMaskParam as ToolImageGenerationInputImageMaskParam,
        ToolImageGenerationParam as ToolImageGenerationParam,
        ToolImageGenerationSvgParam as ToolImageGenerationSvgParam,
        ToolImageGenerationSvgReasoningParam as ToolImageGenerationSvgReasoningParam,
        ToolLocalShellParam as ToolLocalShellParam,
        ToolMcpParam as ToolMcpParam,
        ToolMcpRequireApprovalParam as ToolMcpRequireApprovalParam,
        ToolParam as ToolParam,
        ToolProgrammaticToolCallingParam as ToolProgrammaticToolCallingParam,
    )
    from .tool_search_output_namespace_tool import (
        NamespaceToolFunction as NamespaceToolFunction,
    )
    from .tool_search_output_namespace_tool_param import (
        NamespaceToolFunctionParam as NamespaceToolFunctionParam,
    )
    from .tool_search_tool import ToolSearchTool as ToolSearchTool
    from .tool_search_tool_param import ToolSearchToolParam as ToolSearchToolParam
    from .web_search_preview_tool import (
        WebSearchPreviewTool as WebSearchPreviewTool,
        WebSearchPreviewToolUserLocation as WebSearchPreviewToolUserLocation,
    )
    from .web_search_preview_tool_param import (
        WebSearchPreviewToolParam as WebSearchPreviewToolParam,
        WebSearchPreviewToolUserLocationParam as WebSearchPreviewToolUserLocationParam,
    )
    from .web_search_tool import (
        WebSearchTool as WebSearchTool,
        WebSearchToolFilters as WebSearchToolFilters,
        WebSearchToolUserLocation as WebSearchToolUserLocation,
    )
    from .web_search_tool_param import (
        WebSearchToolFiltersParam as WebSearchToolFiltersParam,
        WebSearchToolParam as WebSearchToolParam,
        WebSearchToolUserLocationParam as WebSearchToolUserLocationParam,
    )

    ParsedContent = _ParsedResponseOutputMessageContent
    ResponseContainerReference = _ContainerReference
    ResponseInputFileContent = _ResponseInputFile
    ResponseInputFileContentParam = _ResponseInputFileParam
    ResponseInputTextContent = _ResponseInputText
    ResponseInputTextContentParam = _ResponseInputTextParam
    ToolSearchOutputNamespaceTool = _NamespaceTool
    ToolSearchOutputNamespaceToolParam = _NamespaceToolParam
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "ApplyPatchTool": ".apply_patch_tool",
        "ApplyPatchToolParam": ".apply_patch_tool_param",
        "AsyncResponseStream": ".response_stream",
        "AsyncResponseStreamManager": ".response_stream",
        "CompactedResponse": ".compacted_response",
        "ComputerAction": ".computer_action",
        "ComputerActionClick": ".computer_action",
        "ComputerActionClickParam": ".computer_action_param",
        "ComputerActionDoubleClick": ".computer_action",
        "ComputerActionDoubleClickParam": ".computer_action_param",
        "ComputerActionDrag": ".computer_action",
        "ComputerActionDragParam": ".computer_action_param",
        "ComputerActionDragPath": ".computer_action",
        "ComputerActionDragPathParam": ".computer_action_param",
        "ComputerActionKeypress": ".computer_action",
        "ComputerActionKeypressParam": ".computer_action_param",
        "ComputerActionList": ".computer_action_list",
        "ComputerActionListParam": ".computer_action_list_param",
        "ComputerActionMove": ".computer_action",
        "ComputerActionMoveParam": ".computer_action_param",
        "ComputerActionParam": ".computer_action_param",
        "ComputerActionScreenshot": ".computer_action",
        "ComputerActionScreenshotParam": ".computer_action_param",
        "ComputerActionScroll": ".computer_action",
        "ComputerActionScrollParam": ".computer_action_param",
        "ComputerActionType": ".computer_action",
        "ComputerActionTypeParam": ".computer_action_param",
        "ComputerActionWait": ".computer_action",
        "ComputerActionWaitParam": ".computer_action_param",
        "ComputerSafetyCheck": ".response_computer_tool_call",
        "ComputerSafetyCheckParam": ".response_computer_tool_call_param",
        "ComputerTool": ".computer_tool",
        "ComputerToolParam": ".computer_tool_param",
        "ComputerUsePreviewTool": ".computer_use_preview_tool",
        "ComputerUsePreviewToolParam": ".computer_use_preview_tool_param",
        "ConfigurationUpdateReasoning": ".response_configuration_update_item",
        "ConfigurationUpdateReasoningParam": ".response_configuration_update_item_param_param",
        "ConfigurationUpdateText": ".response_configuration_update_item",
        "ConfigurationUpdateTextFormat": ".response_configuration_update_item",
        "ConfigurationUpdateTextFormatParam": ".response_configuration_update_item_param_param",
        "ConfigurationUpdateTextParam": ".response_configuration_update_item_param_param",
        "ContainerAuto": ".container_auto",
        "ContainerAutoParam": ".container_auto_param",
        "ContainerAutoSkill": ".container_auto",
        "ContainerAutoSkillParam": ".container_auto_param",
        "ContainerNetworkPolicy": ".container_auto",
        "ContainerNetworkPolicyAllowlist": ".container_network_policy_allowlist",
        "ContainerNetworkPolicyAllowlistParam": ".container_network_policy_allowlist_param",
        "ContainerNetworkPolicyDisabled": ".container_network_policy_disabled",
        "ContainerNetworkPolicyDisabledParam": ".container_network_policy_disabled_param",
        "ContainerNetworkPolicyDomainSecret": ".container_network_policy_domain_secret",
        "ContainerNetworkPolicyDomainSecretParam": ".container_network_policy_domain_secret_param",
        "ContainerNetworkPolicyParam": ".container_auto_param",
        "ContainerReference": ".container_reference",
        "ContainerReferenceParam": ".container_reference_param",
        "CustomTool": ".custom_tool",
        "CustomToolParam": ".custom_tool_param",
        "EasyInputMessage": ".easy_input_message",
        "EasyInputMessageParam": ".easy_input_message_param",
        "FileSearchTool": ".file_search_tool",
        "FileSearchToolFilters": ".file_search_tool",
        "FileSearchToolFiltersParam": ".file_search_tool_param",
        "FileSearchToolParam": ".file_search_tool_param",
        "FileSearchToolRankingOptions": ".file_search_tool",
        "FileSearchToolRankingOptionsHybridSearch": ".file_search_tool",
        "FileSearchToolRankingOptionsHybridSearchParam": ".file_search_tool_param",
        "FileSearchToolRankingOptionsParam": ".file_search_tool_param",
        "FunctionShellTool": ".function_shell_tool",
        "FunctionShellToolEnvironment": ".function_shell_tool",
        "FunctionShellToolEnvironmentParam": ".function_shell_tool_param",
        "FunctionShellToolParam": ".function_shell_tool_param",
        "FunctionTool": ".function_tool",
        "FunctionToolParam": ".function_tool_param",
        "ImageDetail": ".image_detail",
        "InlineSkill": ".inline_skill",
        "InlineSkillParam": ".inline_skill_param",
        "InlineSkillSource": ".inline_skill_source",
        "InlineSkillSourceParam": ".inline_skill_source_param",
        "InputTokenCountParams": ".input_token_count_params",
        "InputTokenCountResponse": ".input_token_count_response",
        "LocalEnvironment": ".local_environment",
        "LocalEnvironmentParam": ".local_environment_param",
        "LocalSkill": ".local_skill",
        "LocalSkillParam": ".local_skill_param",
        "McpToolCallError": ".mcp_tool_call_error",
        "McpToolCallErrorHTTPError": ".mcp_tool_call_error",
        "McpToolCallErrorHTTPErrorParam": ".mcp_tool_call_error_param",
        "McpToolCallErrorMcpProtocolError": ".mcp_tool_call_error",
        "McpToolCallErrorMcpProtocolErrorParam": ".mcp_tool_call_error_param",
        "McpToolCallErrorMcpToolExecutionError": ".mcp_tool_call_error",
        "McpToolCallErrorMcpToolExecutionErrorParam": ".mcp_tool_call_error_param",
        "McpToolCallErrorParam": ".mcp_tool_call_error_param",
        "NamespaceTool": ".namespace_tool",
        "NamespaceToolFunction": ".tool_search_output_namespace_tool",
        "NamespaceToolFunctionParam": ".tool_search_output_namespace_tool_param",
        "NamespaceToolParam": ".namespace_tool_param",
        "NamespaceToolTool": ".namespace_tool",
        "NamespaceToolToolParam": ".namespace_tool_param",
        "ParsedContent": ".parsed_response:ParsedResponseOutputMessageContent",
        "ParsedResponse": ".parsed_response",
        "ParsedResponseCompletedEvent": ".response_stream",
        "ParsedResponseFailedEvent": ".response_stream",
        "ParsedResponseFunctionCallArgumentsDeltaEvent": ".response_stream",
        "ParsedResponseFunctionCallArgumentsDoneEvent": ".response_stream",
        "ParsedResponseFunctionToolCall": ".parsed_response",
        "ParsedResponseIncompleteEvent": ".response_stream",
        "ParsedResponseOutputItem": ".parsed_response",
        "ParsedResponseOutputMessage": ".parsed_response",
        "ParsedResponseOutputMessageContent": ".parsed_response",
        "ParsedResponseOutputText": ".parsed_response",
        "ParsedResponseStreamEvent": ".response_stream",
        "ParsedResponseTextDeltaEvent": ".response_stream",
        "ParsedResponseTextDoneEvent": ".response_stream",
        "Response": ".response",
        "ResponseAccessPrograms": ".response",
        "ResponseAdditionalTools": ".response_item",
        "ResponseApplyPatchToolCall": ".response_apply_patch_tool_call",
        "ResponseApplyPatchToolCallOperation": ".response_apply_patch_tool_call",
        "ResponseApplyPatchToolCallOperationCreateFile": ".response_apply_patch_tool_call",
        "ResponseApplyPatchToolCallOperationCreateFileParam": ".response_input_item_param",
        "ResponseApplyPatchToolCallOperationDeleteFile": ".response_apply_patch_tool_call",
        "ResponseApplyPatchToolCallOperationDeleteFileParam": ".response_input_item_param",
        "ResponseApplyPatchToolCallOperationParam": ".response_input_item_param",
        "ResponseApplyPatchToolCallOperationUpdateFile": ".response_apply_patch_tool_call",
        "ResponseApplyPatchToolCallOperationUpdateFileParam": ".response_input_item_param",
        "ResponseApplyPatchToolCallOutput": ".response_apply_patch_tool_call_output",
        "ResponseAudioDeltaEvent": ".response_audio_delta_event",
        "ResponseAudioDoneEvent": ".response_audio_done_event",
        "ResponseAudioTranscriptDeltaEvent": ".response_audio_transcript_delta_event",
        "ResponseAudioTranscriptDoneEvent": ".response_audio_transcript_done_event",
        "ResponseCodeInterpreterCallCodeDeltaEvent": ".response_code_interpreter_call_code_delta_event",
        "ResponseCodeInterpreterCallCodeDoneEvent": ".response_code_interpreter_call_code_done_event",
        "ResponseCodeInterpreterCallCompletedEvent": ".response_code_interpreter_call_completed_event",
        "ResponseCodeInterpreterCallInProgressEvent": ".response_code_interpreter_call_in_progress_event",
        "ResponseCodeInterpreterCallInterpretingEvent": ".response_code_interpreter_call_interpreting_event",
        "ResponseCodeInterpreterToolCall": ".response_code_interpreter_tool_call",
        "ResponseCodeInterpreterToolCallOutput": ".response_code_interpreter_tool_call",
        "ResponseCodeInterpreterToolCallOutputImage": ".response_code_interpreter_tool_call",
        "ResponseCodeInterpreterToolCallOutputImageParam": ".response_code_interpreter_tool_call_param",
        "ResponseCodeInterpreterToolCallOutputLogs": ".response_code_interpreter_tool_call",
        "ResponseCodeInterpreterToolCallOutputLogsParam": ".response_code_interpreter_tool_call_param",
        "ResponseCodeInterpreterToolCallOutputParam": ".response_code_interpreter_tool_call_param",
        "ResponseCodeInterpreterToolCallParam": ".response_code_interpreter_tool_call_param",
        "ResponseCompactParams": ".response_compact_params",
        "ResponseCompactPromptCacheOptionsParam": ".response_compact_params",
        "ResponseCompactionCompactingEvent": ".response_compaction_compacting_event",
        "ResponseCompactionItem": ".response_compaction_item",
        "ResponseCompactionItemParam": ".response_compaction_item_param",
        "ResponseCompactionItemParamParam": ".response_compaction_item_param_param",
        "ResponseCompletedEvent": ".response_completed_event",
        "ResponseComputerToolCall": ".response_computer_tool_call",
        "ResponseComputerToolCallOutputItem": ".response_computer_tool_call_output_item",
        "ResponseComputerToolCallOutputScreenshot": ".response_computer_tool_call_output_screenshot",
        "ResponseComputerToolCallOutputScreenshotParam": ".response_computer_tool_call_output_screenshot_param",
        "ResponseComputerToolCallParam": ".response_computer_tool_call_param",
        "ResponseConfigurationUpdateItem": ".response_configuration_update_item",
        "ResponseConfigurationUpdateItemParam": ".response_configuration_update_item_param",
        "ResponseConfigurationUpdateItemParamParam": ".response_configuration_update_item_param_param",
        "ResponseContainerReference": ".container_reference:ContainerReference",
        "ResponseContentPart": ".response_content_part_added_event",
        "ResponseContentPartAddedEvent": ".response_content_part_added_event",
        "ResponseContentPartDoneEvent": ".response_content_part_done_event",
        "ResponseConversationChoiceParam": ".response_create_params",
        "ResponseConversationParam": ".response_conversation_param",
        "ResponseConversationParamParam": ".response_conversation_param_param",
        "ResponseCreateAccessProgramsParam": ".response_create_params",
        "ResponseCreateBackgroundOptionsParam": ".response_create_params",
        "ResponseCreateContextManagementParam": ".response_create_params",
        "ResponseCreateParams": ".response_create_params",
        "ResponseCreatePromptCacheOptionsParam": ".response_create_params",
        "ResponseCreateStreamOptionsParam": ".response_create_params",
        "ResponseCreatedEvent": ".response_created_event",
        "ResponseCustomToolCall": ".response_custom_tool_call",
        "ResponseCustomToolCallInputDeltaEvent": ".response_custom_tool_call_input_delta_event",
        "ResponseCustomToolCallInputDoneEvent": ".response_custom_tool_call_input_done_event",
        "ResponseCustomToolCallItem": ".response_custom_tool_call_item",
        "ResponseCustomToolCallOutput": ".response_custom_tool_call_output",
        "ResponseCustomToolCallOutputItem": ".response_custom_tool_call_output_item",
        "ResponseCustomToolCallOutputParam": ".response_custom_tool_call_output_param",
        "ResponseCustomToolCallParam": ".response_custom_tool_call_param",
        "ResponseError": ".response_error",
        "ResponseErrorEvent": ".response_error_event",
        "ResponseErrorMisalignment": ".response_error",
        "ResponseErrorMisalignmentSteer": ".response_error",
        "ResponseFailedEvent": ".response_failed_event",
        "ResponseFileSearchCallCompletedEvent": ".response_file_search_call_completed_event",
        "ResponseFileSearchCallInProgressEvent": ".response_file_search_call_in_progress_event",
        "ResponseFileSearchCallSearchingEvent": ".response_file_search_call_searching_event",
        "ResponseFileSearchToolCall": ".response_file_search_tool_call",
        "ResponseFileSearchToolCallParam": ".response_file_search_tool_call_param",
        "ResponseFileSearchToolCallResult": ".response_file_search_tool_call",
        "ResponseFileSearchToolCallResultParam": ".response_file_search_tool_call_param",
        "ResponseFormatTextConfig": ".response_format_text_config",
        "ResponseFormatTextConfigParam": ".response_format_text_config_param",
        "ResponseFormatTextJSONSchemaConfig": ".response_format_text_json_schema_config",
        "ResponseFormatTextJSONSchemaConfigParam": ".response_format_text_json_schema_config_param",
        "ResponseFunctionCallArgumentsDeltaEvent": ".response_function_call_arguments_delta_event",
        "ResponseFunctionCallArgumentsDoneEvent": ".response_function_call_arguments_done_event",
        "ResponseFunctionCallOutputItem": ".response_function_call_output_item",
        "ResponseFunctionCallOutputItemList": ".response_function_call_output_item_list",
        "ResponseFunctionCallOutputItemListParam": ".response_function_call_output_item_list_param",
        "ResponseFunctionCallOutputItemParam": ".response_function_call_output_item_param",
        "ResponseFunctionShellCallOutputContent": ".response_function_shell_call_output_content",
        "ResponseFunctionShellCallOutputContentParam": ".response_function_shell_call_output_content_param",
        "ResponseFunctionShellToolCall": ".response_function_shell_tool_call",
        "ResponseFunctionShellToolCallEnvironment": ".response_function_shell_tool_call",
        "ResponseFunctionShellToolCallOutput": ".response_function_shell_tool_call_output",
        "ResponseFunctionToolCall": ".response_function_tool_call",
        "ResponseFunctionToolCallItem": ".response_function_tool_call_item",
        "ResponseFunctionToolCallOutputItem": ".response_function_tool_call_output_item",
        "ResponseFunctionToolCallParam": ".response_function_tool_call_param",
        "ResponseFunctionWebSearch": ".response_function_web_search",
        "ResponseFunctionWebSearchAction": ".response_function_web_search",
        "ResponseFunctionWebSearchActionFind": ".response_function_web_search",
        "ResponseFunctionWebSearchActionFindParam": ".response_function_web_search_param",
        "ResponseFunctionWebSearchActionOpenPage": ".response_function_web_search",
        "ResponseFunctionWebSearchActionOpenPageParam": ".response_function_web_search_param",
        "ResponseFunctionWebSearchActionParam": ".response_function_web_search_param",
        "ResponseFunctionWebSearchActionSearch": ".response_function_web_search",
        "ResponseFunctionWebSearchActionSearchParam": ".response_function_web_search_param",
        "ResponseFunctionWebSearchActionSearchSource": ".response_function_web_search",
        "ResponseFunctionWebSearchActionSearchSourceParam": ".response_function_web_search_param",
        "ResponseFunctionWebSearchParam": ".response_function_web_search_param",
        "ResponseImage": ".response",
        "ResponseImageGenCallCompletedEvent": ".response_image_gen_call_completed_event",
        "ResponseImageGenCallGeneratingEvent": ".response_image_gen_call_generating_event",
        "ResponseImageGenCallInProgressEvent": ".response_image_gen_call_in_progress_event",
        "ResponseImageGenCallPartialImageEvent": ".response_image_gen_call_partial_image_event",
        "ResponseImageGenerationCall": ".response_input_item",
        "ResponseImageGenerationCallError": ".response_input_item",
        "ResponseImageGenerationCallErrorParam": ".response_input_item_param",
        "ResponseImageGenerationCallModerationDetails": ".response_input_item",
        "ResponseImageGenerationCallModerationDetailsParam": ".response_input_item_param",
        "ResponseImageGenerationCallParam": ".response_input_item_param",
        "ResponseImageGenerationCallSvgUsage": ".response_input_item",
        "ResponseImageGenerationCallSvgUsageParam": ".response_input_item_param",
        "ResponseImageParam": ".response_compact_params",
        "ResponseInProgressEvent": ".response_in_progress_event",
        "ResponseIncludable": ".response_includable",
        "ResponseIncompleteDetails": ".response",
        "ResponseIncompleteEvent": ".response_incomplete_event",
        "ResponseInput": ".response_input",
        "ResponseInputAudio": ".response_input_audio",
        "ResponseInputAudioInputAudio": ".response_input_audio",
        "ResponseInputAudioInputAudioParam": ".response_input_audio_param",
        "ResponseInputAudioParam": ".response_input_audio_param",
        "ResponseInputContent": ".response_input_content",
        "ResponseInputContentParam": ".response_input_content_param",
        "ResponseInputFile": ".response_input_file",
        "ResponseInputFileContent": ".response_input_file:ResponseInputFile",
        "ResponseInputFileContentParam": ".response_input_file_param:ResponseInputFileParam",
        "ResponseInputFileParam": ".response_input_file_param",
        "ResponseInputImage": ".response_input_image",
        "ResponseInputImageContent": ".response_input_image_content",
        "ResponseInputImageContentParam": ".response_input_image_content_param",
        "ResponseInputImageParam": ".response_input_image_param",
        "ResponseInputItem": ".response_input_item",
        "ResponseInputItemAdditionalTools": ".response_input_item",
        "ResponseInputItemAdditionalToolsParam": ".response_input_item_param",
        "ResponseInputItemApplyPatchCall": ".response_input_item",
        "ResponseInputItemApplyPatchCallOutput": ".response_input_item",
        "ResponseInputItemApplyPatchCallOutputParam": ".response_input_item_param",
        "ResponseInputItemApplyPatchCallParam": ".response_input_item_param",
        "ResponseInputItemCompactionTrigger": ".response_input_item",
        "ResponseInputItemCompactionTriggerParam": ".response_input_item_param",
        "ResponseInputItemComputerCallOutput": ".response_input_item",
        "ResponseInputItemComputerCallOutputParam": ".response_input_item_param",
        "ResponseInputItemFunctionCallOutput": ".response_input_item",
        "ResponseInputItemFunctionCallOutputParam": ".response_input_item_param",
        "ResponseInputItemItemReference": ".response_input_item",
        "ResponseInputItemItemReferenceParam": ".response_input_item_param",
        "ResponseInputItemMcpApprovalResponse": ".response_input_item",
        "ResponseInputItemMcpApprovalResponseParam": ".response_input_item_param",
        "ResponseInputItemMessage": ".response_input_item",
        "ResponseInputItemMessageParam": ".response_input_item_param",
        "ResponseInputItemParam": ".response_input_item_param",
        "ResponseInputItemShellCall": ".response_input_item",
        "ResponseInputItemShellCallAction": ".response_input_item",
        "ResponseInputItemShellCallActionParam": ".response_input_item_param",
        "ResponseInputItemShellCallEnvironment": ".response_input_item",
        "ResponseInputItemShellCallEnvironmentParam": ".response_input_item_param",
        "ResponseInputItemShellCallOutput": ".response_input_item",
        "ResponseInputItemShellCallOutputParam": ".response_input_item_param",
        "ResponseInputItemShellCallParam": ".response_input_item_param",
        "ResponseInputItemToolSearchCall": ".response_input_item",
        "ResponseInputItemToolSearchCallParam": ".response_input_item_param",
        "ResponseInputMessageContentList": ".response_input_message_content_list",
        "ResponseInputMessageContentListParam": ".response_input_message_content_list_param",
        "ResponseInputMessageItem": ".response_input_message_item",
        "ResponseInputParam": ".response_input_param",
        "ResponseInputText": ".response_input_text",
        "ResponseInputTextContent": ".response_input_text:ResponseInputText",
        "ResponseInputTextContentParam": ".response_input_text_param:ResponseInputTextParam",
        "ResponseInputTextParam": ".response_input_text_param",
        "ResponseInputTransformation": ".response",
        "ResponseItem": ".response_item",
        "ResponseLocalEnvironment": ".response_local_environment",
        "ResponseLocalShellCall": ".response_input_item",
        "ResponseLocalShellCallAction": ".response_input_item",
        "ResponseLocalShellCallActionParam": ".response_input_item_param",
        "ResponseLocalShellCallOutput": ".response_input_item",
        "ResponseLocalShellCallOutputParam": ".response_input_item_param",
        "ResponseLocalShellCallParam": ".response_input_item_param",
        "ResponseMcpApprovalRequest": ".response_input_item",
        "ResponseMcpApprovalRequestParam": ".response_input_item_param",
        "ResponseMcpApprovalResponse": ".response_item",
        "ResponseMcpCall": ".response_input_item",
        "ResponseMcpCallArgumentsDeltaEvent": ".response_mcp_call_arguments_delta_event",
        "ResponseMcpCallArgumentsDoneEvent": ".response_mcp_call_arguments_done_event",
        "ResponseMcpCallCompletedEvent": ".response_mcp_call_completed_event",
        "ResponseMcpCallFailedEvent": ".response_mcp_call_failed_event",
        "ResponseMcpCallInProgressEvent": ".response_mcp_call_in_progress_event",
        "ResponseMcpCallParam": ".response_input_item_param",
        "ResponseMcpListTools": ".response_input_item",
        "ResponseMcpListToolsCompletedEvent": ".response_mcp_list_tools_completed_event",
        "ResponseMcpListToolsFailedEvent": ".response_mcp_list_tools_failed_event",
        "ResponseMcpListToolsInProgressEvent": ".response_mcp_list_tools_in_progress_event",
        "ResponseMcpListToolsParam": ".response_input_item_param",
        "ResponseMcpListToolsTool": ".response_input_item",
        "ResponseMcpListToolsToolParam": ".response_input_item_param",
        "ResponseModeration": ".response",
        "ResponseModerationConfigParam": ".response_create_params",
        "ResponseModerationError": ".response",
        "ResponseModerationModeParam": ".response_create_params",
        "ResponseModerationOutcome": ".response",
        "ResponseModerationPolicyParam": ".response_create_params",
        "ResponseModerationResult": ".response",
        "ResponseOutputItem": ".response_output_item",
        "ResponseOutputItemAddedEvent": ".response_output_item_added_event",
        "ResponseOutputItemDoneEvent": ".response_output_item_done_event",
        "ResponseOutputMessage": ".response_output_message",
        "ResponseOutputMessageContent": ".response_output_message",
        "ResponseOutputMessageContentParam": ".response_output_message_param",
        "ResponseOutputMessageParam": ".response_output_message_param",
        "ResponseOutputRefusal": ".response_output_refusal",
        "ResponseOutputRefusalParam": ".response_output_refusal_param",
        "ResponseOutputText": ".response_output_text",
        "ResponseOutputTextAnnotation": ".response_output_text_annotation_added_event",
        "ResponseOutputTextAnnotationAddedEvent": ".response_output_text_annotation_added_event",
        "ResponseOutputTextAnnotationContainerFileCitation": ".response_output_text_annotation_added_event",
        "ResponseOutputTextAnnotationContainerFileCitationParam": ".response_output_text_param",
        "ResponseOutputTextAnnotationFileCitation": ".response_output_text_annotation_added_event",
        "ResponseOutputTextAnnotationFileCitationParam": ".response_output_text_param",
        "ResponseOutputTextAnnotationFilePath": ".response_output_text_annotation_added_event",
        "ResponseOutputTextAnnotationFilePathParam": ".response_output_text_param",
        "ResponseOutputTextAnnotationParam": ".response_output_text_param",
        "ResponseOutputTextAnnotationURLCitation": ".response_output_text_annotation_added_event",
        "ResponseOutputTextAnnotationURLCitationParam": ".response_output_text_param",
        "ResponseOutputTextLogprob": ".response_output_text",
        "ResponseOutputTextLogprobParam": ".response_output_text_param",
        "ResponseOutputTextParam": ".response_output_text_param",
        "ResponseOutputTextTopLogprob": ".response_output_text",
        "ResponseOutputTextTopLogprobParam": ".response_output_text_param",
        "ResponseProgram": ".response_input_item",
        "ResponseProgramOutput": ".response_input_item",
        "ResponseProgramOutputParam": ".response_input_item_param",
        "ResponseProgramParam": ".response_input_item_param",
        "ResponsePrompt": ".response_prompt",
        "ResponsePromptCacheDiagnostics": ".response",
        "ResponsePromptCacheDiagnosticsCacheHit": ".response",
        "ResponsePromptCacheDiagnosticsCacheMiss": ".response",
        "ResponsePromptCacheDiagnosticsComparisonResponseNotFound": ".response",
        "ResponsePromptCacheDiagnosticsUnavailable": ".response",
        "ResponsePromptCacheOptions": ".response",
        "ResponsePromptParam": ".response_prompt_param",
        "ResponsePromptVariables": ".response_prompt",
        "ResponsePromptVariablesParam": ".response_prompt_param",
        "ResponseQueuedEvent": ".response_queued_event",
        "ResponseReasoningItem": ".response_reasoning_item",
        "ResponseReasoningItemParam": ".response_reasoning_item_param",
        "ResponseReasoningSummary": ".response_reasoning_summary_part_added_event",
        "ResponseReasoningSummaryParam": ".response_reasoning_item_param",
        "ResponseReasoningSummaryPartAddedEvent": ".response_reasoning_summary_part_added_event",
        "ResponseReasoningSummaryPartDoneEvent": ".response_reasoning_summary_part_done_event",
        "ResponseReasoningSummaryTextDeltaEvent": ".response_reasoning_summary_text_delta_event",
        "ResponseReasoningSummaryTextDoneEvent": ".response_reasoning_summary_text_done_event",
        "ResponseReasoningText": ".response_reasoning_item",
        "ResponseReasoningTextDeltaEvent": ".response_reasoning_text_delta_event",
        "ResponseReasoningTextDoneEvent": ".response_reasoning_text_done_event",
        "ResponseReasoningTextParam": ".response_reasoning_item_param",
        "ResponseRefusalDeltaEvent": ".response_refusal_delta_event",
        "ResponseRefusalDoneEvent": ".response_refusal_done_event",
        "ResponseShellCallCommandAddedEvent": ".response_shell_call_command_added_event",
        "ResponseShellCallCommandDeltaEvent": ".response_shell_call_command_delta_event",
        "ResponseShellCallCommandDoneEvent": ".response_shell_call_command_done_event",
        "ResponseShellCallOutcome": ".response_function_shell_call_output_content",
        "ResponseShellCallOutcomeExit": ".response_function_shell_call_output_content",
        "ResponseShellCallOutcomeExitParam": ".response_function_shell_call_output_content_param",
        "ResponseShellCallOutcomeParam": ".response_function_shell_call_output_content_param",
        "ResponseShellCallOutcomeTimeout": ".response_function_shell_call_output_content",
        "ResponseShellCallOutcomeTimeoutParam": ".response_function_shell_call_output_content_param",
        "ResponseShellCallOutput": ".response_shell_call_output_content_done_event",
        "ResponseShellCallOutputContentDeltaEvent": ".response_shell_call_output_content_delta_event",
        "ResponseShellCallOutputContentDeltaEventDelta": ".response_shell_call_output_content_delta_event",
        "ResponseShellCallOutputContentDoneEvent": ".response_shell_call_output_content_done_event",
        "ResponseStatus": ".response_status",
        "ResponseStream": ".response_stream",
        "ResponseStreamEvent": ".response_stream_event",
        "ResponseStreamManager": ".response_stream",
        "ResponseStreamState": ".response_stream",
        "ResponseTextConfig": ".response_text_config",
        "ResponseTextConfigParam": ".response_text_config_param",
        "ResponseTextDeltaEvent": ".response_text_delta_event",
        "ResponseTextDoneEvent": ".response_text_done_event",
        "ResponseTextLogprob": ".response_text_delta_event",
        "ResponseTextTopLogprob": ".response_text_delta_event",
        "ResponseToolCaller": ".response_apply_patch_tool_call",
        "ResponseToolCallerDirect": ".response_apply_patch_tool_call",
        "ResponseToolCallerDirectParam": ".response_custom_tool_call_output_param",
        "ResponseToolCallerParam": ".response_custom_tool_call_output_param",
        "ResponseToolCallerProgram": ".response_apply_patch_tool_call",
        "ResponseToolCallerProgramParam": ".response_custom_tool_call_output_param",
        "ResponseToolChoice": ".response",
        "ResponseToolChoiceParam": ".response_create_params",
        "ResponseToolSearchCall": ".response_tool_search_call",
        "ResponseToolSearchOutputItem": ".response_tool_search_output_item",
        "ResponseToolSearchOutputItemParam": ".response_tool_search_output_item_param",
        "ResponseToolSearchOutputItemParamParam": ".response_tool_search_output_item_param_param",
        "ResponseToolUsage": ".response",
        "ResponseToolUsageImageGen": ".response",
        "ResponseToolUsageImageGenCachedTokensDetails": ".response",
        "ResponseToolUsageImageTokensDetails": ".response",
        "ResponseToolUsageWebSearch": ".response",
        "ResponseUsage": ".response_usage",
        "ResponseUsageInputTokensDetails": ".response_usage",
        "ResponseUsageInputTokensDetailsCacheWriteTokensDetails": ".response_usage",
        "ResponseUsageOutputTokensDetails": ".response_usage",
        "ResponseWebSearchCallCompletedEvent": ".response_web_search_call_completed_event",
        "ResponseWebSearchCallInProgressEvent": ".response_web_search_call_in_progress_event",
        "ResponseWebSearchCallSearchingEvent": ".response_web_search_call_searching_event",
        "ServiceTier": ".service_tier",
        "SkillReference": ".skill_reference",
        "SkillReferenceParam": ".skill_reference_param",
        "Tool": ".tool",
        "ToolChoiceAllowed": ".tool_choice_allowed",
        "ToolChoiceAllowedParam": ".tool_choice_allowed_param",
        "ToolChoiceApplyPatch": ".tool_choice_apply_patch",
        "ToolChoiceApplyPatchParam": ".tool_choice_apply_patch_param",
        "ToolChoiceCustom": ".tool_choice_custom",
        "ToolChoiceCustomParam": ".tool_choice_custom_param",
        "ToolChoiceFunction": ".tool_choice_function",
        "ToolChoiceFunctionParam": ".tool_choice_function_param",
        "ToolChoiceMcp": ".tool_choice_mcp",
        "ToolChoiceMcpParam": ".tool_choice_mcp_param",
        "ToolChoiceOptions": ".tool_choice_options",
        "ToolChoiceShell": ".tool_choice_shell",
        "ToolChoiceShellParam": ".tool_choice_shell_param",
        "ToolChoiceTypes": ".tool_choice_types",
        "ToolChoiceTypesParam": ".tool_choice_types_param",
        "ToolCodeInterpreter": ".tool",
        "ToolCodeInterpreterContainer": ".tool",
        "ToolCodeInterpreterContainerAuto": ".tool",
        "ToolCodeInterpreterContainerAutoParam": ".tool_param",
        "ToolCodeInterpreterContainerParam": ".tool_param",
        "ToolCodeInterpreterParam": ".tool_param",
        "ToolImageGeneration": ".tool",
        "ToolImageGenerationInputImageMask": ".tool",
        "ToolImageGenerationInputImageMaskParam": ".tool_param",
        "ToolImageGenerationParam": ".tool_param",
        "ToolImageGenerationSvg": ".tool",
        "ToolImageGenerationSvgParam": ".tool_param",
        "ToolImageGenerationSvgReasoning": ".tool",
        "ToolImageGenerationSvgReasoningParam": ".tool_param",
        "ToolLocalShell": ".tool",
        "ToolLocalShellParam": ".tool_param",
        "ToolMcp": ".tool",
        "ToolMcpAllowedTools": ".tool",
        "ToolMcpParam": ".tool_param",
        "ToolMcpRequireApproval": ".tool",
        "ToolMcpRequireApprovalParam": ".tool_param",
        "ToolParam": ".tool_param",
        "ToolProgrammaticToolCalling": ".tool",
        "ToolProgrammaticToolCallingParam": ".tool_param",
        "ToolSearchOutputNamespaceTool": ".namespace_tool:NamespaceTool",
        "ToolSearchOutputNamespaceToolParam": ".namespace_tool_param:NamespaceToolParam",
        "ToolSearchTool": ".tool_search_tool",
        "ToolSearchToolParam": ".tool_search_tool_param",
        "WebSearchPreviewTool": ".web_search_preview_tool",
        "WebSearchPreviewToolParam": ".web_search_preview_tool_param",
        "WebSearchPreviewToolUserLocation": ".web_search_preview_tool",
        "WebSearchPreviewToolUserLocationParam": ".web_search_preview_tool_param",
        "WebSearchTool": ".web_search_tool",
        "WebSearchToolFilters": ".web_search_tool",
        "WebSearchToolFiltersParam": ".web_search_tool_param",
        "WebSearchToolParam": ".web_search_tool_param",
        "WebSearchToolUserLocation": ".web_search_tool",
        "WebSearchToolUserLocationParam": ".web_search_tool_param",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
