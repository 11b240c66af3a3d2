from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .apply_patch_tool import ApplyPatchTool as ApplyPatchTool
    from .apply_patch_tool_param import ApplyPatchToolParam as ApplyPatchToolParam
    from .compacted_response import CompactedResponse as CompactedResponse
    from .computer_action import ComputerAction as ComputerAction
    from .computer_action import ComputerActionClick as ComputerActionClick
    from .computer_action import ComputerActionDoubleClick as ComputerActionDoubleClick
    from .computer_action import ComputerActionDrag as ComputerActionDrag
    from .computer_action import ComputerActionDragPath as ComputerActionDragPath
    from .computer_action import ComputerActionKeypress as ComputerActionKeypress
    from .computer_action import ComputerActionMove as ComputerActionMove
    from .computer_action import ComputerActionScreenshot as ComputerActionScreenshot
    from .computer_action import ComputerActionScroll as ComputerActionScroll
    from .computer_action import ComputerActionType as ComputerActionType
    from .computer_action import ComputerActionWait as ComputerActionWait
    from .computer_action_list import ComputerActionList as ComputerActionList
    from .computer_action_list_param import (
        ComputerActionListParam as ComputerActionListParam,
    )
    from .computer_action_param import (
        ComputerActionClickParam as ComputerActionClickParam,
    )
    from .computer_action_param import (
        ComputerActionDoubleClickParam as ComputerActionDoubleClickParam,
    )
    from .computer_action_param import (
        ComputerActionDragParam as ComputerActionDragParam,
    )
    from .computer_action_param import (
        ComputerActionDragPathParam as ComputerActionDragPathParam,
    )
    from .computer_action_param import (
        ComputerActionKeypressParam as ComputerActionKeypressParam,
    )
    from .computer_action_param import (
        ComputerActionMoveParam as ComputerActionMoveParam,
    )
    from .computer_action_param import ComputerActionParam as ComputerActionParam
    from .computer_action_param import (
        ComputerActionScreenshotParam as ComputerActionScreenshotParam,
    )
    from .computer_action_param import (
        ComputerActionScrollParam as ComputerActionScrollParam,
    )
    from .computer_action_param import (
        ComputerActionTypeParam as ComputerActionTypeParam,
    )
    from .computer_action_param import (
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
    from .container_auto import ContainerAuto as ContainerAuto
    from .container_auto import ContainerAutoSkill as ContainerAutoSkill
    from .container_auto import ContainerNetworkPolicy as ContainerNetworkPolicy
    from .container_auto_param import ContainerAutoParam as ContainerAutoParam
    from .container_auto_param import ContainerAutoSkillParam as ContainerAutoSkillParam
    from .container_auto_param import (
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
    from .container_reference import ContainerReference as ContainerReference
    from .container_reference import ContainerReference as ResponseContainerReference
    from .container_reference_param import (
        ContainerReferenceParam as ContainerReferenceParam,
    )
    from .custom_tool import CustomTool as CustomTool
    from .custom_tool_param import CustomToolParam as CustomToolParam
    from .easy_input_message import EasyInputMessage as EasyInputMessage
    from .easy_input_message_param import EasyInputMessageParam as EasyInputMessageParam
    from .file_search_tool import FileSearchTool as FileSearchTool
    from .file_search_tool import FileSearchToolFilters as FileSearchToolFilters
    from .file_search_tool import (
        FileSearchToolRankingOptions as FileSearchToolRankingOptions,
    )
    from .file_search_tool import (
        FileSearchToolRankingOptionsHybridSearch as FileSearchToolRankingOptionsHybridSearch,
    )
    from .file_search_tool_param import (
        FileSearchToolFiltersParam as FileSearchToolFiltersParam,
    )
    from .file_search_tool_param import FileSearchToolParam as FileSearchToolParam
    from .file_search_tool_param import (
        FileSearchToolRankingOptionsHybridSearchParam as FileSearchToolRankingOptionsHybridSearchParam,
    )
    from .file_search_tool_param import (
        FileSearchToolRankingOptionsParam as FileSearchToolRankingOptionsParam,
    )
    from .function_shell_tool import FunctionShellTool as FunctionShellTool
    from .function_shell_tool import (
        FunctionShellToolEnvironment as FunctionShellToolEnvironment,
    )
    from .function_shell_tool_param import (
        FunctionShellToolEnvironmentParam as FunctionShellToolEnvironmentParam,
    )
    from .function_shell_tool_param import (
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
    from .mcp_tool_call_error import McpToolCallError as McpToolCallError
    from .mcp_tool_call_error import (
        McpToolCallErrorHTTPError as McpToolCallErrorHTTPError,
    )
    from .mcp_tool_call_error import (
        McpToolCallErrorMcpProtocolError as McpToolCallErrorMcpProtocolError,
    )
    from .mcp_tool_call_error import (
        McpToolCallErrorMcpToolExecutionError as McpToolCallErrorMcpToolExecutionError,
    )
    from .mcp_tool_call_error_param import (
        McpToolCallErrorHTTPErrorParam as McpToolCallErrorHTTPErrorParam,
    )
    from .mcp_tool_call_error_param import (
        McpToolCallErrorMcpProtocolErrorParam as McpToolCallErrorMcpProtocolErrorParam,
    )
    from .mcp_tool_call_error_param import (
        McpToolCallErrorMcpToolExecutionErrorParam as McpToolCallErrorMcpToolExecutionErrorParam,
    )
    from .mcp_tool_call_error_param import (
        McpToolCallErrorParam as McpToolCallErrorParam,
    )
    from .namespace_tool import NamespaceTool as NamespaceTool
    from .namespace_tool import NamespaceTool as ToolSearchOutputNamespaceTool
    from .namespace_tool import NamespaceToolTool as NamespaceToolTool
    from .namespace_tool_param import NamespaceToolParam as NamespaceToolParam
    from .namespace_tool_param import (
        NamespaceToolParam as ToolSearchOutputNamespaceToolParam,
    )
    from .namespace_tool_param import NamespaceToolToolParam as NamespaceToolToolParam
    from .parsed_response import ParsedResponse as ParsedResponse
    from .parsed_response import (
        ParsedResponseFunctionToolCall as ParsedResponseFunctionToolCall,
    )
    from .parsed_response import ParsedResponseOutputItem as ParsedResponseOutputItem
    from .parsed_response import (
        ParsedResponseOutputMessage as ParsedResponseOutputMessage,
    )
    from .parsed_response import (
        ParsedResponseOutputMessageContent as ParsedResponseOutputMessageContent,
    )
    from .parsed_response import ParsedResponseOutputMessageContent as ParsedContent
    from .parsed_response import ParsedResponseOutputText as ParsedResponseOutputText
    from .response import Response as Response
    from .response import ResponseAccessPrograms as ResponseAccessPrograms
    from .response import ResponseImage as ResponseImage
    from .response import ResponseIncompleteDetails as ResponseIncompleteDetails
    from .response import ResponseInputTransformation as ResponseInputTransformation
    from .response import ResponseModeration as ResponseModeration
    from .response import ResponseModerationError as ResponseModerationError
    from .response import ResponseModerationOutcome as ResponseModerationOutcome
    from .response import ResponseModerationResult as ResponseModerationResult
    from .response import (
        ResponsePromptCacheDiagnostics as ResponsePromptCacheDiagnostics,
    )
    from .response import (
        ResponsePromptCacheDiagnosticsCacheHit as ResponsePromptCacheDiagnosticsCacheHit,
    )
    from .response import (
        ResponsePromptCacheDiagnosticsCacheMiss as ResponsePromptCacheDiagnosticsCacheMiss,
    )
    from .response import (
        ResponsePromptCacheDiagnosticsComparisonResponseNotFound as ResponsePromptCacheDiagnosticsComparisonResponseNotFound,
    )
    from .response import (
        ResponsePromptCacheDiagnosticsUnavailable as ResponsePromptCacheDiagnosticsUnavailable,
    )
    from .response import ResponsePromptCacheOptions as ResponsePromptCacheOptions
    from .response import ResponseToolChoice as ResponseToolChoice
    from .response import ResponseToolUsage as ResponseToolUsage
    from .response import ResponseToolUsageImageGen as ResponseToolUsageImageGen
    from .response import (
        ResponseToolUsageImageGenCachedTokensDetails as ResponseToolUsageImageGenCachedTokensDetails,
    )
    from .response import (
        ResponseToolUsageImageTokensDetails as ResponseToolUsageImageTokensDetails,
    )
    from .response import ResponseToolUsageWebSearch as ResponseToolUsageWebSearch
    from .response_apply_patch_tool_call import (
        ResponseApplyPatchToolCall as ResponseApplyPatchToolCall,
    )
    from .response_apply_patch_tool_call import (
        ResponseApplyPatchToolCallOperation as ResponseApplyPatchToolCallOperation,
    )
    from .response_apply_patch_tool_call import (
        ResponseApplyPatchToolCallOperationCreateFile as ResponseApplyPatchToolCallOperationCreateFile,
    )
    from .response_apply_patch_tool_call import (
        ResponseApplyPatchToolCallOperationDeleteFile as ResponseApplyPatchToolCallOperationDeleteFile,
    )
    from .response_apply_patch_tool_call import (
        ResponseApplyPatchToolCallOperationUpdateFile as ResponseApplyPatchToolCallOperationUpdateFile,
    )
    from .response_apply_patch_tool_call import ResponseToolCaller as ResponseToolCaller
    from .response_apply_patch_tool_call import (
        ResponseToolCallerDirect as ResponseToolCallerDirect,
    )
    from .response_apply_patch_tool_call import (
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
    )
    from .response_code_interpreter_tool_call import (
        ResponseCodeInterpreterToolCallOutput as ResponseCodeInterpreterToolCallOutput,
    )
    from .response_code_interpreter_tool_call import (
        ResponseCodeInterpreterToolCallOutputImage as ResponseCodeInterpreterToolCallOutputImage,
    )
    from .response_code_interpreter_tool_call import (
        ResponseCodeInterpreterToolCallOutputLogs as ResponseCodeInterpreterToolCallOutputLogs,
    )
    from .response_code_interpreter_tool_call_param import (
        ResponseCodeInterpreterToolCallOutputImageParam as ResponseCodeInterpreterToolCallOutputImageParam,
    )
    from .response_code_interpreter_tool_call_param import (
        ResponseCodeInterpreterToolCallOutputLogsParam as ResponseCodeInterpreterToolCallOutputLogsParam,
    )
    from .response_code_interpreter_tool_call_param import (
        ResponseCodeInterpreterToolCallOutputParam as ResponseCodeInterpreterToolCallOutputParam,
    )
    from .response_code_interpreter_tool_call_param import (
        ResponseCodeInterpreterToolCallParam as ResponseCodeInterpreterToolCallParam,
    )
    from .response_compact_params import ResponseCompactParams as ResponseCompactParams
    from .response_compact_params import (
        ResponseCompactPromptCacheOptionsParam as ResponseCompactPromptCacheOptionsParam,
    )
    from .response_compact_params import ResponseImageParam as ResponseImageParam
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
    from .response_computer_tool_call import ComputerSafetyCheck as ComputerSafetyCheck
    from .response_computer_tool_call import (
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
    )
    from .response_computer_tool_call_param import (
        ResponseComputerToolCallParam as ResponseComputerToolCallParam,
    )
    from .response_configuration_update_item import (
        ConfigurationUpdateReasoning as ConfigurationUpdateReasoning,
    )
    from .response_configuration_update_item import (
        ConfigurationUpdateText as ConfigurationUpdateText,
    )
    from .response_configuration_update_item import (
        ConfigurationUpdateTextFormat as ConfigurationUpdateTextFormat,
    )
    from .response_configuration_update_item import (
        ResponseConfigurationUpdateItem as ResponseConfigurationUpdateItem,
    )
    from .response_configuration_update_item_param import (
        ResponseConfigurationUpdateItemParam as ResponseConfigurationUpdateItemParam,
    )
    from .response_configuration_update_item_param_param import (
        ConfigurationUpdateReasoningParam as ConfigurationUpdateReasoningParam,
    )
    from .response_configuration_update_item_param_param import (
        ConfigurationUpdateTextFormatParam as ConfigurationUpdateTextFormatParam,
    )
    from .response_configuration_update_item_param_param import (
        ConfigurationUpdateTextParam as ConfigurationUpdateTextParam,
    )
    from .response_configuration_update_item_param_param import (
        ResponseConfigurationUpdateItemParamParam as ResponseConfigurationUpdateItemParamParam,
    )
    from .response_content_part_added_event import (
        ResponseContentPart as ResponseContentPart,
    )
    from .response_content_part_added_event import (
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
    )
    from .response_create_params import (
        ResponseCreateAccessProgramsParam as ResponseCreateAccessProgramsParam,
    )
    from .response_create_params import (
        ResponseCreateBackgroundOptionsParam as ResponseCreateBackgroundOptionsParam,
    )
    from .response_create_params import (
        ResponseCreateContextManagementParam as ResponseCreateContextManagementParam,
    )
    from .response_create_params import ResponseCreateParams as ResponseCreateParams
    from .response_create_params import (
        ResponseCreatePromptCacheOptionsParam as ResponseCreatePromptCacheOptionsParam,
    )
    from .response_create_params import (
        ResponseCreateStreamOptionsParam as ResponseCreateStreamOptionsParam,
    )
    from .response_create_params import (
        ResponseModerationConfigParam as ResponseModerationConfigParam,
    )
    from .response_create_params import (
        ResponseModerationModeParam as ResponseModerationModeParam,
    )
    from .response_create_params import (
        ResponseModerationPolicyParam as ResponseModerationPolicyParam,
    )
    from .response_create_params import (
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
    )
    from .response_custom_tool_call_output_param import (
        ResponseToolCallerDirectParam as ResponseToolCallerDirectParam,
    )
    from .response_custom_tool_call_output_param import (
        ResponseToolCallerParam as ResponseToolCallerParam,
    )
    from .response_custom_tool_call_output_param import (
        ResponseToolCallerProgramParam as ResponseToolCallerProgramParam,
    )
    from .response_custom_tool_call_param import (
        ResponseCustomToolCallParam as ResponseCustomToolCallParam,
    )
    from .response_error import ResponseError as ResponseError
    from .response_error import ResponseErrorMisalignment as ResponseErrorMisalignment
    from .response_error import (
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
    )
    from .response_file_search_tool_call import (
        ResponseFileSearchToolCallResult as ResponseFileSearchToolCallResult,
    )
    from .response_file_search_tool_call_param import (
        ResponseFileSearchToolCallParam as ResponseFileSearchToolCallParam,
    )
    from .response_file_search_tool_call_param import (
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
    )
    from .response_function_shell_call_output_content import (
        ResponseShellCallOutcome as ResponseShellCallOutcome,
    )
    from .response_function_shell_call_output_content import (
        ResponseShellCallOutcomeExit as ResponseShellCallOutcomeExit,
    )
    from .response_function_shell_call_output_content import (
        ResponseShellCallOutcomeTimeout as ResponseShellCallOutcomeTimeout,
    )
    from .response_function_shell_call_output_content_param import (
        ResponseFunctionShellCallOutputContentParam as ResponseFunctionShellCallOutputContentParam,
    )
    from .response_function_shell_call_output_content_param import (
        ResponseShellCallOutcomeExitParam as ResponseShellCallOutcomeExitParam,
    )
    from .response_function_shell_call_output_content_param import (
        ResponseShellCallOutcomeParam as ResponseShellCallOutcomeParam,
    )
    from .response_function_shell_call_output_content_param import (
        ResponseShellCallOutcomeTimeoutParam as ResponseShellCallOutcomeTimeoutParam,
    )
    from .response_function_shell_tool_call import (
        ResponseFunctionShellToolCall as ResponseFunctionShellToolCall,
    )
    from .response_function_shell_tool_call import (
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
    )
    from .response_function_web_search import (
        ResponseFunctionWebSearchAction as ResponseFunctionWebSearchAction,
    )
    from .response_function_web_search import (
        ResponseFunctionWebSearchActionFind as ResponseFunctionWebSearchActionFind,
    )
    from .response_function_web_search import (
        ResponseFunctionWebSearchActionOpenPage as ResponseFunctionWebSearchActionOpenPage,
    )
    from .response_function_web_search import (
        ResponseFunctionWebSearchActionSearch as ResponseFunctionWebSearchActionSearch,
    )
    from .response_function_web_search import (
        ResponseFunctionWebSearchActionSearchSource as ResponseFunctionWebSearchActionSearchSource,
    )
    from .response_function_web_search_param import (
        ResponseFunctionWebSearchActionFindParam as ResponseFunctionWebSearchActionFindParam,
    )
    from .response_function_web_search_param import (
        ResponseFunctionWebSearchActionOpenPageParam as ResponseFunctionWebSearchActionOpenPageParam,
    )
    from .response_function_web_search_param import (
        ResponseFunctionWebSearchActionParam as ResponseFunctionWebSearchActionParam,
    )
    from .response_function_web_search_param import (
        ResponseFunctionWebSearchActionSearchParam as ResponseFunctionWebSearchActionSearchParam,
    )
    from .response_function_web_search_param import (
        ResponseFunctionWebSearchActionSearchSourceParam as ResponseFunctionWebSearchActionSearchSourceParam,
    )
    from .response_function_web_search_param import (
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
    from .response_input_audio import ResponseInputAudio as ResponseInputAudio
    from .response_input_audio import (
        ResponseInputAudioInputAudio as ResponseInputAudioInputAudio,
    )
    from .response_input_audio_param import (
        ResponseInputAudioInputAudioParam as ResponseInputAudioInputAudioParam,
    )
    from .response_input_audio_param import (
        ResponseInputAudioParam as ResponseInputAudioParam,
    )
    from .response_input_content import ResponseInputContent as ResponseInputContent
    from .response_input_content_param import (
        ResponseInputContentParam as ResponseInputContentParam,
    )
    from .response_input_file import ResponseInputFile as ResponseInputFile
    from .response_input_file import ResponseInputFile as ResponseInputFileContent
    from .response_input_file_param import (
        ResponseInputFileParam as ResponseInputFileParam,
    )
    from .response_input_file_param import (
        ResponseInputFileParam as ResponseInputFileContentParam,
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
    )
    from .response_input_item import (
        ResponseImageGenerationCallError as ResponseImageGenerationCallError,
    )
    from .response_input_item import (
        ResponseImageGenerationCallModerationDetails as ResponseImageGenerationCallModerationDetails,
    )
    from .response_input_item import (
        ResponseImageGenerationCallSvgUsage as ResponseImageGenerationCallSvgUsage,
    )
    from .response_input_item import ResponseInputItem as ResponseInputItem
    from .response_input_item import (
        ResponseInputItemAdditionalTools as ResponseInputItemAdditionalTools,
    )
    from .response_input_item import (
        ResponseInputItemApplyPatchCall as ResponseInputItemApplyPatchCall,
    )
    from .response_input_item import (
        ResponseInputItemApplyPatchCallOutput as ResponseInputItemApplyPatchCallOutput,
    )
    from .response_input_item import (
        ResponseInputItemCompactionTrigger as ResponseInputItemCompactionTrigger,
    )
    from .response_input_item import (
        ResponseInputItemComputerCallOutput as ResponseInputItemComputerCallOutput,
    )
    from .response_input_item import (
        ResponseInputItemFunctionCallOutput as ResponseInputItemFunctionCallOutput,
    )
    from .response_input_item import (
        ResponseInputItemItemReference as ResponseInputItemItemReference,
    )
    from .response_input_item import (
        ResponseInputItemMcpApprovalResponse as ResponseInputItemMcpApprovalResponse,
    )
    from .response_input_item import (
        ResponseInputItemMessage as ResponseInputItemMessage,
    )
    from .response_input_item import (
        ResponseInputItemShellCall as ResponseInputItemShellCall,
    )
    from .response_input_item import (
        ResponseInputItemShellCallAction as ResponseInputItemShellCallAction,
    )
    from .response_input_item import (
        ResponseInputItemShellCallEnvironment as ResponseInputItemShellCallEnvironment,
    )
    from .response_input_item import (
        ResponseInputItemShellCallOutput as ResponseInputItemShellCallOutput,
    )
    from .response_input_item import (
        ResponseInputItemToolSearchCall as ResponseInputItemToolSearchCall,
    )
    from .response_input_item import ResponseLocalShellCall as ResponseLocalShellCall
    from .response_input_item import (
        ResponseLocalShellCallAction as ResponseLocalShellCallAction,
    )
    from .response_input_item import (
        ResponseLocalShellCallOutput as ResponseLocalShellCallOutput,
    )
    from .response_input_item import (
        ResponseMcpApprovalRequest as ResponseMcpApprovalRequest,
    )
    from .response_input_item import ResponseMcpCall as ResponseMcpCall
    from .response_input_item import ResponseMcpListTools as ResponseMcpListTools
    from .response_input_item import (
        ResponseMcpListToolsTool as ResponseMcpListToolsTool,
    )
    from .response_input_item import ResponseProgram as ResponseProgram
    from .response_input_item import ResponseProgramOutput as ResponseProgramOutput
    from .response_input_item_param import (
        ResponseApplyPatchToolCallOperationCreateFileParam as ResponseApplyPatchToolCallOperationCreateFileParam,
    )
    from .response_input_item_param import (
        ResponseApplyPatchToolCallOperationDeleteFileParam as ResponseApplyPatchToolCallOperationDeleteFileParam,
    )
    from .response_input_item_param import (
        ResponseApplyPatchToolCallOperationParam as ResponseApplyPatchToolCallOperationParam,
    )
    from .response_input_item_param import (
        ResponseApplyPatchToolCallOperationUpdateFileParam as ResponseApplyPatchToolCallOperationUpdateFileParam,
    )
    from .response_input_item_param import (
        ResponseImageGenerationCallErrorParam as ResponseImageGenerationCallErrorParam,
    )
    from .response_input_item_param import (
        ResponseImageGenerationCallModerationDetailsParam as ResponseImageGenerationCallModerationDetailsParam,
    )
    from .response_input_item_param import (
        ResponseImageGenerationCallParam as ResponseImageGenerationCallParam,
    )
    from .response_input_item_param import (
        ResponseImageGenerationCallSvgUsageParam as ResponseImageGenerationCallSvgUsageParam,
    )
    from .response_input_item_param import (
        ResponseInputItemAdditionalToolsParam as ResponseInputItemAdditionalToolsParam,
    )
    from .response_input_item_param import (
        ResponseInputItemApplyPatchCallOutputParam as ResponseInputItemApplyPatchCallOutputParam,
    )
    from .response_input_item_param import (
        ResponseInputItemApplyPatchCallParam as ResponseInputItemApplyPatchCallParam,
    )
    from .response_input_item_param import (
        ResponseInputItemCompactionTriggerParam as ResponseInputItemCompactionTriggerParam,
    )
    from .response_input_item_param import (
        ResponseInputItemComputerCallOutputParam as ResponseInputItemComputerCallOutputParam,
    )
    from .response_input_item_param import (
        ResponseInputItemFunctionCallOutputParam as ResponseInputItemFunctionCallOutputParam,
    )
    from .response_input_item_param import (
        ResponseInputItemItemReferenceParam as ResponseInputItemItemReferenceParam,
    )
    from .response_input_item_param import (
        ResponseInputItemMcpApprovalResponseParam as ResponseInputItemMcpApprovalResponseParam,
    )
    from .response_input_item_param import (
        ResponseInputItemMessageParam as ResponseInputItemMessageParam,
    )
    from .response_input_item_param import (
        ResponseInputItemParam as ResponseInputItemParam,
    )
    from .response_input_item_param import (
        ResponseInputItemShellCallActionParam as ResponseInputItemShellCallActionParam,
    )
    from .response_input_item_param import (
        ResponseInputItemShellCallEnvironmentParam as ResponseInputItemShellCallEnvironmentParam,
    )
    from .response_input_item_param import (
        ResponseInputItemShellCallOutputParam as ResponseInputItemShellCallOutputParam,
    )
    from .response_input_item_param import (
        ResponseInputItemShellCallParam as ResponseInputItemShellCallParam,
    )
    from .response_input_item_param import (
        ResponseInputItemToolSearchCallParam as ResponseInputItemToolSearchCallParam,
    )
    from .response_input_item_param import (
        ResponseLocalShellCallActionParam as ResponseLocalShellCallActionParam,
    )
    from .response_input_item_param import (
        ResponseLocalShellCallOutputParam as ResponseLocalShellCallOutputParam,
    )
    from .response_input_item_param import (
        ResponseLocalShellCallParam as ResponseLocalShellCallParam,
    )
    from .response_input_item_param import (
        ResponseMcpApprovalRequestParam as ResponseMcpApprovalRequestParam,
    )
    from .response_input_item_param import ResponseMcpCallParam as ResponseMcpCallParam
    from .response_input_item_param import (
        ResponseMcpListToolsParam as ResponseMcpListToolsParam,
    )
    from .response_input_item_param import (
        ResponseMcpListToolsToolParam as ResponseMcpListToolsToolParam,
    )
    from .response_input_item_param import (
        ResponseProgramOutputParam as ResponseProgramOutputParam,
    )
    from .response_input_item_param import ResponseProgramParam as ResponseProgramParam
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
    from .response_input_text import ResponseInputText as ResponseInputText
    from .response_input_text import ResponseInputText as ResponseInputTextContent
    from .response_input_text_param import (
        ResponseInputTextParam as ResponseInputTextParam,
    )
    from .response_input_text_param import (
        ResponseInputTextParam as ResponseInputTextContentParam,
    )
    from .response_item import ResponseAdditionalTools as ResponseAdditionalTools
    from .response_item import ResponseItem as ResponseItem
    from .response_item import (
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
    from .response_output_message import ResponseOutputMessage as ResponseOutputMessage
    from .response_output_message import (
        ResponseOutputMessageContent as ResponseOutputMessageContent,
    )
    from .response_output_message_param import (
        ResponseOutputMessageContentParam as ResponseOutputMessageContentParam,
    )
    from .response_output_message_param import (
        ResponseOutputMessageParam as ResponseOutputMessageParam,
    )
    from .response_output_refusal import ResponseOutputRefusal as ResponseOutputRefusal
    from .response_output_refusal_param import (
        ResponseOutputRefusalParam as ResponseOutputRefusalParam,
    )
    from .response_output_text import ResponseOutputText as ResponseOutputText
    from .response_output_text import (
        ResponseOutputTextLogprob as ResponseOutputTextLogprob,
    )
    from .response_output_text import (
        ResponseOutputTextTopLogprob as ResponseOutputTextTopLogprob,
    )
    from .response_output_text_annotation_added_event import (
        ResponseOutputTextAnnotation as ResponseOutputTextAnnotation,
    )
    from .response_output_text_annotation_added_event import (
        ResponseOutputTextAnnotationAddedEvent as ResponseOutputTextAnnotationAddedEvent,
    )
    from .response_output_text_annotation_added_event import (
        ResponseOutputTextAnnotationContainerFileCitation as ResponseOutputTextAnnotationContainerFileCitation,
    )
    from .response_output_text_annotation_added_event import (
        ResponseOutputTextAnnotationFileCitation as ResponseOutputTextAnnotationFileCitation,
    )
    from .response_output_text_annotation_added_event import (
        ResponseOutputTextAnnotationFilePath as ResponseOutputTextAnnotationFilePath,
    )
    from .response_output_text_annotation_added_event import (
        ResponseOutputTextAnnotationURLCitation as ResponseOutputTextAnnotationURLCitation,
    )
    from .response_output_text_param import (
        ResponseOutputTextAnnotationContainerFileCitationParam as ResponseOutputTextAnnotationContainerFileCitationParam,
    )
    from .response_output_text_param import (
        ResponseOutputTextAnnotationFileCitationParam as ResponseOutputTextAnnotationFileCitationParam,
    )
    from .response_output_text_param import (
        ResponseOutputTextAnnotationFilePathParam as ResponseOutputTextAnnotationFilePathParam,
    )
    from .response_output_text_param import (
        ResponseOutputTextAnnotationParam as ResponseOutputTextAnnotationParam,
    )
    from .response_output_text_param import (
        ResponseOutputTextAnnotationURLCitationParam as ResponseOutputTextAnnotationURLCitationParam,
    )
    from .response_output_text_param import (
        ResponseOutputTextLogprobParam as ResponseOutputTextLogprobParam,
    )
    from .response_output_text_param import (
        ResponseOutputTextParam as ResponseOutputTextParam,
    )
    from .response_output_text_param import (
        ResponseOutputTextTopLogprobParam as ResponseOutputTextTopLogprobParam,
    )
    from .response_prompt import ResponsePrompt as ResponsePrompt
    from .response_prompt import ResponsePromptVariables as ResponsePromptVariables
    from .response_prompt_param import ResponsePromptParam as ResponsePromptParam
    from .response_prompt_param import (
        ResponsePromptVariablesParam as ResponsePromptVariablesParam,
    )
    from .response_queued_event import ResponseQueuedEvent as ResponseQueuedEvent
    from .response_reasoning_item import ResponseReasoningItem as ResponseReasoningItem
    from .response_reasoning_item import ResponseReasoningText as ResponseReasoningText
    from .response_reasoning_item_param import (
        ResponseReasoningItemParam as ResponseReasoningItemParam,
    )
    from .response_reasoning_item_param import (
        ResponseReasoningSummaryParam as ResponseReasoningSummaryParam,
    )
    from .response_reasoning_item_param import (
        ResponseReasoningTextParam as ResponseReasoningTextParam,
    )
    from .response_reasoning_summary_part_added_event import (
        ResponseReasoningSummary as ResponseReasoningSummary,
    )
    from .response_reasoning_summary_part_added_event import (
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
    )
    from .response_shell_call_output_content_delta_event import (
        ResponseShellCallOutputContentDeltaEventDelta as ResponseShellCallOutputContentDeltaEventDelta,
    )
    from .response_shell_call_output_content_done_event import (
        ResponseShellCallOutput as ResponseShellCallOutput,
    )
    from .response_shell_call_output_content_done_event import (
        ResponseShellCallOutputContentDoneEvent as ResponseShellCallOutputContentDoneEvent,
    )
    from .response_status import ResponseStatus as ResponseStatus
    from .response_stream import AsyncResponseStream as AsyncResponseStream
    from .response_stream import (
        AsyncResponseStreamManager as AsyncResponseStreamManager,
    )
    from .response_stream import (
        ParsedResponseCompletedEvent as ParsedResponseCompletedEvent,
    )
    from .response_stream import ParsedResponseFailedEvent as ParsedResponseFailedEvent
    from .response_stream import (
        ParsedResponseFunctionCallArgumentsDeltaEvent as ParsedResponseFunctionCallArgumentsDeltaEvent,
    )
    from .response_stream import (
        ParsedResponseFunctionCallArgumentsDoneEvent as ParsedResponseFunctionCallArgumentsDoneEvent,
    )
    from .response_stream import (
        ParsedResponseIncompleteEvent as ParsedResponseIncompleteEvent,
    )
    from .response_stream import ParsedResponseStreamEvent as ParsedResponseStreamEvent
    from .response_stream import (
        ParsedResponseTextDeltaEvent as ParsedResponseTextDeltaEvent,
    )
    from .response_stream import (
        ParsedResponseTextDoneEvent as ParsedResponseTextDoneEvent,
    )
    from .response_stream import ResponseStream as ResponseStream
    from .response_stream import ResponseStreamManager as ResponseStreamManager
    from .response_stream import ResponseStreamState as ResponseStreamState
    from .response_stream_event import ResponseStreamEvent as ResponseStreamEvent
    from .response_text_config import ResponseTextConfig as ResponseTextConfig
    from .response_text_config_param import (
        ResponseTextConfigParam as ResponseTextConfigParam,
    )
    from .response_text_delta_event import (
        ResponseTextDeltaEvent as ResponseTextDeltaEvent,
    )
    from .response_text_delta_event import ResponseTextLogprob as ResponseTextLogprob
    from .response_text_delta_event import (
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
    from .response_usage import ResponseUsage as ResponseUsage
    from .response_usage import (
        ResponseUsageInputTokensDetails as ResponseUsageInputTokensDetails,
    )
    from .response_usage import (
        ResponseUsageInputTokensDetailsCacheWriteTokensDetails as ResponseUsageInputTokensDetailsCacheWriteTokensDetails,
    )
    from .response_usage import (
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
    from .tool import Tool as Tool
    from .tool import ToolCodeInterpreter as ToolCodeInterpreter
    from .tool import ToolCodeInterpreterContainer as ToolCodeInterpreterContainer
    from .tool import (
        ToolCodeInterpreterContainerAuto as ToolCodeInterpreterContainerAuto,
    )
    from .tool import ToolImageGeneration as ToolImageGeneration
    from .tool import (
        ToolImageGenerationInputImageMask as ToolImageGenerationInputImageMask,
    )
    from .tool import ToolImageGenerationSvg as ToolImageGenerationSvg
    from .tool import ToolImageGenerationSvgReasoning as ToolImageGenerationSvgReasoning
    from .tool import ToolLocalShell as ToolLocalShell
    from .tool import ToolMcp as ToolMcp
    from .tool import ToolMcpAllowedTools as ToolMcpAllowedTools
    from .tool import ToolMcpApprovalFilter as ToolMcpApprovalFilter
    from .tool import ToolMcpFilter as ToolMcpFilter
    from .tool import ToolMcpRequireApproval as ToolMcpRequireApproval
    from .tool import ToolProgrammaticToolCalling as ToolProgrammaticToolCalling
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
    )
    from .tool_param import (
        ToolCodeInterpreterContainerParam as ToolCodeInterpreterContainerParam,
    )
    from .tool_param import ToolCodeInterpreterParam as ToolCodeInterpreterParam
    from .tool_param import (
        ToolImageGenerationInputImageMaskParam as ToolImageGenerationInputImageMaskParam,
    )
    from .tool_param import ToolImageGenerationParam as ToolImageGenerationParam
    from .tool_param import ToolImageGenerationSvgParam as ToolImageGenerationSvgParam
    from .tool_param import (
        ToolImageGenerationSvgReasoningParam as ToolImageGenerationSvgReasoningParam,
    )
    from .tool_param import ToolLocalShellParam as ToolLocalShellParam
    from .tool_param import ToolMcpAllowedToolsParam as ToolMcpAllowedToolsParam
    from .tool_param import ToolMcpApprovalFilterParam as ToolMcpApprovalFilterParam
    from .tool_param import ToolMcpFilterParam as ToolMcpFilterParam
    from .tool_param import ToolMcpParam as ToolMcpParam
    from .tool_param import ToolMcpRequireApprovalParam as ToolMcpRequireApprovalParam
    from .tool_param import ToolParam as ToolParam
    from .tool_param import (
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
    from .web_search_preview_tool import WebSearchPreviewTool as WebSearchPreviewTool
    from .web_search_preview_tool import (
        WebSearchPreviewToolUserLocation as WebSearchPreviewToolUserLocation,
    )
    from .web_search_preview_tool_param import (
        WebSearchPreviewToolParam as WebSearchPreviewToolParam,
    )
    from .web_search_preview_tool_param import (
        WebSearchPreviewToolUserLocationParam as WebSearchPreviewToolUserLocationParam,
    )
    from .web_search_tool import WebSearchTool as WebSearchTool
    from .web_search_tool import WebSearchToolFilters as WebSearchToolFilters
    from .web_search_tool import WebSearchToolUserLocation as WebSearchToolUserLocation
    from .web_search_tool_param import (
        WebSearchToolFiltersParam as WebSearchToolFiltersParam,
    )
    from .web_search_tool_param import WebSearchToolParam as WebSearchToolParam
    from .web_search_tool_param import (
        WebSearchToolUserLocationParam as WebSearchToolUserLocationParam,
    )
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
        "ToolMcpAllowedToolsParam": ".tool_param",
        "ToolMcpApprovalFilter": ".tool",
        "ToolMcpApprovalFilterParam": ".tool_param",
        "ToolMcpFilter": ".tool",
        "ToolMcpFilterParam": ".tool_param",
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

__all__ = [
    "ApplyPatchTool",
    "ApplyPatchToolParam",
    "AsyncResponseStream",
    "AsyncResponseStreamManager",
    "CompactedResponse",
    "ComputerAction",
    "ComputerActionClick",
    "ComputerActionClickParam",
    "ComputerActionDoubleClick",
    "ComputerActionDoubleClickParam",
    "ComputerActionDrag",
    "ComputerActionDragParam",
    "ComputerActionDragPath",
    "ComputerActionDragPathParam",
    "ComputerActionKeypress",
    "ComputerActionKeypressParam",
    "ComputerActionList",
    "ComputerActionListParam",
    "ComputerActionMove",
    "ComputerActionMoveParam",
    "ComputerActionParam",
    "ComputerActionScreenshot",
    "ComputerActionScreenshotParam",
    "ComputerActionScroll",
    "ComputerActionScrollParam",
    "ComputerActionType",
    "ComputerActionTypeParam",
    "ComputerActionWait",
    "ComputerActionWaitParam",
    "ComputerSafetyCheck",
    "ComputerSafetyCheckParam",
    "ComputerTool",
    "ComputerToolParam",
    "ComputerUsePreviewTool",
    "ComputerUsePreviewToolParam",
    "ConfigurationUpdateReasoning",
    "ConfigurationUpdateReasoningParam",
    "ConfigurationUpdateText",
    "ConfigurationUpdateTextFormat",
    "ConfigurationUpdateTextFormatParam",
    "ConfigurationUpdateTextParam",
    "ContainerAuto",
    "ContainerAutoParam",
    "ContainerAutoSkill",
    "ContainerAutoSkillParam",
    "ContainerNetworkPolicy",
    "ContainerNetworkPolicyAllowlist",
    "ContainerNetworkPolicyAllowlistParam",
    "ContainerNetworkPolicyDisabled",
    "ContainerNetworkPolicyDisabledParam",
    "ContainerNetworkPolicyDomainSecret",
    "ContainerNetworkPolicyDomainSecretParam",
    "ContainerNetworkPolicyParam",
    "ContainerReference",
    "ContainerReferenceParam",
    "CustomTool",
    "CustomToolParam",
    "EasyInputMessage",
    "EasyInputMessageParam",
    "FileSearchTool",
    "FileSearchToolFilters",
    "FileSearchToolFiltersParam",
    "FileSearchToolParam",
    "FileSearchToolRankingOptions",
    "FileSearchToolRankingOptionsHybridSearch",
    "FileSearchToolRankingOptionsHybridSearchParam",
    "FileSearchToolRankingOptionsParam",
    "FunctionShellTool",
    "FunctionShellToolEnvironment",
    "FunctionShellToolEnvironmentParam",
    "FunctionShellToolParam",
    "FunctionTool",
    "FunctionToolParam",
    "ImageDetail",
    "InlineSkill",
    "InlineSkillParam",
    "InlineSkillSource",
    "InlineSkillSourceParam",
    "InputTokenCountParams",
    "InputTokenCountResponse",
    "LocalEnvironment",
    "LocalEnvironmentParam",
    "LocalSkill",
    "LocalSkillParam",
    "McpToolCallError",
    "McpToolCallErrorHTTPError",
    "McpToolCallErrorHTTPErrorParam",
    "McpToolCallErrorMcpProtocolError",
    "McpToolCallErrorMcpProtocolErrorParam",
    "McpToolCallErrorMcpToolExecutionError",
    "McpToolCallErrorMcpToolExecutionErrorParam",
    "McpToolCallErrorParam",
    "NamespaceTool",
    "NamespaceToolFunction",
    "NamespaceToolFunctionParam",
    "NamespaceToolParam",
    "NamespaceToolTool",
    "NamespaceToolToolParam",
    "ParsedContent",
    "ParsedResponse",
    "ParsedResponseCompletedEvent",
    "ParsedResponseFailedEvent",
    "ParsedResponseFunctionCallArgumentsDeltaEvent",
    "ParsedResponseFunctionCallArgumentsDoneEvent",
    "ParsedResponseFunctionToolCall",
    "ParsedResponseIncompleteEvent",
    "ParsedResponseOutputItem",
    "ParsedResponseOutputMessage",
    "ParsedResponseOutputMessageContent",
    "ParsedResponseOutputText",
    "ParsedResponseStreamEvent",
    "ParsedResponseTextDeltaEvent",
    "ParsedResponseTextDoneEvent",
    "Response",
    "ResponseAccessPrograms",
    "ResponseAdditionalTools",
    "ResponseApplyPatchToolCall",
    "ResponseApplyPatchToolCallOperation",
    "ResponseApplyPatchToolCallOperationCreateFile",
    "ResponseApplyPatchToolCallOperationCreateFileParam",
    "ResponseApplyPatchToolCallOperationDeleteFile",
    "ResponseApplyPatchToolCallOperationDeleteFileParam",
    "ResponseApplyPatchToolCallOperationParam",
    "ResponseApplyPatchToolCallOperationUpdateFile",
    "ResponseApplyPatchToolCallOperationUpdateFileParam",
    "ResponseApplyPatchToolCallOutput",
    "ResponseAudioDeltaEvent",
    "ResponseAudioDoneEvent",
    "ResponseAudioTranscriptDeltaEvent",
    "ResponseAudioTranscriptDoneEvent",
    "ResponseCodeInterpreterCallCodeDeltaEvent",
    "ResponseCodeInterpreterCallCodeDoneEvent",
    "ResponseCodeInterpreterCallCompletedEvent",
    "ResponseCodeInterpreterCallInProgressEvent",
    "ResponseCodeInterpreterCallInterpretingEvent",
    "ResponseCodeInterpreterToolCall",
    "ResponseCodeInterpreterToolCallOutput",
    "ResponseCodeInterpreterToolCallOutputImage",
    "ResponseCodeInterpreterToolCallOutputImageParam",
    "ResponseCodeInterpreterToolCallOutputLogs",
    "ResponseCodeInterpreterToolCallOutputLogsParam",
    "ResponseCodeInterpreterToolCallOutputParam",
    "ResponseCodeInterpreterToolCallParam",
    "ResponseCompactParams",
    "ResponseCompactPromptCacheOptionsParam",
    "ResponseCompactionCompactingEvent",
    "ResponseCompactionItem",
    "ResponseCompactionItemParam",
    "ResponseCompactionItemParamParam",
    "ResponseCompletedEvent",
    "ResponseComputerToolCall",
    "ResponseComputerToolCallOutputItem",
    "ResponseComputerToolCallOutputScreenshot",
    "ResponseComputerToolCallOutputScreenshotParam",
    "ResponseComputerToolCallParam",
    "ResponseConfigurationUpdateItem",
    "ResponseConfigurationUpdateItemParam",
    "ResponseConfigurationUpdateItemParamParam",
    "ResponseContainerReference",
    "ResponseContentPart",
    "ResponseContentPartAddedEvent",
    "ResponseContentPartDoneEvent",
    "ResponseConversationChoiceParam",
    "ResponseConversationParam",
    "ResponseConversationParamParam",
    "ResponseCreateAccessProgramsParam",
    "ResponseCreateBackgroundOptionsParam",
    "ResponseCreateContextManagementParam",
    "ResponseCreateParams",
    "ResponseCreatePromptCacheOptionsParam",
    "ResponseCreateStreamOptionsParam",
    "ResponseCreatedEvent",
    "ResponseCustomToolCall",
    "ResponseCustomToolCallInputDeltaEvent",
    "ResponseCustomToolCallInputDoneEvent",
    "ResponseCustomToolCallItem",
    "ResponseCustomToolCallOutput",
    "ResponseCustomToolCallOutputItem",
    "ResponseCustomToolCallOutputParam",
    "ResponseCustomToolCallParam",
    "ResponseError",
    "ResponseErrorEvent",
    "ResponseErrorMisalignment",
    "ResponseErrorMisalignmentSteer",
    "ResponseFailedEvent",
    "ResponseFileSearchCallCompletedEvent",
    "ResponseFileSearchCallInProgressEvent",
    "ResponseFileSearchCallSearchingEvent",
    "ResponseFileSearchToolCall",
    "ResponseFileSearchToolCallParam",
    "ResponseFileSearchToolCallResult",
    "ResponseFileSearchToolCallResultParam",
    "ResponseFormatTextConfig",
    "ResponseFormatTextConfigParam",
    "ResponseFormatTextJSONSchemaConfig",
    "ResponseFormatTextJSONSchemaConfigParam",
    "ResponseFunctionCallArgumentsDeltaEvent",
    "ResponseFunctionCallArgumentsDoneEvent",
    "ResponseFunctionCallOutputItem",
    "ResponseFunctionCallOutputItemList",
    "ResponseFunctionCallOutputItemListParam",
    "ResponseFunctionCallOutputItemParam",
    "ResponseFunctionShellCallOutputContent",
    "ResponseFunctionShellCallOutputContentParam",
    "ResponseFunctionShellToolCall",
    "ResponseFunctionShellToolCallEnvironment",
    "ResponseFunctionShellToolCallOutput",
    "ResponseFunctionToolCall",
    "ResponseFunctionToolCallItem",
    "ResponseFunctionToolCallOutputItem",
    "ResponseFunctionToolCallParam",
    "ResponseFunctionWebSearch",
    "ResponseFunctionWebSearchAction",
    "ResponseFunctionWebSearchActionFind",
    "ResponseFunctionWebSearchActionFindParam",
    "ResponseFunctionWebSearchActionOpenPage",
    "ResponseFunctionWebSearchActionOpenPageParam",
    "ResponseFunctionWebSearchActionParam",
    "ResponseFunctionWebSearchActionSearch",
    "ResponseFunctionWebSearchActionSearchParam",
    "ResponseFunctionWebSearchActionSearchSource",
    "ResponseFunctionWebSearchActionSearchSourceParam",
    "ResponseFunctionWebSearchParam",
    "ResponseImage",
    "ResponseImageGenCallCompletedEvent",
    "ResponseImageGenCallGeneratingEvent",
    "ResponseImageGenCallInProgressEvent",
    "ResponseImageGenCallPartialImageEvent",
    "ResponseImageGenerationCall",
    "ResponseImageGenerationCallError",
    "ResponseImageGenerationCallErrorParam",
    "ResponseImageGenerationCallModerationDetails",
    "ResponseImageGenerationCallModerationDetailsParam",
    "ResponseImageGenerationCallParam",
    "ResponseImageGenerationCallSvgUsage",
    "ResponseImageGenerationCallSvgUsageParam",
    "ResponseImageParam",
    "ResponseInProgressEvent",
    "ResponseIncludable",
    "ResponseIncompleteDetails",
    "ResponseIncompleteEvent",
    "ResponseInput",
    "ResponseInputAudio",
    "ResponseInputAudioInputAudio",
    "ResponseInputAudioInputAudioParam",
    "ResponseInputAudioParam",
    "ResponseInputContent",
    "ResponseInputContentParam",
    "ResponseInputFile",
    "ResponseInputFileContent",
    "ResponseInputFileContentParam",
    "ResponseInputFileParam",
    "ResponseInputImage",
    "ResponseInputImageContent",
    "ResponseInputImageContentParam",
    "ResponseInputImageParam",
    "ResponseInputItem",
    "ResponseInputItemAdditionalTools",
    "ResponseInputItemAdditionalToolsParam",
    "ResponseInputItemApplyPatchCall",
    "ResponseInputItemApplyPatchCallOutput",
    "ResponseInputItemApplyPatchCallOutputParam",
    "ResponseInputItemApplyPatchCallParam",
    "ResponseInputItemCompactionTrigger",
    "ResponseInputItemCompactionTriggerParam",
    "ResponseInputItemComputerCallOutput",
    "ResponseInputItemComputerCallOutputParam",
    "ResponseInputItemFunctionCallOutput",
    "ResponseInputItemFunctionCallOutputParam",
    "ResponseInputItemItemReference",
    "ResponseInputItemItemReferenceParam",
    "ResponseInputItemMcpApprovalResponse",
    "ResponseInputItemMcpApprovalResponseParam",
    "ResponseInputItemMessage",
    "ResponseInputItemMessageParam",
    "ResponseInputItemParam",
    "ResponseInputItemShellCall",
    "ResponseInputItemShellCallAction",
    "ResponseInputItemShellCallActionParam",
    "ResponseInputItemShellCallEnvironment",
    "ResponseInputItemShellCallEnvironmentParam",
    "ResponseInputItemShellCallOutput",
    "ResponseInputItemShellCallOutputParam",
    "ResponseInputItemShellCallParam",
    "ResponseInputItemToolSearchCall",
    "ResponseInputItemToolSearchCallParam",
    "ResponseInputMessageContentList",
    "ResponseInputMessageContentListParam",
    "ResponseInputMessageItem",
    "ResponseInputParam",
    "ResponseInputText",
    "ResponseInputTextContent",
    "ResponseInputTextContentParam",
    "ResponseInputTextParam",
    "ResponseInputTransformation",
    "ResponseItem",
    "ResponseLocalEnvironment",
    "ResponseLocalShellCall",
    "ResponseLocalShellCallAction",
    "ResponseLocalShellCallActionParam",
    "ResponseLocalShellCallOutput",
    "ResponseLocalShellCallOutputParam",
    "ResponseLocalShellCallParam",
    "ResponseMcpApprovalRequest",
    "ResponseMcpApprovalRequestParam",
    "ResponseMcpApprovalResponse",
    "ResponseMcpCall",
    "ResponseMcpCallArgumentsDeltaEvent",
    "ResponseMcpCallArgumentsDoneEvent",
    "ResponseMcpCallCompletedEvent",
    "ResponseMcpCallFailedEvent",
    "ResponseMcpCallInProgressEvent",
    "ResponseMcpCallParam",
    "ResponseMcpListTools",
    "ResponseMcpListToolsCompletedEvent",
    "ResponseMcpListToolsFailedEvent",
    "ResponseMcpListToolsInProgressEvent",
    "ResponseMcpListToolsParam",
    "ResponseMcpListToolsTool",
    "ResponseMcpListToolsToolParam",
    "ResponseModeration",
    "ResponseModerationConfigParam",
    "ResponseModerationError",
    "ResponseModerationModeParam",
    "ResponseModerationOutcome",
    "ResponseModerationPolicyParam",
    "ResponseModerationResult",
    "ResponseOutputItem",
    "ResponseOutputItemAddedEvent",
    "ResponseOutputItemDoneEvent",
    "ResponseOutputMessage",
    "ResponseOutputMessageContent",
    "ResponseOutputMessageContentParam",
    "ResponseOutputMessageParam",
    "ResponseOutputRefusal",
    "ResponseOutputRefusalParam",
    "ResponseOutputText",
    "ResponseOutputTextAnnotation",
    "ResponseOutputTextAnnotationAddedEvent",
    "ResponseOutputTextAnnotationContainerFileCitation",
    "ResponseOutputTextAnnotationContainerFileCitationParam",
    "ResponseOutputTextAnnotationFileCitation",
    "ResponseOutputTextAnnotationFileCitationParam",
    "ResponseOutputTextAnnotationFilePath",
    "ResponseOutputTextAnnotationFilePathParam",
    "ResponseOutputTextAnnotationParam",
    "ResponseOutputTextAnnotationURLCitation",
    "ResponseOutputTextAnnotationURLCitationParam",
    "ResponseOutputTextLogprob",
    "ResponseOutputTextLogprobParam",
    "ResponseOutputTextParam",
    "ResponseOutputTextTopLogprob",
    "ResponseOutputTextTopLogprobParam",
    "ResponseProgram",
    "ResponseProgramOutput",
    "ResponseProgramOutputParam",
    "ResponseProgramParam",
    "ResponsePrompt",
    "ResponsePromptCacheDiagnostics",
    "ResponsePromptCacheDiagnosticsCacheHit",
    "ResponsePromptCacheDiagnosticsCacheMiss",
    "ResponsePromptCacheDiagnosticsComparisonResponseNotFound",
    "ResponsePromptCacheDiagnosticsUnavailable",
    "ResponsePromptCacheOptions",
    "ResponsePromptParam",
    "ResponsePromptVariables",
    "ResponsePromptVariablesParam",
    "ResponseQueuedEvent",
    "ResponseReasoningItem",
    "ResponseReasoningItemParam",
    "ResponseReasoningSummary",
    "ResponseReasoningSummaryParam",
    "ResponseReasoningSummaryPartAddedEvent",
    "ResponseReasoningSummaryPartDoneEvent",
    "ResponseReasoningSummaryTextDeltaEvent",
    "ResponseReasoningSummaryTextDoneEvent",
    "ResponseReasoningText",
    "ResponseReasoningTextDeltaEvent",
    "ResponseReasoningTextDoneEvent",
    "ResponseReasoningTextParam",
    "ResponseRefusalDeltaEvent",
    "ResponseRefusalDoneEvent",
    "ResponseShellCallCommandAddedEvent",
    "ResponseShellCallCommandDeltaEvent",
    "ResponseShellCallCommandDoneEvent",
    "ResponseShellCallOutcome",
    "ResponseShellCallOutcomeExit",
    "ResponseShellCallOutcomeExitParam",
    "ResponseShellCallOutcomeParam",
    "ResponseShellCallOutcomeTimeout",
    "ResponseShellCallOutcomeTimeoutParam",
    "ResponseShellCallOutput",
    "ResponseShellCallOutputContentDeltaEvent",
    "ResponseShellCallOutputContentDeltaEventDelta",
    "ResponseShellCallOutputContentDoneEvent",
    "ResponseStatus",
    "ResponseStream",
    "ResponseStreamEvent",
    "ResponseStreamManager",
    "ResponseStreamState",
    "ResponseTextConfig",
    "ResponseTextConfigParam",
    "ResponseTextDeltaEvent",
    "ResponseTextDoneEvent",
    "ResponseTextLogprob",
    "ResponseTextTopLogprob",
    "ResponseToolCaller",
    "ResponseToolCallerDirect",
    "ResponseToolCallerDirectParam",
    "ResponseToolCallerParam",
    "ResponseToolCallerProgram",
    "ResponseToolCallerProgramParam",
    "ResponseToolChoice",
    "ResponseToolChoiceParam",
    "ResponseToolSearchCall",
    "ResponseToolSearchOutputItem",
    "ResponseToolSearchOutputItemParam",
    "ResponseToolSearchOutputItemParamParam",
    "ResponseToolUsage",
    "ResponseToolUsageImageGen",
    "ResponseToolUsageImageGenCachedTokensDetails",
    "ResponseToolUsageImageTokensDetails",
    "ResponseToolUsageWebSearch",
    "ResponseUsage",
    "ResponseUsageInputTokensDetails",
    "ResponseUsageInputTokensDetailsCacheWriteTokensDetails",
    "ResponseUsageOutputTokensDetails",
    "ResponseWebSearchCallCompletedEvent",
    "ResponseWebSearchCallInProgressEvent",
    "ResponseWebSearchCallSearchingEvent",
    "ServiceTier",
    "SkillReference",
    "SkillReferenceParam",
    "Tool",
    "ToolChoiceAllowed",
    "ToolChoiceAllowedParam",
    "ToolChoiceApplyPatch",
    "ToolChoiceApplyPatchParam",
    "ToolChoiceCustom",
    "ToolChoiceCustomParam",
    "ToolChoiceFunction",
    "ToolChoiceFunctionParam",
    "ToolChoiceMcp",
    "ToolChoiceMcpParam",
    "ToolChoiceOptions",
    "ToolChoiceShell",
    "ToolChoiceShellParam",
    "ToolChoiceTypes",
    "ToolChoiceTypesParam",
    "ToolCodeInterpreter",
    "ToolCodeInterpreterContainer",
    "ToolCodeInterpreterContainerAuto",
    "ToolCodeInterpreterContainerAutoParam",
    "ToolCodeInterpreterContainerParam",
    "ToolCodeInterpreterParam",
    "ToolImageGeneration",
    "ToolImageGenerationInputImageMask",
    "ToolImageGenerationInputImageMaskParam",
    "ToolImageGenerationParam",
    "ToolImageGenerationSvg",
    "ToolImageGenerationSvgParam",
    "ToolImageGenerationSvgReasoning",
    "ToolImageGenerationSvgReasoningParam",
    "ToolLocalShell",
    "ToolLocalShellParam",
    "ToolMcp",
    "ToolMcpAllowedTools",
    "ToolMcpAllowedToolsParam",
    "ToolMcpApprovalFilter",
    "ToolMcpApprovalFilterParam",
    "ToolMcpFilter",
    "ToolMcpFilterParam",
    "ToolMcpParam",
    "ToolMcpRequireApproval",
    "ToolMcpRequireApprovalParam",
    "ToolParam",
    "ToolProgrammaticToolCalling",
    "ToolProgrammaticToolCallingParam",
    "ToolSearchOutputNamespaceTool",
    "ToolSearchOutputNamespaceToolParam",
    "ToolSearchTool",
    "ToolSearchToolParam",
    "WebSearchPreviewTool",
    "WebSearchPreviewToolParam",
    "WebSearchPreviewToolUserLocation",
    "WebSearchPreviewToolUserLocationParam",
    "WebSearchTool",
    "WebSearchToolFilters",
    "WebSearchToolFiltersParam",
    "WebSearchToolParam",
    "WebSearchToolUserLocation",
    "WebSearchToolUserLocationParam",
]
