from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import audio as audio
    from . import chat as chat
    from . import completions as completions
    from . import embeddings as embeddings
    from . import files as files
    from . import fine_tuning as fine_tuning
    from . import graders as graders
    from . import images as images
    from . import models as models
    from . import moderations as moderations
    from . import shared as shared
    from . import shared_params as shared_params
    from .audio.audio_model import AudioModel as AudioModel
    from .audio.audio_response_format import AudioResponseFormat as AudioResponseFormat
    from .audio.chunking_strategy_vad_config_param import (
        ChunkingStrategyVadConfigParam as ChunkingStrategyVadConfigParam,
    )
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
    from .audio.transcription_event_logprob import (
        TranscriptionEventLogprob as TranscriptionEventLogprob,
    )
    from .audio.transcription_include import (
        TranscriptionInclude as TranscriptionInclude,
    )
    from .audio.transcription_language import (
        TranscriptionLanguage as TranscriptionLanguage,
    )
    from .audio.transcription_logprob import (
        TranscriptionLogprob as TranscriptionLogprob,
    )
    from .audio.transcription_segment import (
        TranscriptionSegment as TranscriptionSegment,
    )
    from .audio.transcription_stream_event import (
        TranscriptionStreamEvent as TranscriptionStreamEvent,
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
    from .audio.transcription_usage import TranscriptionUsage as TranscriptionUsage
    from .audio.transcription_usage_duration import (
        TranscriptionUsageDuration as TranscriptionUsageDuration,
    )
    from .audio.transcription_usage_tokens import (
        TranscriptionInputTokenDetails as TranscriptionInputTokenDetails,
    )
    from .audio.transcription_usage_tokens import (
        TranscriptionUsageTokens as TranscriptionUsageTokens,
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
    from .chat.chat_completion import ChatCompletion as ChatCompletion
    from .chat.chat_completion_allowed_tool_choice_param import (
        ChatCompletionAllowedToolChoiceParam as ChatCompletionAllowedToolChoiceParam,
    )
    from .chat.chat_completion_allowed_tools_param import (
        ChatCompletionAllowedToolsParam as ChatCompletionAllowedToolsParam,
    )
    from .chat.chat_completion_assistant_content_part_param import (
        ChatCompletionAssistantContentPartParam as ChatCompletionAssistantContentPartParam,
    )
    from .chat.chat_completion_assistant_message_audio_param import (
        ChatCompletionAssistantMessageAudioParam as ChatCompletionAssistantMessageAudioParam,
    )
    from .chat.chat_completion_assistant_message_param import (
        ChatCompletionAssistantMessageParam as ChatCompletionAssistantMessageParam,
    )
    from .chat.chat_completion_audio import ChatCompletionAudio as ChatCompletionAudio
    from .chat.chat_completion_audio_param import (
        ChatCompletionAudioParam as ChatCompletionAudioParam,
    )
    from .chat.chat_completion_choice import (
        ChatCompletionChoice as ChatCompletionChoice,
    )
    from .chat.chat_completion_choice_logprobs import (
        ChatCompletionChoiceLogprobs as ChatCompletionChoiceLogprobs,
    )
    from .chat.chat_completion_chunk import ChatCompletionChunk as ChatCompletionChunk
    from .chat.chat_completion_chunk_choice import (
        ChatCompletionChunkChoice as ChatCompletionChunkChoice,
    )
    from .chat.chat_completion_chunk_choice_delta import (
        ChatCompletionChunkChoiceDelta as ChatCompletionChunkChoiceDelta,
    )
    from .chat.chat_completion_chunk_choice_delta import (
        ChatCompletionChunkChoiceDeltaFunctionCall as ChatCompletionChunkChoiceDeltaFunctionCall,
    )
    from .chat.chat_completion_chunk_choice_delta_audio import (
        ChatCompletionChunkChoiceDeltaAudio as ChatCompletionChunkChoiceDeltaAudio,
    )
    from .chat.chat_completion_chunk_choice_delta_tool_call import (
        ChatCompletionChunkChoiceDeltaToolCall as ChatCompletionChunkChoiceDeltaToolCall,
    )
    from .chat.chat_completion_chunk_choice_delta_tool_call import (
        ChatCompletionChunkChoiceDeltaToolCallFunction as ChatCompletionChunkChoiceDeltaToolCallFunction,
    )
    from .chat.chat_completion_content_part_file_param import (
        ChatCompletionContentPartFileFileParam as ChatCompletionContentPartFileFileParam,
    )
    from .chat.chat_completion_content_part_file_param import (
        ChatCompletionContentPartFileParam as ChatCompletionContentPartFileParam,
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
    from .chat.chat_completion_content_part_input_audio_param import (
        ChatCompletionContentPartInputAudioParam as ChatCompletionContentPartInputAudioParam,
    )
    from .chat.chat_completion_content_part_input_audio_param import (
        InputAudioParam as InputAudioParam,
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
    from .chat.chat_completion_create_params import (
        ChatCompletionCreateParams as ChatCompletionCreateParams,
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
    from .chat.chat_completion_function_param import (
        ChatCompletionFunctionParam as ChatCompletionFunctionParam,
    )
    from .chat.chat_completion_function_tool_param import (
        ChatCompletionFunctionToolParam as ChatCompletionFunctionToolParam,
    )
    from .chat.chat_completion_message import (
        ChatCompletionMessage as ChatCompletionMessage,
    )
    from .chat.chat_completion_message_annotation import (
        AnnotationURLCitation as AnnotationURLCitation,
    )
    from .chat.chat_completion_message_annotation import (
        ChatCompletionMessageAnnotation as ChatCompletionMessageAnnotation,
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
    from .chat.chat_completion_message_function_call import (
        ChatCompletionMessageFunctionCall as ChatCompletionMessageFunctionCall,
    )
    from .chat.chat_completion_message_function_call_param import (
        ChatCompletionMessageFunctionCallParam as ChatCompletionMessageFunctionCallParam,
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
    from .chat.chat_completion_message_tool_call_union import (
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
    from .chat.chat_completion_update_params import (
        ChatCompletionUpdateParams as ChatCompletionUpdateParams,
    )
    from .chat.chat_completion_user_message_param import (
        ChatCompletionUserMessageParam as ChatCompletionUserMessageParam,
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
    from .chat.service_tier import ServiceTier as ServiceTier
    from .chat.top_logprob import TopLogprob as TopLogprob
    from .chat.web_search_options_param import (
        WebSearchOptionsParam as WebSearchOptionsParam,
    )
    from .chat.web_search_options_user_location_param import (
        WebSearchOptionsUserLocationApproximateParam as WebSearchOptionsUserLocationApproximateParam,
    )
    from .chat.web_search_options_user_location_param import (
        WebSearchOptionsUserLocationParam as WebSearchOptionsUserLocationParam,
    )
    from .completions.completion import Completion as Completion
    from .completions.completion_choice import CompletionChoice as CompletionChoice
    from .completions.completion_choice_logprobs import (
        CompletionChoiceLogprobs as CompletionChoiceLogprobs,
    )
    from .completions.completion_create_params import (
        CompletionCreateParams as CompletionCreateParams,
    )
    from .embeddings.create_embedding_response import (
        CreateEmbeddingResponse as CreateEmbeddingResponse,
    )
    from .embeddings.embedding import Embedding as Embedding
    from .embeddings.embedding_create_params import (
        EmbeddingCreateParams as EmbeddingCreateParams,
    )
    from .embeddings.embedding_model import EmbeddingModel as EmbeddingModel
    from .embeddings.embedding_usage import EmbeddingUsage as EmbeddingUsage
    from .files.file_create_params import FileCreateParams as FileCreateParams
    from .files.file_deleted import FileDeleted as FileDeleted
    from .files.file_expiration_after_param import (
        FileExpirationAfterParam as FileExpirationAfterParam,
    )
    from .files.file_object import FileObject as FileObject
    from .files.file_purpose import FilePurpose as FilePurpose
    from .fine_tuning.dpo_hyperparameters import (
        DpoHyperparameters as DpoHyperparameters,
    )
    from .fine_tuning.dpo_hyperparameters_param import (
        DpoHyperparametersParam as DpoHyperparametersParam,
    )
    from .fine_tuning.dpo_method import DpoMethod as DpoMethod
    from .fine_tuning.dpo_method_param import DpoMethodParam as DpoMethodParam
    from .fine_tuning.fine_tune_method import FineTuneMethod as FineTuneMethod
    from .fine_tuning.fine_tune_method_param import (
        FineTuneMethodParam as FineTuneMethodParam,
    )
    from .fine_tuning.fine_tuning_job import FineTuningJob as FineTuningJob
    from .fine_tuning.fine_tuning_job import FineTuningJobError as FineTuningJobError
    from .fine_tuning.fine_tuning_job import (
        FineTuningJobHyperparameters as FineTuningJobHyperparameters,
    )
    from .fine_tuning.fine_tuning_job_checkpoint import (
        FineTuningJobCheckpoint as FineTuningJobCheckpoint,
    )
    from .fine_tuning.fine_tuning_job_checkpoint import (
        FineTuningJobCheckpointMetrics as FineTuningJobCheckpointMetrics,
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
    from .fine_tuning.fine_tuning_job_wandb_integration_object_param import (
        FineTuningJobWandbIntegrationObjectParam as FineTuningJobWandbIntegrationObjectParam,
    )
    from .fine_tuning.fine_tuning_job_wandb_integration_param import (
        FineTuningJobWandbIntegrationParam as FineTuningJobWandbIntegrationParam,
    )
    from .fine_tuning.job_create_params import JobCreateParams as JobCreateParams
    from .fine_tuning.job_create_params import (
        JobCreateParamsHyperparametersParam as JobCreateParamsHyperparametersParam,
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
    from .graders.response_input_audio import ResponseInputAudio as ResponseInputAudio
    from .graders.response_input_audio import (
        ResponseInputAudioInputAudio as ResponseInputAudioInputAudio,
    )
    from .graders.response_input_audio_param import (
        ResponseInputAudioInputAudioParam as ResponseInputAudioInputAudioParam,
    )
    from .graders.response_input_audio_param import (
        ResponseInputAudioParam as ResponseInputAudioParam,
    )
    from .graders.response_input_text import ResponseInputText as ResponseInputText
    from .graders.response_input_text_param import (
        ResponseInputTextParam as ResponseInputTextParam,
    )
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
    from .images.image import Image as Image
    from .images.image_create_variation_params import (
        ImageCreateVariationParams as ImageCreateVariationParams,
    )
    from .images.image_edit_completed_event import (
        ImageEditCompletedEvent as ImageEditCompletedEvent,
    )
    from .images.image_edit_params import ImageEditParams as ImageEditParams
    from .images.image_edit_partial_image_event import (
        ImageEditPartialImageEvent as ImageEditPartialImageEvent,
    )
    from .images.image_edit_stream_event import (
        ImageEditStreamEvent as ImageEditStreamEvent,
    )
    from .images.image_gen_completed_event import (
        ImageGenCompletedEvent as ImageGenCompletedEvent,
    )
    from .images.image_gen_partial_image_event import (
        ImageGenPartialImageEvent as ImageGenPartialImageEvent,
    )
    from .images.image_gen_stream_event import (
        ImageGenStreamEvent as ImageGenStreamEvent,
    )
    from .images.image_generate_params import ImageGenerateParams as ImageGenerateParams
    from .images.image_stream_usage import ImageStreamUsage as ImageStreamUsage
    from .images.image_svg_param import ImageSvgParam as ImageSvgParam
    from .images.image_svg_reasoning_param import (
        ImageSvgReasoningParam as ImageSvgReasoningParam,
    )
    from .images.image_svg_usage import ImageSvgUsage as ImageSvgUsage
    from .images.image_tokens_details import ImageTokensDetails as ImageTokensDetails
    from .images.image_usage import ImageUsage as ImageUsage
    from .images.images_response import ImagesResponse as ImagesResponse
    from .models.model import Model as Model
    from .models.model_deleted import ModelDeleted as ModelDeleted
    from .moderations.moderation import Moderation as Moderation
    from .moderations.moderation_categories import (
        ModerationCategories as ModerationCategories,
    )
    from .moderations.moderation_category_applied_input_types import (
        ModerationCategoryAppliedInputTypes as ModerationCategoryAppliedInputTypes,
    )
    from .moderations.moderation_category_scores import (
        ModerationCategoryScores as ModerationCategoryScores,
    )
    from .moderations.moderation_create_params import (
        ModerationCreateParams as ModerationCreateParams,
    )
    from .moderations.moderation_create_response import (
        ModerationCreateResponse as ModerationCreateResponse,
    )
    from .moderations.moderation_image_url_input_param import (
        ModerationImageURLInputParam as ModerationImageURLInputParam,
    )
    from .moderations.moderation_image_url_input_param import (
        ModerationImageURLParam as ModerationImageURLParam,
    )
    from .moderations.moderation_model import ModerationModel as ModerationModel
    from .moderations.moderation_multi_modal_input_param import (
        ModerationMultiModalInputParam as ModerationMultiModalInputParam,
    )
    from .moderations.moderation_text_input_param import (
        ModerationTextInputParam as ModerationTextInputParam,
    )
    from .shared.chat_completion_stream_options_param import (
        ChatCompletionStreamOptionsParam as ChatCompletionStreamOptionsParam,
    )
    from .shared.chat_model import ChatModel as ChatModel
    from .shared.completion_tokens_details import (
        CompletionTokensDetails as CompletionTokensDetails,
    )
    from .shared.completion_usage import CompletionUsage as CompletionUsage
    from .shared.error_object import ErrorObject as ErrorObject
    from .shared.error_response import ErrorResponse as ErrorResponse
    from .shared.function_definition_param import (
        FunctionDefinitionParam as FunctionDefinitionParam,
    )
    from .shared.function_parameters import FunctionParameters as FunctionParameters
    from .shared.metadata import Metadata as Metadata
    from .shared.moderation_config_param import (
        ModerationConfigParam as ModerationConfigParam,
    )
    from .shared.moderation_input_type import ModerationInputType as ModerationInputType
    from .shared.moderation_mode import ModerationMode as ModerationMode
    from .shared.moderation_param import ModerationParam as ModerationParam
    from .shared.moderation_policy_param import (
        ModerationPolicyParam as ModerationPolicyParam,
    )
    from .shared.parallel_tool_calls import ParallelToolCalls as ParallelToolCalls
    from .shared.prompt_cache_breakpoint import (
        PromptCacheBreakpoint as PromptCacheBreakpoint,
    )
    from .shared.prompt_cache_breakpoint_param import (
        PromptCacheBreakpointParam as PromptCacheBreakpointParam,
    )
    from .shared.prompt_cache_mode import PromptCacheMode as PromptCacheMode
    from .shared.prompt_cache_options_param import (
        PromptCacheOptionsParam as PromptCacheOptionsParam,
    )
    from .shared.prompt_cache_ttl import PromptCacheTTL as PromptCacheTTL
    from .shared.prompt_tokens_details import PromptTokensDetails as PromptTokensDetails
    from .shared.reasoning_effort import ReasoningEffort as ReasoningEffort
    from .shared.response_format_json_object_param import (
        ResponseFormatJSONObjectParam as ResponseFormatJSONObjectParam,
    )
    from .shared.response_format_json_schema_param import (
        JSONSchemaParam as JSONSchemaParam,
    )
    from .shared.response_format_json_schema_param import (
        ResponseFormatJSONSchemaParam as ResponseFormatJSONSchemaParam,
    )
    from .shared.response_format_json_schema_schema import (
        ResponseFormatJSONSchemaSchema as ResponseFormatJSONSchemaSchema,
    )
    from .shared.response_format_text_param import (
        ResponseFormatTextParam as ResponseFormatTextParam,
    )
    from .shared.stop_configuration import StopConfiguration as StopConfiguration
    from .shared.verbosity import Verbosity as Verbosity
    from .shared.voice_id_param import VoiceIDParam as VoiceIDParam
    from .shared.voice_ids import VoiceIds as VoiceIds
    from .shared.voice_param import VoiceParam as VoiceParam
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "AnnotationURLCitation": ".chat.chat_completion_message_annotation",
        "AsyncChatCompletionStream": ".chat.chat_completion_stream",
        "AsyncChatCompletionStreamManager": ".chat.chat_completion_stream",
        "AudioModel": ".audio.audio_model",
        "AudioResponseFormat": ".audio.audio_response_format",
        "ChatCompletion": ".chat.chat_completion",
        "ChatCompletionAllowedToolChoiceParam": ".chat.chat_completion_allowed_tool_choice_param",
        "ChatCompletionAllowedToolsParam": ".chat.chat_completion_allowed_tools_param",
        "ChatCompletionAssistantContentPartParam": ".chat.chat_completion_assistant_content_part_param",
        "ChatCompletionAssistantMessageAudioParam": ".chat.chat_completion_assistant_message_audio_param",
        "ChatCompletionAssistantMessageParam": ".chat.chat_completion_assistant_message_param",
        "ChatCompletionAudio": ".chat.chat_completion_audio",
        "ChatCompletionAudioParam": ".chat.chat_completion_audio_param",
        "ChatCompletionChoice": ".chat.chat_completion_choice",
        "ChatCompletionChoiceLogprobs": ".chat.chat_completion_choice_logprobs",
        "ChatCompletionChunk": ".chat.chat_completion_chunk",
        "ChatCompletionChunkChoice": ".chat.chat_completion_chunk_choice",
        "ChatCompletionChunkChoiceDelta": ".chat.chat_completion_chunk_choice_delta",
        "ChatCompletionChunkChoiceDeltaAudio": ".chat.chat_completion_chunk_choice_delta_audio",
        "ChatCompletionChunkChoiceDeltaFunctionCall": ".chat.chat_completion_chunk_choice_delta",
        "ChatCompletionChunkChoiceDeltaToolCall": ".chat.chat_completion_chunk_choice_delta_tool_call",
        "ChatCompletionChunkChoiceDeltaToolCallFunction": ".chat.chat_completion_chunk_choice_delta_tool_call",
        "ChatCompletionContentPartFileFileParam": ".chat.chat_completion_content_part_file_param",
        "ChatCompletionContentPartFileParam": ".chat.chat_completion_content_part_file_param",
        "ChatCompletionContentPartImage": ".chat.chat_completion_content_part_image",
        "ChatCompletionContentPartImageParam": ".chat.chat_completion_content_part_image_param",
        "ChatCompletionContentPartInputAudioParam": ".chat.chat_completion_content_part_input_audio_param",
        "ChatCompletionContentPartParam": ".chat.chat_completion_content_part_param",
        "ChatCompletionContentPartRefusalParam": ".chat.chat_completion_content_part_refusal_param",
        "ChatCompletionContentPartText": ".chat.chat_completion_content_part_text",
        "ChatCompletionContentPartTextParam": ".chat.chat_completion_content_part_text_param",
        "ChatCompletionCreateParams": ".chat.chat_completion_create_params",
        "ChatCompletionCustomToolCustomParam": ".chat.chat_completion_custom_tool_param",
        "ChatCompletionCustomToolParam": ".chat.chat_completion_custom_tool_param",
        "ChatCompletionDeleted": ".chat.chat_completion_deleted",
        "ChatCompletionDeveloperMessageParam": ".chat.chat_completion_developer_message_param",
        "ChatCompletionFunctionCallOptionParam": ".chat.chat_completion_function_call_option_param",
        "ChatCompletionFunctionMessageParam": ".chat.chat_completion_function_message_param",
        "ChatCompletionFunctionParam": ".chat.chat_completion_function_param",
        "ChatCompletionFunctionToolParam": ".chat.chat_completion_function_tool_param",
        "ChatCompletionMessage": ".chat.chat_completion_message",
        "ChatCompletionMessageAnnotation": ".chat.chat_completion_message_annotation",
        "ChatCompletionMessageCustomToolCall": ".chat.chat_completion_message_custom_tool_call",
        "ChatCompletionMessageCustomToolCallCustom": ".chat.chat_completion_message_custom_tool_call",
        "ChatCompletionMessageCustomToolCallCustomParam": ".chat.chat_completion_message_custom_tool_call_param",
        "ChatCompletionMessageCustomToolCallParam": ".chat.chat_completion_message_custom_tool_call_param",
        "ChatCompletionMessageFunctionCall": ".chat.chat_completion_message_function_call",
        "ChatCompletionMessageFunctionCallParam": ".chat.chat_completion_message_function_call_param",
        "ChatCompletionMessageFunctionToolCall": ".chat.chat_completion_message_function_tool_call",
        "ChatCompletionMessageFunctionToolCallFunction": ".chat.chat_completion_message_function_tool_call",
        "ChatCompletionMessageFunctionToolCallFunctionParam": ".chat.chat_completion_message_function_tool_call_param",
        "ChatCompletionMessageFunctionToolCallParam": ".chat.chat_completion_message_function_tool_call_param",
        "ChatCompletionMessageParam": ".chat.chat_completion_message_param",
        "ChatCompletionMessageToolCallUnion": ".chat.chat_completion_message_tool_call_union",
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
        "ChatCompletionStoreMessage": ".chat.chat_completion_store_message",
        "ChatCompletionStoreMessageContentPart": ".chat.chat_completion_store_message_content_part",
        "ChatCompletionStream": ".chat.chat_completion_stream",
        "ChatCompletionStreamEvent": ".chat.chat_completion_stream",
        "ChatCompletionStreamManager": ".chat.chat_completion_stream",
        "ChatCompletionStreamOptionsParam": ".shared.chat_completion_stream_options_param",
        "ChatCompletionSystemMessageParam": ".chat.chat_completion_system_message_param",
        "ChatCompletionTokenLogprob": ".chat.chat_completion_token_logprob",
        "ChatCompletionToolChoiceOptionParam": ".chat.chat_completion_tool_choice_option_param",
        "ChatCompletionToolMessageParam": ".chat.chat_completion_tool_message_param",
        "ChatCompletionToolUnionParam": ".chat.chat_completion_tool_union_param",
        "ChatCompletionUpdateParams": ".chat.chat_completion_update_params",
        "ChatCompletionUserMessageParam": ".chat.chat_completion_user_message_param",
        "ChatModel": ".shared.chat_model",
        "ChunkingStrategyVadConfigParam": ".audio.chunking_strategy_vad_config_param",
        "Completion": ".completions.completion",
        "CompletionChoice": ".completions.completion_choice",
        "CompletionChoiceLogprobs": ".completions.completion_choice_logprobs",
        "CompletionCreateParams": ".completions.completion_create_params",
        "CompletionTokensDetails": ".shared.completion_tokens_details",
        "CompletionUsage": ".shared.completion_usage",
        "CreateEmbeddingResponse": ".embeddings.create_embedding_response",
        "CustomFormatGrammarGrammarParam": ".chat.custom_format_grammar_param",
        "CustomFormatGrammarParam": ".chat.custom_format_grammar_param",
        "CustomFormatParam": ".chat.custom_format_param",
        "CustomFormatTextParam": ".chat.custom_format_text_param",
        "DpoHyperparameters": ".fine_tuning.dpo_hyperparameters",
        "DpoHyperparametersParam": ".fine_tuning.dpo_hyperparameters_param",
        "DpoMethod": ".fine_tuning.dpo_method",
        "DpoMethodParam": ".fine_tuning.dpo_method_param",
        "Embedding": ".embeddings.embedding",
        "EmbeddingCreateParams": ".embeddings.embedding_create_params",
        "EmbeddingModel": ".embeddings.embedding_model",
        "EmbeddingUsage": ".embeddings.embedding_usage",
        "ErrorObject": ".shared.error_object",
        "ErrorResponse": ".shared.error_response",
        "EvalItem": ".graders.eval_item",
        "EvalItemParam": ".graders.eval_item_param",
        "FileCreateParams": ".files.file_create_params",
        "FileDeleted": ".files.file_deleted",
        "FileExpirationAfterParam": ".files.file_expiration_after_param",
        "FileObject": ".files.file_object",
        "FilePurpose": ".files.file_purpose",
        "FineTuneMethod": ".fine_tuning.fine_tune_method",
        "FineTuneMethodParam": ".fine_tuning.fine_tune_method_param",
        "FineTuningJob": ".fine_tuning.fine_tuning_job",
        "FineTuningJobCheckpoint": ".fine_tuning.fine_tuning_job_checkpoint",
        "FineTuningJobCheckpointMetrics": ".fine_tuning.fine_tuning_job_checkpoint",
        "FineTuningJobError": ".fine_tuning.fine_tuning_job",
        "FineTuningJobEvent": ".fine_tuning.fine_tuning_job_event",
        "FineTuningJobHyperparameters": ".fine_tuning.fine_tuning_job",
        "FineTuningJobWandbIntegration": ".fine_tuning.fine_tuning_job_wandb_integration",
        "FineTuningJobWandbIntegrationObject": ".fine_tuning.fine_tuning_job_wandb_integration_object",
        "FineTuningJobWandbIntegrationObjectParam": ".fine_tuning.fine_tuning_job_wandb_integration_object_param",
        "FineTuningJobWandbIntegrationParam": ".fine_tuning.fine_tuning_job_wandb_integration_param",
        "FunctionDefinitionParam": ".shared.function_definition_param",
        "FunctionParameters": ".shared.function_parameters",
        "GraderInputItem": ".graders.grader_input_item",
        "GraderInputItemInputImage": ".graders.grader_input_item_input_image",
        "GraderInputItemInputImageParam": ".graders.grader_input_item_input_image_param",
        "GraderInputItemOutputText": ".graders.grader_input_item_output_text",
        "GraderInputItemOutputTextParam": ".graders.grader_input_item_output_text_param",
        "GraderInputItemParam": ".graders.grader_input_item_param",
        "GraderInputs": ".graders.grader_inputs",
        "GraderInputsParam": ".graders.grader_inputs_param",
        "Image": ".images.image",
        "ImageCreateVariationParams": ".images.image_create_variation_params",
        "ImageEditCompletedEvent": ".images.image_edit_completed_event",
        "ImageEditParams": ".images.image_edit_params",
        "ImageEditPartialImageEvent": ".images.image_edit_partial_image_event",
        "ImageEditStreamEvent": ".images.image_edit_stream_event",
        "ImageGenCompletedEvent": ".images.image_gen_completed_event",
        "ImageGenPartialImageEvent": ".images.image_gen_partial_image_event",
        "ImageGenStreamEvent": ".images.image_gen_stream_event",
        "ImageGenerateParams": ".images.image_generate_params",
        "ImageStreamUsage": ".images.image_stream_usage",
        "ImageSvgParam": ".images.image_svg_param",
        "ImageSvgReasoningParam": ".images.image_svg_reasoning_param",
        "ImageSvgUsage": ".images.image_svg_usage",
        "ImageTokensDetails": ".images.image_tokens_details",
        "ImageURL": ".chat.chat_completion_content_part_image",
        "ImageURLParam": ".chat.chat_completion_content_part_image_param",
        "ImageUsage": ".images.image_usage",
        "ImagesResponse": ".images.images_response",
        "InputAudioParam": ".chat.chat_completion_content_part_input_audio_param",
        "JSONSchemaParam": ".shared.response_format_json_schema_param",
        "JobCreateParams": ".fine_tuning.job_create_params",
        "JobCreateParamsHyperparametersParam": ".fine_tuning.job_create_params",
        "LabelModelGrader": ".graders.label_model_grader",
        "LabelModelGraderParam": ".graders.label_model_grader_param",
        "Metadata": ".shared.metadata",
        "Model": ".models.model",
        "ModelDeleted": ".models.model_deleted",
        "Moderation": ".moderations.moderation",
        "ModerationCategories": ".moderations.moderation_categories",
        "ModerationCategoryAppliedInputTypes": ".moderations.moderation_category_applied_input_types",
        "ModerationCategoryScores": ".moderations.moderation_category_scores",
        "ModerationConfigParam": ".shared.moderation_config_param",
        "ModerationCreateParams": ".moderations.moderation_create_params",
        "ModerationCreateResponse": ".moderations.moderation_create_response",
        "ModerationImageURLInputParam": ".moderations.moderation_image_url_input_param",
        "ModerationImageURLParam": ".moderations.moderation_image_url_input_param",
        "ModerationInputType": ".shared.moderation_input_type",
        "ModerationMode": ".shared.moderation_mode",
        "ModerationModel": ".moderations.moderation_model",
        "ModerationMultiModalInputParam": ".moderations.moderation_multi_modal_input_param",
        "ModerationParam": ".shared.moderation_param",
        "ModerationPolicyParam": ".shared.moderation_policy_param",
        "ModerationTextInputParam": ".moderations.moderation_text_input_param",
        "MultiGrader": ".graders.multi_grader",
        "MultiGraderParam": ".graders.multi_grader_param",
        "ParallelToolCalls": ".shared.parallel_tool_calls",
        "ParsedChatCompletion": ".chat.parsed_chat_completion",
        "ParsedChatCompletionMessage": ".chat.parsed_chat_completion",
        "ParsedChoice": ".chat.parsed_chat_completion",
        "ParsedFunction": ".chat.parsed_chat_completion",
        "ParsedFunctionToolCall": ".chat.parsed_chat_completion",
        "PromptCacheBreakpoint": ".shared.prompt_cache_breakpoint",
        "PromptCacheBreakpointParam": ".shared.prompt_cache_breakpoint_param",
        "PromptCacheMode": ".shared.prompt_cache_mode",
        "PromptCacheOptionsParam": ".shared.prompt_cache_options_param",
        "PromptCacheTTL": ".shared.prompt_cache_ttl",
        "PromptTokensDetails": ".shared.prompt_tokens_details",
        "PythonGrader": ".graders.python_grader",
        "PythonGraderParam": ".graders.python_grader_param",
        "ReasoningEffort": ".shared.reasoning_effort",
        "ReinforcementHyperparameters": ".fine_tuning.reinforcement_hyperparameters",
        "ReinforcementHyperparametersParam": ".fine_tuning.reinforcement_hyperparameters_param",
        "ReinforcementMethod": ".fine_tuning.reinforcement_method",
        "ReinforcementMethodParam": ".fine_tuning.reinforcement_method_param",
        "ResponseFormatJSONObjectParam": ".shared.response_format_json_object_param",
        "ResponseFormatJSONSchemaParam": ".shared.response_format_json_schema_param",
        "ResponseFormatJSONSchemaSchema": ".shared.response_format_json_schema_schema",
        "ResponseFormatTextParam": ".shared.response_format_text_param",
        "ResponseInputAudio": ".graders.response_input_audio",
        "ResponseInputAudioInputAudio": ".graders.response_input_audio",
        "ResponseInputAudioInputAudioParam": ".graders.response_input_audio_param",
        "ResponseInputAudioParam": ".graders.response_input_audio_param",
        "ResponseInputText": ".graders.response_input_text",
        "ResponseInputTextParam": ".graders.response_input_text_param",
        "ScoreModelGrader": ".graders.score_model_grader",
        "ScoreModelGraderParam": ".graders.score_model_grader_param",
        "ScoreModelGraderSampling": ".graders.score_model_grader",
        "ScoreModelGraderSamplingParam": ".graders.score_model_grader_param",
        "ServiceTier": ".chat.service_tier",
        "SpeechAudioDeltaEvent": ".audio.speech_audio_delta_event",
        "SpeechAudioDoneEvent": ".audio.speech_audio_done_event",
        "SpeechCreateParams": ".audio.speech_create_params",
        "SpeechModel": ".audio.speech_model",
        "SpeechStreamEvent": ".audio.speech_stream_event",
        "SpeechUsage": ".audio.speech_usage",
        "StopConfiguration": ".shared.stop_configuration",
        "StringCheckGrader": ".graders.string_check_grader",
        "StringCheckGraderParam": ".graders.string_check_grader_param",
        "SupervisedHyperparameters": ".fine_tuning.supervised_hyperparameters",
        "SupervisedHyperparametersParam": ".fine_tuning.supervised_hyperparameters_param",
        "SupervisedMethod": ".fine_tuning.supervised_method",
        "SupervisedMethodParam": ".fine_tuning.supervised_method_param",
        "TextSimilarityGrader": ".graders.text_similarity_grader",
        "TextSimilarityGraderParam": ".graders.text_similarity_grader_param",
        "TopLogprob": ".chat.top_logprob",
        "Transcription": ".audio.transcription",
        "TranscriptionCreateParams": ".audio.transcription_create_params",
        "TranscriptionCreateResponse": ".audio.transcription_create_response",
        "TranscriptionDiarized": ".audio.transcription_diarized",
        "TranscriptionDiarizedSegment": ".audio.transcription_diarized_segment",
        "TranscriptionEventLogprob": ".audio.transcription_event_logprob",
        "TranscriptionInclude": ".audio.transcription_include",
        "TranscriptionInputTokenDetails": ".audio.transcription_usage_tokens",
        "TranscriptionLanguage": ".audio.transcription_language",
        "TranscriptionLogprob": ".audio.transcription_logprob",
        "TranscriptionSegment": ".audio.transcription_segment",
        "TranscriptionStreamEvent": ".audio.transcription_stream_event",
        "TranscriptionTextDeltaEvent": ".audio.transcription_text_delta_event",
        "TranscriptionTextDoneEvent": ".audio.transcription_text_done_event",
        "TranscriptionTextSegmentEvent": ".audio.transcription_text_segment_event",
        "TranscriptionUsage": ".audio.transcription_usage",
        "TranscriptionUsageDuration": ".audio.transcription_usage_duration",
        "TranscriptionUsageTokens": ".audio.transcription_usage_tokens",
        "TranscriptionVerbose": ".audio.transcription_verbose",
        "TranscriptionWord": ".audio.transcription_word",
        "Translation": ".audio.translation",
        "TranslationCreateParams": ".audio.translation_create_params",
        "TranslationCreateResponse": ".audio.translation_create_response",
        "TranslationVerbose": ".audio.translation_verbose",
        "Verbosity": ".shared.verbosity",
        "VoiceIDParam": ".shared.voice_id_param",
        "VoiceIds": ".shared.voice_ids",
        "VoiceParam": ".shared.voice_param",
        "WebSearchOptionsParam": ".chat.web_search_options_param",
        "WebSearchOptionsUserLocationApproximateParam": ".chat.web_search_options_user_location_param",
        "WebSearchOptionsUserLocationParam": ".chat.web_search_options_user_location_param",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "AnnotationURLCitation",
    "AsyncChatCompletionStream",
    "AsyncChatCompletionStreamManager",
    "AudioModel",
    "AudioResponseFormat",
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
    "ChatCompletionStoreMessage",
    "ChatCompletionStoreMessageContentPart",
    "ChatCompletionStream",
    "ChatCompletionStreamEvent",
    "ChatCompletionStreamManager",
    "ChatCompletionStreamOptionsParam",
    "ChatCompletionSystemMessageParam",
    "ChatCompletionTokenLogprob",
    "ChatCompletionToolChoiceOptionParam",
    "ChatCompletionToolMessageParam",
    "ChatCompletionToolUnionParam",
    "ChatCompletionUpdateParams",
    "ChatCompletionUserMessageParam",
    "ChatModel",
    "ChunkingStrategyVadConfigParam",
    "Completion",
    "CompletionChoice",
    "CompletionChoiceLogprobs",
    "CompletionCreateParams",
    "CompletionTokensDetails",
    "CompletionUsage",
    "CreateEmbeddingResponse",
    "CustomFormatGrammarGrammarParam",
    "CustomFormatGrammarParam",
    "CustomFormatParam",
    "CustomFormatTextParam",
    "DpoHyperparameters",
    "DpoHyperparametersParam",
    "DpoMethod",
    "DpoMethodParam",
    "Embedding",
    "EmbeddingCreateParams",
    "EmbeddingModel",
    "EmbeddingUsage",
    "ErrorObject",
    "ErrorResponse",
    "EvalItem",
    "EvalItemParam",
    "FileCreateParams",
    "FileDeleted",
    "FileExpirationAfterParam",
    "FileObject",
    "FilePurpose",
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
    "InputAudioParam",
    "JSONSchemaParam",
    "JobCreateParams",
    "JobCreateParamsHyperparametersParam",
    "LabelModelGrader",
    "LabelModelGraderParam",
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
    "ParallelToolCalls",
    "ParsedChatCompletion",
    "ParsedChatCompletionMessage",
    "ParsedChoice",
    "ParsedFunction",
    "ParsedFunctionToolCall",
    "PromptCacheBreakpoint",
    "PromptCacheBreakpointParam",
    "PromptCacheMode",
    "PromptCacheOptionsParam",
    "PromptCacheTTL",
    "PromptTokensDetails",
    "PythonGrader",
    "PythonGraderParam",
    "ReasoningEffort",
    "ReinforcementHyperparameters",
    "ReinforcementHyperparametersParam",
    "ReinforcementMethod",
    "ReinforcementMethodParam",
    "ResponseFormatJSONObjectParam",
    "ResponseFormatJSONSchemaParam",
    "ResponseFormatJSONSchemaSchema",
    "ResponseFormatTextParam",
    "ResponseInputAudio",
    "ResponseInputAudioInputAudio",
    "ResponseInputAudioInputAudioParam",
    "ResponseInputAudioParam",
    "ResponseInputText",
    "ResponseInputTextParam",
    "ScoreModelGrader",
    "ScoreModelGraderParam",
    "ScoreModelGraderSampling",
    "ScoreModelGraderSamplingParam",
    "ServiceTier",
    "SpeechAudioDeltaEvent",
    "SpeechAudioDoneEvent",
    "SpeechCreateParams",
    "SpeechModel",
    "SpeechStreamEvent",
    "SpeechUsage",
    "StopConfiguration",
    "StringCheckGrader",
    "StringCheckGraderParam",
    "SupervisedHyperparameters",
    "SupervisedHyperparametersParam",
    "SupervisedMethod",
    "SupervisedMethodParam",
    "TextSimilarityGrader",
    "TextSimilarityGraderParam",
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
    "Verbosity",
    "VoiceIDParam",
    "VoiceIds",
    "VoiceParam",
    "WebSearchOptionsParam",
    "WebSearchOptionsUserLocationApproximateParam",
    "WebSearchOptionsUserLocationParam",
]
