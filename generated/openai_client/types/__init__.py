from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._core.handshake import (
        WebSocketConnectionOptions as WebSocketConnectionOptions,
    )
    from . import (
        admin as admin,
        assistant_events as assistant_events,
        assistants as assistants,
        audio as audio,
        beta as beta,
        chat as chat,
        chatkit as chatkit,
        containers as containers,
        conversations as conversations,
        decisions as decisions,
        evals as evals,
        fine_tuning as fine_tuning,
        graders as graders,
        organization as organization,
        realtime as realtime,
        responses as responses,
        run_steps as run_steps,
        runs as runs,
        safety as safety,
        shared as shared,
        shared_params as shared_params,
        skills as skills,
        threads as threads,
        uploads as uploads,
        vaults as vaults,
        vector_stores as vector_stores,
        videos as videos,
        webhook_endpoints as webhook_endpoints,
        webhooks as webhooks,
    )
    from .audio_model import AudioModel as AudioModel
    from .audio_response_format import AudioResponseFormat as AudioResponseFormat
    from .auto_file_chunking_strategy_param import (
        AutoFileChunkingStrategyParam as AutoFileChunkingStrategyParam,
    )
    from .batch import Batch as Batch, BatchErrors as BatchErrors
    from .batch_create_params import (
        BatchCreateParams as BatchCreateParams,
        BatchOutputExpiresAfterParam as BatchOutputExpiresAfterParam,
    )
    from .batch_error import BatchError as BatchError
    from .batch_request_counts import BatchRequestCounts as BatchRequestCounts
    from .batch_usage import (
        BatchUsage as BatchUsage,
        InputTokensDetails as InputTokensDetails,
        OutputTokensDetails as OutputTokensDetails,
    )
    from .completion import Completion as Completion
    from .completion_choice import (
        CompletionChoice as CompletionChoice,
        CompletionChoiceLogprobs as CompletionChoiceLogprobs,
    )
    from .completion_create_params import (
        CompletionCreateParams as CompletionCreateParams,
    )
    from .completion_usage import (
        CompletionTokensDetails as CompletionTokensDetails,
        CompletionUsage as CompletionUsage,
        PromptTokensDetails as PromptTokensDetails,
    )
    from .container_create_params import (
        ContainerCreateExpirationParam as ContainerCreateExpirationParam,
        ContainerCreateParams as ContainerCreateParams,
    )
    from .container_create_response import ContainerExpiration as ContainerExpiration
    from .containers.container import Container as _Container
    from .content_provenance_check import (
        ContentProvenanceC2PA as ContentProvenanceC2PA,
        ContentProvenanceCheck as ContentProvenanceCheck,
        ContentProvenanceResult as ContentProvenanceResult,
        ContentProvenanceSynthID as ContentProvenanceSynthID,
    )
    from .content_provenance_check_create_params import (
        ContentProvenanceCheckCreateParams as ContentProvenanceCheckCreateParams,
    )
    from .create_embedding_response import (
        CreateEmbeddingResponse as CreateEmbeddingResponse,
        EmbeddingUsage as EmbeddingUsage,
    )
    from .decision import Decision as Decision
    from .decision_create_params import (
        DecisionCreateParams as DecisionCreateParams,
        DecisionInputCustomToolCallOutputParam as DecisionInputCustomToolCallOutputParam,
        DecisionInputCustomToolCallParam as DecisionInputCustomToolCallParam,
        DecisionInputFunctionCallOutputParam as DecisionInputFunctionCallOutputParam,
        DecisionInputFunctionCallParam as DecisionInputFunctionCallParam,
        DecisionInputItemParam as DecisionInputItemParam,
        DecisionInputOutputPartParam as DecisionInputOutputPartParam,
        DecisionPromptCacheOptionsParam as DecisionPromptCacheOptionsParam,
        DecisionQuestionChoiceOptionParam as DecisionQuestionChoiceOptionParam,
        DecisionQuestionChoiceParam as DecisionQuestionChoiceParam,
        DecisionQuestionParam as DecisionQuestionParam,
        DecisionQuestionPredicateParam as DecisionQuestionPredicateParam,
        DecisionQuestionScoreLevelParam as DecisionQuestionScoreLevelParam,
        DecisionQuestionScoreParam as DecisionQuestionScoreParam,
    )
    from .decision_input_image_param import (
        DecisionInputImageParam as DecisionInputImageParam,
    )
    from .decision_input_message_param import (
        DecisionInputAssistantContentPartParam as DecisionInputAssistantContentPartParam,
        DecisionInputAssistantMessageParam as DecisionInputAssistantMessageParam,
        DecisionInputDeveloperMessageParam as DecisionInputDeveloperMessageParam,
        DecisionInputOutputTextParam as DecisionInputOutputTextParam,
        DecisionInputRefusalParam as DecisionInputRefusalParam,
        DecisionInputSystemMessageParam as DecisionInputSystemMessageParam,
        DecisionInputUserMessageParam as DecisionInputUserMessageParam,
    )
    from .decision_input_part_union_param import (
        DecisionInputPartUnionParam as DecisionInputPartUnionParam,
    )
    from .decision_input_text_param import (
        DecisionInputTextParam as DecisionInputTextParam,
    )
    from .decision_prompt_cache_breakpoint_param import (
        DecisionPromptCacheBreakpointParam as DecisionPromptCacheBreakpointParam,
    )
    from .deleted_skill import DeletedSkill as DeletedSkill
    from .embedding import Embedding as Embedding
    from .embedding_create_params import EmbeddingCreateParams as EmbeddingCreateParams
    from .embedding_model import EmbeddingModel as EmbeddingModel
    from .eval_create_params import (
        EvalCreateCustomDataSourceConfigParam as EvalCreateCustomDataSourceConfigParam,
        EvalCreateDataSourceConfigParam as EvalCreateDataSourceConfigParam,
        EvalCreateLogsDataSourceConfigParam as EvalCreateLogsDataSourceConfigParam,
        EvalCreateParams as EvalCreateParams,
        EvalCreateStoredCompletionsDataSourceConfigParam as EvalCreateStoredCompletionsDataSourceConfigParam,
        EvalCreateTestingCriterionParam as EvalCreateTestingCriterionParam,
        EvalLabelModelGraderParam as EvalLabelModelGraderParam,
        EvalPythonGraderParam as EvalPythonGraderParam,
        EvalScoreModelGraderParam as EvalScoreModelGraderParam,
        EvalTextSimilarityGraderParam as EvalTextSimilarityGraderParam,
    )
    from .eval_custom_data_source_config import (
        EvalCustomDataSourceConfig as EvalCustomDataSourceConfig,
    )
    from .eval_delete_response import EvalDeleteResponse as EvalDeleteResponse
    from .eval_stored_completions_data_source_config import (
        EvalStoredCompletionsDataSourceConfig as EvalStoredCompletionsDataSourceConfig,
    )
    from .eval_update_params import EvalUpdateParams as EvalUpdateParams
    from .evals.eval import Eval as _Eval
    from .file_chunking_strategy import FileChunkingStrategy as FileChunkingStrategy
    from .file_chunking_strategy_param import (
        FileChunkingStrategyParam as FileChunkingStrategyParam,
    )
    from .file_create_params import (
        FileCreateParams as FileCreateParams,
        FileExpirationAfterParam as FileExpirationAfterParam,
    )
    from .file_deleted import FileDeleted as FileDeleted
    from .file_object import FileObject as FileObject
    from .file_purpose import FilePurpose as FilePurpose
    from .image import Image as Image
    from .image_create_variation_params import (
        ImageCreateVariationParams as ImageCreateVariationParams,
    )
    from .image_edit_completed_event import (
        ImageEditCompletedEvent as ImageEditCompletedEvent,
        ImageStreamUsage as ImageStreamUsage,
        ImageTokensDetails as ImageTokensDetails,
    )
    from .image_edit_params import (
        ImageEditParams as ImageEditParams,
        ImageSvgParam as ImageSvgParam,
        ImageSvgReasoningParam as ImageSvgReasoningParam,
    )
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
    from .image_input_reference_param import (
        ImageInputReferenceParam as ImageInputReferenceParam,
    )
    from .images_response import (
        ImageSvgUsage as ImageSvgUsage,
        ImageUsage as ImageUsage,
        ImagesResponse as ImagesResponse,
    )
    from .model import Model as Model
    from .model_deleted import ModelDeleted as ModelDeleted
    from .moderation import (
        Moderation as Moderation,
        ModerationCategories as ModerationCategories,
        ModerationCategoryAppliedInputTypes as ModerationCategoryAppliedInputTypes,
        ModerationCategoryScores as ModerationCategoryScores,
    )
    from .moderation_create_params import (
        ModerationCreateParams as ModerationCreateParams,
    )
    from .moderation_create_response import (
        ModerationCreateResponse as ModerationCreateResponse,
    )
    from .moderation_image_url_input_param import (
        ModerationImageURLInputParam as ModerationImageURLInputParam,
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
    from .shared.chat_model import ChatModel as ChatModel
    from .shared.comparison_filter import ComparisonFilter as ComparisonFilter
    from .shared.compound_filter import CompoundFilter as CompoundFilter
    from .shared.custom_tool_input_format import (
        CustomToolInputFormat as CustomToolInputFormat,
    )
    from .shared.error_object import ErrorObject as ErrorObject
    from .shared.function_definition import FunctionDefinition as FunctionDefinition
    from .shared.function_parameters import FunctionParameters as FunctionParameters
    from .shared.metadata import Metadata as Metadata
    from .shared.reasoning import Reasoning as Reasoning
    from .shared.reasoning_effort import ReasoningEffort as ReasoningEffort
    from .shared.response_format_json_object import (
        ResponseFormatJSONObject as ResponseFormatJSONObject,
    )
    from .shared.response_format_json_schema import (
        ResponseFormatJSONSchema as ResponseFormatJSONSchema,
    )
    from .shared.response_format_text import ResponseFormatText as ResponseFormatText
    from .shared.responses_model import (
        ResponsesModel as ResponsesModel,
        ResponsesModel as _ResponsesModel,
    )
    from .skill import Skill as Skill
    from .skill_create_params import SkillCreateParams as SkillCreateParams
    from .skill_update_params import SkillUpdateParams as SkillUpdateParams
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
    from .vector_store import (
        VectorStore as VectorStore,
        VectorStoreExpirationAfter as VectorStoreExpirationAfter,
    )
    from .vector_store_create_params import (
        VectorStoreCreateParams as VectorStoreCreateParams,
        VectorStoreExpirationAfterParam as VectorStoreExpirationAfterParam,
    )
    from .vector_store_deleted import VectorStoreDeleted as VectorStoreDeleted
    from .vector_store_search_params import (
        VectorStoreRankingOptionsParam as VectorStoreRankingOptionsParam,
        VectorStoreSearchParams as VectorStoreSearchParams,
    )
    from .vector_store_search_response import (
        VectorStoreSearchContent as VectorStoreSearchContent,
        VectorStoreSearchResponse as VectorStoreSearchResponse,
    )
    from .vector_store_update_params import (
        VectorStoreUpdateParams as VectorStoreUpdateParams,
    )
    from .video import Video as Video
    from .video_create_character_params import (
        VideoCreateCharacterParams as VideoCreateCharacterParams,
    )
    from .video_create_error import VideoCreateError as VideoCreateError
    from .video_create_params import VideoCreateParams as VideoCreateParams
    from .video_delete_response import VideoDeleteResponse as VideoDeleteResponse
    from .video_edit_params import (
        VideoEditParams as VideoEditParams,
        VideoReferenceParam as VideoReferenceParam,
        VideoSourceParam as VideoSourceParam,
    )
    from .video_extend_params import VideoExtendParams as VideoExtendParams
    from .video_model import VideoModel as VideoModel, VideoModel as _VideoModel
    from .video_remix_params import VideoRemixParams as VideoRemixParams
    from .video_seconds import VideoSeconds as VideoSeconds
    from .video_size import VideoSize as VideoSize
    from .videos.video_character import VideoCharacter as _VideoCharacter

    AllModels = _ResponsesModel
    ContainerCreateResponse = _Container
    ContainerListResponse = _Container
    ContainerRetrieveResponse = _Container
    EvalCreateResponse = _Eval
    EvalListResponse = _Eval
    EvalRetrieveResponse = _Eval
    EvalUpdateResponse = _Eval
    VideoCreateCharacterResponse = _VideoCharacter
    VideoGetCharacterResponse = _VideoCharacter
    VideoModelParam = _VideoModel
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "AllModels": ".shared.responses_model:ResponsesModel",
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
        "ChatModel": ".shared.chat_model",
        "ComparisonFilter": ".shared.comparison_filter",
        "Completion": ".completion",
        "CompletionChoice": ".completion_choice",
        "CompletionChoiceLogprobs": ".completion_choice",
        "CompletionCreateParams": ".completion_create_params",
        "CompletionTokensDetails": ".completion_usage",
        "CompletionUsage": ".completion_usage",
        "CompoundFilter": ".shared.compound_filter",
        "ContainerCreateExpirationParam": ".container_create_params",
        "ContainerCreateParams": ".container_create_params",
        "ContainerCreateResponse": ".containers.container:Container",
        "ContainerExpiration": ".container_create_response",
        "ContainerListResponse": ".containers.container:Container",
        "ContainerRetrieveResponse": ".containers.container:Container",
        "ContentProvenanceC2PA": ".content_provenance_check",
        "ContentProvenanceCheck": ".content_provenance_check",
        "ContentProvenanceCheckCreateParams": ".content_provenance_check_create_params",
        "ContentProvenanceResult": ".content_provenance_check",
        "ContentProvenanceSynthID": ".content_provenance_check",
        "CreateEmbeddingResponse": ".create_embedding_response",
        "CustomToolInputFormat": ".shared.custom_tool_input_format",
        "Decision": ".decision",
        "DecisionCreateParams": ".decision_create_params",
        "DecisionInputAssistantContentPartParam": ".decision_input_message_param",
        "DecisionInputAssistantMessageParam": ".decision_input_message_param",
        "DecisionInputCustomToolCallOutputParam": ".decision_create_params",
        "DecisionInputCustomToolCallParam": ".decision_create_params",
        "DecisionInputDeveloperMessageParam": ".decision_input_message_param",
        "DecisionInputFunctionCallOutputParam": ".decision_create_params",
        "DecisionInputFunctionCallParam": ".decision_create_params",
        "DecisionInputImageParam": ".decision_input_image_param",
        "DecisionInputItemParam": ".decision_create_params",
        "DecisionInputOutputPartParam": ".decision_create_params",
        "DecisionInputOutputTextParam": ".decision_input_message_param",
        "DecisionInputPartUnionParam": ".decision_input_part_union_param",
        "DecisionInputRefusalParam": ".decision_input_message_param",
        "DecisionInputSystemMessageParam": ".decision_input_message_param",
        "DecisionInputTextParam": ".decision_input_text_param",
        "DecisionInputUserMessageParam": ".decision_input_message_param",
        "DecisionPromptCacheBreakpointParam": ".decision_prompt_cache_breakpoint_param",
        "DecisionPromptCacheOptionsParam": ".decision_create_params",
        "DecisionQuestionChoiceOptionParam": ".decision_create_params",
        "DecisionQuestionChoiceParam": ".decision_create_params",
        "DecisionQuestionParam": ".decision_create_params",
        "DecisionQuestionPredicateParam": ".decision_create_params",
        "DecisionQuestionScoreLevelParam": ".decision_create_params",
        "DecisionQuestionScoreParam": ".decision_create_params",
        "DeletedSkill": ".deleted_skill",
        "Embedding": ".embedding",
        "EmbeddingCreateParams": ".embedding_create_params",
        "EmbeddingModel": ".embedding_model",
        "EmbeddingUsage": ".create_embedding_response",
        "ErrorObject": ".shared.error_object",
        "EvalCreateCustomDataSourceConfigParam": ".eval_create_params",
        "EvalCreateDataSourceConfigParam": ".eval_create_params",
        "EvalCreateLogsDataSourceConfigParam": ".eval_create_params",
        "EvalCreateParams": ".eval_create_params",
        "EvalCreateResponse": ".evals.eval:Eval",
        "EvalCreateStoredCompletionsDataSourceConfigParam": ".eval_create_params",
        "EvalCreateTestingCriterionParam": ".eval_create_params",
        "EvalCustomDataSourceConfig": ".eval_custom_data_source_config",
        "EvalDeleteResponse": ".eval_delete_response",
        "EvalLabelModelGraderParam": ".eval_create_params",
        "EvalListResponse": ".evals.eval:Eval",
        "EvalPythonGraderParam": ".eval_create_params",
        "EvalRetrieveResponse": ".evals.eval:Eval",
        "EvalScoreModelGraderParam": ".eval_create_params",
        "EvalStoredCompletionsDataSourceConfig": ".eval_stored_completions_data_source_config",
        "EvalTextSimilarityGraderParam": ".eval_create_params",
        "EvalUpdateParams": ".eval_update_params",
        "EvalUpdateResponse": ".evals.eval:Eval",
        "FileChunkingStrategy": ".file_chunking_strategy",
        "FileChunkingStrategyParam": ".file_chunking_strategy_param",
        "FileCreateParams": ".file_create_params",
        "FileDeleted": ".file_deleted",
        "FileExpirationAfterParam": ".file_create_params",
        "FileObject": ".file_object",
        "FilePurpose": ".file_purpose",
        "FunctionDefinition": ".shared.function_definition",
        "FunctionParameters": ".shared.function_parameters",
        "Image": ".image",
        "ImageCreateVariationParams": ".image_create_variation_params",
        "ImageEditCompletedEvent": ".image_edit_completed_event",
        "ImageEditParams": ".image_edit_params",
        "ImageEditPartialImageEvent": ".image_edit_partial_image_event",
        "ImageEditStreamEvent": ".image_edit_stream_event",
        "ImageGenCompletedEvent": ".image_gen_completed_event",
        "ImageGenPartialImageEvent": ".image_gen_partial_image_event",
        "ImageGenStreamEvent": ".image_gen_stream_event",
        "ImageGenerateParams": ".image_generate_params",
        "ImageInputReferenceParam": ".image_input_reference_param",
        "ImageStreamUsage": ".image_edit_completed_event",
        "ImageSvgParam": ".image_edit_params",
        "ImageSvgReasoningParam": ".image_edit_params",
        "ImageSvgUsage": ".images_response",
        "ImageTokensDetails": ".image_edit_completed_event",
        "ImageUsage": ".images_response",
        "ImagesResponse": ".images_response",
        "InputTokensDetails": ".batch_usage",
        "Metadata": ".shared.metadata",
        "Model": ".model",
        "ModelDeleted": ".model_deleted",
        "Moderation": ".moderation",
        "ModerationCategories": ".moderation",
        "ModerationCategoryAppliedInputTypes": ".moderation",
        "ModerationCategoryScores": ".moderation",
        "ModerationCreateParams": ".moderation_create_params",
        "ModerationCreateResponse": ".moderation_create_response",
        "ModerationImageURLInputParam": ".moderation_image_url_input_param",
        "ModerationImageURLParam": ".moderation_image_url_input_param",
        "ModerationModel": ".moderation_model",
        "ModerationMultiModalInputParam": ".moderation_multi_modal_input_param",
        "ModerationTextInputParam": ".moderation_text_input_param",
        "OtherFileChunkingStrategyObject": ".other_file_chunking_strategy_object",
        "OutputTokensDetails": ".batch_usage",
        "PromptTokensDetails": ".completion_usage",
        "Reasoning": ".shared.reasoning",
        "ReasoningEffort": ".shared.reasoning_effort",
        "ResponseFormatJSONObject": ".shared.response_format_json_object",
        "ResponseFormatJSONSchema": ".shared.response_format_json_schema",
        "ResponseFormatText": ".shared.response_format_text",
        "ResponsesModel": ".shared.responses_model",
        "Skill": ".skill",
        "SkillCreateParams": ".skill_create_params",
        "SkillUpdateParams": ".skill_update_params",
        "StaticFileChunkingStrategy": ".static_file_chunking_strategy",
        "StaticFileChunkingStrategyObject": ".static_file_chunking_strategy_object",
        "StaticFileChunkingStrategyObjectParam": ".static_file_chunking_strategy_object_param",
        "StaticFileChunkingStrategyParam": ".static_file_chunking_strategy_param",
        "Upload": ".upload",
        "UploadCompleteParams": ".upload_complete_params",
        "UploadCreateParams": ".upload_create_params",
        "VectorStore": ".vector_store",
        "VectorStoreCreateParams": ".vector_store_create_params",
        "VectorStoreDeleted": ".vector_store_deleted",
        "VectorStoreExpirationAfter": ".vector_store",
        "VectorStoreExpirationAfterParam": ".vector_store_create_params",
        "VectorStoreRankingOptionsParam": ".vector_store_search_params",
        "VectorStoreSearchContent": ".vector_store_search_response",
        "VectorStoreSearchParams": ".vector_store_search_params",
        "VectorStoreSearchResponse": ".vector_store_search_response",
        "VectorStoreUpdateParams": ".vector_store_update_params",
        "Video": ".video",
        "VideoCreateCharacterParams": ".video_create_character_params",
        "VideoCreateCharacterResponse": ".videos.video_character:VideoCharacter",
        "VideoCreateError": ".video_create_error",
        "VideoCreateParams": ".video_create_params",
        "VideoDeleteResponse": ".video_delete_response",
        "VideoEditParams": ".video_edit_params",
        "VideoExtendParams": ".video_extend_params",
        "VideoGetCharacterResponse": ".videos.video_character:VideoCharacter",
        "VideoModel": ".video_model",
        "VideoModelParam": ".video_model:VideoModel",
        "VideoReferenceParam": ".video_edit_params",
        "VideoRemixParams": ".video_remix_params",
        "VideoSeconds": ".video_seconds",
        "VideoSize": ".video_size",
        "VideoSourceParam": ".video_edit_params",
        "WebSocketConnectionOptions": ".._core.handshake",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
