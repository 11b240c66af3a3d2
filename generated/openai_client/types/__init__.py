from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import audio as audio
    from . import audio_model as audio_model
    from . import audio_response_format as audio_response_format
    from . import chat as chat
    from . import chat_model as chat_model
    from . import completion as completion
    from . import completion_choice as completion_choice
    from . import completion_create_params as completion_create_params
    from . import completion_usage as completion_usage
    from . import completions as completions
    from . import create_embedding_response as create_embedding_response
    from . import embedding as embedding
    from . import embedding_create_params as embedding_create_params
    from . import embedding_model as embedding_model
    from . import embeddings as embeddings
    from . import file_create_params as file_create_params
    from . import file_deleted as file_deleted
    from . import file_object as file_object
    from . import file_purpose as file_purpose
    from . import files as files
    from . import fine_tuning as fine_tuning
    from . import graders as graders
    from . import image as image
    from . import image_create_variation_params as image_create_variation_params
    from . import image_edit_completed_event as image_edit_completed_event
    from . import image_edit_params as image_edit_params
    from . import image_edit_partial_image_event as image_edit_partial_image_event
    from . import image_edit_stream_event as image_edit_stream_event
    from . import image_gen_completed_event as image_gen_completed_event
    from . import image_gen_partial_image_event as image_gen_partial_image_event
    from . import image_gen_stream_event as image_gen_stream_event
    from . import image_generate_params as image_generate_params
    from . import images as images
    from . import images_response as images_response
    from . import model as model
    from . import model_deleted as model_deleted
    from . import models as models
    from . import moderation as moderation
    from . import moderation_create_params as moderation_create_params
    from . import moderation_create_response as moderation_create_response
    from . import moderation_image_url_input_param as moderation_image_url_input_param
    from . import moderation_model as moderation_model
    from . import (
        moderation_multi_modal_input_param as moderation_multi_modal_input_param,
    )
    from . import moderation_text_input_param as moderation_text_input_param
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
    "audio",
    "audio_model",
    "audio_response_format",
    "chat",
    "chat_model",
    "completion",
    "completion_choice",
    "completion_create_params",
    "completion_usage",
    "completions",
    "create_embedding_response",
    "embedding",
    "embedding_create_params",
    "embedding_model",
    "embeddings",
    "file_create_params",
    "file_deleted",
    "file_object",
    "file_purpose",
    "files",
    "fine_tuning",
    "graders",
    "image",
    "image_create_variation_params",
    "image_edit_completed_event",
    "image_edit_params",
    "image_edit_partial_image_event",
    "image_edit_stream_event",
    "image_gen_completed_event",
    "image_gen_partial_image_event",
    "image_gen_stream_event",
    "image_generate_params",
    "images",
    "images_response",
    "model",
    "model_deleted",
    "models",
    "moderation",
    "moderation_create_params",
    "moderation_create_response",
    "moderation_image_url_input_param",
    "moderation_model",
    "moderation_multi_modal_input_param",
    "moderation_text_input_param",
    "moderations",
    "shared",
    "shared_params",
]

_SOURCES = {
    "AnnotationURLCitation": ".chat.chat_completion_message_annotation:AnnotationURLCitation",
    "AsyncChatCompletionStream": ".chat.chat_completion_stream:AsyncChatCompletionStream",
    "AsyncChatCompletionStreamManager": ".chat.chat_completion_stream:AsyncChatCompletionStreamManager",
    "AudioModel": ".audio.audio_model:AudioModel",
    "AudioResponseFormat": ".audio.audio_response_format:AudioResponseFormat",
    "ChatCompletion": ".chat.chat_completion:ChatCompletion",
    "ChatCompletionAllowedToolChoiceParam": ".chat.chat_completion_allowed_tool_choice_param:ChatCompletionAllowedToolChoiceParam",
    "ChatCompletionAllowedToolsParam": ".chat.chat_completion_allowed_tools_param:ChatCompletionAllowedToolsParam",
    "ChatCompletionAssistantContentPartParam": ".chat.chat_completion_assistant_content_part_param:ChatCompletionAssistantContentPartParam",
    "ChatCompletionAssistantMessageAudioParam": ".chat.chat_completion_assistant_message_audio_param:ChatCompletionAssistantMessageAudioParam",
    "ChatCompletionAssistantMessageParam": ".chat.chat_completion_assistant_message_param:ChatCompletionAssistantMessageParam",
    "ChatCompletionAudio": ".chat.chat_completion_audio:ChatCompletionAudio",
    "ChatCompletionAudioParam": ".chat.chat_completion_audio_param:ChatCompletionAudioParam",
    "ChatCompletionChoice": ".chat.chat_completion_choice:ChatCompletionChoice",
    "ChatCompletionChoiceLogprobs": ".chat.chat_completion_choice_logprobs:ChatCompletionChoiceLogprobs",
    "ChatCompletionChunk": ".chat.chat_completion_chunk:ChatCompletionChunk",
    "ChatCompletionChunkChoice": ".chat.chat_completion_chunk_choice:ChatCompletionChunkChoice",
    "ChatCompletionChunkChoiceDelta": ".chat.chat_completion_chunk_choice_delta:ChatCompletionChunkChoiceDelta",
    "ChatCompletionChunkChoiceDeltaAudio": ".chat.chat_completion_chunk_choice_delta_audio:ChatCompletionChunkChoiceDeltaAudio",
    "ChatCompletionChunkChoiceDeltaFunctionCall": ".chat.chat_completion_chunk_choice_delta:ChatCompletionChunkChoiceDeltaFunctionCall",
    "ChatCompletionChunkChoiceDeltaToolCall": ".chat.chat_completion_chunk_choice_delta_tool_call:ChatCompletionChunkChoiceDeltaToolCall",
    "ChatCompletionChunkChoiceDeltaToolCallFunction": ".chat.chat_completion_chunk_choice_delta_tool_call:ChatCompletionChunkChoiceDeltaToolCallFunction",
    "ChatCompletionContentPartFileFileParam": ".chat.chat_completion_content_part_file_param:ChatCompletionContentPartFileFileParam",
    "ChatCompletionContentPartFileParam": ".chat.chat_completion_content_part_file_param:ChatCompletionContentPartFileParam",
    "ChatCompletionContentPartImage": ".chat.chat_completion_content_part_image:ChatCompletionContentPartImage",
    "ChatCompletionContentPartImageParam": ".chat.chat_completion_content_part_image_param:ChatCompletionContentPartImageParam",
    "ChatCompletionContentPartInputAudioParam": ".chat.chat_completion_content_part_input_audio_param:ChatCompletionContentPartInputAudioParam",
    "ChatCompletionContentPartParam": ".chat.chat_completion_content_part_param:ChatCompletionContentPartParam",
    "ChatCompletionContentPartRefusalParam": ".chat.chat_completion_content_part_refusal_param:ChatCompletionContentPartRefusalParam",
    "ChatCompletionContentPartText": ".chat.chat_completion_content_part_text:ChatCompletionContentPartText",
    "ChatCompletionContentPartTextParam": ".chat.chat_completion_content_part_text_param:ChatCompletionContentPartTextParam",
    "ChatCompletionCreateParams": ".chat.chat_completion_create_params:ChatCompletionCreateParams",
    "ChatCompletionCustomToolCustomParam": ".chat.chat_completion_custom_tool_param:ChatCompletionCustomToolCustomParam",
    "ChatCompletionCustomToolParam": ".chat.chat_completion_custom_tool_param:ChatCompletionCustomToolParam",
    "ChatCompletionDeleted": ".chat.chat_completion_deleted:ChatCompletionDeleted",
    "ChatCompletionDeveloperMessageParam": ".chat.chat_completion_developer_message_param:ChatCompletionDeveloperMessageParam",
    "ChatCompletionFunctionCallOptionParam": ".chat.chat_completion_function_call_option_param:ChatCompletionFunctionCallOptionParam",
    "ChatCompletionFunctionMessageParam": ".chat.chat_completion_function_message_param:ChatCompletionFunctionMessageParam",
    "ChatCompletionFunctionParam": ".chat.chat_completion_function_param:ChatCompletionFunctionParam",
    "ChatCompletionFunctionToolParam": ".chat.chat_completion_function_tool_param:ChatCompletionFunctionToolParam",
    "ChatCompletionMessage": ".chat.chat_completion_message:ChatCompletionMessage",
    "ChatCompletionMessageAnnotation": ".chat.chat_completion_message_annotation:ChatCompletionMessageAnnotation",
    "ChatCompletionMessageCustomToolCall": ".chat.chat_completion_message_custom_tool_call:ChatCompletionMessageCustomToolCall",
    "ChatCompletionMessageCustomToolCallCustom": ".chat.chat_completion_message_custom_tool_call:ChatCompletionMessageCustomToolCallCustom",
    "ChatCompletionMessageCustomToolCallCustomParam": ".chat.chat_completion_message_custom_tool_call_param:ChatCompletionMessageCustomToolCallCustomParam",
    "ChatCompletionMessageCustomToolCallParam": ".chat.chat_completion_message_custom_tool_call_param:ChatCompletionMessageCustomToolCallParam",
    "ChatCompletionMessageFunctionCall": ".chat.chat_completion_message_function_call:ChatCompletionMessageFunctionCall",
    "ChatCompletionMessageFunctionCallParam": ".chat.chat_completion_message_function_call_param:ChatCompletionMessageFunctionCallParam",
    "ChatCompletionMessageFunctionToolCall": ".chat.chat_completion_message_function_tool_call:ChatCompletionMessageFunctionToolCall",
    "ChatCompletionMessageFunctionToolCallFunction": ".chat.chat_completion_message_function_tool_call:ChatCompletionMessageFunctionToolCallFunction",
    "ChatCompletionMessageFunctionToolCallFunctionParam": ".chat.chat_completion_message_function_tool_call_param:ChatCompletionMessageFunctionToolCallFunctionParam",
    "ChatCompletionMessageFunctionToolCallParam": ".chat.chat_completion_message_function_tool_call_param:ChatCompletionMessageFunctionToolCallParam",
    "ChatCompletionMessageParam": ".chat.chat_completion_message_param:ChatCompletionMessageParam",
    "ChatCompletionMessageToolCallUnion": ".chat.chat_completion_message_tool_call_union:ChatCompletionMessageToolCallUnion",
    "ChatCompletionMessageToolCallUnionParam": ".chat.chat_completion_message_tool_call_union_param:ChatCompletionMessageToolCallUnionParam",
    "ChatCompletionModality": ".chat.chat_completion_modality:ChatCompletionModality",
    "ChatCompletionModeration": ".chat.chat_completion_moderation:ChatCompletionModeration",
    "ChatCompletionModerationError": ".chat.chat_completion_moderation_error:ChatCompletionModerationError",
    "ChatCompletionModerationResult": ".chat.chat_completion_moderation_result:ChatCompletionModerationResult",
    "ChatCompletionModerationResults": ".chat.chat_completion_moderation_results:ChatCompletionModerationResults",
    "ChatCompletionNamedToolChoiceCustomCustomParam": ".chat.chat_completion_named_tool_choice_custom_param:ChatCompletionNamedToolChoiceCustomCustomParam",
    "ChatCompletionNamedToolChoiceCustomParam": ".chat.chat_completion_named_tool_choice_custom_param:ChatCompletionNamedToolChoiceCustomParam",
    "ChatCompletionNamedToolChoiceFunctionParam": ".chat.chat_completion_named_tool_choice_param:ChatCompletionNamedToolChoiceFunctionParam",
    "ChatCompletionNamedToolChoiceParam": ".chat.chat_completion_named_tool_choice_param:ChatCompletionNamedToolChoiceParam",
    "ChatCompletionPredictionContentParam": ".chat.chat_completion_prediction_content_param:ChatCompletionPredictionContentParam",
    "ChatCompletionStoreMessage": ".chat.chat_completion_store_message:ChatCompletionStoreMessage",
    "ChatCompletionStoreMessageContentPart": ".chat.chat_completion_store_message_content_part:ChatCompletionStoreMessageContentPart",
    "ChatCompletionStream": ".chat.chat_completion_stream:ChatCompletionStream",
    "ChatCompletionStreamEvent": ".chat.chat_completion_stream:ChatCompletionStreamEvent",
    "ChatCompletionStreamManager": ".chat.chat_completion_stream:ChatCompletionStreamManager",
    "ChatCompletionStreamOptionsParam": ".shared.chat_completion_stream_options_param:ChatCompletionStreamOptionsParam",
    "ChatCompletionSystemMessageParam": ".chat.chat_completion_system_message_param:ChatCompletionSystemMessageParam",
    "ChatCompletionTokenLogprob": ".chat.chat_completion_token_logprob:ChatCompletionTokenLogprob",
    "ChatCompletionToolChoiceOptionParam": ".chat.chat_completion_tool_choice_option_param:ChatCompletionToolChoiceOptionParam",
    "ChatCompletionToolMessageParam": ".chat.chat_completion_tool_message_param:ChatCompletionToolMessageParam",
    "ChatCompletionToolUnionParam": ".chat.chat_completion_tool_union_param:ChatCompletionToolUnionParam",
    "ChatCompletionUpdateParams": ".chat.chat_completion_update_params:ChatCompletionUpdateParams",
    "ChatCompletionUserMessageParam": ".chat.chat_completion_user_message_param:ChatCompletionUserMessageParam",
    "ChatModel": ".shared.chat_model:ChatModel",
    "ChunkingStrategyVadConfigParam": ".audio.chunking_strategy_vad_config_param:ChunkingStrategyVadConfigParam",
    "Completion": ".completions.completion:Completion",
    "CompletionChoice": ".completions.completion_choice:CompletionChoice",
    "CompletionChoiceLogprobs": ".completions.completion_choice_logprobs:CompletionChoiceLogprobs",
    "CompletionCreateParams": ".completions.completion_create_params:CompletionCreateParams",
    "CompletionTokensDetails": ".shared.completion_tokens_details:CompletionTokensDetails",
    "CompletionUsage": ".shared.completion_usage:CompletionUsage",
    "CreateEmbeddingResponse": ".embeddings.create_embedding_response:CreateEmbeddingResponse",
    "CustomFormatGrammarGrammarParam": ".chat.custom_format_grammar_param:CustomFormatGrammarGrammarParam",
    "CustomFormatGrammarParam": ".chat.custom_format_grammar_param:CustomFormatGrammarParam",
    "CustomFormatParam": ".chat.custom_format_param:CustomFormatParam",
    "CustomFormatTextParam": ".chat.custom_format_text_param:CustomFormatTextParam",
    "DpoHyperparameters": ".fine_tuning.dpo_hyperparameters:DpoHyperparameters",
    "DpoHyperparametersParam": ".fine_tuning.dpo_hyperparameters_param:DpoHyperparametersParam",
    "DpoMethod": ".fine_tuning.dpo_method:DpoMethod",
    "DpoMethodParam": ".fine_tuning.dpo_method_param:DpoMethodParam",
    "Embedding": ".embeddings.embedding:Embedding",
    "EmbeddingCreateParams": ".embeddings.embedding_create_params:EmbeddingCreateParams",
    "EmbeddingModel": ".embeddings.embedding_model:EmbeddingModel",
    "EmbeddingUsage": ".embeddings.embedding_usage:EmbeddingUsage",
    "ErrorObject": ".shared.error_object:ErrorObject",
    "ErrorResponse": ".shared.error_response:ErrorResponse",
    "EvalItem": ".graders.eval_item:EvalItem",
    "EvalItemParam": ".graders.eval_item_param:EvalItemParam",
    "FileCreateParams": ".files.file_create_params:FileCreateParams",
    "FileDeleted": ".files.file_deleted:FileDeleted",
    "FileExpirationAfterParam": ".files.file_expiration_after_param:FileExpirationAfterParam",
    "FileObject": ".files.file_object:FileObject",
    "FilePurpose": ".files.file_purpose:FilePurpose",
    "FineTuneMethod": ".fine_tuning.fine_tune_method:FineTuneMethod",
    "FineTuneMethodParam": ".fine_tuning.fine_tune_method_param:FineTuneMethodParam",
    "FineTuningJob": ".fine_tuning.fine_tuning_job:FineTuningJob",
    "FineTuningJobCheckpoint": ".fine_tuning.fine_tuning_job_checkpoint:FineTuningJobCheckpoint",
    "FineTuningJobCheckpointMetrics": ".fine_tuning.fine_tuning_job_checkpoint:FineTuningJobCheckpointMetrics",
    "FineTuningJobError": ".fine_tuning.fine_tuning_job:FineTuningJobError",
    "FineTuningJobEvent": ".fine_tuning.fine_tuning_job_event:FineTuningJobEvent",
    "FineTuningJobHyperparameters": ".fine_tuning.fine_tuning_job:FineTuningJobHyperparameters",
    "FineTuningJobWandbIntegration": ".fine_tuning.fine_tuning_job_wandb_integration:FineTuningJobWandbIntegration",
    "FineTuningJobWandbIntegrationObject": ".fine_tuning.fine_tuning_job_wandb_integration_object:FineTuningJobWandbIntegrationObject",
    "FineTuningJobWandbIntegrationObjectParam": ".fine_tuning.fine_tuning_job_wandb_integration_object_param:FineTuningJobWandbIntegrationObjectParam",
    "FineTuningJobWandbIntegrationParam": ".fine_tuning.fine_tuning_job_wandb_integration_param:FineTuningJobWandbIntegrationParam",
    "FunctionDefinitionParam": ".shared.function_definition_param:FunctionDefinitionParam",
    "FunctionParameters": ".shared.function_parameters:FunctionParameters",
    "GraderInputItem": ".graders.grader_input_item:GraderInputItem",
    "GraderInputItemInputImage": ".graders.grader_input_item_input_image:GraderInputItemInputImage",
    "GraderInputItemInputImageParam": ".graders.grader_input_item_input_image_param:GraderInputItemInputImageParam",
    "GraderInputItemOutputText": ".graders.grader_input_item_output_text:GraderInputItemOutputText",
    "GraderInputItemOutputTextParam": ".graders.grader_input_item_output_text_param:GraderInputItemOutputTextParam",
    "GraderInputItemParam": ".graders.grader_input_item_param:GraderInputItemParam",
    "GraderInputs": ".graders.grader_inputs:GraderInputs",
    "GraderInputsParam": ".graders.grader_inputs_param:GraderInputsParam",
    "Image": ".images.image:Image",
    "ImageCreateVariationParams": ".images.image_create_variation_params:ImageCreateVariationParams",
    "ImageEditCompletedEvent": ".images.image_edit_completed_event:ImageEditCompletedEvent",
    "ImageEditParams": ".images.image_edit_params:ImageEditParams",
    "ImageEditPartialImageEvent": ".images.image_edit_partial_image_event:ImageEditPartialImageEvent",
    "ImageEditStreamEvent": ".images.image_edit_stream_event:ImageEditStreamEvent",
    "ImageGenCompletedEvent": ".images.image_gen_completed_event:ImageGenCompletedEvent",
    "ImageGenPartialImageEvent": ".images.image_gen_partial_image_event:ImageGenPartialImageEvent",
    "ImageGenStreamEvent": ".images.image_gen_stream_event:ImageGenStreamEvent",
    "ImageGenerateParams": ".images.image_generate_params:ImageGenerateParams",
    "ImageStreamUsage": ".images.image_stream_usage:ImageStreamUsage",
    "ImageSvgParam": ".images.image_svg_param:ImageSvgParam",
    "ImageSvgReasoningParam": ".images.image_svg_reasoning_param:ImageSvgReasoningParam",
    "ImageSvgUsage": ".images.image_svg_usage:ImageSvgUsage",
    "ImageTokensDetails": ".images.image_tokens_details:ImageTokensDetails",
    "ImageURL": ".chat.chat_completion_content_part_image:ImageURL",
    "ImageURLParam": ".chat.chat_completion_content_part_image_param:ImageURLParam",
    "ImageUsage": ".images.image_usage:ImageUsage",
    "ImagesResponse": ".images.images_response:ImagesResponse",
    "InputAudioParam": ".chat.chat_completion_content_part_input_audio_param:InputAudioParam",
    "JSONSchemaParam": ".shared.response_format_json_schema_param:JSONSchemaParam",
    "JobCreateParams": ".fine_tuning.job_create_params:JobCreateParams",
    "JobCreateParamsHyperparametersParam": ".fine_tuning.job_create_params:JobCreateParamsHyperparametersParam",
    "LabelModelGrader": ".graders.label_model_grader:LabelModelGrader",
    "LabelModelGraderParam": ".graders.label_model_grader_param:LabelModelGraderParam",
    "Metadata": ".shared.metadata:Metadata",
    "Model": ".models.model:Model",
    "ModelDeleted": ".models.model_deleted:ModelDeleted",
    "Moderation": ".moderations.moderation:Moderation",
    "ModerationCategories": ".moderations.moderation_categories:ModerationCategories",
    "ModerationCategoryAppliedInputTypes": ".moderations.moderation_category_applied_input_types:ModerationCategoryAppliedInputTypes",
    "ModerationCategoryScores": ".moderations.moderation_category_scores:ModerationCategoryScores",
    "ModerationConfigParam": ".shared.moderation_config_param:ModerationConfigParam",
    "ModerationCreateParams": ".moderations.moderation_create_params:ModerationCreateParams",
    "ModerationCreateResponse": ".moderations.moderation_create_response:ModerationCreateResponse",
    "ModerationImageURLInputParam": ".moderations.moderation_image_url_input_param:ModerationImageURLInputParam",
    "ModerationImageURLParam": ".moderations.moderation_image_url_input_param:ModerationImageURLParam",
    "ModerationInputType": ".shared.moderation_input_type:ModerationInputType",
    "ModerationMode": ".shared.moderation_mode:ModerationMode",
    "ModerationModel": ".moderations.moderation_model:ModerationModel",
    "ModerationMultiModalInputParam": ".moderations.moderation_multi_modal_input_param:ModerationMultiModalInputParam",
    "ModerationParam": ".shared.moderation_param:ModerationParam",
    "ModerationPolicyParam": ".shared.moderation_policy_param:ModerationPolicyParam",
    "ModerationTextInputParam": ".moderations.moderation_text_input_param:ModerationTextInputParam",
    "MultiGrader": ".graders.multi_grader:MultiGrader",
    "MultiGraderParam": ".graders.multi_grader_param:MultiGraderParam",
    "ParallelToolCalls": ".shared.parallel_tool_calls:ParallelToolCalls",
    "ParsedChatCompletion": ".chat.parsed_chat_completion:ParsedChatCompletion",
    "ParsedChatCompletionMessage": ".chat.parsed_chat_completion:ParsedChatCompletionMessage",
    "ParsedChoice": ".chat.parsed_chat_completion:ParsedChoice",
    "ParsedFunction": ".chat.parsed_chat_completion:ParsedFunction",
    "ParsedFunctionToolCall": ".chat.parsed_chat_completion:ParsedFunctionToolCall",
    "PromptCacheBreakpoint": ".shared.prompt_cache_breakpoint:PromptCacheBreakpoint",
    "PromptCacheBreakpointParam": ".shared.prompt_cache_breakpoint_param:PromptCacheBreakpointParam",
    "PromptCacheMode": ".shared.prompt_cache_mode:PromptCacheMode",
    "PromptCacheOptionsParam": ".shared.prompt_cache_options_param:PromptCacheOptionsParam",
    "PromptCacheTTL": ".shared.prompt_cache_ttl:PromptCacheTTL",
    "PromptTokensDetails": ".shared.prompt_tokens_details:PromptTokensDetails",
    "PythonGrader": ".graders.python_grader:PythonGrader",
    "PythonGraderParam": ".graders.python_grader_param:PythonGraderParam",
    "ReasoningEffort": ".shared.reasoning_effort:ReasoningEffort",
    "ReinforcementHyperparameters": ".fine_tuning.reinforcement_hyperparameters:ReinforcementHyperparameters",
    "ReinforcementHyperparametersParam": ".fine_tuning.reinforcement_hyperparameters_param:ReinforcementHyperparametersParam",
    "ReinforcementMethod": ".fine_tuning.reinforcement_method:ReinforcementMethod",
    "ReinforcementMethodParam": ".fine_tuning.reinforcement_method_param:ReinforcementMethodParam",
    "ResponseFormatJSONObjectParam": ".shared.response_format_json_object_param:ResponseFormatJSONObjectParam",
    "ResponseFormatJSONSchemaParam": ".shared.response_format_json_schema_param:ResponseFormatJSONSchemaParam",
    "ResponseFormatJSONSchemaSchema": ".shared.response_format_json_schema_schema:ResponseFormatJSONSchemaSchema",
    "ResponseFormatTextParam": ".shared.response_format_text_param:ResponseFormatTextParam",
    "ResponseInputAudio": ".graders.response_input_audio:ResponseInputAudio",
    "ResponseInputAudioInputAudio": ".graders.response_input_audio:ResponseInputAudioInputAudio",
    "ResponseInputAudioInputAudioParam": ".graders.response_input_audio_param:ResponseInputAudioInputAudioParam",
    "ResponseInputAudioParam": ".graders.response_input_audio_param:ResponseInputAudioParam",
    "ResponseInputText": ".graders.response_input_text:ResponseInputText",
    "ResponseInputTextParam": ".graders.response_input_text_param:ResponseInputTextParam",
    "ScoreModelGrader": ".graders.score_model_grader:ScoreModelGrader",
    "ScoreModelGraderParam": ".graders.score_model_grader_param:ScoreModelGraderParam",
    "ScoreModelGraderSampling": ".graders.score_model_grader:ScoreModelGraderSampling",
    "ScoreModelGraderSamplingParam": ".graders.score_model_grader_param:ScoreModelGraderSamplingParam",
    "ServiceTier": ".chat.service_tier:ServiceTier",
    "SpeechAudioDeltaEvent": ".audio.speech_audio_delta_event:SpeechAudioDeltaEvent",
    "SpeechAudioDoneEvent": ".audio.speech_audio_done_event:SpeechAudioDoneEvent",
    "SpeechCreateParams": ".audio.speech_create_params:SpeechCreateParams",
    "SpeechModel": ".audio.speech_model:SpeechModel",
    "SpeechStreamEvent": ".audio.speech_stream_event:SpeechStreamEvent",
    "SpeechUsage": ".audio.speech_usage:SpeechUsage",
    "StopConfiguration": ".shared.stop_configuration:StopConfiguration",
    "StringCheckGrader": ".graders.string_check_grader:StringCheckGrader",
    "StringCheckGraderParam": ".graders.string_check_grader_param:StringCheckGraderParam",
    "SupervisedHyperparameters": ".fine_tuning.supervised_hyperparameters:SupervisedHyperparameters",
    "SupervisedHyperparametersParam": ".fine_tuning.supervised_hyperparameters_param:SupervisedHyperparametersParam",
    "SupervisedMethod": ".fine_tuning.supervised_method:SupervisedMethod",
    "SupervisedMethodParam": ".fine_tuning.supervised_method_param:SupervisedMethodParam",
    "TextSimilarityGrader": ".graders.text_similarity_grader:TextSimilarityGrader",
    "TextSimilarityGraderParam": ".graders.text_similarity_grader_param:TextSimilarityGraderParam",
    "TopLogprob": ".chat.top_logprob:TopLogprob",
    "Transcription": ".audio.transcription:Transcription",
    "TranscriptionCreateParams": ".audio.transcription_create_params:TranscriptionCreateParams",
    "TranscriptionCreateResponse": ".audio.transcription_create_response:TranscriptionCreateResponse",
    "TranscriptionDiarized": ".audio.transcription_diarized:TranscriptionDiarized",
    "TranscriptionDiarizedSegment": ".audio.transcription_diarized_segment:TranscriptionDiarizedSegment",
    "TranscriptionEventLogprob": ".audio.transcription_event_logprob:TranscriptionEventLogprob",
    "TranscriptionInclude": ".audio.transcription_include:TranscriptionInclude",
    "TranscriptionInputTokenDetails": ".audio.transcription_usage_tokens:TranscriptionInputTokenDetails",
    "TranscriptionLanguage": ".audio.transcription_language:TranscriptionLanguage",
    "TranscriptionLogprob": ".audio.transcription_logprob:TranscriptionLogprob",
    "TranscriptionSegment": ".audio.transcription_segment:TranscriptionSegment",
    "TranscriptionStreamEvent": ".audio.transcription_stream_event:TranscriptionStreamEvent",
    "TranscriptionTextDeltaEvent": ".audio.transcription_text_delta_event:TranscriptionTextDeltaEvent",
    "TranscriptionTextDoneEvent": ".audio.transcription_text_done_event:TranscriptionTextDoneEvent",
    "TranscriptionTextSegmentEvent": ".audio.transcription_text_segment_event:TranscriptionTextSegmentEvent",
    "TranscriptionUsage": ".audio.transcription_usage:TranscriptionUsage",
    "TranscriptionUsageDuration": ".audio.transcription_usage_duration:TranscriptionUsageDuration",
    "TranscriptionUsageTokens": ".audio.transcription_usage_tokens:TranscriptionUsageTokens",
    "TranscriptionVerbose": ".audio.transcription_verbose:TranscriptionVerbose",
    "TranscriptionWord": ".audio.transcription_word:TranscriptionWord",
    "Translation": ".audio.translation:Translation",
    "TranslationCreateParams": ".audio.translation_create_params:TranslationCreateParams",
    "TranslationCreateResponse": ".audio.translation_create_response:TranslationCreateResponse",
    "TranslationVerbose": ".audio.translation_verbose:TranslationVerbose",
    "Verbosity": ".shared.verbosity:Verbosity",
    "VoiceIDParam": ".shared.voice_id_param:VoiceIDParam",
    "VoiceIds": ".shared.voice_ids:VoiceIds",
    "VoiceParam": ".shared.voice_param:VoiceParam",
    "WebSearchOptionsParam": ".chat.web_search_options_param:WebSearchOptionsParam",
    "WebSearchOptionsUserLocationApproximateParam": ".chat.web_search_options_user_location_param:WebSearchOptionsUserLocationApproximateParam",
    "WebSearchOptionsUserLocationParam": ".chat.web_search_options_user_location_param:WebSearchOptionsUserLocationParam",
    "audio": ".audio:",
    "audio_model": ".audio_model:",
    "audio_response_format": ".audio_response_format:",
    "chat": ".chat:",
    "chat_model": ".chat_model:",
    "completion": ".completion:",
    "completion_choice": ".completion_choice:",
    "completion_create_params": ".completion_create_params:",
    "completion_usage": ".completion_usage:",
    "completions": ".completions:",
    "create_embedding_response": ".create_embedding_response:",
    "embedding": ".embedding:",
    "embedding_create_params": ".embedding_create_params:",
    "embedding_model": ".embedding_model:",
    "embeddings": ".embeddings:",
    "file_create_params": ".file_create_params:",
    "file_deleted": ".file_deleted:",
    "file_object": ".file_object:",
    "file_purpose": ".file_purpose:",
    "files": ".files:",
    "fine_tuning": ".fine_tuning:",
    "graders": ".graders:",
    "image": ".image:",
    "image_create_variation_params": ".image_create_variation_params:",
    "image_edit_completed_event": ".image_edit_completed_event:",
    "image_edit_params": ".image_edit_params:",
    "image_edit_partial_image_event": ".image_edit_partial_image_event:",
    "image_edit_stream_event": ".image_edit_stream_event:",
    "image_gen_completed_event": ".image_gen_completed_event:",
    "image_gen_partial_image_event": ".image_gen_partial_image_event:",
    "image_gen_stream_event": ".image_gen_stream_event:",
    "image_generate_params": ".image_generate_params:",
    "images": ".images:",
    "images_response": ".images_response:",
    "model": ".model:",
    "model_deleted": ".model_deleted:",
    "models": ".models:",
    "moderation": ".moderation:",
    "moderation_create_params": ".moderation_create_params:",
    "moderation_create_response": ".moderation_create_response:",
    "moderation_image_url_input_param": ".moderation_image_url_input_param:",
    "moderation_model": ".moderation_model:",
    "moderation_multi_modal_input_param": ".moderation_multi_modal_input_param:",
    "moderation_text_input_param": ".moderation_text_input_param:",
    "moderations": ".moderations:",
    "shared": ".shared:",
    "shared_params": ".shared_params:",
}


def __getattr__(name: str) -> object:
    # Nothing is imported before it is asked for.
    from importlib import import_module

    if name not in _SOURCES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    source, _, attribute = _SOURCES[name].partition(":")
    module = import_module(source, __package__)
    value: object = getattr(module, attribute) if attribute else module
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_SOURCES)
