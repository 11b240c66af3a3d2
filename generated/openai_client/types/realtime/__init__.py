from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..responses.tool import ToolMcp as _ToolMcp
    from ..responses.tool_param import ToolMcpParam as _ToolMcpParam
    from . import translations as translations
    from .audio_pcm import AudioPCM as AudioPCM
    from .audio_pcma import AudioPCMA as AudioPCMA
    from .audio_pcmu import AudioPCMU as AudioPCMU
    from .audio_transcription import AudioTranscription as AudioTranscription
    from .audio_transcription_param import (
        AudioTranscriptionParam as AudioTranscriptionParam,
    )
    from .call_create_params import CallCreateParams as CallCreateParams
    from .call_refer_params import CallReferParams as CallReferParams
    from .call_reject_params import CallRejectParams as CallRejectParams
    from .client_secret_create_params import (
        ClientSecretCreateParams as ClientSecretCreateParams,
        ClientSecretExpiresAfterParam as ClientSecretExpiresAfterParam,
        RealtimeSessionSettingsParam as RealtimeSessionSettingsParam,
    )
    from .client_secret_create_response import (
        ClientSecretCreateResponse as ClientSecretCreateResponse,
        ClientSecretSession as ClientSecretSession,
    )
    from .conversation_created_event import (
        ConversationCreatedEvent as ConversationCreatedEvent,
        ConversationCreatedEventConversation as ConversationCreatedEventConversation,
    )
    from .conversation_item import (
        RealtimeConversationItem as RealtimeConversationItem,
        RealtimeConversationItem as _RealtimeConversationItem,
    )
    from .conversation_item_added import ConversationItemAdded as ConversationItemAdded
    from .conversation_item_create_event import (
        ConversationItemCreateEvent as ConversationItemCreateEvent,
    )
    from .conversation_item_create_event_param import (
        ConversationItemCreateEventParam as ConversationItemCreateEventParam,
    )
    from .conversation_item_created_event import (
        ConversationItemCreatedEvent as ConversationItemCreatedEvent,
    )
    from .conversation_item_delete_event import (
        ConversationItemDeleteEvent as ConversationItemDeleteEvent,
    )
    from .conversation_item_delete_event_param import (
        ConversationItemDeleteEventParam as ConversationItemDeleteEventParam,
    )
    from .conversation_item_deleted_event import (
        ConversationItemDeletedEvent as ConversationItemDeletedEvent,
    )
    from .conversation_item_done import ConversationItemDone as ConversationItemDone
    from .conversation_item_input_audio_transcription_completed_event import (
        ConversationItemInputAudioTranscriptionCompletedEvent as ConversationItemInputAudioTranscriptionCompletedEvent,
        RealtimeTranscriptionUsage as RealtimeTranscriptionUsage,
        RealtimeTranscriptionUsageDuration as RealtimeTranscriptionUsageDuration,
        RealtimeTranscriptionUsageTokens as RealtimeTranscriptionUsageTokens,
        RealtimeTranscriptionUsageTokensInputTokenDetails as RealtimeTranscriptionUsageTokensInputTokenDetails,
    )
    from .conversation_item_input_audio_transcription_delta_event import (
        ConversationItemInputAudioTranscriptionDeltaEvent as ConversationItemInputAudioTranscriptionDeltaEvent,
    )
    from .conversation_item_input_audio_transcription_failed_event import (
        ConversationItemInputAudioTranscriptionFailedEvent as ConversationItemInputAudioTranscriptionFailedEvent,
        ConversationItemInputAudioTranscriptionFailedEventError as ConversationItemInputAudioTranscriptionFailedEventError,
    )
    from .conversation_item_input_audio_transcription_segment import (
        ConversationItemInputAudioTranscriptionSegment as ConversationItemInputAudioTranscriptionSegment,
    )
    from .conversation_item_param import (
        RealtimeConversationItemParam as RealtimeConversationItemParam,
        RealtimeConversationItemParam as _RealtimeConversationItemParam,
    )
    from .conversation_item_retrieve_event import (
        ConversationItemRetrieveEvent as ConversationItemRetrieveEvent,
    )
    from .conversation_item_retrieve_event_param import (
        ConversationItemRetrieveEventParam as ConversationItemRetrieveEventParam,
    )
    from .conversation_item_retrieved import (
        ConversationItemRetrieved as ConversationItemRetrieved,
    )
    from .conversation_item_truncate_event import (
        ConversationItemTruncateEvent as ConversationItemTruncateEvent,
    )
    from .conversation_item_truncate_event_param import (
        ConversationItemTruncateEventParam as ConversationItemTruncateEventParam,
    )
    from .conversation_item_truncated_event import (
        ConversationItemTruncatedEvent as ConversationItemTruncatedEvent,
    )
    from .input_audio_buffer_append_event import (
        InputAudioBufferAppendEvent as InputAudioBufferAppendEvent,
    )
    from .input_audio_buffer_append_event_param import (
        InputAudioBufferAppendEventParam as InputAudioBufferAppendEventParam,
    )
    from .input_audio_buffer_clear_event import (
        InputAudioBufferClearEvent as InputAudioBufferClearEvent,
    )
    from .input_audio_buffer_clear_event_param import (
        InputAudioBufferClearEventParam as InputAudioBufferClearEventParam,
    )
    from .input_audio_buffer_cleared_event import (
        InputAudioBufferClearedEvent as InputAudioBufferClearedEvent,
    )
    from .input_audio_buffer_commit_event import (
        InputAudioBufferCommitEvent as InputAudioBufferCommitEvent,
    )
    from .input_audio_buffer_commit_event_param import (
        InputAudioBufferCommitEventParam as InputAudioBufferCommitEventParam,
    )
    from .input_audio_buffer_committed_event import (
        InputAudioBufferCommittedEvent as InputAudioBufferCommittedEvent,
    )
    from .input_audio_buffer_dtmf_event_received_event import (
        InputAudioBufferDtmfEventReceivedEvent as InputAudioBufferDtmfEventReceivedEvent,
    )
    from .input_audio_buffer_speech_started_event import (
        InputAudioBufferSpeechStartedEvent as InputAudioBufferSpeechStartedEvent,
    )
    from .input_audio_buffer_speech_stopped_event import (
        InputAudioBufferSpeechStoppedEvent as InputAudioBufferSpeechStoppedEvent,
    )
    from .input_audio_buffer_timeout_triggered import (
        InputAudioBufferTimeoutTriggered as InputAudioBufferTimeoutTriggered,
    )
    from .log_prob_properties import LogProbProperties as LogProbProperties
    from .mcp_list_tools_completed import McpListToolsCompleted as McpListToolsCompleted
    from .mcp_list_tools_failed import McpListToolsFailed as McpListToolsFailed
    from .mcp_list_tools_in_progress import (
        McpListToolsInProgress as McpListToolsInProgress,
    )
    from .noise_reduction_type import NoiseReductionType as NoiseReductionType
    from .output_audio_buffer_clear_event import (
        OutputAudioBufferClearEvent as OutputAudioBufferClearEvent,
    )
    from .output_audio_buffer_clear_event_param import (
        OutputAudioBufferClearEventParam as OutputAudioBufferClearEventParam,
    )
    from .output_audio_buffer_cleared import (
        OutputAudioBufferCleared as OutputAudioBufferCleared,
    )
    from .output_audio_buffer_started import (
        OutputAudioBufferStarted as OutputAudioBufferStarted,
    )
    from .output_audio_buffer_stopped import (
        OutputAudioBufferStopped as OutputAudioBufferStopped,
    )
    from .rate_limits_updated_event import (
        RateLimitsUpdatedEvent as RateLimitsUpdatedEvent,
        RateLimitsUpdatedEventRateLimit as RateLimitsUpdatedEventRateLimit,
    )
    from .realtime_audio_config import RealtimeAudioConfig as RealtimeAudioConfig
    from .realtime_audio_config_input import (
        RealtimeAudioConfigInput as RealtimeAudioConfigInput,
        RealtimeNoiseReduction as RealtimeNoiseReduction,
    )
    from .realtime_audio_config_input_param import (
        RealtimeAudioConfigInputParam as RealtimeAudioConfigInputParam,
        RealtimeNoiseReductionParam as RealtimeNoiseReductionParam,
    )
    from .realtime_audio_config_output import (
        RealtimeAudioConfigOutput as RealtimeAudioConfigOutput,
        RealtimeVoice as RealtimeVoice,
        RealtimeVoiceID as RealtimeVoiceID,
    )
    from .realtime_audio_config_output_param import (
        RealtimeAudioConfigOutputParam as RealtimeAudioConfigOutputParam,
        RealtimeVoiceIDParam as RealtimeVoiceIDParam,
        RealtimeVoiceParam as RealtimeVoiceParam,
    )
    from .realtime_audio_config_param import (
        RealtimeAudioConfigParam as RealtimeAudioConfigParam,
    )
    from .realtime_audio_formats import RealtimeAudioFormats as RealtimeAudioFormats
    from .realtime_audio_formats_param import (
        AudioPCMAParam as AudioPCMAParam,
        AudioPCMParam as AudioPCMParam,
        AudioPCMUParam as AudioPCMUParam,
        RealtimeAudioFormatsParam as RealtimeAudioFormatsParam,
    )
    from .realtime_audio_input_turn_detection import (
        RealtimeAudioInputTurnDetection as RealtimeAudioInputTurnDetection,
        RealtimeAudioInputTurnDetection as _RealtimeAudioInputTurnDetection,
        RealtimeSemanticVad as RealtimeSemanticVad,
        RealtimeServerVad as RealtimeServerVad,
    )
    from .realtime_audio_input_turn_detection_param import (
        RealtimeAudioInputTurnDetectionParam as RealtimeAudioInputTurnDetectionParam,
        RealtimeAudioInputTurnDetectionParam as _RealtimeAudioInputTurnDetectionParam,
        RealtimeSemanticVadParam as RealtimeSemanticVadParam,
        RealtimeServerVadParam as RealtimeServerVadParam,
    )
    from .realtime_client_event import RealtimeClientEvent as RealtimeClientEvent
    from .realtime_client_event_param import (
        RealtimeClientEventParam as RealtimeClientEventParam,
        RealtimeClientEventParam as _RealtimeClientEventParam,
    )
    from .realtime_conversation_item_assistant_message import (
        RealtimeConversationItemAssistantMessage as RealtimeConversationItemAssistantMessage,
        RealtimeConversationItemAssistantMessageContent as RealtimeConversationItemAssistantMessageContent,
    )
    from .realtime_conversation_item_assistant_message_param import (
        RealtimeConversationItemAssistantMessageContentParam as RealtimeConversationItemAssistantMessageContentParam,
        RealtimeConversationItemAssistantMessageParam as RealtimeConversationItemAssistantMessageParam,
    )
    from .realtime_conversation_item_function_call import (
        RealtimeConversationItemFunctionCall as RealtimeConversationItemFunctionCall,
    )
    from .realtime_conversation_item_function_call_output import (
        RealtimeConversationItemFunctionCallOutput as RealtimeConversationItemFunctionCallOutput,
    )
    from .realtime_conversation_item_function_call_output_param import (
        RealtimeConversationItemFunctionCallOutputParam as RealtimeConversationItemFunctionCallOutputParam,
    )
    from .realtime_conversation_item_function_call_param import (
        RealtimeConversationItemFunctionCallParam as RealtimeConversationItemFunctionCallParam,
    )
    from .realtime_conversation_item_system_message import (
        RealtimeConversationItemSystemMessage as RealtimeConversationItemSystemMessage,
        RealtimeConversationItemSystemMessageContent as RealtimeConversationItemSystemMessageContent,
    )
    from .realtime_conversation_item_system_message_param import (
        RealtimeConversationItemSystemMessageContentParam as RealtimeConversationItemSystemMessageContentParam,
        RealtimeConversationItemSystemMessageParam as RealtimeConversationItemSystemMessageParam,
    )
    from .realtime_conversation_item_user_message import (
        RealtimeConversationItemUserMessage as RealtimeConversationItemUserMessage,
        RealtimeConversationItemUserMessageContent as RealtimeConversationItemUserMessageContent,
    )
    from .realtime_conversation_item_user_message_param import (
        RealtimeConversationItemUserMessageContentParam as RealtimeConversationItemUserMessageContentParam,
        RealtimeConversationItemUserMessageParam as RealtimeConversationItemUserMessageParam,
    )
    from .realtime_error import RealtimeError as RealtimeError
    from .realtime_error_event import RealtimeErrorEvent as RealtimeErrorEvent
    from .realtime_function_tool import RealtimeFunctionTool as RealtimeFunctionTool
    from .realtime_function_tool_param import (
        RealtimeFunctionToolParam as RealtimeFunctionToolParam,
    )
    from .realtime_item_status import RealtimeItemStatus as RealtimeItemStatus
    from .realtime_max_output_tokens import (
        RealtimeMaxOutputTokens as RealtimeMaxOutputTokens,
    )
    from .realtime_mcp_approval_request import (
        RealtimeMcpApprovalRequest as RealtimeMcpApprovalRequest,
    )
    from .realtime_mcp_approval_request_param import (
        RealtimeMcpApprovalRequestParam as RealtimeMcpApprovalRequestParam,
    )
    from .realtime_mcp_approval_response import (
        RealtimeMcpApprovalResponse as RealtimeMcpApprovalResponse,
    )
    from .realtime_mcp_approval_response_param import (
        RealtimeMcpApprovalResponseParam as RealtimeMcpApprovalResponseParam,
    )
    from .realtime_mcp_list_tools import (
        RealtimeMcpListTools as RealtimeMcpListTools,
        RealtimeMcpListToolsTool as RealtimeMcpListToolsTool,
    )
    from .realtime_mcp_list_tools_param import (
        RealtimeMcpListToolsParam as RealtimeMcpListToolsParam,
        RealtimeMcpListToolsToolParam as RealtimeMcpListToolsToolParam,
    )
    from .realtime_mcp_protocol_error import (
        RealtimeMcpProtocolError as RealtimeMcpProtocolError,
    )
    from .realtime_mcp_protocol_error_param import (
        RealtimeMcpProtocolErrorParam as RealtimeMcpProtocolErrorParam,
    )
    from .realtime_mcp_tool_call import (
        RealtimeMcpError as RealtimeMcpError,
        RealtimeMcpToolCall as RealtimeMcpToolCall,
    )
    from .realtime_mcp_tool_call_param import (
        RealtimeMcpErrorParam as RealtimeMcpErrorParam,
        RealtimeMcpToolCallParam as RealtimeMcpToolCallParam,
    )
    from .realtime_mcp_tool_execution_error import (
        RealtimeMcpToolExecutionError as RealtimeMcpToolExecutionError,
    )
    from .realtime_mcp_tool_execution_error_param import (
        RealtimeMcpToolExecutionErrorParam as RealtimeMcpToolExecutionErrorParam,
    )
    from .realtime_mcphttp_error import RealtimeMcphttpError as RealtimeMcphttpError
    from .realtime_mcphttp_error_param import (
        RealtimeMcphttpErrorParam as RealtimeMcphttpErrorParam,
    )
    from .realtime_model import RealtimeModel as RealtimeModel
    from .realtime_reasoning import RealtimeReasoning as RealtimeReasoning
    from .realtime_reasoning_effort import (
        RealtimeReasoningEffort as RealtimeReasoningEffort,
    )
    from .realtime_reasoning_param import (
        RealtimeReasoningParam as RealtimeReasoningParam,
    )
    from .realtime_response import (
        RealtimeResponse as RealtimeResponse,
        RealtimeResponseAudio as RealtimeResponseAudio,
        RealtimeResponseAudioOutput as RealtimeResponseAudioOutput,
    )
    from .realtime_response_create_audio_output import (
        RealtimeResponseCreateAudioOutput as RealtimeResponseCreateAudioOutput,
        RealtimeResponseCreateAudioOutputOutput as RealtimeResponseCreateAudioOutputOutput,
    )
    from .realtime_response_create_audio_output_param import (
        RealtimeResponseCreateAudioOutputOutputParam as RealtimeResponseCreateAudioOutputOutputParam,
        RealtimeResponseCreateAudioOutputParam as RealtimeResponseCreateAudioOutputParam,
    )
    from .realtime_response_create_mcp_tool import (
        ToolMcpApprovalFilter as ToolMcpApprovalFilter,
        ToolMcpFilter as ToolMcpFilter,
    )
    from .realtime_response_create_mcp_tool_param import (
        ToolMcpAllowedToolsParam as ToolMcpAllowedToolsParam,
        ToolMcpApprovalFilterParam as ToolMcpApprovalFilterParam,
        ToolMcpFilterParam as ToolMcpFilterParam,
    )
    from .realtime_response_create_params import (
        RealtimeResponseCreateParams as RealtimeResponseCreateParams,
    )
    from .realtime_response_create_params_param import (
        RealtimeResponseCreateParamsParam as RealtimeResponseCreateParamsParam,
        RealtimeResponseCreateParamsParam as _RealtimeResponseCreateParamsParam,
    )
    from .realtime_response_input_item import (
        RealtimeResponseInputItem as RealtimeResponseInputItem,
    )
    from .realtime_response_input_item_param import (
        RealtimeResponseInputItemParam as RealtimeResponseInputItemParam,
    )
    from .realtime_response_status import (
        RealtimeResponseStatus as RealtimeResponseStatus,
        RealtimeResponseStatusError as RealtimeResponseStatusError,
    )
    from .realtime_response_usage import RealtimeResponseUsage as RealtimeResponseUsage
    from .realtime_response_usage_input_token_details import (
        RealtimeResponseUsageInputTokenDetails as RealtimeResponseUsageInputTokenDetails,
        RealtimeResponseUsageInputTokenDetailsCachedTokensDetails as RealtimeResponseUsageInputTokenDetailsCachedTokensDetails,
    )
    from .realtime_response_usage_output_token_details import (
        RealtimeResponseUsageOutputTokenDetails as RealtimeResponseUsageOutputTokenDetails,
    )
    from .realtime_server_event import RealtimeServerEvent as RealtimeServerEvent
    from .realtime_session_create_request import (
        RealtimeSessionCreateRequest as RealtimeSessionCreateRequest,
    )
    from .realtime_session_create_request_param import (
        RealtimeSessionCreateRequestParam as RealtimeSessionCreateRequestParam,
        RealtimeSessionCreateRequestParam as _RealtimeSessionCreateRequestParam,
    )
    from .realtime_session_create_response import (
        RealtimeSessionCreateResponse as RealtimeSessionCreateResponse,
    )
    from .realtime_tool_choice_config import (
        RealtimeToolChoiceConfig as RealtimeToolChoiceConfig,
    )
    from .realtime_tool_choice_config_param import (
        RealtimeToolChoiceConfigParam as RealtimeToolChoiceConfigParam,
    )
    from .realtime_tools_config import RealtimeToolsConfig as RealtimeToolsConfig
    from .realtime_tools_config_param import (
        RealtimeToolsConfigParam as RealtimeToolsConfigParam,
    )
    from .realtime_tools_config_union import (
        RealtimeToolsConfigUnion as RealtimeToolsConfigUnion,
    )
    from .realtime_tools_config_union_param import (
        RealtimeToolsConfigUnionParam as RealtimeToolsConfigUnionParam,
    )
    from .realtime_tracing_config import (
        RealtimeTracingConfig as RealtimeTracingConfig,
        TracingConfiguration as TracingConfiguration,
    )
    from .realtime_tracing_config_param import (
        RealtimeTracingConfigParam as RealtimeTracingConfigParam,
        TracingConfigurationParam as TracingConfigurationParam,
    )
    from .realtime_transcription_session_audio import (
        RealtimeTranscriptionSessionAudio as RealtimeTranscriptionSessionAudio,
    )
    from .realtime_transcription_session_audio_input import (
        RealtimeTranscriptionSessionAudioInput as RealtimeTranscriptionSessionAudioInput,
    )
    from .realtime_transcription_session_audio_input_param import (
        RealtimeTranscriptionSessionAudioInputParam as RealtimeTranscriptionSessionAudioInputParam,
    )
    from .realtime_transcription_session_audio_param import (
        RealtimeTranscriptionSessionAudioParam as RealtimeTranscriptionSessionAudioParam,
    )
    from .realtime_transcription_session_create_request import (
        RealtimeTranscriptionSessionCreateRequest as RealtimeTranscriptionSessionCreateRequest,
    )
    from .realtime_transcription_session_create_request_param import (
        RealtimeTranscriptionSessionCreateRequestParam as RealtimeTranscriptionSessionCreateRequestParam,
    )
    from .realtime_transcription_session_create_response import (
        RealtimeTranscriptionSessionCreateResponse as RealtimeTranscriptionSessionCreateResponse,
        RealtimeTranscriptionSessionCreateResponseAudio as RealtimeTranscriptionSessionCreateResponseAudio,
        RealtimeTranscriptionSessionCreateResponseAudioInput as RealtimeTranscriptionSessionCreateResponseAudioInput,
    )
    from .realtime_transcription_session_turn_detection import (
        RealtimeTranscriptionSessionTurnDetection as RealtimeTranscriptionSessionTurnDetection,
    )
    from .realtime_translation_client_event import (
        RealtimeTranslationClientEvent as RealtimeTranslationClientEvent,
    )
    from .realtime_translation_client_event_param import (
        RealtimeTranslationClientEventParam as RealtimeTranslationClientEventParam,
    )
    from .realtime_translation_client_secret_create_params import (
        RealtimeTranslationClientSecretCreateParams as RealtimeTranslationClientSecretCreateParams,
    )
    from .realtime_translation_client_secret_create_response import (
        RealtimeTranslationClientSecretCreateResponse as RealtimeTranslationClientSecretCreateResponse,
    )
    from .realtime_translation_input_audio_buffer_append_event import (
        RealtimeTranslationInputAudioBufferAppendEvent as RealtimeTranslationInputAudioBufferAppendEvent,
    )
    from .realtime_translation_input_audio_buffer_append_event_param import (
        RealtimeTranslationInputAudioBufferAppendEventParam as RealtimeTranslationInputAudioBufferAppendEventParam,
    )
    from .realtime_translation_input_transcript_delta_event import (
        RealtimeTranslationInputTranscriptDeltaEvent as RealtimeTranslationInputTranscriptDeltaEvent,
    )
    from .realtime_translation_output_audio_delta_event import (
        RealtimeTranslationOutputAudioDeltaEvent as RealtimeTranslationOutputAudioDeltaEvent,
    )
    from .realtime_translation_output_transcript_delta_event import (
        RealtimeTranslationOutputTranscriptDeltaEvent as RealtimeTranslationOutputTranscriptDeltaEvent,
    )
    from .realtime_translation_server_event import (
        RealtimeTranslationServerEvent as RealtimeTranslationServerEvent,
    )
    from .realtime_translation_session import (
        RealtimeTranslationSession as RealtimeTranslationSession,
        RealtimeTranslationSessionAudio as RealtimeTranslationSessionAudio,
        RealtimeTranslationSessionAudioInput as RealtimeTranslationSessionAudioInput,
        RealtimeTranslationSessionAudioInputNoiseReduction as RealtimeTranslationSessionAudioInputNoiseReduction,
        RealtimeTranslationSessionAudioInputTranscription as RealtimeTranslationSessionAudioInputTranscription,
        RealtimeTranslationSessionAudioOutput as RealtimeTranslationSessionAudioOutput,
    )
    from .realtime_translation_session_close_event import (
        RealtimeTranslationSessionCloseEvent as RealtimeTranslationSessionCloseEvent,
    )
    from .realtime_translation_session_close_event_param import (
        RealtimeTranslationSessionCloseEventParam as RealtimeTranslationSessionCloseEventParam,
    )
    from .realtime_translation_session_closed_event import (
        RealtimeTranslationSessionClosedEvent as RealtimeTranslationSessionClosedEvent,
    )
    from .realtime_translation_session_create_request_param import (
        RealtimeTranslationSessionAudioInputNoiseReductionParam as RealtimeTranslationSessionAudioInputNoiseReductionParam,
        RealtimeTranslationSessionAudioInputParam as RealtimeTranslationSessionAudioInputParam,
        RealtimeTranslationSessionAudioInputTranscriptionParam as RealtimeTranslationSessionAudioInputTranscriptionParam,
        RealtimeTranslationSessionAudioOutputParam as RealtimeTranslationSessionAudioOutputParam,
        RealtimeTranslationSessionAudioParam as RealtimeTranslationSessionAudioParam,
        RealtimeTranslationSessionCreateRequestParam as RealtimeTranslationSessionCreateRequestParam,
    )
    from .realtime_translation_session_created_event import (
        RealtimeTranslationSessionCreatedEvent as RealtimeTranslationSessionCreatedEvent,
    )
    from .realtime_translation_session_update_event import (
        RealtimeTranslationSessionUpdateEvent as RealtimeTranslationSessionUpdateEvent,
    )
    from .realtime_translation_session_update_event_param import (
        RealtimeTranslationSessionUpdateEventParam as RealtimeTranslationSessionUpdateEventParam,
    )
    from .realtime_translation_session_update_request import (
        RealtimeTranslationSessionUpdateRequest as RealtimeTranslationSessionUpdateRequest,
    )
    from .realtime_translation_session_update_request_param import (
        RealtimeTranslationSessionUpdateRequestParam as RealtimeTranslationSessionUpdateRequestParam,
    )
    from .realtime_translation_session_updated_event import (
        RealtimeTranslationSessionUpdatedEvent as RealtimeTranslationSessionUpdatedEvent,
    )
    from .realtime_truncation import RealtimeTruncation as RealtimeTruncation
    from .realtime_truncation_param import (
        RealtimeTruncationParam as RealtimeTruncationParam,
    )
    from .realtime_truncation_retention_ratio import (
        RealtimeTruncationRetentionRatio as RealtimeTruncationRetentionRatio,
        RealtimeTruncationRetentionRatioTokenLimits as RealtimeTruncationRetentionRatioTokenLimits,
    )
    from .realtime_truncation_retention_ratio_param import (
        RealtimeTruncationRetentionRatioParam as RealtimeTruncationRetentionRatioParam,
        RealtimeTruncationRetentionRatioTokenLimitsParam as RealtimeTruncationRetentionRatioTokenLimitsParam,
    )
    from .response_audio_delta_event import (
        RealtimeResponseAudioDeltaEvent as RealtimeResponseAudioDeltaEvent,
        RealtimeResponseAudioDeltaEvent as _RealtimeResponseAudioDeltaEvent,
    )
    from .response_audio_done_event import (
        RealtimeResponseAudioDoneEvent as RealtimeResponseAudioDoneEvent,
        RealtimeResponseAudioDoneEvent as _RealtimeResponseAudioDoneEvent,
    )
    from .response_audio_transcript_delta_event import (
        RealtimeResponseAudioTranscriptDeltaEvent as RealtimeResponseAudioTranscriptDeltaEvent,
        RealtimeResponseAudioTranscriptDeltaEvent as _RealtimeResponseAudioTranscriptDeltaEvent,
    )
    from .response_audio_transcript_done_event import (
        RealtimeResponseAudioTranscriptDoneEvent as RealtimeResponseAudioTranscriptDoneEvent,
        RealtimeResponseAudioTranscriptDoneEvent as _RealtimeResponseAudioTranscriptDoneEvent,
    )
    from .response_cancel_event import (
        RealtimeResponseCancelEvent as RealtimeResponseCancelEvent,
        RealtimeResponseCancelEvent as _RealtimeResponseCancelEvent,
    )
    from .response_cancel_event_param import (
        RealtimeResponseCancelEventParam as RealtimeResponseCancelEventParam,
        RealtimeResponseCancelEventParam as _RealtimeResponseCancelEventParam,
    )
    from .response_content_part_added_event import (
        RealtimeResponseContentPartAddedEvent as RealtimeResponseContentPartAddedEvent,
        RealtimeResponseContentPartAddedEvent as _RealtimeResponseContentPartAddedEvent,
        RealtimeResponseContentPartAddedEventPart as RealtimeResponseContentPartAddedEventPart,
    )
    from .response_content_part_done_event import (
        RealtimeResponseContentPartDoneEvent as RealtimeResponseContentPartDoneEvent,
        RealtimeResponseContentPartDoneEvent as _RealtimeResponseContentPartDoneEvent,
        RealtimeResponseContentPartDoneEventPart as RealtimeResponseContentPartDoneEventPart,
    )
    from .response_create_event import (
        RealtimeResponseCreateEvent as RealtimeResponseCreateEvent,
        RealtimeResponseCreateEvent as _RealtimeResponseCreateEvent,
    )
    from .response_create_event_param import (
        RealtimeResponseCreateEventParam as RealtimeResponseCreateEventParam,
        RealtimeResponseCreateEventParam as _RealtimeResponseCreateEventParam,
    )
    from .response_created_event import (
        RealtimeResponseCreatedEvent as RealtimeResponseCreatedEvent,
        RealtimeResponseCreatedEvent as _RealtimeResponseCreatedEvent,
    )
    from .response_done_event import (
        RealtimeResponseDoneEvent as RealtimeResponseDoneEvent,
        RealtimeResponseDoneEvent as _RealtimeResponseDoneEvent,
    )
    from .response_function_call_arguments_delta_event import (
        RealtimeResponseFunctionCallArgumentsDeltaEvent as RealtimeResponseFunctionCallArgumentsDeltaEvent,
        RealtimeResponseFunctionCallArgumentsDeltaEvent as _RealtimeResponseFunctionCallArgumentsDeltaEvent,
    )
    from .response_function_call_arguments_done_event import (
        RealtimeResponseFunctionCallArgumentsDoneEvent as RealtimeResponseFunctionCallArgumentsDoneEvent,
        RealtimeResponseFunctionCallArgumentsDoneEvent as _RealtimeResponseFunctionCallArgumentsDoneEvent,
    )
    from .response_item_reference import (
        RealtimeResponseItemReference as RealtimeResponseItemReference,
        RealtimeResponseItemReference as _RealtimeResponseItemReference,
    )
    from .response_item_reference_param import (
        RealtimeResponseItemReferenceParam as RealtimeResponseItemReferenceParam,
        RealtimeResponseItemReferenceParam as _RealtimeResponseItemReferenceParam,
    )
    from .response_mcp_call_arguments_delta import (
        ResponseMcpCallArgumentsDelta as ResponseMcpCallArgumentsDelta,
    )
    from .response_mcp_call_arguments_done import (
        ResponseMcpCallArgumentsDone as ResponseMcpCallArgumentsDone,
    )
    from .response_mcp_call_completed import (
        ResponseMcpCallCompleted as ResponseMcpCallCompleted,
    )
    from .response_mcp_call_failed import ResponseMcpCallFailed as ResponseMcpCallFailed
    from .response_mcp_call_in_progress import (
        ResponseMcpCallInProgress as ResponseMcpCallInProgress,
    )
    from .response_output_item_added_event import (
        RealtimeResponseOutputItemAddedEvent as RealtimeResponseOutputItemAddedEvent,
        RealtimeResponseOutputItemAddedEvent as _RealtimeResponseOutputItemAddedEvent,
    )
    from .response_output_item_done_event import (
        RealtimeResponseOutputItemDoneEvent as RealtimeResponseOutputItemDoneEvent,
        RealtimeResponseOutputItemDoneEvent as _RealtimeResponseOutputItemDoneEvent,
    )
    from .response_text_delta_event import (
        RealtimeResponseTextDeltaEvent as RealtimeResponseTextDeltaEvent,
        RealtimeResponseTextDeltaEvent as _RealtimeResponseTextDeltaEvent,
    )
    from .response_text_done_event import (
        RealtimeResponseTextDoneEvent as RealtimeResponseTextDoneEvent,
        RealtimeResponseTextDoneEvent as _RealtimeResponseTextDoneEvent,
    )
    from .session_created_event import (
        RealtimeSessionSettings as RealtimeSessionSettings,
        SessionCreatedEvent as SessionCreatedEvent,
    )
    from .session_update_event import (
        RealtimeSessionUpdateEvent as RealtimeSessionUpdateEvent,
        RealtimeSessionUpdateEvent as _RealtimeSessionUpdateEvent,
    )
    from .session_update_event_param import (
        RealtimeSessionUpdateEventParam as RealtimeSessionUpdateEventParam,
        RealtimeSessionUpdateEventParam as _RealtimeSessionUpdateEventParam,
    )
    from .session_updated_event import (
        RealtimeSessionUpdatedEvent as RealtimeSessionUpdatedEvent,
        RealtimeSessionUpdatedEvent as _RealtimeSessionUpdatedEvent,
    )

    CallAcceptParams = _RealtimeSessionCreateRequestParam
    ConnectClientEventParam = _RealtimeClientEventParam
    ConversationItem = _RealtimeConversationItem
    ConversationItemParam = _RealtimeConversationItemParam
    RealtimeResponseCreateMcpTool = _ToolMcp
    RealtimeResponseCreateMcpToolParam = _ToolMcpParam
    RealtimeResponseCreateParamsWithReferencesParam = _RealtimeResponseCreateParamsParam
    RealtimeTranscriptionSessionAudioInputTurnDetection = (
        _RealtimeAudioInputTurnDetection
    )
    RealtimeTranscriptionSessionAudioInputTurnDetectionParam = (
        _RealtimeAudioInputTurnDetectionParam
    )
    ResponseAudioDeltaEvent = _RealtimeResponseAudioDeltaEvent
    ResponseAudioDoneEvent = _RealtimeResponseAudioDoneEvent
    ResponseAudioTranscriptDeltaEvent = _RealtimeResponseAudioTranscriptDeltaEvent
    ResponseAudioTranscriptDoneEvent = _RealtimeResponseAudioTranscriptDoneEvent
    ResponseCancelEvent = _RealtimeResponseCancelEvent
    ResponseCancelEventParam = _RealtimeResponseCancelEventParam
    ResponseContentPartAddedEvent = _RealtimeResponseContentPartAddedEvent
    ResponseContentPartDoneEvent = _RealtimeResponseContentPartDoneEvent
    ResponseCreateEvent = _RealtimeResponseCreateEvent
    ResponseCreateEventParam = _RealtimeResponseCreateEventParam
    ResponseCreateEventWithReferencesParam = _RealtimeResponseCreateEventParam
    ResponseCreatedEvent = _RealtimeResponseCreatedEvent
    ResponseDoneEvent = _RealtimeResponseDoneEvent
    ResponseFunctionCallArgumentsDeltaEvent = (
        _RealtimeResponseFunctionCallArgumentsDeltaEvent
    )
    ResponseFunctionCallArgumentsDoneEvent = (
        _RealtimeResponseFunctionCallArgumentsDoneEvent
    )
    ResponseItemReference = _RealtimeResponseItemReference
    ResponseItemReferenceParam = _RealtimeResponseItemReferenceParam
    ResponseOutputItemAddedEvent = _RealtimeResponseOutputItemAddedEvent
    ResponseOutputItemDoneEvent = _RealtimeResponseOutputItemDoneEvent
    ResponseTextDeltaEvent = _RealtimeResponseTextDeltaEvent
    ResponseTextDoneEvent = _RealtimeResponseTextDoneEvent
    SessionUpdateEvent = _RealtimeSessionUpdateEvent
    SessionUpdateEventParam = _RealtimeSessionUpdateEventParam
    SessionUpdatedEvent = _RealtimeSessionUpdatedEvent
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "AudioPCM": ".audio_pcm",
        "AudioPCMA": ".audio_pcma",
        "AudioPCMAParam": ".realtime_audio_formats_param",
        "AudioPCMParam": ".realtime_audio_formats_param",
        "AudioPCMU": ".audio_pcmu",
        "AudioPCMUParam": ".realtime_audio_formats_param",
        "AudioTranscription": ".audio_transcription",
        "AudioTranscriptionParam": ".audio_transcription_param",
        "CallAcceptParams": ".realtime_session_create_request_param:RealtimeSessionCreateRequestParam",
        "CallCreateParams": ".call_create_params",
        "CallReferParams": ".call_refer_params",
        "CallRejectParams": ".call_reject_params",
        "ClientSecretCreateParams": ".client_secret_create_params",
        "ClientSecretCreateResponse": ".client_secret_create_response",
        "ClientSecretExpiresAfterParam": ".client_secret_create_params",
        "ClientSecretSession": ".client_secret_create_response",
        "ConnectClientEventParam": ".realtime_client_event_param:RealtimeClientEventParam",
        "ConversationCreatedEvent": ".conversation_created_event",
        "ConversationCreatedEventConversation": ".conversation_created_event",
        "ConversationItem": ".conversation_item:RealtimeConversationItem",
        "ConversationItemAdded": ".conversation_item_added",
        "ConversationItemCreateEvent": ".conversation_item_create_event",
        "ConversationItemCreateEventParam": ".conversation_item_create_event_param",
        "ConversationItemCreatedEvent": ".conversation_item_created_event",
        "ConversationItemDeleteEvent": ".conversation_item_delete_event",
        "ConversationItemDeleteEventParam": ".conversation_item_delete_event_param",
        "ConversationItemDeletedEvent": ".conversation_item_deleted_event",
        "ConversationItemDone": ".conversation_item_done",
        "ConversationItemInputAudioTranscriptionCompletedEvent": ".conversation_item_input_audio_transcription_completed_event",
        "ConversationItemInputAudioTranscriptionDeltaEvent": ".conversation_item_input_audio_transcription_delta_event",
        "ConversationItemInputAudioTranscriptionFailedEvent": ".conversation_item_input_audio_transcription_failed_event",
        "ConversationItemInputAudioTranscriptionFailedEventError": ".conversation_item_input_audio_transcription_failed_event",
        "ConversationItemInputAudioTranscriptionSegment": ".conversation_item_input_audio_transcription_segment",
        "ConversationItemParam": ".conversation_item_param:RealtimeConversationItemParam",
        "ConversationItemRetrieveEvent": ".conversation_item_retrieve_event",
        "ConversationItemRetrieveEventParam": ".conversation_item_retrieve_event_param",
        "ConversationItemRetrieved": ".conversation_item_retrieved",
        "ConversationItemTruncateEvent": ".conversation_item_truncate_event",
        "ConversationItemTruncateEventParam": ".conversation_item_truncate_event_param",
        "ConversationItemTruncatedEvent": ".conversation_item_truncated_event",
        "InputAudioBufferAppendEvent": ".input_audio_buffer_append_event",
        "InputAudioBufferAppendEventParam": ".input_audio_buffer_append_event_param",
        "InputAudioBufferClearEvent": ".input_audio_buffer_clear_event",
        "InputAudioBufferClearEventParam": ".input_audio_buffer_clear_event_param",
        "InputAudioBufferClearedEvent": ".input_audio_buffer_cleared_event",
        "InputAudioBufferCommitEvent": ".input_audio_buffer_commit_event",
        "InputAudioBufferCommitEventParam": ".input_audio_buffer_commit_event_param",
        "InputAudioBufferCommittedEvent": ".input_audio_buffer_committed_event",
        "InputAudioBufferDtmfEventReceivedEvent": ".input_audio_buffer_dtmf_event_received_event",
        "InputAudioBufferSpeechStartedEvent": ".input_audio_buffer_speech_started_event",
        "InputAudioBufferSpeechStoppedEvent": ".input_audio_buffer_speech_stopped_event",
        "InputAudioBufferTimeoutTriggered": ".input_audio_buffer_timeout_triggered",
        "LogProbProperties": ".log_prob_properties",
        "McpListToolsCompleted": ".mcp_list_tools_completed",
        "McpListToolsFailed": ".mcp_list_tools_failed",
        "McpListToolsInProgress": ".mcp_list_tools_in_progress",
        "NoiseReductionType": ".noise_reduction_type",
        "OutputAudioBufferClearEvent": ".output_audio_buffer_clear_event",
        "OutputAudioBufferClearEventParam": ".output_audio_buffer_clear_event_param",
        "OutputAudioBufferCleared": ".output_audio_buffer_cleared",
        "OutputAudioBufferStarted": ".output_audio_buffer_started",
        "OutputAudioBufferStopped": ".output_audio_buffer_stopped",
        "RateLimitsUpdatedEvent": ".rate_limits_updated_event",
        "RateLimitsUpdatedEventRateLimit": ".rate_limits_updated_event",
        "RealtimeAudioConfig": ".realtime_audio_config",
        "RealtimeAudioConfigInput": ".realtime_audio_config_input",
        "RealtimeAudioConfigInputParam": ".realtime_audio_config_input_param",
        "RealtimeAudioConfigOutput": ".realtime_audio_config_output",
        "RealtimeAudioConfigOutputParam": ".realtime_audio_config_output_param",
        "RealtimeAudioConfigParam": ".realtime_audio_config_param",
        "RealtimeAudioFormats": ".realtime_audio_formats",
        "RealtimeAudioFormatsParam": ".realtime_audio_formats_param",
        "RealtimeAudioInputTurnDetection": ".realtime_audio_input_turn_detection",
        "RealtimeAudioInputTurnDetectionParam": ".realtime_audio_input_turn_detection_param",
        "RealtimeClientEvent": ".realtime_client_event",
        "RealtimeClientEventParam": ".realtime_client_event_param",
        "RealtimeConversationItem": ".conversation_item",
        "RealtimeConversationItemAssistantMessage": ".realtime_conversation_item_assistant_message",
        "RealtimeConversationItemAssistantMessageContent": ".realtime_conversation_item_assistant_message",
        "RealtimeConversationItemAssistantMessageContentParam": ".realtime_conversation_item_assistant_message_param",
        "RealtimeConversationItemAssistantMessageParam": ".realtime_conversation_item_assistant_message_param",
        "RealtimeConversationItemFunctionCall": ".realtime_conversation_item_function_call",
        "RealtimeConversationItemFunctionCallOutput": ".realtime_conversation_item_function_call_output",
        "RealtimeConversationItemFunctionCallOutputParam": ".realtime_conversation_item_function_call_output_param",
        "RealtimeConversationItemFunctionCallParam": ".realtime_conversation_item_function_call_param",
        "RealtimeConversationItemParam": ".conversation_item_param",
        "RealtimeConversationItemSystemMessage": ".realtime_conversation_item_system_message",
        "RealtimeConversationItemSystemMessageContent": ".realtime_conversation_item_system_message",
        "RealtimeConversationItemSystemMessageContentParam": ".realtime_conversation_item_system_message_param",
        "RealtimeConversationItemSystemMessageParam": ".realtime_conversation_item_system_message_param",
        "RealtimeConversationItemUserMessage": ".realtime_conversation_item_user_message",
        "RealtimeConversationItemUserMessageContent": ".realtime_conversation_item_user_message",
        "RealtimeConversationItemUserMessageContentParam": ".realtime_conversation_item_user_message_param",
        "RealtimeConversationItemUserMessageParam": ".realtime_conversation_item_user_message_param",
        "RealtimeError": ".realtime_error",
        "RealtimeErrorEvent": ".realtime_error_event",
        "RealtimeFunctionTool": ".realtime_function_tool",
        "RealtimeFunctionToolParam": ".realtime_function_tool_param",
        "RealtimeItemStatus": ".realtime_item_status",
        "RealtimeMaxOutputTokens": ".realtime_max_output_tokens",
        "RealtimeMcpApprovalRequest": ".realtime_mcp_approval_request",
        "RealtimeMcpApprovalRequestParam": ".realtime_mcp_approval_request_param",
        "RealtimeMcpApprovalResponse": ".realtime_mcp_approval_response",
        "RealtimeMcpApprovalResponseParam": ".realtime_mcp_approval_response_param",
        "RealtimeMcpError": ".realtime_mcp_tool_call",
        "RealtimeMcpErrorParam": ".realtime_mcp_tool_call_param",
        "RealtimeMcpListTools": ".realtime_mcp_list_tools",
        "RealtimeMcpListToolsParam": ".realtime_mcp_list_tools_param",
        "RealtimeMcpListToolsTool": ".realtime_mcp_list_tools",
        "RealtimeMcpListToolsToolParam": ".realtime_mcp_list_tools_param",
        "RealtimeMcpProtocolError": ".realtime_mcp_protocol_error",
        "RealtimeMcpProtocolErrorParam": ".realtime_mcp_protocol_error_param",
        "RealtimeMcpToolCall": ".realtime_mcp_tool_call",
        "RealtimeMcpToolCallParam": ".realtime_mcp_tool_call_param",
        "RealtimeMcpToolExecutionError": ".realtime_mcp_tool_execution_error",
        "RealtimeMcpToolExecutionErrorParam": ".realtime_mcp_tool_execution_error_param",
        "RealtimeMcphttpError": ".realtime_mcphttp_error",
        "RealtimeMcphttpErrorParam": ".realtime_mcphttp_error_param",
        "RealtimeModel": ".realtime_model",
        "RealtimeNoiseReduction": ".realtime_audio_config_input",
        "RealtimeNoiseReductionParam": ".realtime_audio_config_input_param",
        "RealtimeReasoning": ".realtime_reasoning",
        "RealtimeReasoningEffort": ".realtime_reasoning_effort",
        "RealtimeReasoningParam": ".realtime_reasoning_param",
        "RealtimeResponse": ".realtime_response",
        "RealtimeResponseAudio": ".realtime_response",
        "RealtimeResponseAudioDeltaEvent": ".response_audio_delta_event",
        "RealtimeResponseAudioDoneEvent": ".response_audio_done_event",
        "RealtimeResponseAudioOutput": ".realtime_response",
        "RealtimeResponseAudioTranscriptDeltaEvent": ".response_audio_transcript_delta_event",
        "RealtimeResponseAudioTranscriptDoneEvent": ".response_audio_transcript_done_event",
        "RealtimeResponseCancelEvent": ".response_cancel_event",
        "RealtimeResponseCancelEventParam": ".response_cancel_event_param",
        "RealtimeResponseContentPartAddedEvent": ".response_content_part_added_event",
        "RealtimeResponseContentPartAddedEventPart": ".response_content_part_added_event",
        "RealtimeResponseContentPartDoneEvent": ".response_content_part_done_event",
        "RealtimeResponseContentPartDoneEventPart": ".response_content_part_done_event",
        "RealtimeResponseCreateAudioOutput": ".realtime_response_create_audio_output",
        "RealtimeResponseCreateAudioOutputOutput": ".realtime_response_create_audio_output",
        "RealtimeResponseCreateAudioOutputOutputParam": ".realtime_response_create_audio_output_param",
        "RealtimeResponseCreateAudioOutputParam": ".realtime_response_create_audio_output_param",
        "RealtimeResponseCreateEvent": ".response_create_event",
        "RealtimeResponseCreateEventParam": ".response_create_event_param",
        "RealtimeResponseCreateMcpTool": "..responses.tool:ToolMcp",
        "RealtimeResponseCreateMcpToolParam": "..responses.tool_param:ToolMcpParam",
        "RealtimeResponseCreateParams": ".realtime_response_create_params",
        "RealtimeResponseCreateParamsParam": ".realtime_response_create_params_param",
        "RealtimeResponseCreateParamsWithReferencesParam": ".realtime_response_create_params_param:RealtimeResponseCreateParamsParam",
        "RealtimeResponseCreatedEvent": ".response_created_event",
        "RealtimeResponseDoneEvent": ".response_done_event",
        "RealtimeResponseFunctionCallArgumentsDeltaEvent": ".response_function_call_arguments_delta_event",
        "RealtimeResponseFunctionCallArgumentsDoneEvent": ".response_function_call_arguments_done_event",
        "RealtimeResponseInputItem": ".realtime_response_input_item",
        "RealtimeResponseInputItemParam": ".realtime_response_input_item_param",
        "RealtimeResponseItemReference": ".response_item_reference",
        "RealtimeResponseItemReferenceParam": ".response_item_reference_param",
        "RealtimeResponseOutputItemAddedEvent": ".response_output_item_added_event",
        "RealtimeResponseOutputItemDoneEvent": ".response_output_item_done_event",
        "RealtimeResponseStatus": ".realtime_response_status",
        "RealtimeResponseStatusError": ".realtime_response_status",
        "RealtimeResponseTextDeltaEvent": ".response_text_delta_event",
        "RealtimeResponseTextDoneEvent": ".response_text_done_event",
        "RealtimeResponseUsage": ".realtime_response_usage",
        "RealtimeResponseUsageInputTokenDetails": ".realtime_response_usage_input_token_details",
        "RealtimeResponseUsageInputTokenDetailsCachedTokensDetails": ".realtime_response_usage_input_token_details",
        "RealtimeResponseUsageOutputTokenDetails": ".realtime_response_usage_output_token_details",
        "RealtimeSemanticVad": ".realtime_audio_input_turn_detection",
        "RealtimeSemanticVadParam": ".realtime_audio_input_turn_detection_param",
        "RealtimeServerEvent": ".realtime_server_event",
        "RealtimeServerVad": ".realtime_audio_input_turn_detection",
        "RealtimeServerVadParam": ".realtime_audio_input_turn_detection_param",
        "RealtimeSessionCreateRequest": ".realtime_session_create_request",
        "RealtimeSessionCreateRequestParam": ".realtime_session_create_request_param",
        "RealtimeSessionCreateResponse": ".realtime_session_create_response",
        "RealtimeSessionSettings": ".session_created_event",
        "RealtimeSessionSettingsParam": ".client_secret_create_params",
        "RealtimeSessionUpdateEvent": ".session_update_event",
        "RealtimeSessionUpdateEventParam": ".session_update_event_param",
        "RealtimeSessionUpdatedEvent": ".session_updated_event",
        "RealtimeToolChoiceConfig": ".realtime_tool_choice_config",
        "RealtimeToolChoiceConfigParam": ".realtime_tool_choice_config_param",
        "RealtimeToolsConfig": ".realtime_tools_config",
        "RealtimeToolsConfigParam": ".realtime_tools_config_param",
        "RealtimeToolsConfigUnion": ".realtime_tools_config_union",
        "RealtimeToolsConfigUnionParam": ".realtime_tools_config_union_param",
        "RealtimeTracingConfig": ".realtime_tracing_config",
        "RealtimeTracingConfigParam": ".realtime_tracing_config_param",
        "RealtimeTranscriptionSessionAudio": ".realtime_transcription_session_audio",
        "RealtimeTranscriptionSessionAudioInput": ".realtime_transcription_session_audio_input",
        "RealtimeTranscriptionSessionAudioInputParam": ".realtime_transcription_session_audio_input_param",
        "RealtimeTranscriptionSessionAudioInputTurnDetection": ".realtime_audio_input_turn_detection:RealtimeAudioInputTurnDetection",
        "RealtimeTranscriptionSessionAudioInputTurnDetectionParam": ".realtime_audio_input_turn_detection_param:RealtimeAudioInputTurnDetectionParam",
        "RealtimeTranscriptionSessionAudioParam": ".realtime_transcription_session_audio_param",
        "RealtimeTranscriptionSessionCreateRequest": ".realtime_transcription_session_create_request",
        "RealtimeTranscriptionSessionCreateRequestParam": ".realtime_transcription_session_create_request_param",
        "RealtimeTranscriptionSessionCreateResponse": ".realtime_transcription_session_create_response",
        "RealtimeTranscriptionSessionCreateResponseAudio": ".realtime_transcription_session_create_response",
        "RealtimeTranscriptionSessionCreateResponseAudioInput": ".realtime_transcription_session_create_response",
        "RealtimeTranscriptionSessionTurnDetection": ".realtime_transcription_session_turn_detection",
        "RealtimeTranscriptionUsage": ".conversation_item_input_audio_transcription_completed_event",
        "RealtimeTranscriptionUsageDuration": ".conversation_item_input_audio_transcription_completed_event",
        "RealtimeTranscriptionUsageTokens": ".conversation_item_input_audio_transcription_completed_event",
        "RealtimeTranscriptionUsageTokensInputTokenDetails": ".conversation_item_input_audio_transcription_completed_event",
        "RealtimeTranslationClientEvent": ".realtime_translation_client_event",
        "RealtimeTranslationClientEventParam": ".realtime_translation_client_event_param",
        "RealtimeTranslationClientSecretCreateParams": ".realtime_translation_client_secret_create_params",
        "RealtimeTranslationClientSecretCreateResponse": ".realtime_translation_client_secret_create_response",
        "RealtimeTranslationInputAudioBufferAppendEvent": ".realtime_translation_input_audio_buffer_append_event",
        "RealtimeTranslationInputAudioBufferAppendEventParam": ".realtime_translation_input_audio_buffer_append_event_param",
        "RealtimeTranslationInputTranscriptDeltaEvent": ".realtime_translation_input_transcript_delta_event",
        "RealtimeTranslationOutputAudioDeltaEvent": ".realtime_translation_output_audio_delta_event",
        "RealtimeTranslationOutputTranscriptDeltaEvent": ".realtime_translation_output_transcript_delta_event",
        "RealtimeTranslationServerEvent": ".realtime_translation_server_event",
        "RealtimeTranslationSession": ".realtime_translation_session",
        "RealtimeTranslationSessionAudio": ".realtime_translation_session",
        "RealtimeTranslationSessionAudioInput": ".realtime_translation_session",
        "RealtimeTranslationSessionAudioInputNoiseReduction": ".realtime_translation_session",
        "RealtimeTranslationSessionAudioInputNoiseReductionParam": ".realtime_translation_session_create_request_param",
        "RealtimeTranslationSessionAudioInputParam": ".realtime_translation_session_create_request_param",
        "RealtimeTranslationSessionAudioInputTranscription": ".realtime_translation_session",
        "RealtimeTranslationSessionAudioInputTranscriptionParam": ".realtime_translation_session_create_request_param",
        "RealtimeTranslationSessionAudioOutput": ".realtime_translation_session",
        "RealtimeTranslationSessionAudioOutputParam": ".realtime_translation_session_create_request_param",
        "RealtimeTranslationSessionAudioParam": ".realtime_translation_session_create_request_param",
        "RealtimeTranslationSessionCloseEvent": ".realtime_translation_session_close_event",
        "RealtimeTranslationSessionCloseEventParam": ".realtime_translation_session_close_event_param",
        "RealtimeTranslationSessionClosedEvent": ".realtime_translation_session_closed_event",
        "RealtimeTranslationSessionCreateRequestParam": ".realtime_translation_session_create_request_param",
        "RealtimeTranslationSessionCreatedEvent": ".realtime_translation_session_created_event",
        "RealtimeTranslationSessionUpdateEvent": ".realtime_translation_session_update_event",
        "RealtimeTranslationSessionUpdateEventParam": ".realtime_translation_session_update_event_param",
        "RealtimeTranslationSessionUpdateRequest": ".realtime_translation_session_update_request",
        "RealtimeTranslationSessionUpdateRequestParam": ".realtime_translation_session_update_request_param",
        "RealtimeTranslationSessionUpdatedEvent": ".realtime_translation_session_updated_event",
        "RealtimeTruncation": ".realtime_truncation",
        "RealtimeTruncationParam": ".realtime_truncation_param",
        "RealtimeTruncationRetentionRatio": ".realtime_truncation_retention_ratio",
        "RealtimeTruncationRetentionRatioParam": ".realtime_truncation_retention_ratio_param",
        "RealtimeTruncationRetentionRatioTokenLimits": ".realtime_truncation_retention_ratio",
        "RealtimeTruncationRetentionRatioTokenLimitsParam": ".realtime_truncation_retention_ratio_param",
        "RealtimeVoice": ".realtime_audio_config_output",
        "RealtimeVoiceID": ".realtime_audio_config_output",
        "RealtimeVoiceIDParam": ".realtime_audio_config_output_param",
        "RealtimeVoiceParam": ".realtime_audio_config_output_param",
        "ResponseAudioDeltaEvent": ".response_audio_delta_event:RealtimeResponseAudioDeltaEvent",
        "ResponseAudioDoneEvent": ".response_audio_done_event:RealtimeResponseAudioDoneEvent",
        "ResponseAudioTranscriptDeltaEvent": ".response_audio_transcript_delta_event:RealtimeResponseAudioTranscriptDeltaEvent",
        "ResponseAudioTranscriptDoneEvent": ".response_audio_transcript_done_event:RealtimeResponseAudioTranscriptDoneEvent",
        "ResponseCancelEvent": ".response_cancel_event:RealtimeResponseCancelEvent",
        "ResponseCancelEventParam": ".response_cancel_event_param:RealtimeResponseCancelEventParam",
        "ResponseContentPartAddedEvent": ".response_content_part_added_event:RealtimeResponseContentPartAddedEvent",
        "ResponseContentPartDoneEvent": ".response_content_part_done_event:RealtimeResponseContentPartDoneEvent",
        "ResponseCreateEvent": ".response_create_event:RealtimeResponseCreateEvent",
        "ResponseCreateEventParam": ".response_create_event_param:RealtimeResponseCreateEventParam",
        "ResponseCreateEventWithReferencesParam": ".response_create_event_param:RealtimeResponseCreateEventParam",
        "ResponseCreatedEvent": ".response_created_event:RealtimeResponseCreatedEvent",
        "ResponseDoneEvent": ".response_done_event:RealtimeResponseDoneEvent",
        "ResponseFunctionCallArgumentsDeltaEvent": ".response_function_call_arguments_delta_event:RealtimeResponseFunctionCallArgumentsDeltaEvent",
        "ResponseFunctionCallArgumentsDoneEvent": ".response_function_call_arguments_done_event:RealtimeResponseFunctionCallArgumentsDoneEvent",
        "ResponseItemReference": ".response_item_reference:RealtimeResponseItemReference",
        "ResponseItemReferenceParam": ".response_item_reference_param:RealtimeResponseItemReferenceParam",
        "ResponseMcpCallArgumentsDelta": ".response_mcp_call_arguments_delta",
        "ResponseMcpCallArgumentsDone": ".response_mcp_call_arguments_done",
        "ResponseMcpCallCompleted": ".response_mcp_call_completed",
        "ResponseMcpCallFailed": ".response_mcp_call_failed",
        "ResponseMcpCallInProgress": ".response_mcp_call_in_progress",
        "ResponseOutputItemAddedEvent": ".response_output_item_added_event:RealtimeResponseOutputItemAddedEvent",
        "ResponseOutputItemDoneEvent": ".response_output_item_done_event:RealtimeResponseOutputItemDoneEvent",
        "ResponseTextDeltaEvent": ".response_text_delta_event:RealtimeResponseTextDeltaEvent",
        "ResponseTextDoneEvent": ".response_text_done_event:RealtimeResponseTextDoneEvent",
        "SessionCreatedEvent": ".session_created_event",
        "SessionUpdateEvent": ".session_update_event:RealtimeSessionUpdateEvent",
        "SessionUpdateEventParam": ".session_update_event_param:RealtimeSessionUpdateEventParam",
        "SessionUpdatedEvent": ".session_updated_event:RealtimeSessionUpdatedEvent",
        "ToolMcpAllowedToolsParam": ".realtime_response_create_mcp_tool_param",
        "ToolMcpApprovalFilter": ".realtime_response_create_mcp_tool",
        "ToolMcpApprovalFilterParam": ".realtime_response_create_mcp_tool_param",
        "ToolMcpFilter": ".realtime_response_create_mcp_tool",
        "ToolMcpFilterParam": ".realtime_response_create_mcp_tool_param",
        "TracingConfiguration": ".realtime_tracing_config",
        "TracingConfigurationParam": ".realtime_tracing_config_param",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
