from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import audio as audio
    from . import chat as chat
    from . import containers as containers
    from . import conversations as conversations
    from . import fine_tuning as fine_tuning
    from . import graders as graders
    from . import responses as responses
    from . import shared as shared
    from . import shared_params as shared_params
    from . import skills as skills
    from . import uploads as uploads
    from . import vector_stores as vector_stores
    from .audio.speech_audio_delta_event import (
        SpeechAudioDeltaEvent as SpeechAudioDeltaEvent,
    )
    from .audio.speech_audio_done_event import (
        SpeechAudioDoneEvent as SpeechAudioDoneEvent,
    )
    from .audio.speech_create_params import SpeechCreateParams as SpeechCreateParams
    from .audio.speech_model import SpeechModel as SpeechModel
    from .audio.speech_stream_event import SpeechStreamEvent as SpeechStreamEvent
    from .audio.speech_usage import SpeechUsage as SpeechUsage
    from .audio.transcription import Transcription as Transcription
    from .audio.transcription import (
        TranscriptionInputTokenDetails as TranscriptionInputTokenDetails,
    )
    from .audio.transcription import TranscriptionLogprob as TranscriptionLogprob
    from .audio.transcription import TranscriptionUsage as TranscriptionUsage
    from .audio.transcription import (
        TranscriptionUsageDuration as TranscriptionUsageDuration,
    )
    from .audio.transcription import (
        TranscriptionUsageTokens as TranscriptionUsageTokens,
    )
    from .audio.transcription_create_params import (
        ChunkingStrategyVadConfigParam as ChunkingStrategyVadConfigParam,
    )
    from .audio.transcription_create_params import (
        TranscriptionCreateParams as TranscriptionCreateParams,
    )
    from .audio.transcription_create_response import (
        TranscriptionCreateResponse as TranscriptionCreateResponse,
    )
    from .audio.transcription_diarized import (
        TranscriptionDiarized as TranscriptionDiarized,
    )
    from .audio.transcription_diarized_segment import (
        TranscriptionDiarizedSegment as TranscriptionDiarizedSegment,
    )
    from .audio.transcription_include import (
        TranscriptionInclude as TranscriptionInclude,
    )
    from .audio.transcription_language import (
        TranscriptionLanguage as TranscriptionLanguage,
    )
    from .audio.transcription_segment import (
        TranscriptionSegment as TranscriptionSegment,
    )
    from .audio.transcription_stream_event import (
        TranscriptionStreamEvent as TranscriptionStreamEvent,
    )
    from .audio.transcription_text_delta_event import (
        TranscriptionEventLogprob as TranscriptionEventLogprob,
    )
    from .audio.transcription_text_delta_event import (
        TranscriptionTextDeltaEvent as TranscriptionTextDeltaEvent,
    )
    from .audio.transcription_text_done_event import (
        TranscriptionTextDoneEvent as TranscriptionTextDoneEvent,
    )
    from .audio.transcription_text_segment_event import (
        TranscriptionTextSegmentEvent as TranscriptionTextSegmentEvent,
    )
    from .audio.transcription_verbose import (
        TranscriptionVerbose as TranscriptionVerbose,
    )
    from .audio.transcription_word import TranscriptionWord as TranscriptionWord
    from .audio.translation import Translation as Translation
    from .audio.translation_create_params import (
        TranslationCreateParams as TranslationCreateParams,
    )
    from .audio.translation_create_response import (
        TranslationCreateResponse as TranslationCreateResponse,
    )
    from .audio.translation_verbose import TranslationVerbose as TranslationVerbose
    from .audio.voice import CustomVoice as CustomVoice
    from .audio.voice_consent import VoiceConsent as VoiceConsent
    from .audio.voice_consent_create_params import (
        VoiceConsentCreateParams as VoiceConsentCreateParams,
    )
    from .audio.voice_consent_deleted import VoiceConsentDeleted as VoiceConsentDeleted
    from .audio.voice_consent_update_params import (
        VoiceConsentUpdateParams as VoiceConsentUpdateParams,
    )
    from .audio.voice_create_params import VoiceCreateParams as VoiceCreateParams
    from .audio.voice_deleted import VoiceDeleted as VoiceDeleted
    from .audio_model import AudioModel as AudioModel
    from .audio_response_format import AudioResponseFormat as AudioResponseFormat
    from .auto_file_chunking_strategy_param import (
        AutoFileChunkingStrategyParam as AutoFileChunkingStrategyParam,
    )
    from .batch import Batch as Batch
    from .batch import BatchErrors as BatchErrors
    from .batch_create_params import BatchCreateParams as BatchCreateParams
    from .batch_create_params import (
        BatchOutputExpiresAfterParam as BatchOutputExpiresAfterParam,
    )
    from .batch_error import BatchError as BatchError
    from .batch_request_counts import BatchRequestCounts as BatchRequestCounts
    from .batch_usage import BatchUsage as BatchUsage
    from .batch_usage import InputTokensDetails as InputTokensDetails
    from .batch_usage import OutputTokensDetails as OutputTokensDetails
    from .chat.chat_completion import ChatCompletion as ChatCompletion
    from .chat.chat_completion import ChatCompletionChoice as ChatCompletionChoice
    from .chat.chat_completion import (
        ChatCompletionChoiceLogprobs as ChatCompletionChoiceLogprobs,
    )
    from .chat.chat_completion_allowed_tool_choice_param import (
        ChatCompletionAllowedToolChoiceParam as ChatCompletionAllowedToolChoiceParam,
    )
    from .chat.chat_completion_allowed_tools_param import (
        ChatCompletionAllowedToolsParam as ChatCompletionAllowedToolsParam,
    )
    from .chat.chat_completion_assistant_content_part_param import (
        ChatCompletionAssistantContentPartParam as ChatCompletionAssistantContentPartParam,
    )
    from .chat.chat_completion_assistant_message_param import (
        ChatCompletionAssistantMessageAudioParam as ChatCompletionAssistantMessageAudioParam,
    )
    from .chat.chat_completion_assistant_message_param import (
        ChatCompletionAssistantMessageParam as ChatCompletionAssistantMessageParam,
    )
    from .chat.chat_completion_assistant_message_param import (
        ChatCompletionMessageFunctionCallParam as ChatCompletionMessageFunctionCallParam,
    )
    from .chat.chat_completion_audio import ChatCompletionAudio as ChatCompletionAudio
    from .chat.chat_completion_audio_param import (
        ChatCompletionAudioParam as ChatCompletionAudioParam,
    )
    from .chat.chat_completion_chunk import ChatCompletionChunk as ChatCompletionChunk
    from .chat.chat_completion_chunk import (
        ChatCompletionChunkChoice as ChatCompletionChunkChoice,
    )
    from .chat.chat_completion_chunk import (
        ChatCompletionChunkChoiceDelta as ChatCompletionChunkChoiceDelta,
    )
    from .chat.chat_completion_chunk import (
        ChatCompletionChunkChoiceDeltaAudio as ChatCompletionChunkChoiceDeltaAudio,
    )
    from .chat.chat_completion_chunk import (
        ChatCompletionChunkChoiceDeltaFunctionCall as ChatCompletionChunkChoiceDeltaFunctionCall,
    )
    from .chat.chat_completion_chunk import (
        ChatCompletionChunkChoiceDeltaToolCall as ChatCompletionChunkChoiceDeltaToolCall,
    )
    from .chat.chat_completion_chunk import (
        ChatCompletionChunkChoiceDeltaToolCallFunction as ChatCompletionChunkChoiceDeltaToolCallFunction,
    )
    from .chat.chat_completion_content_part_image import (
        ChatCompletionContentPartImage as ChatCompletionContentPartImage,
    )
    from .chat.chat_completion_content_part_image import ImageURL as ImageURL
    from .chat.chat_completion_content_part_image_param import (
        ChatCompletionContentPartImageParam as ChatCompletionContentPartImageParam,
    )
    from .chat.chat_completion_content_part_image_param import (
        ImageURLParam as ImageURLParam,
    )
    from .chat.chat_completion_content_part_image_param import (
        PromptCacheBreakpointParam as PromptCacheBreakpointParam,
    )
    from .chat.chat_completion_content_part_input_audio_param import (
        ChatCompletionContentPartInputAudioParam as ChatCompletionContentPartInputAudioParam,
    )
    from .chat.chat_completion_content_part_input_audio_param import (
        InputAudioParam as InputAudioParam,
    )
    from .chat.chat_completion_content_part_param import (
        ChatCompletionContentPartFileFileParam as ChatCompletionContentPartFileFileParam,
    )
    from .chat.chat_completion_content_part_param import (
        ChatCompletionContentPartFileParam as ChatCompletionContentPartFileParam,
    )
    from .chat.chat_completion_content_part_param import (
        ChatCompletionContentPartParam as ChatCompletionContentPartParam,
    )
    from .chat.chat_completion_content_part_refusal_param import (
        ChatCompletionContentPartRefusalParam as ChatCompletionContentPartRefusalParam,
    )
    from .chat.chat_completion_content_part_text import (
        ChatCompletionContentPartText as ChatCompletionContentPartText,
    )
    from .chat.chat_completion_content_part_text_param import (
        ChatCompletionContentPartTextParam as ChatCompletionContentPartTextParam,
    )
    from .chat.chat_completion_custom_tool_param import (
        ChatCompletionCustomToolCustomParam as ChatCompletionCustomToolCustomParam,
    )
    from .chat.chat_completion_custom_tool_param import (
        ChatCompletionCustomToolParam as ChatCompletionCustomToolParam,
    )
    from .chat.chat_completion_deleted import (
        ChatCompletionDeleted as ChatCompletionDeleted,
    )
    from .chat.chat_completion_developer_message_param import (
        ChatCompletionDeveloperMessageParam as ChatCompletionDeveloperMessageParam,
    )
    from .chat.chat_completion_function_call_option_param import (
        ChatCompletionFunctionCallOptionParam as ChatCompletionFunctionCallOptionParam,
    )
    from .chat.chat_completion_function_message_param import (
        ChatCompletionFunctionMessageParam as ChatCompletionFunctionMessageParam,
    )
    from .chat.chat_completion_function_tool_param import (
        ChatCompletionFunctionToolParam as ChatCompletionFunctionToolParam,
    )
    from .chat.chat_completion_message import (
        AnnotationURLCitation as AnnotationURLCitation,
    )
    from .chat.chat_completion_message import (
        ChatCompletionMessage as ChatCompletionMessage,
    )
    from .chat.chat_completion_message import (
        ChatCompletionMessageAnnotation as ChatCompletionMessageAnnotation,
    )
    from .chat.chat_completion_message import (
        ChatCompletionMessageFunctionCall as ChatCompletionMessageFunctionCall,
    )
    from .chat.chat_completion_message_custom_tool_call import (
        ChatCompletionMessageCustomToolCall as ChatCompletionMessageCustomToolCall,
    )
    from .chat.chat_completion_message_custom_tool_call import (
        ChatCompletionMessageCustomToolCallCustom as ChatCompletionMessageCustomToolCallCustom,
    )
    from .chat.chat_completion_message_custom_tool_call_param import (
        ChatCompletionMessageCustomToolCallCustomParam as ChatCompletionMessageCustomToolCallCustomParam,
    )
    from .chat.chat_completion_message_custom_tool_call_param import (
        ChatCompletionMessageCustomToolCallParam as ChatCompletionMessageCustomToolCallParam,
    )
    from .chat.chat_completion_message_function_tool_call import (
        ChatCompletionMessageFunctionToolCall as ChatCompletionMessageFunctionToolCall,
    )
    from .chat.chat_completion_message_function_tool_call import (
        ChatCompletionMessageFunctionToolCallFunction as ChatCompletionMessageFunctionToolCallFunction,
    )
    from .chat.chat_completion_message_function_tool_call_param import (
        ChatCompletionMessageFunctionToolCallFunctionParam as ChatCompletionMessageFunctionToolCallFunctionParam,
    )
    from .chat.chat_completion_message_function_tool_call_param import (
        ChatCompletionMessageFunctionToolCallParam as ChatCompletionMessageFunctionToolCallParam,
    )
    from .chat.chat_completion_message_param import (
        ChatCompletionMessageParam as ChatCompletionMessageParam,
    )
    from .chat.chat_completion_message_tool_call import (
        ChatCompletionMessageToolCallUnion as ChatCompletionMessageToolCallUnion,
    )
    from .chat.chat_completion_message_tool_call_union_param import (
        ChatCompletionMessageToolCallUnionParam as ChatCompletionMessageToolCallUnionParam,
    )
    from .chat.chat_completion_modality import (
        ChatCompletionModality as ChatCompletionModality,
    )
    from .chat.chat_completion_moderation import (
        ChatCompletionModeration as ChatCompletionModeration,
    )
    from .chat.chat_completion_moderation_error import (
        ChatCompletionModerationError as ChatCompletionModerationError,
    )
    from .chat.chat_completion_moderation_result import (
        ChatCompletionModerationResult as ChatCompletionModerationResult,
    )
    from .chat.chat_completion_moderation_results import (
        ChatCompletionModerationResults as ChatCompletionModerationResults,
    )
    from .chat.chat_completion_named_tool_choice_custom_param import (
        ChatCompletionNamedToolChoiceCustomCustomParam as ChatCompletionNamedToolChoiceCustomCustomParam,
    )
    from .chat.chat_completion_named_tool_choice_custom_param import (
        ChatCompletionNamedToolChoiceCustomParam as ChatCompletionNamedToolChoiceCustomParam,
    )
    from .chat.chat_completion_named_tool_choice_param import (
        ChatCompletionNamedToolChoiceFunctionParam as ChatCompletionNamedToolChoiceFunctionParam,
    )
    from .chat.chat_completion_named_tool_choice_param import (
        ChatCompletionNamedToolChoiceParam as ChatCompletionNamedToolChoiceParam,
    )
    from .chat.chat_completion_prediction_content_param import (
        ChatCompletionPredictionContentParam as ChatCompletionPredictionContentParam,
    )
    from .chat.chat_completion_service_tier import (
        ChatCompletionServiceTier as ChatCompletionServiceTier,
    )
    from .chat.chat_completion_store_message import (
        ChatCompletionStoreMessage as ChatCompletionStoreMessage,
    )
    from .chat.chat_completion_store_message_content_part import (
        ChatCompletionStoreMessageContentPart as ChatCompletionStoreMessageContentPart,
    )
    from .chat.chat_completion_stream import (
        AsyncChatCompletionStream as AsyncChatCompletionStream,
    )
    from .chat.chat_completion_stream import (
        AsyncChatCompletionStreamManager as AsyncChatCompletionStreamManager,
    )
    from .chat.chat_completion_stream import (
        ChatCompletionStream as ChatCompletionStream,
    )
    from .chat.chat_completion_stream import (
        ChatCompletionStreamEvent as ChatCompletionStreamEvent,
    )
    from .chat.chat_completion_stream import (
        ChatCompletionStreamManager as ChatCompletionStreamManager,
    )
    from .chat.chat_completion_stream import (
        ChatCompletionStreamState as ChatCompletionStreamState,
    )
    from .chat.chat_completion_stream_options_param import (
        ChatCompletionStreamOptionsParam as ChatCompletionStreamOptionsParam,
    )
    from .chat.chat_completion_system_message_param import (
        ChatCompletionSystemMessageParam as ChatCompletionSystemMessageParam,
    )
    from .chat.chat_completion_token_logprob import (
        ChatCompletionTokenLogprob as ChatCompletionTokenLogprob,
    )
    from .chat.chat_completion_tool_choice_option_param import (
        ChatCompletionToolChoiceOptionParam as ChatCompletionToolChoiceOptionParam,
    )
    from .chat.chat_completion_tool_message_param import (
        ChatCompletionToolMessageParam as ChatCompletionToolMessageParam,
    )
    from .chat.chat_completion_tool_union_param import (
        ChatCompletionToolUnionParam as ChatCompletionToolUnionParam,
    )
    from .chat.chat_completion_user_message_param import (
        ChatCompletionUserMessageParam as ChatCompletionUserMessageParam,
    )
    from .chat.completion_create_params import (
        ChatCompletionCreateParams as ChatCompletionCreateParams,
    )
    from .chat.completion_create_params import (
        ChatCompletionFunctionParam as ChatCompletionFunctionParam,
    )
    from .chat.completion_create_params import ModerationParam as ModerationParam
    from .chat.completion_create_params import (
        PromptCacheOptionsParam as PromptCacheOptionsParam,
    )
    from .chat.completion_create_params import (
        WebSearchOptionsParam as WebSearchOptionsParam,
    )
    from .chat.completion_create_params import (
        WebSearchOptionsUserLocationApproximateParam as WebSearchOptionsUserLocationApproximateParam,
    )
    from .chat.completion_create_params import (
        WebSearchOptionsUserLocationParam as WebSearchOptionsUserLocationParam,
    )
    from .chat.completion_update_params import (
        ChatCompletionUpdateParams as ChatCompletionUpdateParams,
    )
    from .chat.custom_format_grammar_param import (
        CustomFormatGrammarGrammarParam as CustomFormatGrammarGrammarParam,
    )
    from .chat.custom_format_grammar_param import (
        CustomFormatGrammarParam as CustomFormatGrammarParam,
    )
    from .chat.custom_format_param import CustomFormatParam as CustomFormatParam
    from .chat.custom_format_text_param import (
        CustomFormatTextParam as CustomFormatTextParam,
    )
    from .chat.parsed_chat_completion import (
        ParsedChatCompletion as ParsedChatCompletion,
    )
    from .chat.parsed_chat_completion import (
        ParsedChatCompletionMessage as ParsedChatCompletionMessage,
    )
    from .chat.parsed_chat_completion import ParsedChoice as ParsedChoice
    from .chat.parsed_chat_completion import ParsedFunction as ParsedFunction
    from .chat.parsed_chat_completion import (
        ParsedFunctionToolCall as ParsedFunctionToolCall,
    )
    from .chat.top_logprob import TopLogprob as TopLogprob
    from .completion import Completion as Completion
    from .completion_choice import CompletionChoice as CompletionChoice
    from .completion_choice import CompletionChoiceLogprobs as CompletionChoiceLogprobs
    from .completion_create_params import (
        CompletionCreateParams as CompletionCreateParams,
    )
    from .completion_usage import CompletionTokensDetails as CompletionTokensDetails
    from .completion_usage import CompletionUsage as CompletionUsage
    from .completion_usage import PromptTokensDetails as PromptTokensDetails
    from .container_create_params import (
        ContainerCreateExpirationParam as ContainerCreateExpirationParam,
    )
    from .container_create_params import ContainerCreateParams as ContainerCreateParams
    from .container_create_response import ContainerExpiration as ContainerExpiration
    from .containers.container import Container as Container
    from .containers.container import Container as ContainerCreateResponse
    from .containers.container import Container as ContainerListResponse
    from .containers.container import Container as ContainerRetrieveResponse
    from .containers.container import ContainerNetworkAccess as ContainerNetworkAccess
    from .containers.file_create_params import (
        ContainerFileCreateParams as ContainerFileCreateParams,
    )
    from .containers.file_create_response import ContainerFile as ContainerFile
    from .content_provenance_check import ContentProvenanceC2PA as ContentProvenanceC2PA
    from .content_provenance_check import (
        ContentProvenanceCheck as ContentProvenanceCheck,
    )
    from .content_provenance_check import (
        ContentProvenanceResult as ContentProvenanceResult,
    )
    from .content_provenance_check import (
        ContentProvenanceSynthID as ContentProvenanceSynthID,
    )
    from .content_provenance_check_create_params import (
        ContentProvenanceCheckCreateParams as ContentProvenanceCheckCreateParams,
    )
    from .conversations.computer_screenshot_content import (
        ConversationComputerScreenshotContent as ConversationComputerScreenshotContent,
    )
    from .conversations.computer_screenshot_content import (
        PromptCacheBreakpoint as PromptCacheBreakpoint,
    )
    from .conversations.conversation import Conversation as Conversation
    from .conversations.conversation_create_params import (
        ConversationCreateParams as ConversationCreateParams,
    )
    from .conversations.conversation_deleted_resource import (
        ConversationDeletedResource as ConversationDeletedResource,
    )
    from .conversations.conversation_item import ConversationItem as ConversationItem
    from .conversations.conversation_item_list import (
        ConversationItemList as ConversationItemList,
    )
    from .conversations.conversation_update_params import (
        ConversationUpdateParams as ConversationUpdateParams,
    )
    from .conversations.item_create_params import (
        ConversationItemCreateParams as ConversationItemCreateParams,
    )
    from .conversations.message import ConversationMessage as ConversationMessage
    from .conversations.message import (
        ConversationMessageContent as ConversationMessageContent,
    )
    from .conversations.text_content import (
        ConversationTextContent as ConversationTextContent,
    )
    from .create_embedding_response import (
        CreateEmbeddingResponse as CreateEmbeddingResponse,
    )
    from .create_embedding_response import EmbeddingUsage as EmbeddingUsage
    from .deleted_skill import DeletedSkill as DeletedSkill
    from .embedding import Embedding as Embedding
    from .embedding_create_params import EmbeddingCreateParams as EmbeddingCreateParams
    from .embedding_model import EmbeddingModel as EmbeddingModel
    from .file_chunking_strategy import FileChunkingStrategy as FileChunkingStrategy
    from .file_chunking_strategy_param import (
        FileChunkingStrategyParam as FileChunkingStrategyParam,
    )
    from .file_create_params import FileCreateParams as FileCreateParams
    from .file_create_params import FileExpirationAfterParam as FileExpirationAfterParam
    from .file_deleted import FileDeleted as FileDeleted
    from .file_object import FileObject as FileObject
    from .file_purpose import FilePurpose as FilePurpose
    from .fine_tuning.dpo_hyperparameters import (
        DpoHyperparameters as DpoHyperparameters,
    )
    from .fine_tuning.dpo_hyperparameters_param import (
        DpoHyperparametersParam as DpoHyperparametersParam,
    )
    from .fine_tuning.dpo_method import DpoMethod as DpoMethod
    from .fine_tuning.dpo_method_param import DpoMethodParam as DpoMethodParam
    from .fine_tuning.fine_tuning_job import FineTuneMethod as FineTuneMethod
    from .fine_tuning.fine_tuning_job import FineTuningJob as FineTuningJob
    from .fine_tuning.fine_tuning_job import FineTuningJobError as FineTuningJobError
    from .fine_tuning.fine_tuning_job import (
        FineTuningJobHyperparameters as FineTuningJobHyperparameters,
    )
    from .fine_tuning.fine_tuning_job_event import (
        FineTuningJobEvent as FineTuningJobEvent,
    )
    from .fine_tuning.fine_tuning_job_wandb_integration import (
        FineTuningJobWandbIntegration as FineTuningJobWandbIntegration,
    )
    from .fine_tuning.fine_tuning_job_wandb_integration_object import (
        FineTuningJobWandbIntegrationObject as FineTuningJobWandbIntegrationObject,
    )
    from .fine_tuning.job_create_params import (
        FineTuneMethodParam as FineTuneMethodParam,
    )
    from .fine_tuning.job_create_params import (
        FineTuningJobWandbIntegrationObjectParam as FineTuningJobWandbIntegrationObjectParam,
    )
    from .fine_tuning.job_create_params import (
        FineTuningJobWandbIntegrationParam as FineTuningJobWandbIntegrationParam,
    )
    from .fine_tuning.job_create_params import JobCreateParams as JobCreateParams
    from .fine_tuning.job_create_params import (
        JobCreateParamsHyperparametersParam as JobCreateParamsHyperparametersParam,
    )
    from .fine_tuning.jobs.fine_tuning_job_checkpoint import (
        FineTuningJobCheckpoint as FineTuningJobCheckpoint,
    )
    from .fine_tuning.jobs.fine_tuning_job_checkpoint import (
        FineTuningJobCheckpointMetrics as FineTuningJobCheckpointMetrics,
    )
    from .fine_tuning.reinforcement_hyperparameters import (
        ReinforcementHyperparameters as ReinforcementHyperparameters,
    )
    from .fine_tuning.reinforcement_hyperparameters_param import (
        ReinforcementHyperparametersParam as ReinforcementHyperparametersParam,
    )
    from .fine_tuning.reinforcement_method import (
        ReinforcementMethod as ReinforcementMethod,
    )
    from .fine_tuning.reinforcement_method_param import (
        ReinforcementMethodParam as ReinforcementMethodParam,
    )
    from .fine_tuning.supervised_hyperparameters import (
        SupervisedHyperparameters as SupervisedHyperparameters,
    )
    from .fine_tuning.supervised_hyperparameters_param import (
        SupervisedHyperparametersParam as SupervisedHyperparametersParam,
    )
    from .fine_tuning.supervised_method import SupervisedMethod as SupervisedMethod
    from .fine_tuning.supervised_method_param import (
        SupervisedMethodParam as SupervisedMethodParam,
    )
    from .graders.eval_item import EvalItem as EvalItem
    from .graders.eval_item_param import EvalItemParam as EvalItemParam
    from .graders.grader_input_item import GraderInputItem as GraderInputItem
    from .graders.grader_input_item_input_image import (
        GraderInputItemInputImage as GraderInputItemInputImage,
    )
    from .graders.grader_input_item_input_image_param import (
        GraderInputItemInputImageParam as GraderInputItemInputImageParam,
    )
    from .graders.grader_input_item_output_text import (
        GraderInputItemOutputText as GraderInputItemOutputText,
    )
    from .graders.grader_input_item_output_text_param import (
        GraderInputItemOutputTextParam as GraderInputItemOutputTextParam,
    )
    from .graders.grader_input_item_param import (
        GraderInputItemParam as GraderInputItemParam,
    )
    from .graders.grader_inputs import GraderInputs as GraderInputs
    from .graders.grader_inputs_param import GraderInputsParam as GraderInputsParam
    from .graders.label_model_grader import LabelModelGrader as LabelModelGrader
    from .graders.label_model_grader_param import (
        LabelModelGraderParam as LabelModelGraderParam,
    )
    from .graders.multi_grader import MultiGrader as MultiGrader
    from .graders.multi_grader_param import MultiGraderParam as MultiGraderParam
    from .graders.python_grader import PythonGrader as PythonGrader
    from .graders.python_grader_param import PythonGraderParam as PythonGraderParam
    from .graders.score_model_grader import ScoreModelGrader as ScoreModelGrader
    from .graders.score_model_grader import (
        ScoreModelGraderSampling as ScoreModelGraderSampling,
    )
    from .graders.score_model_grader_param import (
        ScoreModelGraderParam as ScoreModelGraderParam,
    )
    from .graders.score_model_grader_param import (
        ScoreModelGraderSamplingParam as ScoreModelGraderSamplingParam,
    )
    from .graders.string_check_grader import StringCheckGrader as StringCheckGrader
    from .graders.string_check_grader_param import (
        StringCheckGraderParam as StringCheckGraderParam,
    )
    from .graders.text_similarity_grader import (
        TextSimilarityGrader as TextSimilarityGrader,
    )
    from .graders.text_similarity_grader_param import (
        TextSimilarityGraderParam as TextSimilarityGraderParam,
    )
    from .image import Image as Image
    from .image_create_variation_params import (
        ImageCreateVariationParams as ImageCreateVariationParams,
    )
    from .image_edit_completed_event import (
        ImageEditCompletedEvent as ImageEditCompletedEvent,
    )
    from .image_edit_completed_event import ImageStreamUsage as ImageStreamUsage
    from .image_edit_completed_event import ImageTokensDetails as ImageTokensDetails
    from .image_edit_params import ImageEditParams as ImageEditParams
    from .image_edit_params import ImageSvgParam as ImageSvgParam
    from .image_edit_params import ImageSvgReasoningParam as ImageSvgReasoningParam
    from .image_edit_partial_image_event import (
        ImageEditPartialImageEvent as ImageEditPartialImageEvent,
    )
    from .image_edit_stream_event import ImageEditStreamEvent as ImageEditStreamEvent
    from .image_gen_completed_event import (
        ImageGenCompletedEvent as ImageGenCompletedEvent,
    )
    from .image_gen_partial_image_event import (
        ImageGenPartialImageEvent as ImageGenPartialImageEvent,
    )
    from .image_gen_stream_event import ImageGenStreamEvent as ImageGenStreamEvent
    from .image_generate_params import ImageGenerateParams as ImageGenerateParams
    from .images_response import ImageSvgUsage as ImageSvgUsage
    from .images_response import ImageUsage as ImageUsage
    from .images_response import ImagesResponse as ImagesResponse
    from .model import Model as Model
    from .model_deleted import ModelDeleted as ModelDeleted
    from .moderation import Moderation as Moderation
    from .moderation import ModerationCategories as ModerationCategories
    from .moderation import (
        ModerationCategoryAppliedInputTypes as ModerationCategoryAppliedInputTypes,
    )
    from .moderation import ModerationCategoryScores as ModerationCategoryScores
    from .moderation_create_params import (
        ModerationCreateParams as ModerationCreateParams,
    )
    from .moderation_create_response import (
        ModerationCreateResponse as ModerationCreateResponse,
    )
    from .moderation_image_url_input_param import (
        ModerationImageURLInputParam as ModerationImageURLInputParam,
    )
    from .moderation_image_url_input_param import (
        ModerationImageURLParam as ModerationImageURLParam,
    )
    from .moderation_model import ModerationModel as ModerationModel
    from .moderation_multi_modal_input_param import (
        ModerationMultiModalInputParam as ModerationMultiModalInputParam,
    )
    from .moderation_text_input_param import (
        ModerationTextInputParam as ModerationTextInputParam,
    )
    from .other_file_chunking_strategy_object import (
        OtherFileChunkingStrategyObject as OtherFileChunkingStrategyObject,
    )
    from .responses.apply_patch_tool import ApplyPatchTool as ApplyPatchTool
    from .responses.apply_patch_tool_param import (
        ApplyPatchToolParam as ApplyPatchToolParam,
    )
    from .responses.compacted_response import CompactedResponse as CompactedResponse
    from .responses.computer_action import ComputerAction as ComputerAction
    from .responses.computer_action import ComputerActionClick as ComputerActionClick
    from .responses.computer_action import (
        ComputerActionDoubleClick as ComputerActionDoubleClick,
    )
    from .responses.computer_action import ComputerActionDrag as ComputerActionDrag
    from .responses.computer_action import (
        ComputerActionDragPath as ComputerActionDragPath,
    )
    from .responses.computer_action import (
        ComputerActionKeypress as ComputerActionKeypress,
    )
    from .responses.computer_action import ComputerActionMove as ComputerActionMove
    from .responses.computer_action import (
        ComputerActionScreenshot as ComputerActionScreenshot,
    )
    from .responses.computer_action import ComputerActionScroll as ComputerActionScroll
    from .responses.computer_action import ComputerActionType as ComputerActionType
    from .responses.computer_action import ComputerActionWait as ComputerActionWait
    from .responses.computer_action_list import ComputerActionList as ComputerActionList
    from .responses.computer_action_list_param import (
        ComputerActionListParam as ComputerActionListParam,
    )
    from .responses.computer_action_param import (
        ComputerActionClickParam as ComputerActionClickParam,
    )
    from .responses.computer_action_param import (
        ComputerActionDoubleClickParam as ComputerActionDoubleClickParam,
    )
    from .responses.computer_action_param import (
        ComputerActionDragParam as ComputerActionDragParam,
    )
    from .responses.computer_action_param import (
        ComputerActionDragPathParam as ComputerActionDragPathParam,
    )
    from .responses.computer_action_param import (
        ComputerActionKeypressParam as ComputerActionKeypressParam,
    )
    from .responses.computer_action_param import (
        ComputerActionMoveParam as ComputerActionMoveParam,
    )
    from .responses.computer_action_param import (
        ComputerActionParam as ComputerActionParam,
    )
    from .responses.computer_action_param import (
        ComputerActionScreenshotParam as ComputerActionScreenshotParam,
    )
    from .responses.computer_action_param import (
        ComputerActionScrollParam as ComputerActionScrollParam,
    )
    from .responses.computer_action_param import (
        ComputerActionTypeParam as ComputerActionTypeParam,
    )
    from .responses.computer_action_param import (
        ComputerActionWaitParam as ComputerActionWaitParam,
    )
    from .responses.computer_tool import ComputerTool as ComputerTool
    from .responses.computer_tool_param import ComputerToolParam as ComputerToolParam
    from .responses.computer_use_preview_tool import (
        ComputerUsePreviewTool as ComputerUsePreviewTool,
    )
    from .responses.computer_use_preview_tool_param import (
        ComputerUsePreviewToolParam as ComputerUsePreviewToolParam,
    )
    from .responses.container_auto import ContainerAuto as ContainerAuto
    from .responses.container_auto import ContainerAutoSkill as ContainerAutoSkill
    from .responses.container_auto import (
        ContainerNetworkPolicy as ContainerNetworkPolicy,
    )
    from .responses.container_auto_param import ContainerAutoParam as ContainerAutoParam
    from .responses.container_auto_param import (
        ContainerAutoSkillParam as ContainerAutoSkillParam,
    )
    from .responses.container_auto_param import (
        ContainerNetworkPolicyParam as ContainerNetworkPolicyParam,
    )
    from .responses.container_network_policy_allowlist import (
        ContainerNetworkPolicyAllowlist as ContainerNetworkPolicyAllowlist,
    )
    from .responses.container_network_policy_allowlist_param import (
        ContainerNetworkPolicyAllowlistParam as ContainerNetworkPolicyAllowlistParam,
    )
    from .responses.container_network_policy_disabled import (
        ContainerNetworkPolicyDisabled as ContainerNetworkPolicyDisabled,
    )
    from .responses.container_network_policy_disabled_param import (
        ContainerNetworkPolicyDisabledParam as ContainerNetworkPolicyDisabledParam,
    )
    from .responses.container_network_policy_domain_secret import (
        ContainerNetworkPolicyDomainSecret as ContainerNetworkPolicyDomainSecret,
    )
    from .responses.container_network_policy_domain_secret_param import (
        ContainerNetworkPolicyDomainSecretParam as ContainerNetworkPolicyDomainSecretParam,
    )
    from .responses.container_reference import ContainerReference as ContainerReference
    from .responses.container_reference_param import (
        ContainerReferenceParam as ContainerReferenceParam,
    )
    from .responses.custom_tool import CustomTool as CustomTool
    from .responses.custom_tool_param import CustomToolParam as CustomToolParam
    from .responses.easy_input_message import EasyInputMessage as EasyInputMessage
    from .responses.easy_input_message_param import (
        EasyInputMessageParam as EasyInputMessageParam,
    )
    from .responses.file_search_tool import FileSearchTool as FileSearchTool
    from .responses.file_search_tool import (
        FileSearchToolFilters as FileSearchToolFilters,
    )
    from .responses.file_search_tool import (
        FileSearchToolRankingOptions as FileSearchToolRankingOptions,
    )
    from .responses.file_search_tool import (
        FileSearchToolRankingOptionsHybridSearch as FileSearchToolRankingOptionsHybridSearch,
    )
    from .responses.file_search_tool_param import (
        FileSearchToolFiltersParam as FileSearchToolFiltersParam,
    )
    from .responses.file_search_tool_param import (
        FileSearchToolParam as FileSearchToolParam,
    )
    from .responses.file_search_tool_param import (
        FileSearchToolRankingOptionsHybridSearchParam as FileSearchToolRankingOptionsHybridSearchParam,
    )
    from .responses.file_search_tool_param import (
        FileSearchToolRankingOptionsParam as FileSearchToolRankingOptionsParam,
    )
    from .responses.function_shell_tool import FunctionShellTool as FunctionShellTool
    from .responses.function_shell_tool import (
        FunctionShellToolEnvironment as FunctionShellToolEnvironment,
    )
    from .responses.function_shell_tool_param import (
        FunctionShellToolEnvironmentParam as FunctionShellToolEnvironmentParam,
    )
    from .responses.function_shell_tool_param import (
        FunctionShellToolParam as FunctionShellToolParam,
    )
    from .responses.function_tool import FunctionTool as FunctionTool
    from .responses.function_tool_param import FunctionToolParam as FunctionToolParam
    from .responses.image_detail import ImageDetail as ImageDetail
    from .responses.inline_skill import InlineSkill as InlineSkill
    from .responses.inline_skill_param import InlineSkillParam as InlineSkillParam
    from .responses.inline_skill_source import InlineSkillSource as InlineSkillSource
    from .responses.inline_skill_source_param import (
        InlineSkillSourceParam as InlineSkillSourceParam,
    )
    from .responses.input_token_count_params import (
        InputTokenCountParams as InputTokenCountParams,
    )
    from .responses.input_token_count_response import (
        InputTokenCountResponse as InputTokenCountResponse,
    )
    from .responses.local_environment import LocalEnvironment as LocalEnvironment
    from .responses.local_environment_param import (
        LocalEnvironmentParam as LocalEnvironmentParam,
    )
    from .responses.local_skill import LocalSkill as LocalSkill
    from .responses.local_skill_param import LocalSkillParam as LocalSkillParam
    from .responses.mcp_tool_call_error import McpToolCallError as McpToolCallError
    from .responses.mcp_tool_call_error import (
        McpToolCallErrorHTTPError as McpToolCallErrorHTTPError,
    )
    from .responses.mcp_tool_call_error import (
        McpToolCallErrorMcpProtocolError as McpToolCallErrorMcpProtocolError,
    )
    from .responses.mcp_tool_call_error import (
        McpToolCallErrorMcpToolExecutionError as McpToolCallErrorMcpToolExecutionError,
    )
    from .responses.mcp_tool_call_error_param import (
        McpToolCallErrorHTTPErrorParam as McpToolCallErrorHTTPErrorParam,
    )
    from .responses.mcp_tool_call_error_param import (
        McpToolCallErrorMcpProtocolErrorParam as McpToolCallErrorMcpProtocolErrorParam,
    )
    from .responses.mcp_tool_call_error_param import (
        McpToolCallErrorMcpToolExecutionErrorParam as McpToolCallErrorMcpToolExecutionErrorParam,
    )
    from .responses.mcp_tool_call_error_param import (
        McpToolCallErrorParam as McpToolCallErrorParam,
    )
    from .responses.namespace_tool import NamespaceTool as NamespaceTool
    from .responses.namespace_tool import NamespaceToolTool as NamespaceToolTool
    from .responses.namespace_tool_param import NamespaceToolParam as NamespaceToolParam
    from .responses.namespace_tool_param import (
        NamespaceToolToolParam as NamespaceToolToolParam,
    )
    from .responses.parsed_response import ParsedResponse as ParsedResponse
    from .responses.parsed_response import (
        ParsedResponseFunctionToolCall as ParsedResponseFunctionToolCall,
    )
    from .responses.parsed_response import (
        ParsedResponseOutputItem as ParsedResponseOutputItem,
    )
    from .responses.parsed_response import (
        ParsedResponseOutputMessage as ParsedResponseOutputMessage,
    )
    from .responses.parsed_response import (
        ParsedResponseOutputMessageContent as ParsedResponseOutputMessageContent,
    )
    from .responses.parsed_response import (
        ParsedResponseOutputText as ParsedResponseOutputText,
    )
    from .responses.response import Response as Response
    from .responses.response import ResponseAccessPrograms as ResponseAccessPrograms
    from .responses.response import ResponseImage as ResponseImage
    from .responses.response import (
        ResponseIncompleteDetails as ResponseIncompleteDetails,
    )
    from .responses.response import (
        ResponseInputTransformation as ResponseInputTransformation,
    )
    from .responses.response import ResponseModeration as ResponseModeration
    from .responses.response import ResponseModerationError as ResponseModerationError
    from .responses.response import (
        ResponseModerationOutcome as ResponseModerationOutcome,
    )
    from .responses.response import ResponseModerationResult as ResponseModerationResult
    from .responses.response import (
        ResponsePromptCacheDiagnostics as ResponsePromptCacheDiagnostics,
    )
    from .responses.response import (
        ResponsePromptCacheDiagnosticsCacheHit as ResponsePromptCacheDiagnosticsCacheHit,
    )
    from .responses.response import (
        ResponsePromptCacheDiagnosticsCacheMiss as ResponsePromptCacheDiagnosticsCacheMiss,
    )
    from .responses.response import (
        ResponsePromptCacheDiagnosticsComparisonResponseNotFound as ResponsePromptCacheDiagnosticsComparisonResponseNotFound,
    )
    from .responses.response import (
        ResponsePromptCacheDiagnosticsUnavailable as ResponsePromptCacheDiagnosticsUnavailable,
    )
    from .responses.response import (
        ResponsePromptCacheOptions as ResponsePromptCacheOptions,
    )
    from .responses.response import ResponseToolChoice as ResponseToolChoice
    from .responses.response import ResponseToolUsage as ResponseToolUsage
    from .responses.response import (
        ResponseToolUsageImageGen as ResponseToolUsageImageGen,
    )
    from .responses.response import (
        ResponseToolUsageImageGenCachedTokensDetails as ResponseToolUsageImageGenCachedTokensDetails,
    )
    from .responses.response import (
        ResponseToolUsageImageTokensDetails as ResponseToolUsageImageTokensDetails,
    )
    from .responses.response import (
        ResponseToolUsageWebSearch as ResponseToolUsageWebSearch,
    )
    from .responses.response_apply_patch_tool_call import (
        ResponseApplyPatchToolCall as ResponseApplyPatchToolCall,
    )
    from .responses.response_apply_patch_tool_call import (
        ResponseApplyPatchToolCallOperation as ResponseApplyPatchToolCallOperation,
    )
    from .responses.response_apply_patch_tool_call import (
        ResponseApplyPatchToolCallOperationCreateFile as ResponseApplyPatchToolCallOperationCreateFile,
    )
    from .responses.response_apply_patch_tool_call import (
        ResponseApplyPatchToolCallOperationDeleteFile as ResponseApplyPatchToolCallOperationDeleteFile,
    )
    from .responses.response_apply_patch_tool_call import (
        ResponseApplyPatchToolCallOperationUpdateFile as ResponseApplyPatchToolCallOperationUpdateFile,
    )
    from .responses.response_apply_patch_tool_call import (
        ResponseToolCaller as ResponseToolCaller,
    )
    from .responses.response_apply_patch_tool_call import (
        ResponseToolCallerDirect as ResponseToolCallerDirect,
    )
    from .responses.response_apply_patch_tool_call import (
        ResponseToolCallerProgram as ResponseToolCallerProgram,
    )
    from .responses.response_apply_patch_tool_call_output import (
        ResponseApplyPatchToolCallOutput as ResponseApplyPatchToolCallOutput,
    )
    from .responses.response_audio_delta_event import (
        ResponseAudioDeltaEvent as ResponseAudioDeltaEvent,
    )
    from .responses.response_audio_done_event import (
        ResponseAudioDoneEvent as ResponseAudioDoneEvent,
    )
    from .responses.response_audio_transcript_delta_event import (
        ResponseAudioTranscriptDeltaEvent as ResponseAudioTranscriptDeltaEvent,
    )
    from .responses.response_audio_transcript_done_event import (
        ResponseAudioTranscriptDoneEvent as ResponseAudioTranscriptDoneEvent,
    )
    from .responses.response_code_interpreter_call_code_delta_event import (
        ResponseCodeInterpreterCallCodeDeltaEvent as ResponseCodeInterpreterCallCodeDeltaEvent,
    )
    from .responses.response_code_interpreter_call_code_done_event import (
        ResponseCodeInterpreterCallCodeDoneEvent as ResponseCodeInterpreterCallCodeDoneEvent,
    )
    from .responses.response_code_interpreter_call_completed_event import (
        ResponseCodeInterpreterCallCompletedEvent as ResponseCodeInterpreterCallCompletedEvent,
    )
    from .responses.response_code_interpreter_call_in_progress_event import (
        ResponseCodeInterpreterCallInProgressEvent as ResponseCodeInterpreterCallInProgressEvent,
    )
    from .responses.response_code_interpreter_call_interpreting_event import (
        ResponseCodeInterpreterCallInterpretingEvent as ResponseCodeInterpreterCallInterpretingEvent,
    )
    from .responses.response_code_interpreter_tool_call import (
        ResponseCodeInterpreterToolCall as ResponseCodeInterpreterToolCall,
    )
    from .responses.response_code_interpreter_tool_call import (
        ResponseCodeInterpreterToolCallOutput as ResponseCodeInterpreterToolCallOutput,
    )
    from .responses.response_code_interpreter_tool_call import (
        ResponseCodeInterpreterToolCallOutputImage as ResponseCodeInterpreterToolCallOutputImage,
    )
    from .responses.response_code_interpreter_tool_call import (
        ResponseCodeInterpreterToolCallOutputLogs as ResponseCodeInterpreterToolCallOutputLogs,
    )
    from .responses.response_code_interpreter_tool_call_param import (
        ResponseCodeInterpreterToolCallOutputImageParam as ResponseCodeInterpreterToolCallOutputImageParam,
    )
    from .responses.response_code_interpreter_tool_call_param import (
        ResponseCodeInterpreterToolCallOutputLogsParam as ResponseCodeInterpreterToolCallOutputLogsParam,
    )
    from .responses.response_code_interpreter_tool_call_param import (
        ResponseCodeInterpreterToolCallOutputParam as ResponseCodeInterpreterToolCallOutputParam,
    )
    from .responses.response_code_interpreter_tool_call_param import (
        ResponseCodeInterpreterToolCallParam as ResponseCodeInterpreterToolCallParam,
    )
    from .responses.response_compact_params import (
        ResponseCompactParams as ResponseCompactParams,
    )
    from .responses.response_compact_params import (
        ResponseCompactPromptCacheOptionsParam as ResponseCompactPromptCacheOptionsParam,
    )
    from .responses.response_compact_params import (
        ResponseImageParam as ResponseImageParam,
    )
    from .responses.response_compaction_compacting_event import (
        ResponseCompactionCompactingEvent as ResponseCompactionCompactingEvent,
    )
    from .responses.response_compaction_item import (
        ResponseCompactionItem as ResponseCompactionItem,
    )
    from .responses.response_compaction_item_param import (
        ResponseCompactionItemParam as ResponseCompactionItemParam,
    )
    from .responses.response_compaction_item_param_param import (
        ResponseCompactionItemParamParam as ResponseCompactionItemParamParam,
    )
    from .responses.response_completed_event import (
        ResponseCompletedEvent as ResponseCompletedEvent,
    )
    from .responses.response_computer_tool_call import (
        ComputerSafetyCheck as ComputerSafetyCheck,
    )
    from .responses.response_computer_tool_call import (
        ResponseComputerToolCall as ResponseComputerToolCall,
    )
    from .responses.response_computer_tool_call_output_item import (
        ResponseComputerToolCallOutputItem as ResponseComputerToolCallOutputItem,
    )
    from .responses.response_computer_tool_call_output_screenshot import (
        ResponseComputerToolCallOutputScreenshot as ResponseComputerToolCallOutputScreenshot,
    )
    from .responses.response_computer_tool_call_output_screenshot_param import (
        ResponseComputerToolCallOutputScreenshotParam as ResponseComputerToolCallOutputScreenshotParam,
    )
    from .responses.response_computer_tool_call_param import (
        ComputerSafetyCheckParam as ComputerSafetyCheckParam,
    )
    from .responses.response_computer_tool_call_param import (
        ResponseComputerToolCallParam as ResponseComputerToolCallParam,
    )
    from .responses.response_configuration_update_item import (
        ConfigurationUpdateReasoning as ConfigurationUpdateReasoning,
    )
    from .responses.response_configuration_update_item import (
        ConfigurationUpdateText as ConfigurationUpdateText,
    )
    from .responses.response_configuration_update_item import (
        ConfigurationUpdateTextFormat as ConfigurationUpdateTextFormat,
    )
    from .responses.response_configuration_update_item import (
        ResponseConfigurationUpdateItem as ResponseConfigurationUpdateItem,
    )
    from .responses.response_configuration_update_item_param import (
        ResponseConfigurationUpdateItemParam as ResponseConfigurationUpdateItemParam,
    )
    from .responses.response_configuration_update_item_param_param import (
        ConfigurationUpdateReasoningParam as ConfigurationUpdateReasoningParam,
    )
    from .responses.response_configuration_update_item_param_param import (
        ConfigurationUpdateTextFormatParam as ConfigurationUpdateTextFormatParam,
    )
    from .responses.response_configuration_update_item_param_param import (
        ConfigurationUpdateTextParam as ConfigurationUpdateTextParam,
    )
    from .responses.response_configuration_update_item_param_param import (
        ResponseConfigurationUpdateItemParamParam as ResponseConfigurationUpdateItemParamParam,
    )
    from .responses.response_content_part_added_event import (
        ResponseContentPart as ResponseContentPart,
    )
    from .responses.response_content_part_added_event import (
        ResponseContentPartAddedEvent as ResponseContentPartAddedEvent,
    )
    from .responses.response_content_part_done_event import (
        ResponseContentPartDoneEvent as ResponseContentPartDoneEvent,
    )
    from .responses.response_conversation_param import (
        ResponseConversationParam as ResponseConversationParam,
    )
    from .responses.response_conversation_param_param import (
        ResponseConversationParamParam as ResponseConversationParamParam,
    )
    from .responses.response_create_params import (
        ResponseConversationChoiceParam as ResponseConversationChoiceParam,
    )
    from .responses.response_create_params import (
        ResponseCreateAccessProgramsParam as ResponseCreateAccessProgramsParam,
    )
    from .responses.response_create_params import (
        ResponseCreateBackgroundOptionsParam as ResponseCreateBackgroundOptionsParam,
    )
    from .responses.response_create_params import (
        ResponseCreateContextManagementParam as ResponseCreateContextManagementParam,
    )
    from .responses.response_create_params import (
        ResponseCreateParams as ResponseCreateParams,
    )
    from .responses.response_create_params import (
        ResponseCreatePromptCacheOptionsParam as ResponseCreatePromptCacheOptionsParam,
    )
    from .responses.response_create_params import (
        ResponseCreateStreamOptionsParam as ResponseCreateStreamOptionsParam,
    )
    from .responses.response_create_params import (
        ResponseModerationConfigParam as ResponseModerationConfigParam,
    )
    from .responses.response_create_params import (
        ResponseModerationModeParam as ResponseModerationModeParam,
    )
    from .responses.response_create_params import (
        ResponseModerationPolicyParam as ResponseModerationPolicyParam,
    )
    from .responses.response_create_params import (
        ResponseToolChoiceParam as ResponseToolChoiceParam,
    )
    from .responses.response_created_event import (
        ResponseCreatedEvent as ResponseCreatedEvent,
    )
    from .responses.response_custom_tool_call import (
        ResponseCustomToolCall as ResponseCustomToolCall,
    )
    from .responses.response_custom_tool_call_input_delta_event import (
        ResponseCustomToolCallInputDeltaEvent as ResponseCustomToolCallInputDeltaEvent,
    )
    from .responses.response_custom_tool_call_input_done_event import (
        ResponseCustomToolCallInputDoneEvent as ResponseCustomToolCallInputDoneEvent,
    )
    from .responses.response_custom_tool_call_item import (
        ResponseCustomToolCallItem as ResponseCustomToolCallItem,
    )
    from .responses.response_custom_tool_call_output import (
        ResponseCustomToolCallOutput as ResponseCustomToolCallOutput,
    )
    from .responses.response_custom_tool_call_output_item import (
        ResponseCustomToolCallOutputItem as ResponseCustomToolCallOutputItem,
    )
    from .responses.response_custom_tool_call_output_param import (
        ResponseCustomToolCallOutputParam as ResponseCustomToolCallOutputParam,
    )
    from .responses.response_custom_tool_call_output_param import (
        ResponseToolCallerDirectParam as ResponseToolCallerDirectParam,
    )
    from .responses.response_custom_tool_call_output_param import (
        ResponseToolCallerParam as ResponseToolCallerParam,
    )
    from .responses.response_custom_tool_call_output_param import (
        ResponseToolCallerProgramParam as ResponseToolCallerProgramParam,
    )
    from .responses.response_custom_tool_call_param import (
        ResponseCustomToolCallParam as ResponseCustomToolCallParam,
    )
    from .responses.response_error import ResponseError as ResponseError
    from .responses.response_error import (
        ResponseErrorMisalignment as ResponseErrorMisalignment,
    )
    from .responses.response_error import (
        ResponseErrorMisalignmentSteer as ResponseErrorMisalignmentSteer,
    )
    from .responses.response_error_event import ResponseErrorEvent as ResponseErrorEvent
    from .responses.response_failed_event import (
        ResponseFailedEvent as ResponseFailedEvent,
    )
    from .responses.response_file_search_call_completed_event import (
        ResponseFileSearchCallCompletedEvent as ResponseFileSearchCallCompletedEvent,
    )
    from .responses.response_file_search_call_in_progress_event import (
        ResponseFileSearchCallInProgressEvent as ResponseFileSearchCallInProgressEvent,
    )
    from .responses.response_file_search_call_searching_event import (
        ResponseFileSearchCallSearchingEvent as ResponseFileSearchCallSearchingEvent,
    )
    from .responses.response_file_search_tool_call import (
        ResponseFileSearchToolCall as ResponseFileSearchToolCall,
    )
    from .responses.response_file_search_tool_call import (
        ResponseFileSearchToolCallResult as ResponseFileSearchToolCallResult,
    )
    from .responses.response_file_search_tool_call_param import (
        ResponseFileSearchToolCallParam as ResponseFileSearchToolCallParam,
    )
    from .responses.response_file_search_tool_call_param import (
        ResponseFileSearchToolCallResultParam as ResponseFileSearchToolCallResultParam,
    )
    from .responses.response_format_text_config import (
        ResponseFormatTextConfig as ResponseFormatTextConfig,
    )
    from .responses.response_format_text_config_param import (
        ResponseFormatTextConfigParam as ResponseFormatTextConfigParam,
    )
    from .responses.response_format_text_json_schema_config import (
        ResponseFormatTextJSONSchemaConfig as ResponseFormatTextJSONSchemaConfig,
    )
    from .responses.response_format_text_json_schema_config_param import (
        ResponseFormatTextJSONSchemaConfigParam as ResponseFormatTextJSONSchemaConfigParam,
    )
    from .responses.response_function_call_arguments_delta_event import (
        ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent,
    )
    from .responses.response_function_call_arguments_done_event import (
        ResponseFunctionCallArgumentsDoneEvent as ResponseFunctionCallArgumentsDoneEvent,
    )
    from .responses.response_function_call_output_item import (
        ResponseFunctionCallOutputItem as ResponseFunctionCallOutputItem,
    )
    from .responses.response_function_call_output_item_list import (
        ResponseFunctionCallOutputItemList as ResponseFunctionCallOutputItemList,
    )
    from .responses.response_function_call_output_item_list_param import (
        ResponseFunctionCallOutputItemListParam as ResponseFunctionCallOutputItemListParam,
    )
    from .responses.response_function_call_output_item_param import (
        ResponseFunctionCallOutputItemParam as ResponseFunctionCallOutputItemParam,
    )
    from .responses.response_function_shell_call_output_content import (
        ResponseFunctionShellCallOutputContent as ResponseFunctionShellCallOutputContent,
    )
    from .responses.response_function_shell_call_output_content import (
        ResponseShellCallOutcome as ResponseShellCallOutcome,
    )
    from .responses.response_function_shell_call_output_content import (
        ResponseShellCallOutcomeExit as ResponseShellCallOutcomeExit,
    )
    from .responses.response_function_shell_call_output_content import (
        ResponseShellCallOutcomeTimeout as ResponseShellCallOutcomeTimeout,
    )
    from .responses.response_function_shell_call_output_content_param import (
        ResponseFunctionShellCallOutputContentParam as ResponseFunctionShellCallOutputContentParam,
    )
    from .responses.response_function_shell_call_output_content_param import (
        ResponseShellCallOutcomeExitParam as ResponseShellCallOutcomeExitParam,
    )
    from .responses.response_function_shell_call_output_content_param import (
        ResponseShellCallOutcomeParam as ResponseShellCallOutcomeParam,
    )
    from .responses.response_function_shell_call_output_content_param import (
        ResponseShellCallOutcomeTimeoutParam as ResponseShellCallOutcomeTimeoutParam,
    )
    from .responses.response_function_shell_tool_call import (
        ResponseFunctionShellToolCall as ResponseFunctionShellToolCall,
    )
    from .responses.response_function_shell_tool_call import (
        ResponseFunctionShellToolCallEnvironment as ResponseFunctionShellToolCallEnvironment,
    )
    from .responses.response_function_shell_tool_call_output import (
        ResponseFunctionShellToolCallOutput as ResponseFunctionShellToolCallOutput,
    )
    from .responses.response_function_tool_call import (
        ResponseFunctionToolCall as ResponseFunctionToolCall,
    )
    from .responses.response_function_tool_call_item import (
        ResponseFunctionToolCallItem as ResponseFunctionToolCallItem,
    )
    from .responses.response_function_tool_call_output_item import (
        ResponseFunctionToolCallOutputItem as ResponseFunctionToolCallOutputItem,
    )
    from .responses.response_function_tool_call_param import (
        ResponseFunctionToolCallParam as ResponseFunctionToolCallParam,
    )
    from .responses.response_function_web_search import (
        ResponseFunctionWebSearch as ResponseFunctionWebSearch,
    )
    from .responses.response_function_web_search import (
        ResponseFunctionWebSearchAction as ResponseFunctionWebSearchAction,
    )
    from .responses.response_function_web_search import (
        ResponseFunctionWebSearchActionFind as ResponseFunctionWebSearchActionFind,
    )
    from .responses.response_function_web_search import (
        ResponseFunctionWebSearchActionOpenPage as ResponseFunctionWebSearchActionOpenPage,
    )
    from .responses.response_function_web_search import (
        ResponseFunctionWebSearchActionSearch as ResponseFunctionWebSearchActionSearch,
    )
    from .responses.response_function_web_search import (
        ResponseFunctionWebSearchActionSearchSource as ResponseFunctionWebSearchActionSearchSource,
    )
    from .responses.response_function_web_search_param import (
        ResponseFunctionWebSearchActionFindParam as ResponseFunctionWebSearchActionFindParam,
    )
    from .responses.response_function_web_search_param import (
        ResponseFunctionWebSearchActionOpenPageParam as ResponseFunctionWebSearchActionOpenPageParam,
    )
    from .responses.response_function_web_search_param import (
        ResponseFunctionWebSearchActionParam as ResponseFunctionWebSearchActionParam,
    )
    from .responses.response_function_web_search_param import (
        ResponseFunctionWebSearchActionSearchParam as ResponseFunctionWebSearchActionSearchParam,
    )
    from .responses.response_function_web_search_param import (
        ResponseFunctionWebSearchActionSearchSourceParam as ResponseFunctionWebSearchActionSearchSourceParam,
    )
    from .responses.response_function_web_search_param import (
        ResponseFunctionWebSearchParam as ResponseFunctionWebSearchParam,
    )
    from .responses.response_image_gen_call_completed_event import (
        ResponseImageGenCallCompletedEvent as ResponseImageGenCallCompletedEvent,
    )
    from .responses.response_image_gen_call_generating_event import (
        ResponseImageGenCallGeneratingEvent as ResponseImageGenCallGeneratingEvent,
    )
    from .responses.response_image_gen_call_in_progress_event import (
        ResponseImageGenCallInProgressEvent as ResponseImageGenCallInProgressEvent,
    )
    from .responses.response_image_gen_call_partial_image_event import (
        ResponseImageGenCallPartialImageEvent as ResponseImageGenCallPartialImageEvent,
    )
    from .responses.response_in_progress_event import (
        ResponseInProgressEvent as ResponseInProgressEvent,
    )
    from .responses.response_includable import ResponseIncludable as ResponseIncludable
    from .responses.response_incomplete_event import (
        ResponseIncompleteEvent as ResponseIncompleteEvent,
    )
    from .responses.response_input import ResponseInput as ResponseInput
    from .responses.response_input_audio import ResponseInputAudio as ResponseInputAudio
    from .responses.response_input_audio import (
        ResponseInputAudioInputAudio as ResponseInputAudioInputAudio,
    )
    from .responses.response_input_audio_param import (
        ResponseInputAudioInputAudioParam as ResponseInputAudioInputAudioParam,
    )
    from .responses.response_input_audio_param import (
        ResponseInputAudioParam as ResponseInputAudioParam,
    )
    from .responses.response_input_content import (
        ResponseInputContent as ResponseInputContent,
    )
    from .responses.response_input_content_param import (
        ResponseInputContentParam as ResponseInputContentParam,
    )
    from .responses.response_input_file import ResponseInputFile as ResponseInputFile
    from .responses.response_input_file_param import (
        ResponseInputFileParam as ResponseInputFileParam,
    )
    from .responses.response_input_image import ResponseInputImage as ResponseInputImage
    from .responses.response_input_image_content import (
        ResponseInputImageContent as ResponseInputImageContent,
    )
    from .responses.response_input_image_content_param import (
        ResponseInputImageContentParam as ResponseInputImageContentParam,
    )
    from .responses.response_input_image_param import (
        ResponseInputImageParam as ResponseInputImageParam,
    )
    from .responses.response_input_item import (
        ResponseImageGenerationCall as ResponseImageGenerationCall,
    )
    from .responses.response_input_item import (
        ResponseImageGenerationCallError as ResponseImageGenerationCallError,
    )
    from .responses.response_input_item import (
        ResponseImageGenerationCallModerationDetails as ResponseImageGenerationCallModerationDetails,
    )
    from .responses.response_input_item import (
        ResponseImageGenerationCallSvgUsage as ResponseImageGenerationCallSvgUsage,
    )
    from .responses.response_input_item import ResponseInputItem as ResponseInputItem
    from .responses.response_input_item import (
        ResponseInputItemAdditionalTools as ResponseInputItemAdditionalTools,
    )
    from .responses.response_input_item import (
        ResponseInputItemApplyPatchCall as ResponseInputItemApplyPatchCall,
    )
    from .responses.response_input_item import (
        ResponseInputItemApplyPatchCallOutput as ResponseInputItemApplyPatchCallOutput,
    )
    from .responses.response_input_item import (
        ResponseInputItemCompactionTrigger as ResponseInputItemCompactionTrigger,
    )
    from .responses.response_input_item import (
        ResponseInputItemComputerCallOutput as ResponseInputItemComputerCallOutput,
    )
    from .responses.response_input_item import (
        ResponseInputItemFunctionCallOutput as ResponseInputItemFunctionCallOutput,
    )
    from .responses.response_input_item import (
        ResponseInputItemItemReference as ResponseInputItemItemReference,
    )
    from .responses.response_input_item import (
        ResponseInputItemMcpApprovalResponse as ResponseInputItemMcpApprovalResponse,
    )
    from .responses.response_input_item import (
        ResponseInputItemMessage as ResponseInputItemMessage,
    )
    from .responses.response_input_item import (
        ResponseInputItemShellCall as ResponseInputItemShellCall,
    )
    from .responses.response_input_item import (
        ResponseInputItemShellCallAction as ResponseInputItemShellCallAction,
    )
    from .responses.response_input_item import (
        ResponseInputItemShellCallEnvironment as ResponseInputItemShellCallEnvironment,
    )
    from .responses.response_input_item import (
        ResponseInputItemShellCallOutput as ResponseInputItemShellCallOutput,
    )
    from .responses.response_input_item import (
        ResponseInputItemToolSearchCall as ResponseInputItemToolSearchCall,
    )
    from .responses.response_input_item import (
        ResponseLocalShellCall as ResponseLocalShellCall,
    )
    from .responses.response_input_item import (
        ResponseLocalShellCallAction as ResponseLocalShellCallAction,
    )
    from .responses.response_input_item import (
        ResponseLocalShellCallOutput as ResponseLocalShellCallOutput,
    )
    from .responses.response_input_item import (
        ResponseMcpApprovalRequest as ResponseMcpApprovalRequest,
    )
    from .responses.response_input_item import ResponseMcpCall as ResponseMcpCall
    from .responses.response_input_item import (
        ResponseMcpListTools as ResponseMcpListTools,
    )
    from .responses.response_input_item import (
        ResponseMcpListToolsTool as ResponseMcpListToolsTool,
    )
    from .responses.response_input_item import ResponseProgram as ResponseProgram
    from .responses.response_input_item import (
        ResponseProgramOutput as ResponseProgramOutput,
    )
    from .responses.response_input_item_param import (
        ResponseApplyPatchToolCallOperationCreateFileParam as ResponseApplyPatchToolCallOperationCreateFileParam,
    )
    from .responses.response_input_item_param import (
        ResponseApplyPatchToolCallOperationDeleteFileParam as ResponseApplyPatchToolCallOperationDeleteFileParam,
    )
    from .responses.response_input_item_param import (
        ResponseApplyPatchToolCallOperationParam as ResponseApplyPatchToolCallOperationParam,
    )
    from .responses.response_input_item_param import (
        ResponseApplyPatchToolCallOperationUpdateFileParam as ResponseApplyPatchToolCallOperationUpdateFileParam,
    )
    from .responses.response_input_item_param import (
        ResponseImageGenerationCallErrorParam as ResponseImageGenerationCallErrorParam,
    )
    from .responses.response_input_item_param import (
        ResponseImageGenerationCallModerationDetailsParam as ResponseImageGenerationCallModerationDetailsParam,
    )
    from .responses.response_input_item_param import (
        ResponseImageGenerationCallParam as ResponseImageGenerationCallParam,
    )
    from .responses.response_input_item_param import (
        ResponseImageGenerationCallSvgUsageParam as ResponseImageGenerationCallSvgUsageParam,
    )
    from .responses.response_input_item_param import (
        ResponseInputItemAdditionalToolsParam as ResponseInputItemAdditionalToolsParam,
    )
    from .responses.response_input_item_param import (
        ResponseInputItemApplyPatchCallOutputParam as ResponseInputItemApplyPatchCallOutputParam,
    )
    from .responses.response_input_item_param import (
        ResponseInputItemApplyPatchCallParam as ResponseInputItemApplyPatchCallParam,
    )
    from .responses.response_input_item_param import (
        ResponseInputItemCompactionTriggerParam as ResponseInputItemCompactionTriggerParam,
    )
    from .responses.response_input_item_param import (
        ResponseInputItemComputerCallOutputParam as ResponseInputItemComputerCallOutputParam,
    )
    from .responses.response_input_item_param import (
        ResponseInputItemFunctionCallOutputParam as ResponseInputItemFunctionCallOutputParam,
    )
    from .responses.response_input_item_param import (
        ResponseInputItemItemReferenceParam as ResponseInputItemItemReferenceParam,
    )
    from .responses.response_input_item_param import (
        ResponseInputItemMcpApprovalResponseParam as ResponseInputItemMcpApprovalResponseParam,
    )
    from .responses.response_input_item_param import (
        ResponseInputItemMessageParam as ResponseInputItemMessageParam,
    )
    from .responses.response_input_item_param import (
        ResponseInputItemParam as ResponseInputItemParam,
    )
    from .responses.response_input_item_param import (
        ResponseInputItemShellCallActionParam as ResponseInputItemShellCallActionParam,
    )
    from .responses.response_input_item_param import (
        ResponseInputItemShellCallEnvironmentParam as ResponseInputItemShellCallEnvironmentParam,
    )
    from .responses.response_input_item_param import (
        ResponseInputItemShellCallOutputParam as ResponseInputItemShellCallOutputParam,
    )
    from .responses.response_input_item_param import (
        ResponseInputItemShellCallParam as ResponseInputItemShellCallParam,
    )
    from .responses.response_input_item_param import (
        ResponseInputItemToolSearchCallParam as ResponseInputItemToolSearchCallParam,
    )
    from .responses.response_input_item_param import (
        ResponseLocalShellCallActionParam as ResponseLocalShellCallActionParam,
    )
    from .responses.response_input_item_param import (
        ResponseLocalShellCallOutputParam as ResponseLocalShellCallOutputParam,
    )
    from .responses.response_input_item_param import (
        ResponseLocalShellCallParam as ResponseLocalShellCallParam,
    )
    from .responses.response_input_item_param import (
        ResponseMcpApprovalRequestParam as ResponseMcpApprovalRequestParam,
    )
    from .responses.response_input_item_param import (
        ResponseMcpCallParam as ResponseMcpCallParam,
    )
    from .responses.response_input_item_param import (
        ResponseMcpListToolsParam as ResponseMcpListToolsParam,
    )
    from .responses.response_input_item_param import (
        ResponseMcpListToolsToolParam as ResponseMcpListToolsToolParam,
    )
    from .responses.response_input_item_param import (
        ResponseProgramOutputParam as ResponseProgramOutputParam,
    )
    from .responses.response_input_item_param import (
        ResponseProgramParam as ResponseProgramParam,
    )
    from .responses.response_input_message_content_list import (
        ResponseInputMessageContentList as ResponseInputMessageContentList,
    )
    from .responses.response_input_message_content_list_param import (
        ResponseInputMessageContentListParam as ResponseInputMessageContentListParam,
    )
    from .responses.response_input_message_item import (
        ResponseInputMessageItem as ResponseInputMessageItem,
    )
    from .responses.response_input_param import ResponseInputParam as ResponseInputParam
    from .responses.response_input_text import ResponseInputText as ResponseInputText
    from .responses.response_input_text_param import (
        ResponseInputTextParam as ResponseInputTextParam,
    )
    from .responses.response_item import (
        ResponseAdditionalTools as ResponseAdditionalTools,
    )
    from .responses.response_item import ResponseItem as ResponseItem
    from .responses.response_item import (
        ResponseMcpApprovalResponse as ResponseMcpApprovalResponse,
    )
    from .responses.response_local_environment import (
        ResponseLocalEnvironment as ResponseLocalEnvironment,
    )
    from .responses.response_mcp_call_arguments_delta_event import (
        ResponseMcpCallArgumentsDeltaEvent as ResponseMcpCallArgumentsDeltaEvent,
    )
    from .responses.response_mcp_call_arguments_done_event import (
        ResponseMcpCallArgumentsDoneEvent as ResponseMcpCallArgumentsDoneEvent,
    )
    from .responses.response_mcp_call_completed_event import (
        ResponseMcpCallCompletedEvent as ResponseMcpCallCompletedEvent,
    )
    from .responses.response_mcp_call_failed_event import (
        ResponseMcpCallFailedEvent as ResponseMcpCallFailedEvent,
    )
    from .responses.response_mcp_call_in_progress_event import (
        ResponseMcpCallInProgressEvent as ResponseMcpCallInProgressEvent,
    )
    from .responses.response_mcp_list_tools_completed_event import (
        ResponseMcpListToolsCompletedEvent as ResponseMcpListToolsCompletedEvent,
    )
    from .responses.response_mcp_list_tools_failed_event import (
        ResponseMcpListToolsFailedEvent as ResponseMcpListToolsFailedEvent,
    )
    from .responses.response_mcp_list_tools_in_progress_event import (
        ResponseMcpListToolsInProgressEvent as ResponseMcpListToolsInProgressEvent,
    )
    from .responses.response_output_item import ResponseOutputItem as ResponseOutputItem
    from .responses.response_output_item_added_event import (
        ResponseOutputItemAddedEvent as ResponseOutputItemAddedEvent,
    )
    from .responses.response_output_item_done_event import (
        ResponseOutputItemDoneEvent as ResponseOutputItemDoneEvent,
    )
    from .responses.response_output_message import (
        ResponseOutputMessage as ResponseOutputMessage,
    )
    from .responses.response_output_message import (
        ResponseOutputMessageContent as ResponseOutputMessageContent,
    )
    from .responses.response_output_message_param import (
        ResponseOutputMessageContentParam as ResponseOutputMessageContentParam,
    )
    from .responses.response_output_message_param import (
        ResponseOutputMessageParam as ResponseOutputMessageParam,
    )
    from .responses.response_output_refusal import (
        ResponseOutputRefusal as ResponseOutputRefusal,
    )
    from .responses.response_output_refusal_param import (
        ResponseOutputRefusalParam as ResponseOutputRefusalParam,
    )
    from .responses.response_output_text import ResponseOutputText as ResponseOutputText
    from .responses.response_output_text import (
        ResponseOutputTextLogprob as ResponseOutputTextLogprob,
    )
    from .responses.response_output_text import (
        ResponseOutputTextTopLogprob as ResponseOutputTextTopLogprob,
    )
    from .responses.response_output_text_annotation_added_event import (
        ResponseOutputTextAnnotation as ResponseOutputTextAnnotation,
    )
    from .responses.response_output_text_annotation_added_event import (
        ResponseOutputTextAnnotationAddedEvent as ResponseOutputTextAnnotationAddedEvent,
    )
    from .responses.response_output_text_annotation_added_event import (
        ResponseOutputTextAnnotationContainerFileCitation as ResponseOutputTextAnnotationContainerFileCitation,
    )
    from .responses.response_output_text_annotation_added_event import (
        ResponseOutputTextAnnotationFileCitation as ResponseOutputTextAnnotationFileCitation,
    )
    from .responses.response_output_text_annotation_added_event import (
        ResponseOutputTextAnnotationFilePath as ResponseOutputTextAnnotationFilePath,
    )
    from .responses.response_output_text_annotation_added_event import (
        ResponseOutputTextAnnotationURLCitation as ResponseOutputTextAnnotationURLCitation,
    )
    from .responses.response_output_text_param import (
        ResponseOutputTextAnnotationContainerFileCitationParam as ResponseOutputTextAnnotationContainerFileCitationParam,
    )
    from .responses.response_output_text_param import (
        ResponseOutputTextAnnotationFileCitationParam as ResponseOutputTextAnnotationFileCitationParam,
    )
    from .responses.response_output_text_param import (
        ResponseOutputTextAnnotationFilePathParam as ResponseOutputTextAnnotationFilePathParam,
    )
    from .responses.response_output_text_param import (
        ResponseOutputTextAnnotationParam as ResponseOutputTextAnnotationParam,
    )
    from .responses.response_output_text_param import (
        ResponseOutputTextAnnotationURLCitationParam as ResponseOutputTextAnnotationURLCitationParam,
    )
    from .responses.response_output_text_param import (
        ResponseOutputTextLogprobParam as ResponseOutputTextLogprobParam,
    )
    from .responses.response_output_text_param import (
        ResponseOutputTextParam as ResponseOutputTextParam,
    )
    from .responses.response_output_text_param import (
        ResponseOutputTextTopLogprobParam as ResponseOutputTextTopLogprobParam,
    )
    from .responses.response_prompt import ResponsePrompt as ResponsePrompt
    from .responses.response_prompt import (
        ResponsePromptVariables as ResponsePromptVariables,
    )
    from .responses.response_prompt_param import (
        ResponsePromptParam as ResponsePromptParam,
    )
    from .responses.response_prompt_param import (
        ResponsePromptVariablesParam as ResponsePromptVariablesParam,
    )
    from .responses.response_queued_event import (
        ResponseQueuedEvent as ResponseQueuedEvent,
    )
    from .responses.response_reasoning_item import (
        ResponseReasoningItem as ResponseReasoningItem,
    )
    from .responses.response_reasoning_item import (
        ResponseReasoningText as ResponseReasoningText,
    )
    from .responses.response_reasoning_item_param import (
        ResponseReasoningItemParam as ResponseReasoningItemParam,
    )
    from .responses.response_reasoning_item_param import (
        ResponseReasoningSummaryParam as ResponseReasoningSummaryParam,
    )
    from .responses.response_reasoning_item_param import (
        ResponseReasoningTextParam as ResponseReasoningTextParam,
    )
    from .responses.response_reasoning_summary_part_added_event import (
        ResponseReasoningSummary as ResponseReasoningSummary,
    )
    from .responses.response_reasoning_summary_part_added_event import (
        ResponseReasoningSummaryPartAddedEvent as ResponseReasoningSummaryPartAddedEvent,
    )
    from .responses.response_reasoning_summary_part_done_event import (
        ResponseReasoningSummaryPartDoneEvent as ResponseReasoningSummaryPartDoneEvent,
    )
    from .responses.response_reasoning_summary_text_delta_event import (
        ResponseReasoningSummaryTextDeltaEvent as ResponseReasoningSummaryTextDeltaEvent,
    )
    from .responses.response_reasoning_summary_text_done_event import (
        ResponseReasoningSummaryTextDoneEvent as ResponseReasoningSummaryTextDoneEvent,
    )
    from .responses.response_reasoning_text_delta_event import (
        ResponseReasoningTextDeltaEvent as ResponseReasoningTextDeltaEvent,
    )
    from .responses.response_reasoning_text_done_event import (
        ResponseReasoningTextDoneEvent as ResponseReasoningTextDoneEvent,
    )
    from .responses.response_refusal_delta_event import (
        ResponseRefusalDeltaEvent as ResponseRefusalDeltaEvent,
    )
    from .responses.response_refusal_done_event import (
        ResponseRefusalDoneEvent as ResponseRefusalDoneEvent,
    )
    from .responses.response_shell_call_command_added_event import (
        ResponseShellCallCommandAddedEvent as ResponseShellCallCommandAddedEvent,
    )
    from .responses.response_shell_call_command_delta_event import (
        ResponseShellCallCommandDeltaEvent as ResponseShellCallCommandDeltaEvent,
    )
    from .responses.response_shell_call_command_done_event import (
        ResponseShellCallCommandDoneEvent as ResponseShellCallCommandDoneEvent,
    )
    from .responses.response_shell_call_output_content_delta_event import (
        ResponseShellCallOutputContentDeltaEvent as ResponseShellCallOutputContentDeltaEvent,
    )
    from .responses.response_shell_call_output_content_delta_event import (
        ResponseShellCallOutputContentDeltaEventDelta as ResponseShellCallOutputContentDeltaEventDelta,
    )
    from .responses.response_shell_call_output_content_done_event import (
        ResponseShellCallOutput as ResponseShellCallOutput,
    )
    from .responses.response_shell_call_output_content_done_event import (
        ResponseShellCallOutputContentDoneEvent as ResponseShellCallOutputContentDoneEvent,
    )
    from .responses.response_status import ResponseStatus as ResponseStatus
    from .responses.response_stream import AsyncResponseStream as AsyncResponseStream
    from .responses.response_stream import (
        AsyncResponseStreamManager as AsyncResponseStreamManager,
    )
    from .responses.response_stream import (
        ParsedResponseCompletedEvent as ParsedResponseCompletedEvent,
    )
    from .responses.response_stream import (
        ParsedResponseFailedEvent as ParsedResponseFailedEvent,
    )
    from .responses.response_stream import (
        ParsedResponseFunctionCallArgumentsDeltaEvent as ParsedResponseFunctionCallArgumentsDeltaEvent,
    )
    from .responses.response_stream import (
        ParsedResponseFunctionCallArgumentsDoneEvent as ParsedResponseFunctionCallArgumentsDoneEvent,
    )
    from .responses.response_stream import (
        ParsedResponseIncompleteEvent as ParsedResponseIncompleteEvent,
    )
    from .responses.response_stream import (
        ParsedResponseStreamEvent as ParsedResponseStreamEvent,
    )
    from .responses.response_stream import (
        ParsedResponseTextDeltaEvent as ParsedResponseTextDeltaEvent,
    )
    from .responses.response_stream import (
        ParsedResponseTextDoneEvent as ParsedResponseTextDoneEvent,
    )
    from .responses.response_stream import ResponseStream as ResponseStream
    from .responses.response_stream import (
        ResponseStreamManager as ResponseStreamManager,
    )
    from .responses.response_stream import ResponseStreamState as ResponseStreamState
    from .responses.response_stream_event import (
        ResponseStreamEvent as ResponseStreamEvent,
    )
    from .responses.response_text_config import ResponseTextConfig as ResponseTextConfig
    from .responses.response_text_config_param import (
        ResponseTextConfigParam as ResponseTextConfigParam,
    )
    from .responses.response_text_delta_event import (
        ResponseTextDeltaEvent as ResponseTextDeltaEvent,
    )
    from .responses.response_text_delta_event import (
        ResponseTextLogprob as ResponseTextLogprob,
    )
    from .responses.response_text_delta_event import (
        ResponseTextTopLogprob as ResponseTextTopLogprob,
    )
    from .responses.response_text_done_event import (
        ResponseTextDoneEvent as ResponseTextDoneEvent,
    )
    from .responses.response_tool_search_call import (
        ResponseToolSearchCall as ResponseToolSearchCall,
    )
    from .responses.response_tool_search_output_item import (
        ResponseToolSearchOutputItem as ResponseToolSearchOutputItem,
    )
    from .responses.response_tool_search_output_item_param import (
        ResponseToolSearchOutputItemParam as ResponseToolSearchOutputItemParam,
    )
    from .responses.response_tool_search_output_item_param_param import (
        ResponseToolSearchOutputItemParamParam as ResponseToolSearchOutputItemParamParam,
    )
    from .responses.response_usage import ResponseUsage as ResponseUsage
    from .responses.response_usage import (
        ResponseUsageInputTokensDetails as ResponseUsageInputTokensDetails,
    )
    from .responses.response_usage import (
        ResponseUsageInputTokensDetailsCacheWriteTokensDetails as ResponseUsageInputTokensDetailsCacheWriteTokensDetails,
    )
    from .responses.response_usage import (
        ResponseUsageOutputTokensDetails as ResponseUsageOutputTokensDetails,
    )
    from .responses.response_web_search_call_completed_event import (
        ResponseWebSearchCallCompletedEvent as ResponseWebSearchCallCompletedEvent,
    )
    from .responses.response_web_search_call_in_progress_event import (
        ResponseWebSearchCallInProgressEvent as ResponseWebSearchCallInProgressEvent,
    )
    from .responses.response_web_search_call_searching_event import (
        ResponseWebSearchCallSearchingEvent as ResponseWebSearchCallSearchingEvent,
    )
    from .responses.service_tier import ServiceTier as ServiceTier
    from .responses.skill_reference import SkillReference as SkillReference
    from .responses.skill_reference_param import (
        SkillReferenceParam as SkillReferenceParam,
    )
    from .responses.tool import Tool as Tool
    from .responses.tool import ToolCodeInterpreter as ToolCodeInterpreter
    from .responses.tool import (
        ToolCodeInterpreterContainer as ToolCodeInterpreterContainer,
    )
    from .responses.tool import (
        ToolCodeInterpreterContainerAuto as ToolCodeInterpreterContainerAuto,
    )
    from .responses.tool import ToolImageGeneration as ToolImageGeneration
    from .responses.tool import (
        ToolImageGenerationInputImageMask as ToolImageGenerationInputImageMask,
    )
    from .responses.tool import ToolImageGenerationSvg as ToolImageGenerationSvg
    from .responses.tool import (
        ToolImageGenerationSvgReasoning as ToolImageGenerationSvgReasoning,
    )
    from .responses.tool import ToolLocalShell as ToolLocalShell
    from .responses.tool import ToolMcp as ToolMcp
    from .responses.tool import ToolMcpAllowedTools as ToolMcpAllowedTools
    from .responses.tool import ToolMcpApprovalFilter as ToolMcpApprovalFilter
    from .responses.tool import ToolMcpFilter as ToolMcpFilter
    from .responses.tool import ToolMcpRequireApproval as ToolMcpRequireApproval
    from .responses.tool import (
        ToolProgrammaticToolCalling as ToolProgrammaticToolCalling,
    )
    from .responses.tool_choice_allowed import ToolChoiceAllowed as ToolChoiceAllowed
    from .responses.tool_choice_allowed_param import (
        ToolChoiceAllowedParam as ToolChoiceAllowedParam,
    )
    from .responses.tool_choice_apply_patch import (
        ToolChoiceApplyPatch as ToolChoiceApplyPatch,
    )
    from .responses.tool_choice_apply_patch_param import (
        ToolChoiceApplyPatchParam as ToolChoiceApplyPatchParam,
    )
    from .responses.tool_choice_custom import ToolChoiceCustom as ToolChoiceCustom
    from .responses.tool_choice_custom_param import (
        ToolChoiceCustomParam as ToolChoiceCustomParam,
    )
    from .responses.tool_choice_function import ToolChoiceFunction as ToolChoiceFunction
    from .responses.tool_choice_function_param import (
        ToolChoiceFunctionParam as ToolChoiceFunctionParam,
    )
    from .responses.tool_choice_mcp import ToolChoiceMcp as ToolChoiceMcp
    from .responses.tool_choice_mcp_param import (
        ToolChoiceMcpParam as ToolChoiceMcpParam,
    )
    from .responses.tool_choice_options import ToolChoiceOptions as ToolChoiceOptions
    from .responses.tool_choice_shell import ToolChoiceShell as ToolChoiceShell
    from .responses.tool_choice_shell_param import (
        ToolChoiceShellParam as ToolChoiceShellParam,
    )
    from .responses.tool_choice_types import ToolChoiceTypes as ToolChoiceTypes
    from .responses.tool_choice_types_param import (
        ToolChoiceTypesParam as ToolChoiceTypesParam,
    )
    from .responses.tool_param import (
        ToolCodeInterpreterContainerAutoParam as ToolCodeInterpreterContainerAutoParam,
    )
    from .responses.tool_param import (
        ToolCodeInterpreterContainerParam as ToolCodeInterpreterContainerParam,
    )
    from .responses.tool_param import (
        ToolCodeInterpreterParam as ToolCodeInterpreterParam,
    )
    from .responses.tool_param import (
        ToolImageGenerationInputImageMaskParam as ToolImageGenerationInputImageMaskParam,
    )
    from .responses.tool_param import (
        ToolImageGenerationParam as ToolImageGenerationParam,
    )
    from .responses.tool_param import (
        ToolImageGenerationSvgParam as ToolImageGenerationSvgParam,
    )
    from .responses.tool_param import (
        ToolImageGenerationSvgReasoningParam as ToolImageGenerationSvgReasoningParam,
    )
    from .responses.tool_param import ToolLocalShellParam as ToolLocalShellParam
    from .responses.tool_param import (
        ToolMcpAllowedToolsParam as ToolMcpAllowedToolsParam,
    )
    from .responses.tool_param import (
        ToolMcpApprovalFilterParam as ToolMcpApprovalFilterParam,
    )
    from .responses.tool_param import ToolMcpFilterParam as ToolMcpFilterParam
    from .responses.tool_param import ToolMcpParam as ToolMcpParam
    from .responses.tool_param import (
        ToolMcpRequireApprovalParam as ToolMcpRequireApprovalParam,
    )
    from .responses.tool_param import ToolParam as ToolParam
    from .responses.tool_param import (
        ToolProgrammaticToolCallingParam as ToolProgrammaticToolCallingParam,
    )
    from .responses.tool_search_output_namespace_tool import (
        NamespaceToolFunction as NamespaceToolFunction,
    )
    from .responses.tool_search_output_namespace_tool_param import (
        NamespaceToolFunctionParam as NamespaceToolFunctionParam,
    )
    from .responses.tool_search_tool import ToolSearchTool as ToolSearchTool
    from .responses.tool_search_tool_param import (
        ToolSearchToolParam as ToolSearchToolParam,
    )
    from .responses.web_search_preview_tool import (
        WebSearchPreviewTool as WebSearchPreviewTool,
    )
    from .responses.web_search_preview_tool import (
        WebSearchPreviewToolUserLocation as WebSearchPreviewToolUserLocation,
    )
    from .responses.web_search_preview_tool_param import (
        WebSearchPreviewToolParam as WebSearchPreviewToolParam,
    )
    from .responses.web_search_preview_tool_param import (
        WebSearchPreviewToolUserLocationParam as WebSearchPreviewToolUserLocationParam,
    )
    from .responses.web_search_tool import WebSearchTool as WebSearchTool
    from .responses.web_search_tool import WebSearchToolFilters as WebSearchToolFilters
    from .responses.web_search_tool import (
        WebSearchToolUserLocation as WebSearchToolUserLocation,
    )
    from .responses.web_search_tool_param import (
        WebSearchToolFiltersParam as WebSearchToolFiltersParam,
    )
    from .responses.web_search_tool_param import (
        WebSearchToolParam as WebSearchToolParam,
    )
    from .responses.web_search_tool_param import (
        WebSearchToolUserLocationParam as WebSearchToolUserLocationParam,
    )
    from .shared.chat_model import ChatModel as ChatModel
    from .shared.comparison_filter import ComparisonFilter as ComparisonFilter
    from .shared.compound_filter import CompoundFilter as CompoundFilter
    from .shared.compound_filter import CompoundFilterFilter as CompoundFilterFilter
    from .shared.custom_tool_input_format import (
        CustomToolInputFormat as CustomToolInputFormat,
    )
    from .shared.custom_tool_input_format import (
        CustomToolInputFormatGrammar as CustomToolInputFormatGrammar,
    )
    from .shared.error_object import ErrorObject as ErrorObject
    from .shared.error_response import ErrorResponse as ErrorResponse
    from .shared.function_parameters import FunctionParameters as FunctionParameters
    from .shared.metadata import Metadata as Metadata
    from .shared.moderation_config_param import (
        ModerationConfigParam as ModerationConfigParam,
    )
    from .shared.moderation_input_type import ModerationInputType as ModerationInputType
    from .shared.moderation_mode import ModerationMode as ModerationMode
    from .shared.moderation_policy_param import (
        ModerationPolicyParam as ModerationPolicyParam,
    )
    from .shared.parallel_tool_calls import ParallelToolCalls as ParallelToolCalls
    from .shared.prompt_cache_mode import PromptCacheMode as PromptCacheMode
    from .shared.prompt_cache_ttl import PromptCacheTTL as PromptCacheTTL
    from .shared.reasoning import Reasoning as Reasoning
    from .shared.reasoning_effort import ReasoningEffort as ReasoningEffort
    from .shared.response_format_json_object import (
        ResponseFormatJSONObject as ResponseFormatJSONObject,
    )
    from .shared.response_format_json_schema_schema import (
        ResponseFormatJSONSchemaSchema as ResponseFormatJSONSchemaSchema,
    )
    from .shared.response_format_text import ResponseFormatText as ResponseFormatText
    from .shared.responses_model import ResponsesModel as ResponsesModel
    from .shared.stop_configuration import StopConfiguration as StopConfiguration
    from .shared.verbosity import Verbosity as Verbosity
    from .shared.voice_id_param import VoiceIDParam as VoiceIDParam
    from .shared.voice_ids import VoiceIds as VoiceIds
    from .shared.voice_param import VoiceParam as VoiceParam
    from .shared_params.comparison_filter import (
        ComparisonFilterParam as ComparisonFilterParam,
    )
    from .shared_params.compound_filter import (
        CompoundFilterFilterParam as CompoundFilterFilterParam,
    )
    from .shared_params.compound_filter import (
        CompoundFilterParam as CompoundFilterParam,
    )
    from .shared_params.custom_tool_input_format import (
        CustomToolInputFormatGrammarParam as CustomToolInputFormatGrammarParam,
    )
    from .shared_params.custom_tool_input_format import (
        CustomToolInputFormatParam as CustomToolInputFormatParam,
    )
    from .shared_params.function_definition import (
        FunctionDefinitionParam as FunctionDefinitionParam,
    )
    from .shared_params.reasoning import ReasoningParam as ReasoningParam
    from .shared_params.response_format_json_object import (
        ResponseFormatJSONObjectParam as ResponseFormatJSONObjectParam,
    )
    from .shared_params.response_format_json_schema import (
        JSONSchemaParam as JSONSchemaParam,
    )
    from .shared_params.response_format_json_schema import (
        ResponseFormatJSONSchemaParam as ResponseFormatJSONSchemaParam,
    )
    from .shared_params.response_format_text import (
        ResponseFormatTextParam as ResponseFormatTextParam,
    )
    from .skill import Skill as Skill
    from .skill_create_params import SkillCreateParams as SkillCreateParams
    from .skill_update_params import SkillUpdateParams as SkillUpdateParams
    from .skills.deleted_skill_version import DeletedSkillVersion as DeletedSkillVersion
    from .skills.skill_files import SkillFiles as SkillFiles
    from .skills.skill_version import SkillVersion as SkillVersion
    from .skills.version_create_params import (
        SkillVersionCreateParams as SkillVersionCreateParams,
    )
    from .static_file_chunking_strategy import (
        StaticFileChunkingStrategy as StaticFileChunkingStrategy,
    )
    from .static_file_chunking_strategy_object import (
        StaticFileChunkingStrategyObject as StaticFileChunkingStrategyObject,
    )
    from .static_file_chunking_strategy_object_param import (
        StaticFileChunkingStrategyObjectParam as StaticFileChunkingStrategyObjectParam,
    )
    from .static_file_chunking_strategy_param import (
        StaticFileChunkingStrategyParam as StaticFileChunkingStrategyParam,
    )
    from .upload import Upload as Upload
    from .upload_complete_params import UploadCompleteParams as UploadCompleteParams
    from .upload_create_params import UploadCreateParams as UploadCreateParams
    from .uploads.part_create_params import PartCreateParams as PartCreateParams
    from .uploads.upload_part import UploadPart as UploadPart
    from .vector_store import VectorStore as VectorStore
    from .vector_store import VectorStoreExpirationAfter as VectorStoreExpirationAfter
    from .vector_store_create_params import (
        VectorStoreCreateParams as VectorStoreCreateParams,
    )
    from .vector_store_create_params import (
        VectorStoreExpirationAfterParam as VectorStoreExpirationAfterParam,
    )
    from .vector_store_deleted import VectorStoreDeleted as VectorStoreDeleted
    from .vector_store_search_params import (
        VectorStoreRankingOptionsParam as VectorStoreRankingOptionsParam,
    )
    from .vector_store_search_params import (
        VectorStoreSearchParams as VectorStoreSearchParams,
    )
    from .vector_store_search_response import (
        VectorStoreSearchContent as VectorStoreSearchContent,
    )
    from .vector_store_search_response import (
        VectorStoreSearchResponse as VectorStoreSearchResponse,
    )
    from .vector_store_update_params import (
        VectorStoreUpdateParams as VectorStoreUpdateParams,
    )
    from .vector_stores.file_batch_create_params import (
        FileBatchCreateParams as FileBatchCreateParams,
    )
    from .vector_stores.file_batch_create_params import (
        FileBatchCreateParamsFileParam as FileBatchCreateParamsFileParam,
    )
    from .vector_stores.file_content_response import (
        FileContentResponse as FileContentResponse,
    )
    from .vector_stores.file_create_params import (
        VectorStoreFileCreateParams as VectorStoreFileCreateParams,
    )
    from .vector_stores.file_update_params import FileUpdateParams as FileUpdateParams
    from .vector_stores.vector_store_file import LastError as LastError
    from .vector_stores.vector_store_file import VectorStoreFile as VectorStoreFile
    from .vector_stores.vector_store_file_attributes import (
        VectorStoreFileAttributes as VectorStoreFileAttributes,
    )
    from .vector_stores.vector_store_file_batch import (
        VectorStoreFileBatch as VectorStoreFileBatch,
    )
    from .vector_stores.vector_store_file_batch import (
        VectorStoreFileCounts as VectorStoreFileCounts,
    )
    from .vector_stores.vector_store_file_deleted import (
        VectorStoreFileDeleted as VectorStoreFileDeleted,
    )
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "AnnotationURLCitation": ".chat.chat_completion_message",
        "ApplyPatchTool": ".responses.apply_patch_tool",
        "ApplyPatchToolParam": ".responses.apply_patch_tool_param",
        "AsyncChatCompletionStream": ".chat.chat_completion_stream",
        "AsyncChatCompletionStreamManager": ".chat.chat_completion_stream",
        "AsyncResponseStream": ".responses.response_stream",
        "AsyncResponseStreamManager": ".responses.response_stream",
        "AudioModel": ".audio_model",
        "AudioResponseFormat": ".audio_response_format",
        "AutoFileChunkingStrategyParam": ".auto_file_chunking_strategy_param",
        "Batch": ".batch",
        "BatchCreateParams": ".batch_create_params",
        "BatchError": ".batch_error",
        "BatchErrors": ".batch",
        "BatchOutputExpiresAfterParam": ".batch_create_params",
        "BatchRequestCounts": ".batch_request_counts",
        "BatchUsage": ".batch_usage",
        "ChatCompletion": ".chat.chat_completion",
        "ChatCompletionAllowedToolChoiceParam": ".chat.chat_completion_allowed_tool_choice_param",
        "ChatCompletionAllowedToolsParam": ".chat.chat_completion_allowed_tools_param",
        "ChatCompletionAssistantContentPartParam": ".chat.chat_completion_assistant_content_part_param",
        "ChatCompletionAssistantMessageAudioParam": ".chat.chat_completion_assistant_message_param",
        "ChatCompletionAssistantMessageParam": ".chat.chat_completion_assistant_message_param",
        "ChatCompletionAudio": ".chat.chat_completion_audio",
        "ChatCompletionAudioParam": ".chat.chat_completion_audio_param",
        "ChatCompletionChoice": ".chat.chat_completion",
        "ChatCompletionChoiceLogprobs": ".chat.chat_completion",
        "ChatCompletionChunk": ".chat.chat_completion_chunk",
        "ChatCompletionChunkChoice": ".chat.chat_completion_chunk",
        "ChatCompletionChunkChoiceDelta": ".chat.chat_completion_chunk",
        "ChatCompletionChunkChoiceDeltaAudio": ".chat.chat_completion_chunk",
        "ChatCompletionChunkChoiceDeltaFunctionCall": ".chat.chat_completion_chunk",
        "ChatCompletionChunkChoiceDeltaToolCall": ".chat.chat_completion_chunk",
        "ChatCompletionChunkChoiceDeltaToolCallFunction": ".chat.chat_completion_chunk",
        "ChatCompletionContentPartFileFileParam": ".chat.chat_completion_content_part_param",
        "ChatCompletionContentPartFileParam": ".chat.chat_completion_content_part_param",
        "ChatCompletionContentPartImage": ".chat.chat_completion_content_part_image",
        "ChatCompletionContentPartImageParam": ".chat.chat_completion_content_part_image_param",
        "ChatCompletionContentPartInputAudioParam": ".chat.chat_completion_content_part_input_audio_param",
        "ChatCompletionContentPartParam": ".chat.chat_completion_content_part_param",
        "ChatCompletionContentPartRefusalParam": ".chat.chat_completion_content_part_refusal_param",
        "ChatCompletionContentPartText": ".chat.chat_completion_content_part_text",
        "ChatCompletionContentPartTextParam": ".chat.chat_completion_content_part_text_param",
        "ChatCompletionCreateParams": ".chat.completion_create_params",
        "ChatCompletionCustomToolCustomParam": ".chat.chat_completion_custom_tool_param",
        "ChatCompletionCustomToolParam": ".chat.chat_completion_custom_tool_param",
        "ChatCompletionDeleted": ".chat.chat_completion_deleted",
        "ChatCompletionDeveloperMessageParam": ".chat.chat_completion_developer_message_param",
        "ChatCompletionFunctionCallOptionParam": ".chat.chat_completion_function_call_option_param",
        "ChatCompletionFunctionMessageParam": ".chat.chat_completion_function_message_param",
        "ChatCompletionFunctionParam": ".chat.completion_create_params",
        "ChatCompletionFunctionToolParam": ".chat.chat_completion_function_tool_param",
        "ChatCompletionMessage": ".chat.chat_completion_message",
        "ChatCompletionMessageAnnotation": ".chat.chat_completion_message",
        "ChatCompletionMessageCustomToolCall": ".chat.chat_completion_message_custom_tool_call",
        "ChatCompletionMessageCustomToolCallCustom": ".chat.chat_completion_message_custom_tool_call",
        "ChatCompletionMessageCustomToolCallCustomParam": ".chat.chat_completion_message_custom_tool_call_param",
        "ChatCompletionMessageCustomToolCallParam": ".chat.chat_completion_message_custom_tool_call_param",
        "ChatCompletionMessageFunctionCall": ".chat.chat_completion_message",
        "ChatCompletionMessageFunctionCallParam": ".chat.chat_completion_assistant_message_param",
        "ChatCompletionMessageFunctionToolCall": ".chat.chat_completion_message_function_tool_call",
        "ChatCompletionMessageFunctionToolCallFunction": ".chat.chat_completion_message_function_tool_call",
        "ChatCompletionMessageFunctionToolCallFunctionParam": ".chat.chat_completion_message_function_tool_call_param",
        "ChatCompletionMessageFunctionToolCallParam": ".chat.chat_completion_message_function_tool_call_param",
        "ChatCompletionMessageParam": ".chat.chat_completion_message_param",
        "ChatCompletionMessageToolCallUnion": ".chat.chat_completion_message_tool_call",
        "ChatCompletionMessageToolCallUnionParam": ".chat.chat_completion_message_tool_call_union_param",
        "ChatCompletionModality": ".chat.chat_completion_modality",
        "ChatCompletionModeration": ".chat.chat_completion_moderation",
        "ChatCompletionModerationError": ".chat.chat_completion_moderation_error",
        "ChatCompletionModerationResult": ".chat.chat_completion_moderation_result",
        "ChatCompletionModerationResults": ".chat.chat_completion_moderation_results",
        "ChatCompletionNamedToolChoiceCustomCustomParam": ".chat.chat_completion_named_tool_choice_custom_param",
        "ChatCompletionNamedToolChoiceCustomParam": ".chat.chat_completion_named_tool_choice_custom_param",
        "ChatCompletionNamedToolChoiceFunctionParam": ".chat.chat_completion_named_tool_choice_param",
        "ChatCompletionNamedToolChoiceParam": ".chat.chat_completion_named_tool_choice_param",
        "ChatCompletionPredictionContentParam": ".chat.chat_completion_prediction_content_param",
        "ChatCompletionServiceTier": ".chat.chat_completion_service_tier",
        "ChatCompletionStoreMessage": ".chat.chat_completion_store_message",
        "ChatCompletionStoreMessageContentPart": ".chat.chat_completion_store_message_content_part",
        "ChatCompletionStream": ".chat.chat_completion_stream",
        "ChatCompletionStreamEvent": ".chat.chat_completion_stream",
        "ChatCompletionStreamManager": ".chat.chat_completion_stream",
        "ChatCompletionStreamOptionsParam": ".chat.chat_completion_stream_options_param",
        "ChatCompletionStreamState": ".chat.chat_completion_stream",
        "ChatCompletionSystemMessageParam": ".chat.chat_completion_system_message_param",
        "ChatCompletionTokenLogprob": ".chat.chat_completion_token_logprob",
        "ChatCompletionToolChoiceOptionParam": ".chat.chat_completion_tool_choice_option_param",
        "ChatCompletionToolMessageParam": ".chat.chat_completion_tool_message_param",
        "ChatCompletionToolUnionParam": ".chat.chat_completion_tool_union_param",
        "ChatCompletionUpdateParams": ".chat.completion_update_params",
        "ChatCompletionUserMessageParam": ".chat.chat_completion_user_message_param",
        "ChatModel": ".shared.chat_model",
        "ChunkingStrategyVadConfigParam": ".audio.transcription_create_params",
        "CompactedResponse": ".responses.compacted_response",
        "ComparisonFilter": ".shared.comparison_filter",
        "ComparisonFilterParam": ".shared_params.comparison_filter",
        "Completion": ".completion",
        "CompletionChoice": ".completion_choice",
        "CompletionChoiceLogprobs": ".completion_choice",
        "CompletionCreateParams": ".completion_create_params",
        "CompletionTokensDetails": ".completion_usage",
        "CompletionUsage": ".completion_usage",
        "CompoundFilter": ".shared.compound_filter",
        "CompoundFilterFilter": ".shared.compound_filter",
        "CompoundFilterFilterParam": ".shared_params.compound_filter",
        "CompoundFilterParam": ".shared_params.compound_filter",
        "ComputerAction": ".responses.computer_action",
        "ComputerActionClick": ".responses.computer_action",
        "ComputerActionClickParam": ".responses.computer_action_param",
        "ComputerActionDoubleClick": ".responses.computer_action",
        "ComputerActionDoubleClickParam": ".responses.computer_action_param",
        "ComputerActionDrag": ".responses.computer_action",
        "ComputerActionDragParam": ".responses.computer_action_param",
        "ComputerActionDragPath": ".responses.computer_action",
        "ComputerActionDragPathParam": ".responses.computer_action_param",
        "ComputerActionKeypress": ".responses.computer_action",
        "ComputerActionKeypressParam": ".responses.computer_action_param",
        "ComputerActionList": ".responses.computer_action_list",
        "ComputerActionListParam": ".responses.computer_action_list_param",
        "ComputerActionMove": ".responses.computer_action",
        "ComputerActionMoveParam": ".responses.computer_action_param",
        "ComputerActionParam": ".responses.computer_action_param",
        "ComputerActionScreenshot": ".responses.computer_action",
        "ComputerActionScreenshotParam": ".responses.computer_action_param",
        "ComputerActionScroll": ".responses.computer_action",
        "ComputerActionScrollParam": ".responses.computer_action_param",
        "ComputerActionType": ".responses.computer_action",
        "ComputerActionTypeParam": ".responses.computer_action_param",
        "ComputerActionWait": ".responses.computer_action",
        "ComputerActionWaitParam": ".responses.computer_action_param",
        "ComputerSafetyCheck": ".responses.response_computer_tool_call",
        "ComputerSafetyCheckParam": ".responses.response_computer_tool_call_param",
        "ComputerTool": ".responses.computer_tool",
        "ComputerToolParam": ".responses.computer_tool_param",
        "ComputerUsePreviewTool": ".responses.computer_use_preview_tool",
        "ComputerUsePreviewToolParam": ".responses.computer_use_preview_tool_param",
        "ConfigurationUpdateReasoning": ".responses.response_configuration_update_item",
        "ConfigurationUpdateReasoningParam": ".responses.response_configuration_update_item_param_param",
        "ConfigurationUpdateText": ".responses.response_configuration_update_item",
        "ConfigurationUpdateTextFormat": ".responses.response_configuration_update_item",
        "ConfigurationUpdateTextFormatParam": ".responses.response_configuration_update_item_param_param",
        "ConfigurationUpdateTextParam": ".responses.response_configuration_update_item_param_param",
        "Container": ".containers.container",
        "ContainerAuto": ".responses.container_auto",
        "ContainerAutoParam": ".responses.container_auto_param",
        "ContainerAutoSkill": ".responses.container_auto",
        "ContainerAutoSkillParam": ".responses.container_auto_param",
        "ContainerCreateExpirationParam": ".container_create_params",
        "ContainerCreateParams": ".container_create_params",
        "ContainerCreateResponse": ".containers.container:Container",
        "ContainerExpiration": ".container_create_response",
        "ContainerFile": ".containers.file_create_response",
        "ContainerFileCreateParams": ".containers.file_create_params",
        "ContainerListResponse": ".containers.container:Container",
        "ContainerNetworkAccess": ".containers.container",
        "ContainerNetworkPolicy": ".responses.container_auto",
        "ContainerNetworkPolicyAllowlist": ".responses.container_network_policy_allowlist",
        "ContainerNetworkPolicyAllowlistParam": ".responses.container_network_policy_allowlist_param",
        "ContainerNetworkPolicyDisabled": ".responses.container_network_policy_disabled",
        "ContainerNetworkPolicyDisabledParam": ".responses.container_network_policy_disabled_param",
        "ContainerNetworkPolicyDomainSecret": ".responses.container_network_policy_domain_secret",
        "ContainerNetworkPolicyDomainSecretParam": ".responses.container_network_policy_domain_secret_param",
        "ContainerNetworkPolicyParam": ".responses.container_auto_param",
        "ContainerReference": ".responses.container_reference",
        "ContainerReferenceParam": ".responses.container_reference_param",
        "ContainerRetrieveResponse": ".containers.container:Container",
        "ContentProvenanceC2PA": ".content_provenance_check",
        "ContentProvenanceCheck": ".content_provenance_check",
        "ContentProvenanceCheckCreateParams": ".content_provenance_check_create_params",
        "ContentProvenanceResult": ".content_provenance_check",
        "ContentProvenanceSynthID": ".content_provenance_check",
        "Conversation": ".conversations.conversation",
        "ConversationComputerScreenshotContent": ".conversations.computer_screenshot_content",
        "ConversationCreateParams": ".conversations.conversation_create_params",
        "ConversationDeletedResource": ".conversations.conversation_deleted_resource",
        "ConversationItem": ".conversations.conversation_item",
        "ConversationItemCreateParams": ".conversations.item_create_params",
        "ConversationItemList": ".conversations.conversation_item_list",
        "ConversationMessage": ".conversations.message",
        "ConversationMessageContent": ".conversations.message",
        "ConversationTextContent": ".conversations.text_content",
        "ConversationUpdateParams": ".conversations.conversation_update_params",
        "CreateEmbeddingResponse": ".create_embedding_response",
        "CustomFormatGrammarGrammarParam": ".chat.custom_format_grammar_param",
        "CustomFormatGrammarParam": ".chat.custom_format_grammar_param",
        "CustomFormatParam": ".chat.custom_format_param",
        "CustomFormatTextParam": ".chat.custom_format_text_param",
        "CustomTool": ".responses.custom_tool",
        "CustomToolInputFormat": ".shared.custom_tool_input_format",
        "CustomToolInputFormatGrammar": ".shared.custom_tool_input_format",
        "CustomToolInputFormatGrammarParam": ".shared_params.custom_tool_input_format",
        "CustomToolInputFormatParam": ".shared_params.custom_tool_input_format",
        "CustomToolParam": ".responses.custom_tool_param",
        "CustomVoice": ".audio.voice",
        "DeletedSkill": ".deleted_skill",
        "DeletedSkillVersion": ".skills.deleted_skill_version",
        "DpoHyperparameters": ".fine_tuning.dpo_hyperparameters",
        "DpoHyperparametersParam": ".fine_tuning.dpo_hyperparameters_param",
        "DpoMethod": ".fine_tuning.dpo_method",
        "DpoMethodParam": ".fine_tuning.dpo_method_param",
        "EasyInputMessage": ".responses.easy_input_message",
        "EasyInputMessageParam": ".responses.easy_input_message_param",
        "Embedding": ".embedding",
        "EmbeddingCreateParams": ".embedding_create_params",
        "EmbeddingModel": ".embedding_model",
        "EmbeddingUsage": ".create_embedding_response",
        "ErrorObject": ".shared.error_object",
        "ErrorResponse": ".shared.error_response",
        "EvalItem": ".graders.eval_item",
        "EvalItemParam": ".graders.eval_item_param",
        "FileBatchCreateParams": ".vector_stores.file_batch_create_params",
        "FileBatchCreateParamsFileParam": ".vector_stores.file_batch_create_params",
        "FileChunkingStrategy": ".file_chunking_strategy",
        "FileChunkingStrategyParam": ".file_chunking_strategy_param",
        "FileContentResponse": ".vector_stores.file_content_response",
        "FileCreateParams": ".file_create_params",
        "FileDeleted": ".file_deleted",
        "FileExpirationAfterParam": ".file_create_params",
        "FileObject": ".file_object",
        "FilePurpose": ".file_purpose",
        "FileSearchTool": ".responses.file_search_tool",
        "FileSearchToolFilters": ".responses.file_search_tool",
        "FileSearchToolFiltersParam": ".responses.file_search_tool_param",
        "FileSearchToolParam": ".responses.file_search_tool_param",
        "FileSearchToolRankingOptions": ".responses.file_search_tool",
        "FileSearchToolRankingOptionsHybridSearch": ".responses.file_search_tool",
        "FileSearchToolRankingOptionsHybridSearchParam": ".responses.file_search_tool_param",
        "FileSearchToolRankingOptionsParam": ".responses.file_search_tool_param",
        "FileUpdateParams": ".vector_stores.file_update_params",
        "FineTuneMethod": ".fine_tuning.fine_tuning_job",
        "FineTuneMethodParam": ".fine_tuning.job_create_params",
        "FineTuningJob": ".fine_tuning.fine_tuning_job",
        "FineTuningJobCheckpoint": ".fine_tuning.jobs.fine_tuning_job_checkpoint",
        "FineTuningJobCheckpointMetrics": ".fine_tuning.jobs.fine_tuning_job_checkpoint",
        "FineTuningJobError": ".fine_tuning.fine_tuning_job",
        "FineTuningJobEvent": ".fine_tuning.fine_tuning_job_event",
        "FineTuningJobHyperparameters": ".fine_tuning.fine_tuning_job",
        "FineTuningJobWandbIntegration": ".fine_tuning.fine_tuning_job_wandb_integration",
        "FineTuningJobWandbIntegrationObject": ".fine_tuning.fine_tuning_job_wandb_integration_object",
        "FineTuningJobWandbIntegrationObjectParam": ".fine_tuning.job_create_params",
        "FineTuningJobWandbIntegrationParam": ".fine_tuning.job_create_params",
        "FunctionDefinitionParam": ".shared_params.function_definition",
        "FunctionParameters": ".shared.function_parameters",
        "FunctionShellTool": ".responses.function_shell_tool",
        "FunctionShellToolEnvironment": ".responses.function_shell_tool",
        "FunctionShellToolEnvironmentParam": ".responses.function_shell_tool_param",
        "FunctionShellToolParam": ".responses.function_shell_tool_param",
        "FunctionTool": ".responses.function_tool",
        "FunctionToolParam": ".responses.function_tool_param",
        "GraderInputItem": ".graders.grader_input_item",
        "GraderInputItemInputImage": ".graders.grader_input_item_input_image",
        "GraderInputItemInputImageParam": ".graders.grader_input_item_input_image_param",
        "GraderInputItemOutputText": ".graders.grader_input_item_output_text",
        "GraderInputItemOutputTextParam": ".graders.grader_input_item_output_text_param",
        "GraderInputItemParam": ".graders.grader_input_item_param",
        "GraderInputs": ".graders.grader_inputs",
        "GraderInputsParam": ".graders.grader_inputs_param",
        "Image": ".image",
        "ImageCreateVariationParams": ".image_create_variation_params",
        "ImageDetail": ".responses.image_detail",
        "ImageEditCompletedEvent": ".image_edit_completed_event",
        "ImageEditParams": ".image_edit_params",
        "ImageEditPartialImageEvent": ".image_edit_partial_image_event",
        "ImageEditStreamEvent": ".image_edit_stream_event",
        "ImageGenCompletedEvent": ".image_gen_completed_event",
        "ImageGenPartialImageEvent": ".image_gen_partial_image_event",
        "ImageGenStreamEvent": ".image_gen_stream_event",
        "ImageGenerateParams": ".image_generate_params",
        "ImageStreamUsage": ".image_edit_completed_event",
        "ImageSvgParam": ".image_edit_params",
        "ImageSvgReasoningParam": ".image_edit_params",
        "ImageSvgUsage": ".images_response",
        "ImageTokensDetails": ".image_edit_completed_event",
        "ImageURL": ".chat.chat_completion_content_part_image",
        "ImageURLParam": ".chat.chat_completion_content_part_image_param",
        "ImageUsage": ".images_response",
        "ImagesResponse": ".images_response",
        "InlineSkill": ".responses.inline_skill",
        "InlineSkillParam": ".responses.inline_skill_param",
        "InlineSkillSource": ".responses.inline_skill_source",
        "InlineSkillSourceParam": ".responses.inline_skill_source_param",
        "InputAudioParam": ".chat.chat_completion_content_part_input_audio_param",
        "InputTokenCountParams": ".responses.input_token_count_params",
        "InputTokenCountResponse": ".responses.input_token_count_response",
        "InputTokensDetails": ".batch_usage",
        "JSONSchemaParam": ".shared_params.response_format_json_schema",
        "JobCreateParams": ".fine_tuning.job_create_params",
        "JobCreateParamsHyperparametersParam": ".fine_tuning.job_create_params",
        "LabelModelGrader": ".graders.label_model_grader",
        "LabelModelGraderParam": ".graders.label_model_grader_param",
        "LastError": ".vector_stores.vector_store_file",
        "LocalEnvironment": ".responses.local_environment",
        "LocalEnvironmentParam": ".responses.local_environment_param",
        "LocalSkill": ".responses.local_skill",
        "LocalSkillParam": ".responses.local_skill_param",
        "McpToolCallError": ".responses.mcp_tool_call_error",
        "McpToolCallErrorHTTPError": ".responses.mcp_tool_call_error",
        "McpToolCallErrorHTTPErrorParam": ".responses.mcp_tool_call_error_param",
        "McpToolCallErrorMcpProtocolError": ".responses.mcp_tool_call_error",
        "McpToolCallErrorMcpProtocolErrorParam": ".responses.mcp_tool_call_error_param",
        "McpToolCallErrorMcpToolExecutionError": ".responses.mcp_tool_call_error",
        "McpToolCallErrorMcpToolExecutionErrorParam": ".responses.mcp_tool_call_error_param",
        "McpToolCallErrorParam": ".responses.mcp_tool_call_error_param",
        "Metadata": ".shared.metadata",
        "Model": ".model",
        "ModelDeleted": ".model_deleted",
        "Moderation": ".moderation",
        "ModerationCategories": ".moderation",
        "ModerationCategoryAppliedInputTypes": ".moderation",
        "ModerationCategoryScores": ".moderation",
        "ModerationConfigParam": ".shared.moderation_config_param",
        "ModerationCreateParams": ".moderation_create_params",
        "ModerationCreateResponse": ".moderation_create_response",
        "ModerationImageURLInputParam": ".moderation_image_url_input_param",
        "ModerationImageURLParam": ".moderation_image_url_input_param",
        "ModerationInputType": ".shared.moderation_input_type",
        "ModerationMode": ".shared.moderation_mode",
        "ModerationModel": ".moderation_model",
        "ModerationMultiModalInputParam": ".moderation_multi_modal_input_param",
        "ModerationParam": ".chat.completion_create_params",
        "ModerationPolicyParam": ".shared.moderation_policy_param",
        "ModerationTextInputParam": ".moderation_text_input_param",
        "MultiGrader": ".graders.multi_grader",
        "MultiGraderParam": ".graders.multi_grader_param",
        "NamespaceTool": ".responses.namespace_tool",
        "NamespaceToolFunction": ".responses.tool_search_output_namespace_tool",
        "NamespaceToolFunctionParam": ".responses.tool_search_output_namespace_tool_param",
        "NamespaceToolParam": ".responses.namespace_tool_param",
        "NamespaceToolTool": ".responses.namespace_tool",
        "NamespaceToolToolParam": ".responses.namespace_tool_param",
        "OtherFileChunkingStrategyObject": ".other_file_chunking_strategy_object",
        "OutputTokensDetails": ".batch_usage",
        "ParallelToolCalls": ".shared.parallel_tool_calls",
        "ParsedChatCompletion": ".chat.parsed_chat_completion",
        "ParsedChatCompletionMessage": ".chat.parsed_chat_completion",
        "ParsedChoice": ".chat.parsed_chat_completion",
        "ParsedFunction": ".chat.parsed_chat_completion",
        "ParsedFunctionToolCall": ".chat.parsed_chat_completion",
        "ParsedResponse": ".responses.parsed_response",
        "ParsedResponseCompletedEvent": ".responses.response_stream",
        "ParsedResponseFailedEvent": ".responses.response_stream",
        "ParsedResponseFunctionCallArgumentsDeltaEvent": ".responses.response_stream",
        "ParsedResponseFunctionCallArgumentsDoneEvent": ".responses.response_stream",
        "ParsedResponseFunctionToolCall": ".responses.parsed_response",
        "ParsedResponseIncompleteEvent": ".responses.response_stream",
        "ParsedResponseOutputItem": ".responses.parsed_response",
        "ParsedResponseOutputMessage": ".responses.parsed_response",
        "ParsedResponseOutputMessageContent": ".responses.parsed_response",
        "ParsedResponseOutputText": ".responses.parsed_response",
        "ParsedResponseStreamEvent": ".responses.response_stream",
        "ParsedResponseTextDeltaEvent": ".responses.response_stream",
        "ParsedResponseTextDoneEvent": ".responses.response_stream",
        "PartCreateParams": ".uploads.part_create_params",
        "PromptCacheBreakpoint": ".conversations.computer_screenshot_content",
        "PromptCacheBreakpointParam": ".chat.chat_completion_content_part_image_param",
        "PromptCacheMode": ".shared.prompt_cache_mode",
        "PromptCacheOptionsParam": ".chat.completion_create_params",
        "PromptCacheTTL": ".shared.prompt_cache_ttl",
        "PromptTokensDetails": ".completion_usage",
        "PythonGrader": ".graders.python_grader",
        "PythonGraderParam": ".graders.python_grader_param",
        "Reasoning": ".shared.reasoning",
        "ReasoningEffort": ".shared.reasoning_effort",
        "ReasoningParam": ".shared_params.reasoning",
        "ReinforcementHyperparameters": ".fine_tuning.reinforcement_hyperparameters",
        "ReinforcementHyperparametersParam": ".fine_tuning.reinforcement_hyperparameters_param",
        "ReinforcementMethod": ".fine_tuning.reinforcement_method",
        "ReinforcementMethodParam": ".fine_tuning.reinforcement_method_param",
        "Response": ".responses.response",
        "ResponseAccessPrograms": ".responses.response",
        "ResponseAdditionalTools": ".responses.response_item",
        "ResponseApplyPatchToolCall": ".responses.response_apply_patch_tool_call",
        "ResponseApplyPatchToolCallOperation": ".responses.response_apply_patch_tool_call",
        "ResponseApplyPatchToolCallOperationCreateFile": ".responses.response_apply_patch_tool_call",
        "ResponseApplyPatchToolCallOperationCreateFileParam": ".responses.response_input_item_param",
        "ResponseApplyPatchToolCallOperationDeleteFile": ".responses.response_apply_patch_tool_call",
        "ResponseApplyPatchToolCallOperationDeleteFileParam": ".responses.response_input_item_param",
        "ResponseApplyPatchToolCallOperationParam": ".responses.response_input_item_param",
        "ResponseApplyPatchToolCallOperationUpdateFile": ".responses.response_apply_patch_tool_call",
        "ResponseApplyPatchToolCallOperationUpdateFileParam": ".responses.response_input_item_param",
        "ResponseApplyPatchToolCallOutput": ".responses.response_apply_patch_tool_call_output",
        "ResponseAudioDeltaEvent": ".responses.response_audio_delta_event",
        "ResponseAudioDoneEvent": ".responses.response_audio_done_event",
        "ResponseAudioTranscriptDeltaEvent": ".responses.response_audio_transcript_delta_event",
        "ResponseAudioTranscriptDoneEvent": ".responses.response_audio_transcript_done_event",
        "ResponseCodeInterpreterCallCodeDeltaEvent": ".responses.response_code_interpreter_call_code_delta_event",
        "ResponseCodeInterpreterCallCodeDoneEvent": ".responses.response_code_interpreter_call_code_done_event",
        "ResponseCodeInterpreterCallCompletedEvent": ".responses.response_code_interpreter_call_completed_event",
        "ResponseCodeInterpreterCallInProgressEvent": ".responses.response_code_interpreter_call_in_progress_event",
        "ResponseCodeInterpreterCallInterpretingEvent": ".responses.response_code_interpreter_call_interpreting_event",
        "ResponseCodeInterpreterToolCall": ".responses.response_code_interpreter_tool_call",
        "ResponseCodeInterpreterToolCallOutput": ".responses.response_code_interpreter_tool_call",
        "ResponseCodeInterpreterToolCallOutputImage": ".responses.response_code_interpreter_tool_call",
        "ResponseCodeInterpreterToolCallOutputImageParam": ".responses.response_code_interpreter_tool_call_param",
        "ResponseCodeInterpreterToolCallOutputLogs": ".responses.response_code_interpreter_tool_call",
        "ResponseCodeInterpreterToolCallOutputLogsParam": ".responses.response_code_interpreter_tool_call_param",
        "ResponseCodeInterpreterToolCallOutputParam": ".responses.response_code_interpreter_tool_call_param",
        "ResponseCodeInterpreterToolCallParam": ".responses.response_code_interpreter_tool_call_param",
        "ResponseCompactParams": ".responses.response_compact_params",
        "ResponseCompactPromptCacheOptionsParam": ".responses.response_compact_params",
        "ResponseCompactionCompactingEvent": ".responses.response_compaction_compacting_event",
        "ResponseCompactionItem": ".responses.response_compaction_item",
        "ResponseCompactionItemParam": ".responses.response_compaction_item_param",
        "ResponseCompactionItemParamParam": ".responses.response_compaction_item_param_param",
        "ResponseCompletedEvent": ".responses.response_completed_event",
        "ResponseComputerToolCall": ".responses.response_computer_tool_call",
        "ResponseComputerToolCallOutputItem": ".responses.response_computer_tool_call_output_item",
        "ResponseComputerToolCallOutputScreenshot": ".responses.response_computer_tool_call_output_screenshot",
        "ResponseComputerToolCallOutputScreenshotParam": ".responses.response_computer_tool_call_output_screenshot_param",
        "ResponseComputerToolCallParam": ".responses.response_computer_tool_call_param",
        "ResponseConfigurationUpdateItem": ".responses.response_configuration_update_item",
        "ResponseConfigurationUpdateItemParam": ".responses.response_configuration_update_item_param",
        "ResponseConfigurationUpdateItemParamParam": ".responses.response_configuration_update_item_param_param",
        "ResponseContentPart": ".responses.response_content_part_added_event",
        "ResponseContentPartAddedEvent": ".responses.response_content_part_added_event",
        "ResponseContentPartDoneEvent": ".responses.response_content_part_done_event",
        "ResponseConversationChoiceParam": ".responses.response_create_params",
        "ResponseConversationParam": ".responses.response_conversation_param",
        "ResponseConversationParamParam": ".responses.response_conversation_param_param",
        "ResponseCreateAccessProgramsParam": ".responses.response_create_params",
        "ResponseCreateBackgroundOptionsParam": ".responses.response_create_params",
        "ResponseCreateContextManagementParam": ".responses.response_create_params",
        "ResponseCreateParams": ".responses.response_create_params",
        "ResponseCreatePromptCacheOptionsParam": ".responses.response_create_params",
        "ResponseCreateStreamOptionsParam": ".responses.response_create_params",
        "ResponseCreatedEvent": ".responses.response_created_event",
        "ResponseCustomToolCall": ".responses.response_custom_tool_call",
        "ResponseCustomToolCallInputDeltaEvent": ".responses.response_custom_tool_call_input_delta_event",
        "ResponseCustomToolCallInputDoneEvent": ".responses.response_custom_tool_call_input_done_event",
        "ResponseCustomToolCallItem": ".responses.response_custom_tool_call_item",
        "ResponseCustomToolCallOutput": ".responses.response_custom_tool_call_output",
        "ResponseCustomToolCallOutputItem": ".responses.response_custom_tool_call_output_item",
        "ResponseCustomToolCallOutputParam": ".responses.response_custom_tool_call_output_param",
        "ResponseCustomToolCallParam": ".responses.response_custom_tool_call_param",
        "ResponseError": ".responses.response_error",
        "ResponseErrorEvent": ".responses.response_error_event",
        "ResponseErrorMisalignment": ".responses.response_error",
        "ResponseErrorMisalignmentSteer": ".responses.response_error",
        "ResponseFailedEvent": ".responses.response_failed_event",
        "ResponseFileSearchCallCompletedEvent": ".responses.response_file_search_call_completed_event",
        "ResponseFileSearchCallInProgressEvent": ".responses.response_file_search_call_in_progress_event",
        "ResponseFileSearchCallSearchingEvent": ".responses.response_file_search_call_searching_event",
        "ResponseFileSearchToolCall": ".responses.response_file_search_tool_call",
        "ResponseFileSearchToolCallParam": ".responses.response_file_search_tool_call_param",
        "ResponseFileSearchToolCallResult": ".responses.response_file_search_tool_call",
        "ResponseFileSearchToolCallResultParam": ".responses.response_file_search_tool_call_param",
        "ResponseFormatJSONObject": ".shared.response_format_json_object",
        "ResponseFormatJSONObjectParam": ".shared_params.response_format_json_object",
        "ResponseFormatJSONSchemaParam": ".shared_params.response_format_json_schema",
        "ResponseFormatJSONSchemaSchema": ".shared.response_format_json_schema_schema",
        "ResponseFormatText": ".shared.response_format_text",
        "ResponseFormatTextConfig": ".responses.response_format_text_config",
        "ResponseFormatTextConfigParam": ".responses.response_format_text_config_param",
        "ResponseFormatTextJSONSchemaConfig": ".responses.response_format_text_json_schema_config",
        "ResponseFormatTextJSONSchemaConfigParam": ".responses.response_format_text_json_schema_config_param",
        "ResponseFormatTextParam": ".shared_params.response_format_text",
        "ResponseFunctionCallArgumentsDeltaEvent": ".responses.response_function_call_arguments_delta_event",
        "ResponseFunctionCallArgumentsDoneEvent": ".responses.response_function_call_arguments_done_event",
        "ResponseFunctionCallOutputItem": ".responses.response_function_call_output_item",
        "ResponseFunctionCallOutputItemList": ".responses.response_function_call_output_item_list",
        "ResponseFunctionCallOutputItemListParam": ".responses.response_function_call_output_item_list_param",
        "ResponseFunctionCallOutputItemParam": ".responses.response_function_call_output_item_param",
        "ResponseFunctionShellCallOutputContent": ".responses.response_function_shell_call_output_content",
        "ResponseFunctionShellCallOutputContentParam": ".responses.response_function_shell_call_output_content_param",
        "ResponseFunctionShellToolCall": ".responses.response_function_shell_tool_call",
        "ResponseFunctionShellToolCallEnvironment": ".responses.response_function_shell_tool_call",
        "ResponseFunctionShellToolCallOutput": ".responses.response_function_shell_tool_call_output",
        "ResponseFunctionToolCall": ".responses.response_function_tool_call",
        "ResponseFunctionToolCallItem": ".responses.response_function_tool_call_item",
        "ResponseFunctionToolCallOutputItem": ".responses.response_function_tool_call_output_item",
        "ResponseFunctionToolCallParam": ".responses.response_function_tool_call_param",
        "ResponseFunctionWebSearch": ".responses.response_function_web_search",
        "ResponseFunctionWebSearchAction": ".responses.response_function_web_search",
        "ResponseFunctionWebSearchActionFind": ".responses.response_function_web_search",
        "ResponseFunctionWebSearchActionFindParam": ".responses.response_function_web_search_param",
        "ResponseFunctionWebSearchActionOpenPage": ".responses.response_function_web_search",
        "ResponseFunctionWebSearchActionOpenPageParam": ".responses.response_function_web_search_param",
        "ResponseFunctionWebSearchActionParam": ".responses.response_function_web_search_param",
        "ResponseFunctionWebSearchActionSearch": ".responses.response_function_web_search",
        "ResponseFunctionWebSearchActionSearchParam": ".responses.response_function_web_search_param",
        "ResponseFunctionWebSearchActionSearchSource": ".responses.response_function_web_search",
        "ResponseFunctionWebSearchActionSearchSourceParam": ".responses.response_function_web_search_param",
        "ResponseFunctionWebSearchParam": ".responses.response_function_web_search_param",
        "ResponseImage": ".responses.response",
        "ResponseImageGenCallCompletedEvent": ".responses.response_image_gen_call_completed_event",
        "ResponseImageGenCallGeneratingEvent": ".responses.response_image_gen_call_generating_event",
        "ResponseImageGenCallInProgressEvent": ".responses.response_image_gen_call_in_progress_event",
        "ResponseImageGenCallPartialImageEvent": ".responses.response_image_gen_call_partial_image_event",
        "ResponseImageGenerationCall": ".responses.response_input_item",
        "ResponseImageGenerationCallError": ".responses.response_input_item",
        "ResponseImageGenerationCallErrorParam": ".responses.response_input_item_param",
        "ResponseImageGenerationCallModerationDetails": ".responses.response_input_item",
        "ResponseImageGenerationCallModerationDetailsParam": ".responses.response_input_item_param",
        "ResponseImageGenerationCallParam": ".responses.response_input_item_param",
        "ResponseImageGenerationCallSvgUsage": ".responses.response_input_item",
        "ResponseImageGenerationCallSvgUsageParam": ".responses.response_input_item_param",
        "ResponseImageParam": ".responses.response_compact_params",
        "ResponseInProgressEvent": ".responses.response_in_progress_event",
        "ResponseIncludable": ".responses.response_includable",
        "ResponseIncompleteDetails": ".responses.response",
        "ResponseIncompleteEvent": ".responses.response_incomplete_event",
        "ResponseInput": ".responses.response_input",
        "ResponseInputAudio": ".responses.response_input_audio",
        "ResponseInputAudioInputAudio": ".responses.response_input_audio",
        "ResponseInputAudioInputAudioParam": ".responses.response_input_audio_param",
        "ResponseInputAudioParam": ".responses.response_input_audio_param",
        "ResponseInputContent": ".responses.response_input_content",
        "ResponseInputContentParam": ".responses.response_input_content_param",
        "ResponseInputFile": ".responses.response_input_file",
        "ResponseInputFileParam": ".responses.response_input_file_param",
        "ResponseInputImage": ".responses.response_input_image",
        "ResponseInputImageContent": ".responses.response_input_image_content",
        "ResponseInputImageContentParam": ".responses.response_input_image_content_param",
        "ResponseInputImageParam": ".responses.response_input_image_param",
        "ResponseInputItem": ".responses.response_input_item",
        "ResponseInputItemAdditionalTools": ".responses.response_input_item",
        "ResponseInputItemAdditionalToolsParam": ".responses.response_input_item_param",
        "ResponseInputItemApplyPatchCall": ".responses.response_input_item",
        "ResponseInputItemApplyPatchCallOutput": ".responses.response_input_item",
        "ResponseInputItemApplyPatchCallOutputParam": ".responses.response_input_item_param",
        "ResponseInputItemApplyPatchCallParam": ".responses.response_input_item_param",
        "ResponseInputItemCompactionTrigger": ".responses.response_input_item",
        "ResponseInputItemCompactionTriggerParam": ".responses.response_input_item_param",
        "ResponseInputItemComputerCallOutput": ".responses.response_input_item",
        "ResponseInputItemComputerCallOutputParam": ".responses.response_input_item_param",
        "ResponseInputItemFunctionCallOutput": ".responses.response_input_item",
        "ResponseInputItemFunctionCallOutputParam": ".responses.response_input_item_param",
        "ResponseInputItemItemReference": ".responses.response_input_item",
        "ResponseInputItemItemReferenceParam": ".responses.response_input_item_param",
        "ResponseInputItemMcpApprovalResponse": ".responses.response_input_item",
        "ResponseInputItemMcpApprovalResponseParam": ".responses.response_input_item_param",
        "ResponseInputItemMessage": ".responses.response_input_item",
        "ResponseInputItemMessageParam": ".responses.response_input_item_param",
        "ResponseInputItemParam": ".responses.response_input_item_param",
        "ResponseInputItemShellCall": ".responses.response_input_item",
        "ResponseInputItemShellCallAction": ".responses.response_input_item",
        "ResponseInputItemShellCallActionParam": ".responses.response_input_item_param",
        "ResponseInputItemShellCallEnvironment": ".responses.response_input_item",
        "ResponseInputItemShellCallEnvironmentParam": ".responses.response_input_item_param",
        "ResponseInputItemShellCallOutput": ".responses.response_input_item",
        "ResponseInputItemShellCallOutputParam": ".responses.response_input_item_param",
        "ResponseInputItemShellCallParam": ".responses.response_input_item_param",
        "ResponseInputItemToolSearchCall": ".responses.response_input_item",
        "ResponseInputItemToolSearchCallParam": ".responses.response_input_item_param",
        "ResponseInputMessageContentList": ".responses.response_input_message_content_list",
        "ResponseInputMessageContentListParam": ".responses.response_input_message_content_list_param",
        "ResponseInputMessageItem": ".responses.response_input_message_item",
        "ResponseInputParam": ".responses.response_input_param",
        "ResponseInputText": ".responses.response_input_text",
        "ResponseInputTextParam": ".responses.response_input_text_param",
        "ResponseInputTransformation": ".responses.response",
        "ResponseItem": ".responses.response_item",
        "ResponseLocalEnvironment": ".responses.response_local_environment",
        "ResponseLocalShellCall": ".responses.response_input_item",
        "ResponseLocalShellCallAction": ".responses.response_input_item",
        "ResponseLocalShellCallActionParam": ".responses.response_input_item_param",
        "ResponseLocalShellCallOutput": ".responses.response_input_item",
        "ResponseLocalShellCallOutputParam": ".responses.response_input_item_param",
        "ResponseLocalShellCallParam": ".responses.response_input_item_param",
        "ResponseMcpApprovalRequest": ".responses.response_input_item",
        "ResponseMcpApprovalRequestParam": ".responses.response_input_item_param",
        "ResponseMcpApprovalResponse": ".responses.response_item",
        "ResponseMcpCall": ".responses.response_input_item",
        "ResponseMcpCallArgumentsDeltaEvent": ".responses.response_mcp_call_arguments_delta_event",
        "ResponseMcpCallArgumentsDoneEvent": ".responses.response_mcp_call_arguments_done_event",
        "ResponseMcpCallCompletedEvent": ".responses.response_mcp_call_completed_event",
        "ResponseMcpCallFailedEvent": ".responses.response_mcp_call_failed_event",
        "ResponseMcpCallInProgressEvent": ".responses.response_mcp_call_in_progress_event",
        "ResponseMcpCallParam": ".responses.response_input_item_param",
        "ResponseMcpListTools": ".responses.response_input_item",
        "ResponseMcpListToolsCompletedEvent": ".responses.response_mcp_list_tools_completed_event",
        "ResponseMcpListToolsFailedEvent": ".responses.response_mcp_list_tools_failed_event",
        "ResponseMcpListToolsInProgressEvent": ".responses.response_mcp_list_tools_in_progress_event",
        "ResponseMcpListToolsParam": ".responses.response_input_item_param",
        "ResponseMcpListToolsTool": ".responses.response_input_item",
        "ResponseMcpListToolsToolParam": ".responses.response_input_item_param",
        "ResponseModeration": ".responses.response",
        "ResponseModerationConfigParam": ".responses.response_create_params",
        "ResponseModerationError": ".responses.response",
        "ResponseModerationModeParam": ".responses.response_create_params",
        "ResponseModerationOutcome": ".responses.response",
        "ResponseModerationPolicyParam": ".responses.response_create_params",
        "ResponseModerationResult": ".responses.response",
        "ResponseOutputItem": ".responses.response_output_item",
        "ResponseOutputItemAddedEvent": ".responses.response_output_item_added_event",
        "ResponseOutputItemDoneEvent": ".responses.response_output_item_done_event",
        "ResponseOutputMessage": ".responses.response_output_message",
        "ResponseOutputMessageContent": ".responses.response_output_message",
        "ResponseOutputMessageContentParam": ".responses.response_output_message_param",
        "ResponseOutputMessageParam": ".responses.response_output_message_param",
        "ResponseOutputRefusal": ".responses.response_output_refusal",
        "ResponseOutputRefusalParam": ".responses.response_output_refusal_param",
        "ResponseOutputText": ".responses.response_output_text",
        "ResponseOutputTextAnnotation": ".responses.response_output_text_annotation_added_event",
        "ResponseOutputTextAnnotationAddedEvent": ".responses.response_output_text_annotation_added_event",
        "ResponseOutputTextAnnotationContainerFileCitation": ".responses.response_output_text_annotation_added_event",
        "ResponseOutputTextAnnotationContainerFileCitationParam": ".responses.response_output_text_param",
        "ResponseOutputTextAnnotationFileCitation": ".responses.response_output_text_annotation_added_event",
        "ResponseOutputTextAnnotationFileCitationParam": ".responses.response_output_text_param",
        "ResponseOutputTextAnnotationFilePath": ".responses.response_output_text_annotation_added_event",
        "ResponseOutputTextAnnotationFilePathParam": ".responses.response_output_text_param",
        "ResponseOutputTextAnnotationParam": ".responses.response_output_text_param",
        "ResponseOutputTextAnnotationURLCitation": ".responses.response_output_text_annotation_added_event",
        "ResponseOutputTextAnnotationURLCitationParam": ".responses.response_output_text_param",
        "ResponseOutputTextLogprob": ".responses.response_output_text",
        "ResponseOutputTextLogprobParam": ".responses.response_output_text_param",
        "ResponseOutputTextParam": ".responses.response_output_text_param",
        "ResponseOutputTextTopLogprob": ".responses.response_output_text",
        "ResponseOutputTextTopLogprobParam": ".responses.response_output_text_param",
        "ResponseProgram": ".responses.response_input_item",
        "ResponseProgramOutput": ".responses.response_input_item",
        "ResponseProgramOutputParam": ".responses.response_input_item_param",
        "ResponseProgramParam": ".responses.response_input_item_param",
        "ResponsePrompt": ".responses.response_prompt",
        "ResponsePromptCacheDiagnostics": ".responses.response",
        "ResponsePromptCacheDiagnosticsCacheHit": ".responses.response",
        "ResponsePromptCacheDiagnosticsCacheMiss": ".responses.response",
        "ResponsePromptCacheDiagnosticsComparisonResponseNotFound": ".responses.response",
        "ResponsePromptCacheDiagnosticsUnavailable": ".responses.response",
        "ResponsePromptCacheOptions": ".responses.response",
        "ResponsePromptParam": ".responses.response_prompt_param",
        "ResponsePromptVariables": ".responses.response_prompt",
        "ResponsePromptVariablesParam": ".responses.response_prompt_param",
        "ResponseQueuedEvent": ".responses.response_queued_event",
        "ResponseReasoningItem": ".responses.response_reasoning_item",
        "ResponseReasoningItemParam": ".responses.response_reasoning_item_param",
        "ResponseReasoningSummary": ".responses.response_reasoning_summary_part_added_event",
        "ResponseReasoningSummaryParam": ".responses.response_reasoning_item_param",
        "ResponseReasoningSummaryPartAddedEvent": ".responses.response_reasoning_summary_part_added_event",
        "ResponseReasoningSummaryPartDoneEvent": ".responses.response_reasoning_summary_part_done_event",
        "ResponseReasoningSummaryTextDeltaEvent": ".responses.response_reasoning_summary_text_delta_event",
        "ResponseReasoningSummaryTextDoneEvent": ".responses.response_reasoning_summary_text_done_event",
        "ResponseReasoningText": ".responses.response_reasoning_item",
        "ResponseReasoningTextDeltaEvent": ".responses.response_reasoning_text_delta_event",
        "ResponseReasoningTextDoneEvent": ".responses.response_reasoning_text_done_event",
        "ResponseReasoningTextParam": ".responses.response_reasoning_item_param",
        "ResponseRefusalDeltaEvent": ".responses.response_refusal_delta_event",
        "ResponseRefusalDoneEvent": ".responses.response_refusal_done_event",
        "ResponseShellCallCommandAddedEvent": ".responses.response_shell_call_command_added_event",
        "ResponseShellCallCommandDeltaEvent": ".responses.response_shell_call_command_delta_event",
        "ResponseShellCallCommandDoneEvent": ".responses.response_shell_call_command_done_event",
        "ResponseShellCallOutcome": ".responses.response_function_shell_call_output_content",
        "ResponseShellCallOutcomeExit": ".responses.response_function_shell_call_output_content",
        "ResponseShellCallOutcomeExitParam": ".responses.response_function_shell_call_output_content_param",
        "ResponseShellCallOutcomeParam": ".responses.response_function_shell_call_output_content_param",
        "ResponseShellCallOutcomeTimeout": ".responses.response_function_shell_call_output_content",
        "ResponseShellCallOutcomeTimeoutParam": ".responses.response_function_shell_call_output_content_param",
        "ResponseShellCallOutput": ".responses.response_shell_call_output_content_done_event",
        "ResponseShellCallOutputContentDeltaEvent": ".responses.response_shell_call_output_content_delta_event",
        "ResponseShellCallOutputContentDeltaEventDelta": ".responses.response_shell_call_output_content_delta_event",
        "ResponseShellCallOutputContentDoneEvent": ".responses.response_shell_call_output_content_done_event",
        "ResponseStatus": ".responses.response_status",
        "ResponseStream": ".responses.response_stream",
        "ResponseStreamEvent": ".responses.response_stream_event",
        "ResponseStreamManager": ".responses.response_stream",
        "ResponseStreamState": ".responses.response_stream",
        "ResponseTextConfig": ".responses.response_text_config",
        "ResponseTextConfigParam": ".responses.response_text_config_param",
        "ResponseTextDeltaEvent": ".responses.response_text_delta_event",
        "ResponseTextDoneEvent": ".responses.response_text_done_event",
        "ResponseTextLogprob": ".responses.response_text_delta_event",
        "ResponseTextTopLogprob": ".responses.response_text_delta_event",
        "ResponseToolCaller": ".responses.response_apply_patch_tool_call",
        "ResponseToolCallerDirect": ".responses.response_apply_patch_tool_call",
        "ResponseToolCallerDirectParam": ".responses.response_custom_tool_call_output_param",
        "ResponseToolCallerParam": ".responses.response_custom_tool_call_output_param",
        "ResponseToolCallerProgram": ".responses.response_apply_patch_tool_call",
        "ResponseToolCallerProgramParam": ".responses.response_custom_tool_call_output_param",
        "ResponseToolChoice": ".responses.response",
        "ResponseToolChoiceParam": ".responses.response_create_params",
        "ResponseToolSearchCall": ".responses.response_tool_search_call",
        "ResponseToolSearchOutputItem": ".responses.response_tool_search_output_item",
        "ResponseToolSearchOutputItemParam": ".responses.response_tool_search_output_item_param",
        "ResponseToolSearchOutputItemParamParam": ".responses.response_tool_search_output_item_param_param",
        "ResponseToolUsage": ".responses.response",
        "ResponseToolUsageImageGen": ".responses.response",
        "ResponseToolUsageImageGenCachedTokensDetails": ".responses.response",
        "ResponseToolUsageImageTokensDetails": ".responses.response",
        "ResponseToolUsageWebSearch": ".responses.response",
        "ResponseUsage": ".responses.response_usage",
        "ResponseUsageInputTokensDetails": ".responses.response_usage",
        "ResponseUsageInputTokensDetailsCacheWriteTokensDetails": ".responses.response_usage",
        "ResponseUsageOutputTokensDetails": ".responses.response_usage",
        "ResponseWebSearchCallCompletedEvent": ".responses.response_web_search_call_completed_event",
        "ResponseWebSearchCallInProgressEvent": ".responses.response_web_search_call_in_progress_event",
        "ResponseWebSearchCallSearchingEvent": ".responses.response_web_search_call_searching_event",
        "ResponsesModel": ".shared.responses_model",
        "ScoreModelGrader": ".graders.score_model_grader",
        "ScoreModelGraderParam": ".graders.score_model_grader_param",
        "ScoreModelGraderSampling": ".graders.score_model_grader",
        "ScoreModelGraderSamplingParam": ".graders.score_model_grader_param",
        "ServiceTier": ".responses.service_tier",
        "Skill": ".skill",
        "SkillCreateParams": ".skill_create_params",
        "SkillFiles": ".skills.skill_files",
        "SkillReference": ".responses.skill_reference",
        "SkillReferenceParam": ".responses.skill_reference_param",
        "SkillUpdateParams": ".skill_update_params",
        "SkillVersion": ".skills.skill_version",
        "SkillVersionCreateParams": ".skills.version_create_params",
        "SpeechAudioDeltaEvent": ".audio.speech_audio_delta_event",
        "SpeechAudioDoneEvent": ".audio.speech_audio_done_event",
        "SpeechCreateParams": ".audio.speech_create_params",
        "SpeechModel": ".audio.speech_model",
        "SpeechStreamEvent": ".audio.speech_stream_event",
        "SpeechUsage": ".audio.speech_usage",
        "StaticFileChunkingStrategy": ".static_file_chunking_strategy",
        "StaticFileChunkingStrategyObject": ".static_file_chunking_strategy_object",
        "StaticFileChunkingStrategyObjectParam": ".static_file_chunking_strategy_object_param",
        "StaticFileChunkingStrategyParam": ".static_file_chunking_strategy_param",
        "StopConfiguration": ".shared.stop_configuration",
        "StringCheckGrader": ".graders.string_check_grader",
        "StringCheckGraderParam": ".graders.string_check_grader_param",
        "SupervisedHyperparameters": ".fine_tuning.supervised_hyperparameters",
        "SupervisedHyperparametersParam": ".fine_tuning.supervised_hyperparameters_param",
        "SupervisedMethod": ".fine_tuning.supervised_method",
        "SupervisedMethodParam": ".fine_tuning.supervised_method_param",
        "TextSimilarityGrader": ".graders.text_similarity_grader",
        "TextSimilarityGraderParam": ".graders.text_similarity_grader_param",
        "Tool": ".responses.tool",
        "ToolChoiceAllowed": ".responses.tool_choice_allowed",
        "ToolChoiceAllowedParam": ".responses.tool_choice_allowed_param",
        "ToolChoiceApplyPatch": ".responses.tool_choice_apply_patch",
        "ToolChoiceApplyPatchParam": ".responses.tool_choice_apply_patch_param",
        "ToolChoiceCustom": ".responses.tool_choice_custom",
        "ToolChoiceCustomParam": ".responses.tool_choice_custom_param",
        "ToolChoiceFunction": ".responses.tool_choice_function",
        "ToolChoiceFunctionParam": ".responses.tool_choice_function_param",
        "ToolChoiceMcp": ".responses.tool_choice_mcp",
        "ToolChoiceMcpParam": ".responses.tool_choice_mcp_param",
        "ToolChoiceOptions": ".responses.tool_choice_options",
        "ToolChoiceShell": ".responses.tool_choice_shell",
        "ToolChoiceShellParam": ".responses.tool_choice_shell_param",
        "ToolChoiceTypes": ".responses.tool_choice_types",
        "ToolChoiceTypesParam": ".responses.tool_choice_types_param",
        "ToolCodeInterpreter": ".responses.tool",
        "ToolCodeInterpreterContainer": ".responses.tool",
        "ToolCodeInterpreterContainerAuto": ".responses.tool",
        "ToolCodeInterpreterContainerAutoParam": ".responses.tool_param",
        "ToolCodeInterpreterContainerParam": ".responses.tool_param",
        "ToolCodeInterpreterParam": ".responses.tool_param",
        "ToolImageGeneration": ".responses.tool",
        "ToolImageGenerationInputImageMask": ".responses.tool",
        "ToolImageGenerationInputImageMaskParam": ".responses.tool_param",
        "ToolImageGenerationParam": ".responses.tool_param",
        "ToolImageGenerationSvg": ".responses.tool",
        "ToolImageGenerationSvgParam": ".responses.tool_param",
        "ToolImageGenerationSvgReasoning": ".responses.tool",
        "ToolImageGenerationSvgReasoningParam": ".responses.tool_param",
        "ToolLocalShell": ".responses.tool",
        "ToolLocalShellParam": ".responses.tool_param",
        "ToolMcp": ".responses.tool",
        "ToolMcpAllowedTools": ".responses.tool",
        "ToolMcpAllowedToolsParam": ".responses.tool_param",
        "ToolMcpApprovalFilter": ".responses.tool",
        "ToolMcpApprovalFilterParam": ".responses.tool_param",
        "ToolMcpFilter": ".responses.tool",
        "ToolMcpFilterParam": ".responses.tool_param",
        "ToolMcpParam": ".responses.tool_param",
        "ToolMcpRequireApproval": ".responses.tool",
        "ToolMcpRequireApprovalParam": ".responses.tool_param",
        "ToolParam": ".responses.tool_param",
        "ToolProgrammaticToolCalling": ".responses.tool",
        "ToolProgrammaticToolCallingParam": ".responses.tool_param",
        "ToolSearchTool": ".responses.tool_search_tool",
        "ToolSearchToolParam": ".responses.tool_search_tool_param",
        "TopLogprob": ".chat.top_logprob",
        "Transcription": ".audio.transcription",
        "TranscriptionCreateParams": ".audio.transcription_create_params",
        "TranscriptionCreateResponse": ".audio.transcription_create_response",
        "TranscriptionDiarized": ".audio.transcription_diarized",
        "TranscriptionDiarizedSegment": ".audio.transcription_diarized_segment",
        "TranscriptionEventLogprob": ".audio.transcription_text_delta_event",
        "TranscriptionInclude": ".audio.transcription_include",
        "TranscriptionInputTokenDetails": ".audio.transcription",
        "TranscriptionLanguage": ".audio.transcription_language",
        "TranscriptionLogprob": ".audio.transcription",
        "TranscriptionSegment": ".audio.transcription_segment",
        "TranscriptionStreamEvent": ".audio.transcription_stream_event",
        "TranscriptionTextDeltaEvent": ".audio.transcription_text_delta_event",
        "TranscriptionTextDoneEvent": ".audio.transcription_text_done_event",
        "TranscriptionTextSegmentEvent": ".audio.transcription_text_segment_event",
        "TranscriptionUsage": ".audio.transcription",
        "TranscriptionUsageDuration": ".audio.transcription",
        "TranscriptionUsageTokens": ".audio.transcription",
        "TranscriptionVerbose": ".audio.transcription_verbose",
        "TranscriptionWord": ".audio.transcription_word",
        "Translation": ".audio.translation",
        "TranslationCreateParams": ".audio.translation_create_params",
        "TranslationCreateResponse": ".audio.translation_create_response",
        "TranslationVerbose": ".audio.translation_verbose",
        "Upload": ".upload",
        "UploadCompleteParams": ".upload_complete_params",
        "UploadCreateParams": ".upload_create_params",
        "UploadPart": ".uploads.upload_part",
        "VectorStore": ".vector_store",
        "VectorStoreCreateParams": ".vector_store_create_params",
        "VectorStoreDeleted": ".vector_store_deleted",
        "VectorStoreExpirationAfter": ".vector_store",
        "VectorStoreExpirationAfterParam": ".vector_store_create_params",
        "VectorStoreFile": ".vector_stores.vector_store_file",
        "VectorStoreFileAttributes": ".vector_stores.vector_store_file_attributes",
        "VectorStoreFileBatch": ".vector_stores.vector_store_file_batch",
        "VectorStoreFileCounts": ".vector_stores.vector_store_file_batch",
        "VectorStoreFileCreateParams": ".vector_stores.file_create_params",
        "VectorStoreFileDeleted": ".vector_stores.vector_store_file_deleted",
        "VectorStoreRankingOptionsParam": ".vector_store_search_params",
        "VectorStoreSearchContent": ".vector_store_search_response",
        "VectorStoreSearchParams": ".vector_store_search_params",
        "VectorStoreSearchResponse": ".vector_store_search_response",
        "VectorStoreUpdateParams": ".vector_store_update_params",
        "Verbosity": ".shared.verbosity",
        "VoiceConsent": ".audio.voice_consent",
        "VoiceConsentCreateParams": ".audio.voice_consent_create_params",
        "VoiceConsentDeleted": ".audio.voice_consent_deleted",
        "VoiceConsentUpdateParams": ".audio.voice_consent_update_params",
        "VoiceCreateParams": ".audio.voice_create_params",
        "VoiceDeleted": ".audio.voice_deleted",
        "VoiceIDParam": ".shared.voice_id_param",
        "VoiceIds": ".shared.voice_ids",
        "VoiceParam": ".shared.voice_param",
        "WebSearchOptionsParam": ".chat.completion_create_params",
        "WebSearchOptionsUserLocationApproximateParam": ".chat.completion_create_params",
        "WebSearchOptionsUserLocationParam": ".chat.completion_create_params",
        "WebSearchPreviewTool": ".responses.web_search_preview_tool",
        "WebSearchPreviewToolParam": ".responses.web_search_preview_tool_param",
        "WebSearchPreviewToolUserLocation": ".responses.web_search_preview_tool",
        "WebSearchPreviewToolUserLocationParam": ".responses.web_search_preview_tool_param",
        "WebSearchTool": ".responses.web_search_tool",
        "WebSearchToolFilters": ".responses.web_search_tool",
        "WebSearchToolFiltersParam": ".responses.web_search_tool_param",
        "WebSearchToolParam": ".responses.web_search_tool_param",
        "WebSearchToolUserLocation": ".responses.web_search_tool",
        "WebSearchToolUserLocationParam": ".responses.web_search_tool_param",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "AnnotationURLCitation",
    "ApplyPatchTool",
    "ApplyPatchToolParam",
    "AsyncChatCompletionStream",
    "AsyncChatCompletionStreamManager",
    "AsyncResponseStream",
    "AsyncResponseStreamManager",
    "AudioModel",
    "AudioResponseFormat",
    "AutoFileChunkingStrategyParam",
    "Batch",
    "BatchCreateParams",
    "BatchError",
    "BatchErrors",
    "BatchOutputExpiresAfterParam",
    "BatchRequestCounts",
    "BatchUsage",
    "ChatCompletion",
    "ChatCompletionAllowedToolChoiceParam",
    "ChatCompletionAllowedToolsParam",
    "ChatCompletionAssistantContentPartParam",
    "ChatCompletionAssistantMessageAudioParam",
    "ChatCompletionAssistantMessageParam",
    "ChatCompletionAudio",
    "ChatCompletionAudioParam",
    "ChatCompletionChoice",
    "ChatCompletionChoiceLogprobs",
    "ChatCompletionChunk",
    "ChatCompletionChunkChoice",
    "ChatCompletionChunkChoiceDelta",
    "ChatCompletionChunkChoiceDeltaAudio",
    "ChatCompletionChunkChoiceDeltaFunctionCall",
    "ChatCompletionChunkChoiceDeltaToolCall",
    "ChatCompletionChunkChoiceDeltaToolCallFunction",
    "ChatCompletionContentPartFileFileParam",
    "ChatCompletionContentPartFileParam",
    "ChatCompletionContentPartImage",
    "ChatCompletionContentPartImageParam",
    "ChatCompletionContentPartInputAudioParam",
    "ChatCompletionContentPartParam",
    "ChatCompletionContentPartRefusalParam",
    "ChatCompletionContentPartText",
    "ChatCompletionContentPartTextParam",
    "ChatCompletionCreateParams",
    "ChatCompletionCustomToolCustomParam",
    "ChatCompletionCustomToolParam",
    "ChatCompletionDeleted",
    "ChatCompletionDeveloperMessageParam",
    "ChatCompletionFunctionCallOptionParam",
    "ChatCompletionFunctionMessageParam",
    "ChatCompletionFunctionParam",
    "ChatCompletionFunctionToolParam",
    "ChatCompletionMessage",
    "ChatCompletionMessageAnnotation",
    "ChatCompletionMessageCustomToolCall",
    "ChatCompletionMessageCustomToolCallCustom",
    "ChatCompletionMessageCustomToolCallCustomParam",
    "ChatCompletionMessageCustomToolCallParam",
    "ChatCompletionMessageFunctionCall",
    "ChatCompletionMessageFunctionCallParam",
    "ChatCompletionMessageFunctionToolCall",
    "ChatCompletionMessageFunctionToolCallFunction",
    "ChatCompletionMessageFunctionToolCallFunctionParam",
    "ChatCompletionMessageFunctionToolCallParam",
    "ChatCompletionMessageParam",
    "ChatCompletionMessageToolCallUnion",
    "ChatCompletionMessageToolCallUnionParam",
    "ChatCompletionModality",
    "ChatCompletionModeration",
    "ChatCompletionModerationError",
    "ChatCompletionModerationResult",
    "ChatCompletionModerationResults",
    "ChatCompletionNamedToolChoiceCustomCustomParam",
    "ChatCompletionNamedToolChoiceCustomParam",
    "ChatCompletionNamedToolChoiceFunctionParam",
    "ChatCompletionNamedToolChoiceParam",
    "ChatCompletionPredictionContentParam",
    "ChatCompletionServiceTier",
    "ChatCompletionStoreMessage",
    "ChatCompletionStoreMessageContentPart",
    "ChatCompletionStream",
    "ChatCompletionStreamEvent",
    "ChatCompletionStreamManager",
    "ChatCompletionStreamOptionsParam",
    "ChatCompletionStreamState",
    "ChatCompletionSystemMessageParam",
    "ChatCompletionTokenLogprob",
    "ChatCompletionToolChoiceOptionParam",
    "ChatCompletionToolMessageParam",
    "ChatCompletionToolUnionParam",
    "ChatCompletionUpdateParams",
    "ChatCompletionUserMessageParam",
    "ChatModel",
    "ChunkingStrategyVadConfigParam",
    "CompactedResponse",
    "ComparisonFilter",
    "ComparisonFilterParam",
    "Completion",
    "CompletionChoice",
    "CompletionChoiceLogprobs",
    "CompletionCreateParams",
    "CompletionTokensDetails",
    "CompletionUsage",
    "CompoundFilter",
    "CompoundFilterFilter",
    "CompoundFilterFilterParam",
    "CompoundFilterParam",
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
    "Container",
    "ContainerAuto",
    "ContainerAutoParam",
    "ContainerAutoSkill",
    "ContainerAutoSkillParam",
    "ContainerCreateExpirationParam",
    "ContainerCreateParams",
    "ContainerCreateResponse",
    "ContainerExpiration",
    "ContainerFile",
    "ContainerFileCreateParams",
    "ContainerListResponse",
    "ContainerNetworkAccess",
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
    "ContainerRetrieveResponse",
    "ContentProvenanceC2PA",
    "ContentProvenanceCheck",
    "ContentProvenanceCheckCreateParams",
    "ContentProvenanceResult",
    "ContentProvenanceSynthID",
    "Conversation",
    "ConversationComputerScreenshotContent",
    "ConversationCreateParams",
    "ConversationDeletedResource",
    "ConversationItem",
    "ConversationItemCreateParams",
    "ConversationItemList",
    "ConversationMessage",
    "ConversationMessageContent",
    "ConversationTextContent",
    "ConversationUpdateParams",
    "CreateEmbeddingResponse",
    "CustomFormatGrammarGrammarParam",
    "CustomFormatGrammarParam",
    "CustomFormatParam",
    "CustomFormatTextParam",
    "CustomTool",
    "CustomToolInputFormat",
    "CustomToolInputFormatGrammar",
    "CustomToolInputFormatGrammarParam",
    "CustomToolInputFormatParam",
    "CustomToolParam",
    "CustomVoice",
    "DeletedSkill",
    "DeletedSkillVersion",
    "DpoHyperparameters",
    "DpoHyperparametersParam",
    "DpoMethod",
    "DpoMethodParam",
    "EasyInputMessage",
    "EasyInputMessageParam",
    "Embedding",
    "EmbeddingCreateParams",
    "EmbeddingModel",
    "EmbeddingUsage",
    "ErrorObject",
    "ErrorResponse",
    "EvalItem",
    "EvalItemParam",
    "FileBatchCreateParams",
    "FileBatchCreateParamsFileParam",
    "FileChunkingStrategy",
    "FileChunkingStrategyParam",
    "FileContentResponse",
    "FileCreateParams",
    "FileDeleted",
    "FileExpirationAfterParam",
    "FileObject",
    "FilePurpose",
    "FileSearchTool",
    "FileSearchToolFilters",
    "FileSearchToolFiltersParam",
    "FileSearchToolParam",
    "FileSearchToolRankingOptions",
    "FileSearchToolRankingOptionsHybridSearch",
    "FileSearchToolRankingOptionsHybridSearchParam",
    "FileSearchToolRankingOptionsParam",
    "FileUpdateParams",
    "FineTuneMethod",
    "FineTuneMethodParam",
    "FineTuningJob",
    "FineTuningJobCheckpoint",
    "FineTuningJobCheckpointMetrics",
    "FineTuningJobError",
    "FineTuningJobEvent",
    "FineTuningJobHyperparameters",
    "FineTuningJobWandbIntegration",
    "FineTuningJobWandbIntegrationObject",
    "FineTuningJobWandbIntegrationObjectParam",
    "FineTuningJobWandbIntegrationParam",
    "FunctionDefinitionParam",
    "FunctionParameters",
    "FunctionShellTool",
    "FunctionShellToolEnvironment",
    "FunctionShellToolEnvironmentParam",
    "FunctionShellToolParam",
    "FunctionTool",
    "FunctionToolParam",
    "GraderInputItem",
    "GraderInputItemInputImage",
    "GraderInputItemInputImageParam",
    "GraderInputItemOutputText",
    "GraderInputItemOutputTextParam",
    "GraderInputItemParam",
    "GraderInputs",
    "GraderInputsParam",
    "Image",
    "ImageCreateVariationParams",
    "ImageDetail",
    "ImageEditCompletedEvent",
    "ImageEditParams",
    "ImageEditPartialImageEvent",
    "ImageEditStreamEvent",
    "ImageGenCompletedEvent",
    "ImageGenPartialImageEvent",
    "ImageGenStreamEvent",
    "ImageGenerateParams",
    "ImageStreamUsage",
    "ImageSvgParam",
    "ImageSvgReasoningParam",
    "ImageSvgUsage",
    "ImageTokensDetails",
    "ImageURL",
    "ImageURLParam",
    "ImageUsage",
    "ImagesResponse",
    "InlineSkill",
    "InlineSkillParam",
    "InlineSkillSource",
    "InlineSkillSourceParam",
    "InputAudioParam",
    "InputTokenCountParams",
    "InputTokenCountResponse",
    "InputTokensDetails",
    "JSONSchemaParam",
    "JobCreateParams",
    "JobCreateParamsHyperparametersParam",
    "LabelModelGrader",
    "LabelModelGraderParam",
    "LastError",
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
    "Metadata",
    "Model",
    "ModelDeleted",
    "Moderation",
    "ModerationCategories",
    "ModerationCategoryAppliedInputTypes",
    "ModerationCategoryScores",
    "ModerationConfigParam",
    "ModerationCreateParams",
    "ModerationCreateResponse",
    "ModerationImageURLInputParam",
    "ModerationImageURLParam",
    "ModerationInputType",
    "ModerationMode",
    "ModerationModel",
    "ModerationMultiModalInputParam",
    "ModerationParam",
    "ModerationPolicyParam",
    "ModerationTextInputParam",
    "MultiGrader",
    "MultiGraderParam",
    "NamespaceTool",
    "NamespaceToolFunction",
    "NamespaceToolFunctionParam",
    "NamespaceToolParam",
    "NamespaceToolTool",
    "NamespaceToolToolParam",
    "OtherFileChunkingStrategyObject",
    "OutputTokensDetails",
    "ParallelToolCalls",
    "ParsedChatCompletion",
    "ParsedChatCompletionMessage",
    "ParsedChoice",
    "ParsedFunction",
    "ParsedFunctionToolCall",
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
    "PartCreateParams",
    "PromptCacheBreakpoint",
    "PromptCacheBreakpointParam",
    "PromptCacheMode",
    "PromptCacheOptionsParam",
    "PromptCacheTTL",
    "PromptTokensDetails",
    "PythonGrader",
    "PythonGraderParam",
    "Reasoning",
    "ReasoningEffort",
    "ReasoningParam",
    "ReinforcementHyperparameters",
    "ReinforcementHyperparametersParam",
    "ReinforcementMethod",
    "ReinforcementMethodParam",
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
    "ResponseFormatJSONObject",
    "ResponseFormatJSONObjectParam",
    "ResponseFormatJSONSchemaParam",
    "ResponseFormatJSONSchemaSchema",
    "ResponseFormatText",
    "ResponseFormatTextConfig",
    "ResponseFormatTextConfigParam",
    "ResponseFormatTextJSONSchemaConfig",
    "ResponseFormatTextJSONSchemaConfigParam",
    "ResponseFormatTextParam",
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
    "ResponsesModel",
    "ScoreModelGrader",
    "ScoreModelGraderParam",
    "ScoreModelGraderSampling",
    "ScoreModelGraderSamplingParam",
    "ServiceTier",
    "Skill",
    "SkillCreateParams",
    "SkillFiles",
    "SkillReference",
    "SkillReferenceParam",
    "SkillUpdateParams",
    "SkillVersion",
    "SkillVersionCreateParams",
    "SpeechAudioDeltaEvent",
    "SpeechAudioDoneEvent",
    "SpeechCreateParams",
    "SpeechModel",
    "SpeechStreamEvent",
    "SpeechUsage",
    "StaticFileChunkingStrategy",
    "StaticFileChunkingStrategyObject",
    "StaticFileChunkingStrategyObjectParam",
    "StaticFileChunkingStrategyParam",
    "StopConfiguration",
    "StringCheckGrader",
    "StringCheckGraderParam",
    "SupervisedHyperparameters",
    "SupervisedHyperparametersParam",
    "SupervisedMethod",
    "SupervisedMethodParam",
    "TextSimilarityGrader",
    "TextSimilarityGraderParam",
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
    "ToolSearchTool",
    "ToolSearchToolParam",
    "TopLogprob",
    "Transcription",
    "TranscriptionCreateParams",
    "TranscriptionCreateResponse",
    "TranscriptionDiarized",
    "TranscriptionDiarizedSegment",
    "TranscriptionEventLogprob",
    "TranscriptionInclude",
    "TranscriptionInputTokenDetails",
    "TranscriptionLanguage",
    "TranscriptionLogprob",
    "TranscriptionSegment",
    "TranscriptionStreamEvent",
    "TranscriptionTextDeltaEvent",
    "TranscriptionTextDoneEvent",
    "TranscriptionTextSegmentEvent",
    "TranscriptionUsage",
    "TranscriptionUsageDuration",
    "TranscriptionUsageTokens",
    "TranscriptionVerbose",
    "TranscriptionWord",
    "Translation",
    "TranslationCreateParams",
    "TranslationCreateResponse",
    "TranslationVerbose",
    "Upload",
    "UploadCompleteParams",
    "UploadCreateParams",
    "UploadPart",
    "VectorStore",
    "VectorStoreCreateParams",
    "VectorStoreDeleted",
    "VectorStoreExpirationAfter",
    "VectorStoreExpirationAfterParam",
    "VectorStoreFile",
    "VectorStoreFileAttributes",
    "VectorStoreFileBatch",
    "VectorStoreFileCounts",
    "VectorStoreFileCreateParams",
    "VectorStoreFileDeleted",
    "VectorStoreRankingOptionsParam",
    "VectorStoreSearchContent",
    "VectorStoreSearchParams",
    "VectorStoreSearchResponse",
    "VectorStoreUpdateParams",
    "Verbosity",
    "VoiceConsent",
    "VoiceConsentCreateParams",
    "VoiceConsentDeleted",
    "VoiceConsentUpdateParams",
    "VoiceCreateParams",
    "VoiceDeleted",
    "VoiceIDParam",
    "VoiceIds",
    "VoiceParam",
    "WebSearchOptionsParam",
    "WebSearchOptionsUserLocationApproximateParam",
    "WebSearchOptionsUserLocationParam",
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
