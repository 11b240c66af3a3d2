from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .apply_patch_tool import ApplyPatchTool as ApplyPatchTool
    from .apply_patch_tool_param import ApplyPatchToolParam as ApplyPatchToolParam
    from .compacted_response import CompactedResponse as CompactedResponse
    from .computer_action import ComputerAction as ComputerAction
    from .computer_action_click import ComputerActionClick as ComputerActionClick
    from .computer_action_click_param import (
        ComputerActionClickParam as ComputerActionClickParam,
    )
    from .computer_action_double_click import (
        ComputerActionDoubleClick as ComputerActionDoubleClick,
    )
    from .computer_action_double_click_param import (
        ComputerActionDoubleClickParam as ComputerActionDoubleClickParam,
    )
    from .computer_action_drag import ComputerActionDrag as ComputerActionDrag
    from .computer_action_drag_param import (
        ComputerActionDragParam as ComputerActionDragParam,
    )
    from .computer_action_drag_path import (
        ComputerActionDragPath as ComputerActionDragPath,
    )
    from .computer_action_drag_path_param import (
        ComputerActionDragPathParam as ComputerActionDragPathParam,
    )
    from .computer_action_keypress import (
        ComputerActionKeypress as ComputerActionKeypress,
    )
    from .computer_action_keypress_param import (
        ComputerActionKeypressParam as ComputerActionKeypressParam,
    )
    from .computer_action_list import ComputerActionList as ComputerActionList
    from .computer_action_list_param import (
        ComputerActionListParam as ComputerActionListParam,
    )
    from .computer_action_move import ComputerActionMove as ComputerActionMove
    from .computer_action_move_param import (
        ComputerActionMoveParam as ComputerActionMoveParam,
    )
    from .computer_action_param import ComputerActionParam as ComputerActionParam
    from .computer_action_screenshot import (
        ComputerActionScreenshot as ComputerActionScreenshot,
    )
    from .computer_action_screenshot_param import (
        ComputerActionScreenshotParam as ComputerActionScreenshotParam,
    )
    from .computer_action_scroll import ComputerActionScroll as ComputerActionScroll
    from .computer_action_scroll_param import (
        ComputerActionScrollParam as ComputerActionScrollParam,
    )
    from .computer_action_type import ComputerActionType as ComputerActionType
    from .computer_action_type_param import (
        ComputerActionTypeParam as ComputerActionTypeParam,
    )
    from .computer_action_wait import ComputerActionWait as ComputerActionWait
    from .computer_action_wait_param import (
        ComputerActionWaitParam as ComputerActionWaitParam,
    )
    from .computer_safety_check import ComputerSafetyCheck as ComputerSafetyCheck
    from .computer_safety_check_param import (
        ComputerSafetyCheckParam as ComputerSafetyCheckParam,
    )
    from .computer_tool import ComputerTool as ComputerTool
    from .computer_tool_param import ComputerToolParam as ComputerToolParam
    from .computer_use_preview_tool import (
        ComputerUsePreviewTool as ComputerUsePreviewTool,
    )
    from .computer_use_preview_tool_param import (
        ComputerUsePreviewToolParam as ComputerUsePreviewToolParam,
    )
    from .configuration_update_reasoning import (
        ConfigurationUpdateReasoning as ConfigurationUpdateReasoning,
    )
    from .configuration_update_reasoning_param import (
        ConfigurationUpdateReasoningParam as ConfigurationUpdateReasoningParam,
    )
    from .configuration_update_text import (
        ConfigurationUpdateText as ConfigurationUpdateText,
    )
    from .configuration_update_text_format import (
        ConfigurationUpdateTextFormat as ConfigurationUpdateTextFormat,
    )
    from .configuration_update_text_format_param import (
        ConfigurationUpdateTextFormatParam as ConfigurationUpdateTextFormatParam,
    )
    from .configuration_update_text_param import (
        ConfigurationUpdateTextParam as ConfigurationUpdateTextParam,
    )
    from .container_auto import ContainerAuto as ContainerAuto
    from .container_auto_param import ContainerAutoParam as ContainerAutoParam
    from .container_auto_skill import ContainerAutoSkill as ContainerAutoSkill
    from .container_auto_skill_param import (
        ContainerAutoSkillParam as ContainerAutoSkillParam,
    )
    from .container_network_policy import (
        ContainerNetworkPolicy as ContainerNetworkPolicy,
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
    from .container_network_policy_param import (
        ContainerNetworkPolicyParam as ContainerNetworkPolicyParam,
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
    from .file_search_tool_filters import FileSearchToolFilters as FileSearchToolFilters
    from .file_search_tool_filters_param import (
        FileSearchToolFiltersParam as FileSearchToolFiltersParam,
    )
    from .file_search_tool_param import FileSearchToolParam as FileSearchToolParam
    from .file_search_tool_ranking_options import (
        FileSearchToolRankingOptions as FileSearchToolRankingOptions,
    )
    from .file_search_tool_ranking_options_hybrid_search import (
        FileSearchToolRankingOptionsHybridSearch as FileSearchToolRankingOptionsHybridSearch,
    )
    from .file_search_tool_ranking_options_hybrid_search_param import (
        FileSearchToolRankingOptionsHybridSearchParam as FileSearchToolRankingOptionsHybridSearchParam,
    )
    from .file_search_tool_ranking_options_param import (
        FileSearchToolRankingOptionsParam as FileSearchToolRankingOptionsParam,
    )
    from .function_shell_tool import FunctionShellTool as FunctionShellTool
    from .function_shell_tool_environment import (
        FunctionShellToolEnvironment as FunctionShellToolEnvironment,
    )
    from .function_shell_tool_environment_param import (
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
    from .mcp_tool_call_error_http_error import (
        McpToolCallErrorHTTPError as McpToolCallErrorHTTPError,
    )
    from .mcp_tool_call_error_http_error_param import (
        McpToolCallErrorHTTPErrorParam as McpToolCallErrorHTTPErrorParam,
    )
    from .mcp_tool_call_error_mcp_protocol_error import (
        McpToolCallErrorMcpProtocolError as McpToolCallErrorMcpProtocolError,
    )
    from .mcp_tool_call_error_mcp_protocol_error_param import (
        McpToolCallErrorMcpProtocolErrorParam as McpToolCallErrorMcpProtocolErrorParam,
    )
    from .mcp_tool_call_error_mcp_tool_execution_error import (
        McpToolCallErrorMcpToolExecutionError as McpToolCallErrorMcpToolExecutionError,
    )
    from .mcp_tool_call_error_mcp_tool_execution_error_param import (
        McpToolCallErrorMcpToolExecutionErrorParam as McpToolCallErrorMcpToolExecutionErrorParam,
    )
    from .mcp_tool_call_error_param import (
        McpToolCallErrorParam as McpToolCallErrorParam,
    )
    from .namespace_tool import NamespaceTool as NamespaceTool
    from .namespace_tool import NamespaceTool as ToolSearchOutputNamespaceTool
    from .namespace_tool_function import NamespaceToolFunction as NamespaceToolFunction
    from .namespace_tool_function_param import (
        NamespaceToolFunctionParam as NamespaceToolFunctionParam,
    )
    from .namespace_tool_param import NamespaceToolParam as NamespaceToolParam
    from .namespace_tool_param import (
        NamespaceToolParam as ToolSearchOutputNamespaceToolParam,
    )
    from .namespace_tool_tool import NamespaceToolTool as NamespaceToolTool
    from .namespace_tool_tool_param import (
        NamespaceToolToolParam as NamespaceToolToolParam,
    )
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
    from .response_access_programs import (
        ResponseAccessPrograms as ResponseAccessPrograms,
    )
    from .response_additional_tools import (
        ResponseAdditionalTools as ResponseAdditionalTools,
    )
    from .response_apply_patch_tool_call import (
        ResponseApplyPatchToolCall as ResponseApplyPatchToolCall,
    )
    from .response_apply_patch_tool_call_operation import (
        ResponseApplyPatchToolCallOperation as ResponseApplyPatchToolCallOperation,
    )
    from .response_apply_patch_tool_call_operation_create_file import (
        ResponseApplyPatchToolCallOperationCreateFile as ResponseApplyPatchToolCallOperationCreateFile,
    )
    from .response_apply_patch_tool_call_operation_create_file_param import (
        ResponseApplyPatchToolCallOperationCreateFileParam as ResponseApplyPatchToolCallOperationCreateFileParam,
    )
    from .response_apply_patch_tool_call_operation_delete_file import (
        ResponseApplyPatchToolCallOperationDeleteFile as ResponseApplyPatchToolCallOperationDeleteFile,
    )
    from .response_apply_patch_tool_call_operation_delete_file_param import (
        ResponseApplyPatchToolCallOperationDeleteFileParam as ResponseApplyPatchToolCallOperationDeleteFileParam,
    )
    from .response_apply_patch_tool_call_operation_param import (
        ResponseApplyPatchToolCallOperationParam as ResponseApplyPatchToolCallOperationParam,
    )
    from .response_apply_patch_tool_call_operation_update_file import (
        ResponseApplyPatchToolCallOperationUpdateFile as ResponseApplyPatchToolCallOperationUpdateFile,
    )
    from .response_apply_patch_tool_call_operation_update_file_param import (
        ResponseApplyPatchToolCallOperationUpdateFileParam as ResponseApplyPatchToolCallOperationUpdateFileParam,
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
    from .response_code_interpreter_tool_call_output import (
        ResponseCodeInterpreterToolCallOutput as ResponseCodeInterpreterToolCallOutput,
    )
    from .response_code_interpreter_tool_call_output_image import (
        ResponseCodeInterpreterToolCallOutputImage as ResponseCodeInterpreterToolCallOutputImage,
    )
    from .response_code_interpreter_tool_call_output_image_param import (
        ResponseCodeInterpreterToolCallOutputImageParam as ResponseCodeInterpreterToolCallOutputImageParam,
    )
    from .response_code_interpreter_tool_call_output_logs import (
        ResponseCodeInterpreterToolCallOutputLogs as ResponseCodeInterpreterToolCallOutputLogs,
    )
    from .response_code_interpreter_tool_call_output_logs_param import (
        ResponseCodeInterpreterToolCallOutputLogsParam as ResponseCodeInterpreterToolCallOutputLogsParam,
    )
    from .response_code_interpreter_tool_call_output_param import (
        ResponseCodeInterpreterToolCallOutputParam as ResponseCodeInterpreterToolCallOutputParam,
    )
    from .response_code_interpreter_tool_call_param import (
        ResponseCodeInterpreterToolCallParam as ResponseCodeInterpreterToolCallParam,
    )
    from .response_compact_params import ResponseCompactParams as ResponseCompactParams
    from .response_compact_prompt_cache_options_param import (
        ResponseCompactPromptCacheOptionsParam as ResponseCompactPromptCacheOptionsParam,
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
        ResponseComputerToolCallParam as ResponseComputerToolCallParam,
    )
    from .response_configuration_update_item import (
        ResponseConfigurationUpdateItem as ResponseConfigurationUpdateItem,
    )
    from .response_configuration_update_item_param import (
        ResponseConfigurationUpdateItemParam as ResponseConfigurationUpdateItemParam,
    )
    from .response_configuration_update_item_param_param import (
        ResponseConfigurationUpdateItemParamParam as ResponseConfigurationUpdateItemParamParam,
    )
    from .response_content_part import ResponseContentPart as ResponseContentPart
    from .response_content_part_added_event import (
        ResponseContentPartAddedEvent as ResponseContentPartAddedEvent,
    )
    from .response_content_part_done_event import (
        ResponseContentPartDoneEvent as ResponseContentPartDoneEvent,
    )
    from .response_conversation_choice_param import (
        ResponseConversationChoiceParam as ResponseConversationChoiceParam,
    )
    from .response_conversation_param import (
        ResponseConversationParam as ResponseConversationParam,
    )
    from .response_conversation_param_param import (
        ResponseConversationParamParam as ResponseConversationParamParam,
    )
    from .response_create_access_programs_param import (
        ResponseCreateAccessProgramsParam as ResponseCreateAccessProgramsParam,
    )
    from .response_create_background_options_param import (
        ResponseCreateBackgroundOptionsParam as ResponseCreateBackgroundOptionsParam,
    )
    from .response_create_context_management_param import (
        ResponseCreateContextManagementParam as ResponseCreateContextManagementParam,
    )
    from .response_create_params import ResponseCreateParams as ResponseCreateParams
    from .response_create_prompt_cache_options_param import (
        ResponseCreatePromptCacheOptionsParam as ResponseCreatePromptCacheOptionsParam,
    )
    from .response_create_stream_options_param import (
        ResponseCreateStreamOptionsParam as ResponseCreateStreamOptionsParam,
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
    from .response_custom_tool_call_param import (
        ResponseCustomToolCallParam as ResponseCustomToolCallParam,
    )
    from .response_error import ResponseError as ResponseError
    from .response_error_event import ResponseErrorEvent as ResponseErrorEvent
    from .response_error_misalignment import (
        ResponseErrorMisalignment as ResponseErrorMisalignment,
    )
    from .response_error_misalignment_steer import (
        ResponseErrorMisalignmentSteer as ResponseErrorMisalignmentSteer,
    )
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
    from .response_file_search_tool_call_param import (
        ResponseFileSearchToolCallParam as ResponseFileSearchToolCallParam,
    )
    from .response_file_search_tool_call_result import (
        ResponseFileSearchToolCallResult as ResponseFileSearchToolCallResult,
    )
    from .response_file_search_tool_call_result_param import (
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
    from .response_function_shell_call_output_content_param import (
        ResponseFunctionShellCallOutputContentParam as ResponseFunctionShellCallOutputContentParam,
    )
    from .response_function_shell_tool_call import (
        ResponseFunctionShellToolCall as ResponseFunctionShellToolCall,
    )
    from .response_function_shell_tool_call_environment import (
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
    from .response_function_web_search_action import (
        ResponseFunctionWebSearchAction as ResponseFunctionWebSearchAction,
    )
    from .response_function_web_search_action_find import (
        ResponseFunctionWebSearchActionFind as ResponseFunctionWebSearchActionFind,
    )
    from .response_function_web_search_action_find_param import (
        ResponseFunctionWebSearchActionFindParam as ResponseFunctionWebSearchActionFindParam,
    )
    from .response_function_web_search_action_open_page import (
        ResponseFunctionWebSearchActionOpenPage as ResponseFunctionWebSearchActionOpenPage,
    )
    from .response_function_web_search_action_open_page_param import (
        ResponseFunctionWebSearchActionOpenPageParam as ResponseFunctionWebSearchActionOpenPageParam,
    )
    from .response_function_web_search_action_param import (
        ResponseFunctionWebSearchActionParam as ResponseFunctionWebSearchActionParam,
    )
    from .response_function_web_search_action_search import (
        ResponseFunctionWebSearchActionSearch as ResponseFunctionWebSearchActionSearch,
    )
    from .response_function_web_search_action_search_param import (
        ResponseFunctionWebSearchActionSearchParam as ResponseFunctionWebSearchActionSearchParam,
    )
    from .response_function_web_search_action_search_source import (
        ResponseFunctionWebSearchActionSearchSource as ResponseFunctionWebSearchActionSearchSource,
    )
    from .response_function_web_search_action_search_source_param import (
        ResponseFunctionWebSearchActionSearchSourceParam as ResponseFunctionWebSearchActionSearchSourceParam,
    )
    from .response_function_web_search_param import (
        ResponseFunctionWebSearchParam as ResponseFunctionWebSearchParam,
    )
    from .response_image import ResponseImage as ResponseImage
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
    from .response_image_generation_call import (
        ResponseImageGenerationCall as ResponseImageGenerationCall,
    )
    from .response_image_generation_call_error import (
        ResponseImageGenerationCallError as ResponseImageGenerationCallError,
    )
    from .response_image_generation_call_error_param import (
        ResponseImageGenerationCallErrorParam as ResponseImageGenerationCallErrorParam,
    )
    from .response_image_generation_call_moderation_details import (
        ResponseImageGenerationCallModerationDetails as ResponseImageGenerationCallModerationDetails,
    )
    from .response_image_generation_call_moderation_details_param import (
        ResponseImageGenerationCallModerationDetailsParam as ResponseImageGenerationCallModerationDetailsParam,
    )
    from .response_image_generation_call_param import (
        ResponseImageGenerationCallParam as ResponseImageGenerationCallParam,
    )
    from .response_image_generation_call_svg_usage import (
        ResponseImageGenerationCallSvgUsage as ResponseImageGenerationCallSvgUsage,
    )
    from .response_image_generation_call_svg_usage_param import (
        ResponseImageGenerationCallSvgUsageParam as ResponseImageGenerationCallSvgUsageParam,
    )
    from .response_image_param import ResponseImageParam as ResponseImageParam
    from .response_in_progress_event import (
        ResponseInProgressEvent as ResponseInProgressEvent,
    )
    from .response_includable import ResponseIncludable as ResponseIncludable
    from .response_incomplete_details import (
        ResponseIncompleteDetails as ResponseIncompleteDetails,
    )
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
    from .response_input_item import ResponseInputItem as ResponseInputItem
    from .response_input_item_additional_tools import (
        ResponseInputItemAdditionalTools as ResponseInputItemAdditionalTools,
    )
    from .response_input_item_additional_tools_param import (
        ResponseInputItemAdditionalToolsParam as ResponseInputItemAdditionalToolsParam,
    )
    from .response_input_item_apply_patch_call import (
        ResponseInputItemApplyPatchCall as ResponseInputItemApplyPatchCall,
    )
    from .response_input_item_apply_patch_call_output import (
        ResponseInputItemApplyPatchCallOutput as ResponseInputItemApplyPatchCallOutput,
    )
    from .response_input_item_apply_patch_call_output_param import (
        ResponseInputItemApplyPatchCallOutputParam as ResponseInputItemApplyPatchCallOutputParam,
    )
    from .response_input_item_apply_patch_call_param import (
        ResponseInputItemApplyPatchCallParam as ResponseInputItemApplyPatchCallParam,
    )
    from .response_input_item_compaction_trigger import (
        ResponseInputItemCompactionTrigger as ResponseInputItemCompactionTrigger,
    )
    from .response_input_item_compaction_trigger_param import (
        ResponseInputItemCompactionTriggerParam as ResponseInputItemCompactionTriggerParam,
    )
    from .response_input_item_computer_call_output import (
        ResponseInputItemComputerCallOutput as ResponseInputItemComputerCallOutput,
    )
    from .response_input_item_computer_call_output_param import (
        ResponseInputItemComputerCallOutputParam as ResponseInputItemComputerCallOutputParam,
    )
    from .response_input_item_function_call_output import (
        ResponseInputItemFunctionCallOutput as ResponseInputItemFunctionCallOutput,
    )
    from .response_input_item_function_call_output_param import (
        ResponseInputItemFunctionCallOutputParam as ResponseInputItemFunctionCallOutputParam,
    )
    from .response_input_item_item_reference import (
        ResponseInputItemItemReference as ResponseInputItemItemReference,
    )
    from .response_input_item_item_reference_param import (
        ResponseInputItemItemReferenceParam as ResponseInputItemItemReferenceParam,
    )
    from .response_input_item_mcp_approval_response import (
        ResponseInputItemMcpApprovalResponse as ResponseInputItemMcpApprovalResponse,
    )
    from .response_input_item_mcp_approval_response_param import (
        ResponseInputItemMcpApprovalResponseParam as ResponseInputItemMcpApprovalResponseParam,
    )
    from .response_input_item_message import (
        ResponseInputItemMessage as ResponseInputItemMessage,
    )
    from .response_input_item_message_param import (
        ResponseInputItemMessageParam as ResponseInputItemMessageParam,
    )
    from .response_input_item_param import (
        ResponseInputItemParam as ResponseInputItemParam,
    )
    from .response_input_item_shell_call import (
        ResponseInputItemShellCall as ResponseInputItemShellCall,
    )
    from .response_input_item_shell_call_action import (
        ResponseInputItemShellCallAction as ResponseInputItemShellCallAction,
    )
    from .response_input_item_shell_call_action_param import (
        ResponseInputItemShellCallActionParam as ResponseInputItemShellCallActionParam,
    )
    from .response_input_item_shell_call_environment import (
        ResponseInputItemShellCallEnvironment as ResponseInputItemShellCallEnvironment,
    )
    from .response_input_item_shell_call_environment_param import (
        ResponseInputItemShellCallEnvironmentParam as ResponseInputItemShellCallEnvironmentParam,
    )
    from .response_input_item_shell_call_output import (
        ResponseInputItemShellCallOutput as ResponseInputItemShellCallOutput,
    )
    from .response_input_item_shell_call_output_param import (
        ResponseInputItemShellCallOutputParam as ResponseInputItemShellCallOutputParam,
    )
    from .response_input_item_shell_call_param import (
        ResponseInputItemShellCallParam as ResponseInputItemShellCallParam,
    )
    from .response_input_item_tool_search_call import (
        ResponseInputItemToolSearchCall as ResponseInputItemToolSearchCall,
    )
    from .response_input_item_tool_search_call_param import (
        ResponseInputItemToolSearchCallParam as ResponseInputItemToolSearchCallParam,
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
    from .response_input_text import ResponseInputText as ResponseInputText
    from .response_input_text import ResponseInputText as ResponseInputTextContent
    from .response_input_text_param import (
        ResponseInputTextParam as ResponseInputTextParam,
    )
    from .response_input_text_param import (
        ResponseInputTextParam as ResponseInputTextContentParam,
    )
    from .response_input_transformation import (
        ResponseInputTransformation as ResponseInputTransformation,
    )
    from .response_item import ResponseItem as ResponseItem
    from .response_local_environment import (
        ResponseLocalEnvironment as ResponseLocalEnvironment,
    )
    from .response_local_shell_call import (
        ResponseLocalShellCall as ResponseLocalShellCall,
    )
    from .response_local_shell_call_action import (
        ResponseLocalShellCallAction as ResponseLocalShellCallAction,
    )
    from .response_local_shell_call_action_param import (
        ResponseLocalShellCallActionParam as ResponseLocalShellCallActionParam,
    )
    from .response_local_shell_call_output import (
        ResponseLocalShellCallOutput as ResponseLocalShellCallOutput,
    )
    from .response_local_shell_call_output_param import (
        ResponseLocalShellCallOutputParam as ResponseLocalShellCallOutputParam,
    )
    from .response_local_shell_call_param import (
        ResponseLocalShellCallParam as ResponseLocalShellCallParam,
    )
    from .response_mcp_approval_request import (
        ResponseMcpApprovalRequest as ResponseMcpApprovalRequest,
    )
    from .response_mcp_approval_request_param import (
        ResponseMcpApprovalRequestParam as ResponseMcpApprovalRequestParam,
    )
    from .response_mcp_approval_response import (
        ResponseMcpApprovalResponse as ResponseMcpApprovalResponse,
    )
    from .response_mcp_call import ResponseMcpCall as ResponseMcpCall
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
    from .response_mcp_call_param import ResponseMcpCallParam as ResponseMcpCallParam
    from .response_mcp_list_tools import ResponseMcpListTools as ResponseMcpListTools
    from .response_mcp_list_tools_completed_event import (
        ResponseMcpListToolsCompletedEvent as ResponseMcpListToolsCompletedEvent,
    )
    from .response_mcp_list_tools_failed_event import (
        ResponseMcpListToolsFailedEvent as ResponseMcpListToolsFailedEvent,
    )
    from .response_mcp_list_tools_in_progress_event import (
        ResponseMcpListToolsInProgressEvent as ResponseMcpListToolsInProgressEvent,
    )
    from .response_mcp_list_tools_param import (
        ResponseMcpListToolsParam as ResponseMcpListToolsParam,
    )
    from .response_mcp_list_tools_tool import (
        ResponseMcpListToolsTool as ResponseMcpListToolsTool,
    )
    from .response_mcp_list_tools_tool_param import (
        ResponseMcpListToolsToolParam as ResponseMcpListToolsToolParam,
    )
    from .response_moderation import ResponseModeration as ResponseModeration
    from .response_moderation_config_param import (
        ResponseModerationConfigParam as ResponseModerationConfigParam,
    )
    from .response_moderation_error import (
        ResponseModerationError as ResponseModerationError,
    )
    from .response_moderation_mode_param import (
        ResponseModerationModeParam as ResponseModerationModeParam,
    )
    from .response_moderation_outcome import (
        ResponseModerationOutcome as ResponseModerationOutcome,
    )
    from .response_moderation_policy_param import (
        ResponseModerationPolicyParam as ResponseModerationPolicyParam,
    )
    from .response_moderation_result import (
        ResponseModerationResult as ResponseModerationResult,
    )
    from .response_output_item import ResponseOutputItem as ResponseOutputItem
    from .response_output_item_added_event import (
        ResponseOutputItemAddedEvent as ResponseOutputItemAddedEvent,
    )
    from .response_output_item_done_event import (
        ResponseOutputItemDoneEvent as ResponseOutputItemDoneEvent,
    )
    from .response_output_message import ResponseOutputMessage as ResponseOutputMessage
    from .response_output_message_content import (
        ResponseOutputMessageContent as ResponseOutputMessageContent,
    )
    from .response_output_message_content_param import (
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
    from .response_output_text_annotation import (
        ResponseOutputTextAnnotation as ResponseOutputTextAnnotation,
    )
    from .response_output_text_annotation_added_event import (
        ResponseOutputTextAnnotationAddedEvent as ResponseOutputTextAnnotationAddedEvent,
    )
    from .response_output_text_annotation_container_file_citation import (
        ResponseOutputTextAnnotationContainerFileCitation as ResponseOutputTextAnnotationContainerFileCitation,
    )
    from .response_output_text_annotation_container_file_citation_param import (
        ResponseOutputTextAnnotationContainerFileCitationParam as ResponseOutputTextAnnotationContainerFileCitationParam,
    )
    from .response_output_text_annotation_file_citation import (
        ResponseOutputTextAnnotationFileCitation as ResponseOutputTextAnnotationFileCitation,
    )
    from .response_output_text_annotation_file_citation_param import (
        ResponseOutputTextAnnotationFileCitationParam as ResponseOutputTextAnnotationFileCitationParam,
    )
    from .response_output_text_annotation_file_path import (
        ResponseOutputTextAnnotationFilePath as ResponseOutputTextAnnotationFilePath,
    )
    from .response_output_text_annotation_file_path_param import (
        ResponseOutputTextAnnotationFilePathParam as ResponseOutputTextAnnotationFilePathParam,
    )
    from .response_output_text_annotation_param import (
        ResponseOutputTextAnnotationParam as ResponseOutputTextAnnotationParam,
    )
    from .response_output_text_annotation_url_citation import (
        ResponseOutputTextAnnotationURLCitation as ResponseOutputTextAnnotationURLCitation,
    )
    from .response_output_text_annotation_url_citation_param import (
        ResponseOutputTextAnnotationURLCitationParam as ResponseOutputTextAnnotationURLCitationParam,
    )
    from .response_output_text_logprob import (
        ResponseOutputTextLogprob as ResponseOutputTextLogprob,
    )
    from .response_output_text_logprob_param import (
        ResponseOutputTextLogprobParam as ResponseOutputTextLogprobParam,
    )
    from .response_output_text_param import (
        ResponseOutputTextParam as ResponseOutputTextParam,
    )
    from .response_output_text_top_logprob import (
        ResponseOutputTextTopLogprob as ResponseOutputTextTopLogprob,
    )
    from .response_output_text_top_logprob_param import (
        ResponseOutputTextTopLogprobParam as ResponseOutputTextTopLogprobParam,
    )
    from .response_program import ResponseProgram as ResponseProgram
    from .response_program_output import ResponseProgramOutput as ResponseProgramOutput
    from .response_program_output_param import (
        ResponseProgramOutputParam as ResponseProgramOutputParam,
    )
    from .response_program_param import ResponseProgramParam as ResponseProgramParam
    from .response_prompt import ResponsePrompt as ResponsePrompt
    from .response_prompt_cache_diagnostics import (
        ResponsePromptCacheDiagnostics as ResponsePromptCacheDiagnostics,
    )
    from .response_prompt_cache_diagnostics_cache_hit import (
        ResponsePromptCacheDiagnosticsCacheHit as ResponsePromptCacheDiagnosticsCacheHit,
    )
    from .response_prompt_cache_diagnostics_cache_miss import (
        ResponsePromptCacheDiagnosticsCacheMiss as ResponsePromptCacheDiagnosticsCacheMiss,
    )
    from .response_prompt_cache_diagnostics_comparison_response_not_found import (
        ResponsePromptCacheDiagnosticsComparisonResponseNotFound as ResponsePromptCacheDiagnosticsComparisonResponseNotFound,
    )
    from .response_prompt_cache_diagnostics_unavailable import (
        ResponsePromptCacheDiagnosticsUnavailable as ResponsePromptCacheDiagnosticsUnavailable,
    )
    from .response_prompt_cache_options import (
        ResponsePromptCacheOptions as ResponsePromptCacheOptions,
    )
    from .response_prompt_param import ResponsePromptParam as ResponsePromptParam
    from .response_prompt_variables import (
        ResponsePromptVariables as ResponsePromptVariables,
    )
    from .response_prompt_variables_param import (
        ResponsePromptVariablesParam as ResponsePromptVariablesParam,
    )
    from .response_queued_event import ResponseQueuedEvent as ResponseQueuedEvent
    from .response_reasoning_item import ResponseReasoningItem as ResponseReasoningItem
    from .response_reasoning_item_param import (
        ResponseReasoningItemParam as ResponseReasoningItemParam,
    )
    from .response_reasoning_summary import (
        ResponseReasoningSummary as ResponseReasoningSummary,
    )
    from .response_reasoning_summary_param import (
        ResponseReasoningSummaryParam as ResponseReasoningSummaryParam,
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
    from .response_reasoning_text import ResponseReasoningText as ResponseReasoningText
    from .response_reasoning_text_delta_event import (
        ResponseReasoningTextDeltaEvent as ResponseReasoningTextDeltaEvent,
    )
    from .response_reasoning_text_done_event import (
        ResponseReasoningTextDoneEvent as ResponseReasoningTextDoneEvent,
    )
    from .response_reasoning_text_param import (
        ResponseReasoningTextParam as ResponseReasoningTextParam,
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
    from .response_shell_call_outcome import (
        ResponseShellCallOutcome as ResponseShellCallOutcome,
    )
    from .response_shell_call_outcome_exit import (
        ResponseShellCallOutcomeExit as ResponseShellCallOutcomeExit,
    )
    from .response_shell_call_outcome_exit_param import (
        ResponseShellCallOutcomeExitParam as ResponseShellCallOutcomeExitParam,
    )
    from .response_shell_call_outcome_param import (
        ResponseShellCallOutcomeParam as ResponseShellCallOutcomeParam,
    )
    from .response_shell_call_outcome_timeout import (
        ResponseShellCallOutcomeTimeout as ResponseShellCallOutcomeTimeout,
    )
    from .response_shell_call_outcome_timeout_param import (
        ResponseShellCallOutcomeTimeoutParam as ResponseShellCallOutcomeTimeoutParam,
    )
    from .response_shell_call_output import (
        ResponseShellCallOutput as ResponseShellCallOutput,
    )
    from .response_shell_call_output_content_delta_event import (
        ResponseShellCallOutputContentDeltaEvent as ResponseShellCallOutputContentDeltaEvent,
    )
    from .response_shell_call_output_content_delta_event_delta import (
        ResponseShellCallOutputContentDeltaEventDelta as ResponseShellCallOutputContentDeltaEventDelta,
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
    from .response_stream_event import ResponseStreamEvent as ResponseStreamEvent
    from .response_text_config import ResponseTextConfig as ResponseTextConfig
    from .response_text_config_param import (
        ResponseTextConfigParam as ResponseTextConfigParam,
    )
    from .response_text_delta_event import (
        ResponseTextDeltaEvent as ResponseTextDeltaEvent,
    )
    from .response_text_done_event import ResponseTextDoneEvent as ResponseTextDoneEvent
    from .response_text_logprob import ResponseTextLogprob as ResponseTextLogprob
    from .response_text_top_logprob import (
        ResponseTextTopLogprob as ResponseTextTopLogprob,
    )
    from .response_tool_caller import ResponseToolCaller as ResponseToolCaller
    from .response_tool_caller_direct import (
        ResponseToolCallerDirect as ResponseToolCallerDirect,
    )
    from .response_tool_caller_direct_param import (
        ResponseToolCallerDirectParam as ResponseToolCallerDirectParam,
    )
    from .response_tool_caller_param import (
        ResponseToolCallerParam as ResponseToolCallerParam,
    )
    from .response_tool_caller_program import (
        ResponseToolCallerProgram as ResponseToolCallerProgram,
    )
    from .response_tool_caller_program_param import (
        ResponseToolCallerProgramParam as ResponseToolCallerProgramParam,
    )
    from .response_tool_choice import ResponseToolChoice as ResponseToolChoice
    from .response_tool_choice_param import (
        ResponseToolChoiceParam as ResponseToolChoiceParam,
    )
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
    from .response_tool_usage import ResponseToolUsage as ResponseToolUsage
    from .response_tool_usage_image_gen import (
        ResponseToolUsageImageGen as ResponseToolUsageImageGen,
    )
    from .response_tool_usage_image_gen_cached_tokens_details import (
        ResponseToolUsageImageGenCachedTokensDetails as ResponseToolUsageImageGenCachedTokensDetails,
    )
    from .response_tool_usage_image_tokens_details import (
        ResponseToolUsageImageTokensDetails as ResponseToolUsageImageTokensDetails,
    )
    from .response_tool_usage_web_search import (
        ResponseToolUsageWebSearch as ResponseToolUsageWebSearch,
    )
    from .response_usage import ResponseUsage as ResponseUsage
    from .response_usage_input_tokens_details import (
        ResponseUsageInputTokensDetails as ResponseUsageInputTokensDetails,
    )
    from .response_usage_input_tokens_details_cache_write_tokens_details import (
        ResponseUsageInputTokensDetailsCacheWriteTokensDetails as ResponseUsageInputTokensDetailsCacheWriteTokensDetails,
    )
    from .response_usage_output_tokens_details import (
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
    from .tool_code_interpreter import ToolCodeInterpreter as ToolCodeInterpreter
    from .tool_code_interpreter_container import (
        ToolCodeInterpreterContainer as ToolCodeInterpreterContainer,
    )
    from .tool_code_interpreter_container_auto import (
        ToolCodeInterpreterContainerAuto as ToolCodeInterpreterContainerAuto,
    )
    from .tool_code_interpreter_container_auto_param import (
        ToolCodeInterpreterContainerAutoParam as ToolCodeInterpreterContainerAutoParam,
    )
    from .tool_code_interpreter_container_param import (
        ToolCodeInterpreterContainerParam as ToolCodeInterpreterContainerParam,
    )
    from .tool_code_interpreter_param import (
        ToolCodeInterpreterParam as ToolCodeInterpreterParam,
    )
    from .tool_image_generation import ToolImageGeneration as ToolImageGeneration
    from .tool_image_generation_input_image_mask import (
        ToolImageGenerationInputImageMask as ToolImageGenerationInputImageMask,
    )
    from .tool_image_generation_input_image_mask_param import (
        ToolImageGenerationInputImageMaskParam as ToolImageGenerationInputImageMaskParam,
    )
    from .tool_image_generation_param import (
        ToolImageGenerationParam as ToolImageGenerationParam,
    )
    from .tool_image_generation_svg import (
        ToolImageGenerationSvg as ToolImageGenerationSvg,
    )
    from .tool_image_generation_svg_param import (
        ToolImageGenerationSvgParam as ToolImageGenerationSvgParam,
    )
    from .tool_image_generation_svg_reasoning import (
        ToolImageGenerationSvgReasoning as ToolImageGenerationSvgReasoning,
    )
    from .tool_image_generation_svg_reasoning_param import (
        ToolImageGenerationSvgReasoningParam as ToolImageGenerationSvgReasoningParam,
    )
    from .tool_local_shell import ToolLocalShell as ToolLocalShell
    from .tool_local_shell_param import ToolLocalShellParam as ToolLocalShellParam
    from .tool_mcp import ToolMcp as ToolMcp
    from .tool_mcp_allowed_tools import ToolMcpAllowedTools as ToolMcpAllowedTools
    from .tool_mcp_allowed_tools_param import (
        ToolMcpAllowedToolsParam as ToolMcpAllowedToolsParam,
    )
    from .tool_mcp_approval_filter import ToolMcpApprovalFilter as ToolMcpApprovalFilter
    from .tool_mcp_approval_filter_param import (
        ToolMcpApprovalFilterParam as ToolMcpApprovalFilterParam,
    )
    from .tool_mcp_filter import ToolMcpFilter as ToolMcpFilter
    from .tool_mcp_filter_param import ToolMcpFilterParam as ToolMcpFilterParam
    from .tool_mcp_param import ToolMcpParam as ToolMcpParam
    from .tool_mcp_require_approval import (
        ToolMcpRequireApproval as ToolMcpRequireApproval,
    )
    from .tool_mcp_require_approval_param import (
        ToolMcpRequireApprovalParam as ToolMcpRequireApprovalParam,
    )
    from .tool_param import ToolParam as ToolParam
    from .tool_programmatic_tool_calling import (
        ToolProgrammaticToolCalling as ToolProgrammaticToolCalling,
    )
    from .tool_programmatic_tool_calling_param import (
        ToolProgrammaticToolCallingParam as ToolProgrammaticToolCallingParam,
    )
    from .tool_search_tool import ToolSearchTool as ToolSearchTool
    from .tool_search_tool_param import ToolSearchToolParam as ToolSearchToolParam
    from .web_search_preview_tool import WebSearchPreviewTool as WebSearchPreviewTool
    from .web_search_preview_tool_param import (
        WebSearchPreviewToolParam as WebSearchPreviewToolParam,
    )
    from .web_search_preview_tool_user_location import (
        WebSearchPreviewToolUserLocation as WebSearchPreviewToolUserLocation,
    )
    from .web_search_preview_tool_user_location_param import (
        WebSearchPreviewToolUserLocationParam as WebSearchPreviewToolUserLocationParam,
    )
    from .web_search_tool import WebSearchTool as WebSearchTool
    from .web_search_tool_filters import WebSearchToolFilters as WebSearchToolFilters
    from .web_search_tool_filters_param import (
        WebSearchToolFiltersParam as WebSearchToolFiltersParam,
    )
    from .web_search_tool_param import WebSearchToolParam as WebSearchToolParam
    from .web_search_tool_user_location import (
        WebSearchToolUserLocation as WebSearchToolUserLocation,
    )
    from .web_search_tool_user_location_param import (
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
        "ComputerActionClick": ".computer_action_click",
        "ComputerActionClickParam": ".computer_action_click_param",
        "ComputerActionDoubleClick": ".computer_action_double_click",
        "ComputerActionDoubleClickParam": ".computer_action_double_click_param",
        "ComputerActionDrag": ".computer_action_drag",
        "ComputerActionDragParam": ".computer_action_drag_param",
        "ComputerActionDragPath": ".computer_action_drag_path",
        "ComputerActionDragPathParam": ".computer_action_drag_path_param",
        "ComputerActionKeypress": ".computer_action_keypress",
        "ComputerActionKeypressParam": ".computer_action_keypress_param",
        "ComputerActionList": ".computer_action_list",
        "ComputerActionListParam": ".computer_action_list_param",
        "ComputerActionMove": ".computer_action_move",
        "ComputerActionMoveParam": ".computer_action_move_param",
        "ComputerActionParam": ".computer_action_param",
        "ComputerActionScreenshot": ".computer_action_screenshot",
        "ComputerActionScreenshotParam": ".computer_action_screenshot_param",
        "ComputerActionScroll": ".computer_action_scroll",
        "ComputerActionScrollParam": ".computer_action_scroll_param",
        "ComputerActionType": ".computer_action_type",
        "ComputerActionTypeParam": ".computer_action_type_param",
        "ComputerActionWait": ".computer_action_wait",
        "ComputerActionWaitParam": ".computer_action_wait_param",
        "ComputerSafetyCheck": ".computer_safety_check",
        "ComputerSafetyCheckParam": ".computer_safety_check_param",
        "ComputerTool": ".computer_tool",
        "ComputerToolParam": ".computer_tool_param",
        "ComputerUsePreviewTool": ".computer_use_preview_tool",
        "ComputerUsePreviewToolParam": ".computer_use_preview_tool_param",
        "ConfigurationUpdateReasoning": ".configuration_update_reasoning",
        "ConfigurationUpdateReasoningParam": ".configuration_update_reasoning_param",
        "ConfigurationUpdateText": ".configuration_update_text",
        "ConfigurationUpdateTextFormat": ".configuration_update_text_format",
        "ConfigurationUpdateTextFormatParam": ".configuration_update_text_format_param",
        "ConfigurationUpdateTextParam": ".configuration_update_text_param",
        "ContainerAuto": ".container_auto",
        "ContainerAutoParam": ".container_auto_param",
        "ContainerAutoSkill": ".container_auto_skill",
        "ContainerAutoSkillParam": ".container_auto_skill_param",
        "ContainerNetworkPolicy": ".container_network_policy",
        "ContainerNetworkPolicyAllowlist": ".container_network_policy_allowlist",
        "ContainerNetworkPolicyAllowlistParam": ".container_network_policy_allowlist_param",
        "ContainerNetworkPolicyDisabled": ".container_network_policy_disabled",
        "ContainerNetworkPolicyDisabledParam": ".container_network_policy_disabled_param",
        "ContainerNetworkPolicyDomainSecret": ".container_network_policy_domain_secret",
        "ContainerNetworkPolicyDomainSecretParam": ".container_network_policy_domain_secret_param",
        "ContainerNetworkPolicyParam": ".container_network_policy_param",
        "ContainerReference": ".container_reference",
        "ContainerReferenceParam": ".container_reference_param",
        "CustomTool": ".custom_tool",
        "CustomToolParam": ".custom_tool_param",
        "EasyInputMessage": ".easy_input_message",
        "EasyInputMessageParam": ".easy_input_message_param",
        "FileSearchTool": ".file_search_tool",
        "FileSearchToolFilters": ".file_search_tool_filters",
        "FileSearchToolFiltersParam": ".file_search_tool_filters_param",
        "FileSearchToolParam": ".file_search_tool_param",
        "FileSearchToolRankingOptions": ".file_search_tool_ranking_options",
        "FileSearchToolRankingOptionsHybridSearch": ".file_search_tool_ranking_options_hybrid_search",
        "FileSearchToolRankingOptionsHybridSearchParam": ".file_search_tool_ranking_options_hybrid_search_param",
        "FileSearchToolRankingOptionsParam": ".file_search_tool_ranking_options_param",
        "FunctionShellTool": ".function_shell_tool",
        "FunctionShellToolEnvironment": ".function_shell_tool_environment",
        "FunctionShellToolEnvironmentParam": ".function_shell_tool_environment_param",
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
        "McpToolCallErrorHTTPError": ".mcp_tool_call_error_http_error",
        "McpToolCallErrorHTTPErrorParam": ".mcp_tool_call_error_http_error_param",
        "McpToolCallErrorMcpProtocolError": ".mcp_tool_call_error_mcp_protocol_error",
        "McpToolCallErrorMcpProtocolErrorParam": ".mcp_tool_call_error_mcp_protocol_error_param",
        "McpToolCallErrorMcpToolExecutionError": ".mcp_tool_call_error_mcp_tool_execution_error",
        "McpToolCallErrorMcpToolExecutionErrorParam": ".mcp_tool_call_error_mcp_tool_execution_error_param",
        "McpToolCallErrorParam": ".mcp_tool_call_error_param",
        "NamespaceTool": ".namespace_tool",
        "NamespaceToolFunction": ".namespace_tool_function",
        "NamespaceToolFunctionParam": ".namespace_tool_function_param",
        "NamespaceToolParam": ".namespace_tool_param",
        "NamespaceToolTool": ".namespace_tool_tool",
        "NamespaceToolToolParam": ".namespace_tool_tool_param",
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
        "ResponseAccessPrograms": ".response_access_programs",
        "ResponseAdditionalTools": ".response_additional_tools",
        "ResponseApplyPatchToolCall": ".response_apply_patch_tool_call",
        "ResponseApplyPatchToolCallOperation": ".response_apply_patch_tool_call_operation",
        "ResponseApplyPatchToolCallOperationCreateFile": ".response_apply_patch_tool_call_operation_create_file",
        "ResponseApplyPatchToolCallOperationCreateFileParam": ".response_apply_patch_tool_call_operation_create_file_param",
        "ResponseApplyPatchToolCallOperationDeleteFile": ".response_apply_patch_tool_call_operation_delete_file",
        "ResponseApplyPatchToolCallOperationDeleteFileParam": ".response_apply_patch_tool_call_operation_delete_file_param",
        "ResponseApplyPatchToolCallOperationParam": ".response_apply_patch_tool_call_operation_param",
        "ResponseApplyPatchToolCallOperationUpdateFile": ".response_apply_patch_tool_call_operation_update_file",
        "ResponseApplyPatchToolCallOperationUpdateFileParam": ".response_apply_patch_tool_call_operation_update_file_param",
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
        "ResponseCodeInterpreterToolCallOutput": ".response_code_interpreter_tool_call_output",
        "ResponseCodeInterpreterToolCallOutputImage": ".response_code_interpreter_tool_call_output_image",
        "ResponseCodeInterpreterToolCallOutputImageParam": ".response_code_interpreter_tool_call_output_image_param",
        "ResponseCodeInterpreterToolCallOutputLogs": ".response_code_interpreter_tool_call_output_logs",
        "ResponseCodeInterpreterToolCallOutputLogsParam": ".response_code_interpreter_tool_call_output_logs_param",
        "ResponseCodeInterpreterToolCallOutputParam": ".response_code_interpreter_tool_call_output_param",
        "ResponseCodeInterpreterToolCallParam": ".response_code_interpreter_tool_call_param",
        "ResponseCompactParams": ".response_compact_params",
        "ResponseCompactPromptCacheOptionsParam": ".response_compact_prompt_cache_options_param",
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
        "ResponseContentPart": ".response_content_part",
        "ResponseContentPartAddedEvent": ".response_content_part_added_event",
        "ResponseContentPartDoneEvent": ".response_content_part_done_event",
        "ResponseConversationChoiceParam": ".response_conversation_choice_param",
        "ResponseConversationParam": ".response_conversation_param",
        "ResponseConversationParamParam": ".response_conversation_param_param",
        "ResponseCreateAccessProgramsParam": ".response_create_access_programs_param",
        "ResponseCreateBackgroundOptionsParam": ".response_create_background_options_param",
        "ResponseCreateContextManagementParam": ".response_create_context_management_param",
        "ResponseCreateParams": ".response_create_params",
        "ResponseCreatePromptCacheOptionsParam": ".response_create_prompt_cache_options_param",
        "ResponseCreateStreamOptionsParam": ".response_create_stream_options_param",
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
        "ResponseErrorMisalignment": ".response_error_misalignment",
        "ResponseErrorMisalignmentSteer": ".response_error_misalignment_steer",
        "ResponseFailedEvent": ".response_failed_event",
        "ResponseFileSearchCallCompletedEvent": ".response_file_search_call_completed_event",
        "ResponseFileSearchCallInProgressEvent": ".response_file_search_call_in_progress_event",
        "ResponseFileSearchCallSearchingEvent": ".response_file_search_call_searching_event",
        "ResponseFileSearchToolCall": ".response_file_search_tool_call",
        "ResponseFileSearchToolCallParam": ".response_file_search_tool_call_param",
        "ResponseFileSearchToolCallResult": ".response_file_search_tool_call_result",
        "ResponseFileSearchToolCallResultParam": ".response_file_search_tool_call_result_param",
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
        "ResponseFunctionShellToolCallEnvironment": ".response_function_shell_tool_call_environment",
        "ResponseFunctionShellToolCallOutput": ".response_function_shell_tool_call_output",
        "ResponseFunctionToolCall": ".response_function_tool_call",
        "ResponseFunctionToolCallItem": ".response_function_tool_call_item",
        "ResponseFunctionToolCallOutputItem": ".response_function_tool_call_output_item",
        "ResponseFunctionToolCallParam": ".response_function_tool_call_param",
        "ResponseFunctionWebSearch": ".response_function_web_search",
        "ResponseFunctionWebSearchAction": ".response_function_web_search_action",
        "ResponseFunctionWebSearchActionFind": ".response_function_web_search_action_find",
        "ResponseFunctionWebSearchActionFindParam": ".response_function_web_search_action_find_param",
        "ResponseFunctionWebSearchActionOpenPage": ".response_function_web_search_action_open_page",
        "ResponseFunctionWebSearchActionOpenPageParam": ".response_function_web_search_action_open_page_param",
        "ResponseFunctionWebSearchActionParam": ".response_function_web_search_action_param",
        "ResponseFunctionWebSearchActionSearch": ".response_function_web_search_action_search",
        "ResponseFunctionWebSearchActionSearchParam": ".response_function_web_search_action_search_param",
        "ResponseFunctionWebSearchActionSearchSource": ".response_function_web_search_action_search_source",
        "ResponseFunctionWebSearchActionSearchSourceParam": ".response_function_web_search_action_search_source_param",
        "ResponseFunctionWebSearchParam": ".response_function_web_search_param",
        "ResponseImage": ".response_image",
        "ResponseImageGenCallCompletedEvent": ".response_image_gen_call_completed_event",
        "ResponseImageGenCallGeneratingEvent": ".response_image_gen_call_generating_event",
        "ResponseImageGenCallInProgressEvent": ".response_image_gen_call_in_progress_event",
        "ResponseImageGenCallPartialImageEvent": ".response_image_gen_call_partial_image_event",
        "ResponseImageGenerationCall": ".response_image_generation_call",
        "ResponseImageGenerationCallError": ".response_image_generation_call_error",
        "ResponseImageGenerationCallErrorParam": ".response_image_generation_call_error_param",
        "ResponseImageGenerationCallModerationDetails": ".response_image_generation_call_moderation_details",
        "ResponseImageGenerationCallModerationDetailsParam": ".response_image_generation_call_moderation_details_param",
        "ResponseImageGenerationCallParam": ".response_image_generation_call_param",
        "ResponseImageGenerationCallSvgUsage": ".response_image_generation_call_svg_usage",
        "ResponseImageGenerationCallSvgUsageParam": ".response_image_generation_call_svg_usage_param",
        "ResponseImageParam": ".response_image_param",
        "ResponseInProgressEvent": ".response_in_progress_event",
        "ResponseIncludable": ".response_includable",
        "ResponseIncompleteDetails": ".response_incomplete_details",
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
        "ResponseInputItemAdditionalTools": ".response_input_item_additional_tools",
        "ResponseInputItemAdditionalToolsParam": ".response_input_item_additional_tools_param",
        "ResponseInputItemApplyPatchCall": ".response_input_item_apply_patch_call",
        "ResponseInputItemApplyPatchCallOutput": ".response_input_item_apply_patch_call_output",
        "ResponseInputItemApplyPatchCallOutputParam": ".response_input_item_apply_patch_call_output_param",
        "ResponseInputItemApplyPatchCallParam": ".response_input_item_apply_patch_call_param",
        "ResponseInputItemCompactionTrigger": ".response_input_item_compaction_trigger",
        "ResponseInputItemCompactionTriggerParam": ".response_input_item_compaction_trigger_param",
        "ResponseInputItemComputerCallOutput": ".response_input_item_computer_call_output",
        "ResponseInputItemComputerCallOutputParam": ".response_input_item_computer_call_output_param",
        "ResponseInputItemFunctionCallOutput": ".response_input_item_function_call_output",
        "ResponseInputItemFunctionCallOutputParam": ".response_input_item_function_call_output_param",
        "ResponseInputItemItemReference": ".response_input_item_item_reference",
        "ResponseInputItemItemReferenceParam": ".response_input_item_item_reference_param",
        "ResponseInputItemMcpApprovalResponse": ".response_input_item_mcp_approval_response",
        "ResponseInputItemMcpApprovalResponseParam": ".response_input_item_mcp_approval_response_param",
        "ResponseInputItemMessage": ".response_input_item_message",
        "ResponseInputItemMessageParam": ".response_input_item_message_param",
        "ResponseInputItemParam": ".response_input_item_param",
        "ResponseInputItemShellCall": ".response_input_item_shell_call",
        "ResponseInputItemShellCallAction": ".response_input_item_shell_call_action",
        "ResponseInputItemShellCallActionParam": ".response_input_item_shell_call_action_param",
        "ResponseInputItemShellCallEnvironment": ".response_input_item_shell_call_environment",
        "ResponseInputItemShellCallEnvironmentParam": ".response_input_item_shell_call_environment_param",
        "ResponseInputItemShellCallOutput": ".response_input_item_shell_call_output",
        "ResponseInputItemShellCallOutputParam": ".response_input_item_shell_call_output_param",
        "ResponseInputItemShellCallParam": ".response_input_item_shell_call_param",
        "ResponseInputItemToolSearchCall": ".response_input_item_tool_search_call",
        "ResponseInputItemToolSearchCallParam": ".response_input_item_tool_search_call_param",
        "ResponseInputMessageContentList": ".response_input_message_content_list",
        "ResponseInputMessageContentListParam": ".response_input_message_content_list_param",
        "ResponseInputMessageItem": ".response_input_message_item",
        "ResponseInputParam": ".response_input_param",
        "ResponseInputText": ".response_input_text",
        "ResponseInputTextContent": ".response_input_text:ResponseInputText",
        "ResponseInputTextContentParam": ".response_input_text_param:ResponseInputTextParam",
        "ResponseInputTextParam": ".response_input_text_param",
        "ResponseInputTransformation": ".response_input_transformation",
        "ResponseItem": ".response_item",
        "ResponseLocalEnvironment": ".response_local_environment",
        "ResponseLocalShellCall": ".response_local_shell_call",
        "ResponseLocalShellCallAction": ".response_local_shell_call_action",
        "ResponseLocalShellCallActionParam": ".response_local_shell_call_action_param",
        "ResponseLocalShellCallOutput": ".response_local_shell_call_output",
        "ResponseLocalShellCallOutputParam": ".response_local_shell_call_output_param",
        "ResponseLocalShellCallParam": ".response_local_shell_call_param",
        "ResponseMcpApprovalRequest": ".response_mcp_approval_request",
        "ResponseMcpApprovalRequestParam": ".response_mcp_approval_request_param",
        "ResponseMcpApprovalResponse": ".response_mcp_approval_response",
        "ResponseMcpCall": ".response_mcp_call",
        "ResponseMcpCallArgumentsDeltaEvent": ".response_mcp_call_arguments_delta_event",
        "ResponseMcpCallArgumentsDoneEvent": ".response_mcp_call_arguments_done_event",
        "ResponseMcpCallCompletedEvent": ".response_mcp_call_completed_event",
        "ResponseMcpCallFailedEvent": ".response_mcp_call_failed_event",
        "ResponseMcpCallInProgressEvent": ".response_mcp_call_in_progress_event",
        "ResponseMcpCallParam": ".response_mcp_call_param",
        "ResponseMcpListTools": ".response_mcp_list_tools",
        "ResponseMcpListToolsCompletedEvent": ".response_mcp_list_tools_completed_event",
        "ResponseMcpListToolsFailedEvent": ".response_mcp_list_tools_failed_event",
        "ResponseMcpListToolsInProgressEvent": ".response_mcp_list_tools_in_progress_event",
        "ResponseMcpListToolsParam": ".response_mcp_list_tools_param",
        "ResponseMcpListToolsTool": ".response_mcp_list_tools_tool",
        "ResponseMcpListToolsToolParam": ".response_mcp_list_tools_tool_param",
        "ResponseModeration": ".response_moderation",
        "ResponseModerationConfigParam": ".response_moderation_config_param",
        "ResponseModerationError": ".response_moderation_error",
        "ResponseModerationModeParam": ".response_moderation_mode_param",
        "ResponseModerationOutcome": ".response_moderation_outcome",
        "ResponseModerationPolicyParam": ".response_moderation_policy_param",
        "ResponseModerationResult": ".response_moderation_result",
        "ResponseOutputItem": ".response_output_item",
        "ResponseOutputItemAddedEvent": ".response_output_item_added_event",
        "ResponseOutputItemDoneEvent": ".response_output_item_done_event",
        "ResponseOutputMessage": ".response_output_message",
        "ResponseOutputMessageContent": ".response_output_message_content",
        "ResponseOutputMessageContentParam": ".response_output_message_content_param",
        "ResponseOutputMessageParam": ".response_output_message_param",
        "ResponseOutputRefusal": ".response_output_refusal",
        "ResponseOutputRefusalParam": ".response_output_refusal_param",
        "ResponseOutputText": ".response_output_text",
        "ResponseOutputTextAnnotation": ".response_output_text_annotation",
        "ResponseOutputTextAnnotationAddedEvent": ".response_output_text_annotation_added_event",
        "ResponseOutputTextAnnotationContainerFileCitation": ".response_output_text_annotation_container_file_citation",
        "ResponseOutputTextAnnotationContainerFileCitationParam": ".response_output_text_annotation_container_file_citation_param",
        "ResponseOutputTextAnnotationFileCitation": ".response_output_text_annotation_file_citation",
        "ResponseOutputTextAnnotationFileCitationParam": ".response_output_text_annotation_file_citation_param",
        "ResponseOutputTextAnnotationFilePath": ".response_output_text_annotation_file_path",
        "ResponseOutputTextAnnotationFilePathParam": ".response_output_text_annotation_file_path_param",
        "ResponseOutputTextAnnotationParam": ".response_output_text_annotation_param",
        "ResponseOutputTextAnnotationURLCitation": ".response_output_text_annotation_url_citation",
        "ResponseOutputTextAnnotationURLCitationParam": ".response_output_text_annotation_url_citation_param",
        "ResponseOutputTextLogprob": ".response_output_text_logprob",
        "ResponseOutputTextLogprobParam": ".response_output_text_logprob_param",
        "ResponseOutputTextParam": ".response_output_text_param",
        "ResponseOutputTextTopLogprob": ".response_output_text_top_logprob",
        "ResponseOutputTextTopLogprobParam": ".response_output_text_top_logprob_param",
        "ResponseProgram": ".response_program",
        "ResponseProgramOutput": ".response_program_output",
        "ResponseProgramOutputParam": ".response_program_output_param",
        "ResponseProgramParam": ".response_program_param",
        "ResponsePrompt": ".response_prompt",
        "ResponsePromptCacheDiagnostics": ".response_prompt_cache_diagnostics",
        "ResponsePromptCacheDiagnosticsCacheHit": ".response_prompt_cache_diagnostics_cache_hit",
        "ResponsePromptCacheDiagnosticsCacheMiss": ".response_prompt_cache_diagnostics_cache_miss",
        "ResponsePromptCacheDiagnosticsComparisonResponseNotFound": ".response_prompt_cache_diagnostics_comparison_response_not_found",
        "ResponsePromptCacheDiagnosticsUnavailable": ".response_prompt_cache_diagnostics_unavailable",
        "ResponsePromptCacheOptions": ".response_prompt_cache_options",
        "ResponsePromptParam": ".response_prompt_param",
        "ResponsePromptVariables": ".response_prompt_variables",
        "ResponsePromptVariablesParam": ".response_prompt_variables_param",
        "ResponseQueuedEvent": ".response_queued_event",
        "ResponseReasoningItem": ".response_reasoning_item",
        "ResponseReasoningItemParam": ".response_reasoning_item_param",
        "ResponseReasoningSummary": ".response_reasoning_summary",
        "ResponseReasoningSummaryParam": ".response_reasoning_summary_param",
        "ResponseReasoningSummaryPartAddedEvent": ".response_reasoning_summary_part_added_event",
        "ResponseReasoningSummaryPartDoneEvent": ".response_reasoning_summary_part_done_event",
        "ResponseReasoningSummaryTextDeltaEvent": ".response_reasoning_summary_text_delta_event",
        "ResponseReasoningSummaryTextDoneEvent": ".response_reasoning_summary_text_done_event",
        "ResponseReasoningText": ".response_reasoning_text",
        "ResponseReasoningTextDeltaEvent": ".response_reasoning_text_delta_event",
        "ResponseReasoningTextDoneEvent": ".response_reasoning_text_done_event",
        "ResponseReasoningTextParam": ".response_reasoning_text_param",
        "ResponseRefusalDeltaEvent": ".response_refusal_delta_event",
        "ResponseRefusalDoneEvent": ".response_refusal_done_event",
        "ResponseShellCallCommandAddedEvent": ".response_shell_call_command_added_event",
        "ResponseShellCallCommandDeltaEvent": ".response_shell_call_command_delta_event",
        "ResponseShellCallCommandDoneEvent": ".response_shell_call_command_done_event",
        "ResponseShellCallOutcome": ".response_shell_call_outcome",
        "ResponseShellCallOutcomeExit": ".response_shell_call_outcome_exit",
        "ResponseShellCallOutcomeExitParam": ".response_shell_call_outcome_exit_param",
        "ResponseShellCallOutcomeParam": ".response_shell_call_outcome_param",
        "ResponseShellCallOutcomeTimeout": ".response_shell_call_outcome_timeout",
        "ResponseShellCallOutcomeTimeoutParam": ".response_shell_call_outcome_timeout_param",
        "ResponseShellCallOutput": ".response_shell_call_output",
        "ResponseShellCallOutputContentDeltaEvent": ".response_shell_call_output_content_delta_event",
        "ResponseShellCallOutputContentDeltaEventDelta": ".response_shell_call_output_content_delta_event_delta",
        "ResponseShellCallOutputContentDoneEvent": ".response_shell_call_output_content_done_event",
        "ResponseStatus": ".response_status",
        "ResponseStream": ".response_stream",
        "ResponseStreamEvent": ".response_stream_event",
        "ResponseStreamManager": ".response_stream",
        "ResponseTextConfig": ".response_text_config",
        "ResponseTextConfigParam": ".response_text_config_param",
        "ResponseTextDeltaEvent": ".response_text_delta_event",
        "ResponseTextDoneEvent": ".response_text_done_event",
        "ResponseTextLogprob": ".response_text_logprob",
        "ResponseTextTopLogprob": ".response_text_top_logprob",
        "ResponseToolCaller": ".response_tool_caller",
        "ResponseToolCallerDirect": ".response_tool_caller_direct",
        "ResponseToolCallerDirectParam": ".response_tool_caller_direct_param",
        "ResponseToolCallerParam": ".response_tool_caller_param",
        "ResponseToolCallerProgram": ".response_tool_caller_program",
        "ResponseToolCallerProgramParam": ".response_tool_caller_program_param",
        "ResponseToolChoice": ".response_tool_choice",
        "ResponseToolChoiceParam": ".response_tool_choice_param",
        "ResponseToolSearchCall": ".response_tool_search_call",
        "ResponseToolSearchOutputItem": ".response_tool_search_output_item",
        "ResponseToolSearchOutputItemParam": ".response_tool_search_output_item_param",
        "ResponseToolSearchOutputItemParamParam": ".response_tool_search_output_item_param_param",
        "ResponseToolUsage": ".response_tool_usage",
        "ResponseToolUsageImageGen": ".response_tool_usage_image_gen",
        "ResponseToolUsageImageGenCachedTokensDetails": ".response_tool_usage_image_gen_cached_tokens_details",
        "ResponseToolUsageImageTokensDetails": ".response_tool_usage_image_tokens_details",
        "ResponseToolUsageWebSearch": ".response_tool_usage_web_search",
        "ResponseUsage": ".response_usage",
        "ResponseUsageInputTokensDetails": ".response_usage_input_tokens_details",
        "ResponseUsageInputTokensDetailsCacheWriteTokensDetails": ".response_usage_input_tokens_details_cache_write_tokens_details",
        "ResponseUsageOutputTokensDetails": ".response_usage_output_tokens_details",
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
        "ToolCodeInterpreter": ".tool_code_interpreter",
        "ToolCodeInterpreterContainer": ".tool_code_interpreter_container",
        "ToolCodeInterpreterContainerAuto": ".tool_code_interpreter_container_auto",
        "ToolCodeInterpreterContainerAutoParam": ".tool_code_interpreter_container_auto_param",
        "ToolCodeInterpreterContainerParam": ".tool_code_interpreter_container_param",
        "ToolCodeInterpreterParam": ".tool_code_interpreter_param",
        "ToolImageGeneration": ".tool_image_generation",
        "ToolImageGenerationInputImageMask": ".tool_image_generation_input_image_mask",
        "ToolImageGenerationInputImageMaskParam": ".tool_image_generation_input_image_mask_param",
        "ToolImageGenerationParam": ".tool_image_generation_param",
        "ToolImageGenerationSvg": ".tool_image_generation_svg",
        "ToolImageGenerationSvgParam": ".tool_image_generation_svg_param",
        "ToolImageGenerationSvgReasoning": ".tool_image_generation_svg_reasoning",
        "ToolImageGenerationSvgReasoningParam": ".tool_image_generation_svg_reasoning_param",
        "ToolLocalShell": ".tool_local_shell",
        "ToolLocalShellParam": ".tool_local_shell_param",
        "ToolMcp": ".tool_mcp",
        "ToolMcpAllowedTools": ".tool_mcp_allowed_tools",
        "ToolMcpAllowedToolsParam": ".tool_mcp_allowed_tools_param",
        "ToolMcpApprovalFilter": ".tool_mcp_approval_filter",
        "ToolMcpApprovalFilterParam": ".tool_mcp_approval_filter_param",
        "ToolMcpFilter": ".tool_mcp_filter",
        "ToolMcpFilterParam": ".tool_mcp_filter_param",
        "ToolMcpParam": ".tool_mcp_param",
        "ToolMcpRequireApproval": ".tool_mcp_require_approval",
        "ToolMcpRequireApprovalParam": ".tool_mcp_require_approval_param",
        "ToolParam": ".tool_param",
        "ToolProgrammaticToolCalling": ".tool_programmatic_tool_calling",
        "ToolProgrammaticToolCallingParam": ".tool_programmatic_tool_calling_param",
        "ToolSearchOutputNamespaceTool": ".namespace_tool:NamespaceTool",
        "ToolSearchOutputNamespaceToolParam": ".namespace_tool_param:NamespaceToolParam",
        "ToolSearchTool": ".tool_search_tool",
        "ToolSearchToolParam": ".tool_search_tool_param",
        "WebSearchPreviewTool": ".web_search_preview_tool",
        "WebSearchPreviewToolParam": ".web_search_preview_tool_param",
        "WebSearchPreviewToolUserLocation": ".web_search_preview_tool_user_location",
        "WebSearchPreviewToolUserLocationParam": ".web_search_preview_tool_user_location_param",
        "WebSearchTool": ".web_search_tool",
        "WebSearchToolFilters": ".web_search_tool_filters",
        "WebSearchToolFiltersParam": ".web_search_tool_filters_param",
        "WebSearchToolParam": ".web_search_tool_param",
        "WebSearchToolUserLocation": ".web_search_tool_user_location",
        "WebSearchToolUserLocationParam": ".web_search_tool_user_location_param",
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
