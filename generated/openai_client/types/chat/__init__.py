from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..shared.chat_completion_stream_options_param import (
        ChatCompletionStreamOptionsParam as ChatCompletionStreamOptionsParam,
    )
    from ..shared.reasoning_effort import (
        ReasoningEffort as ChatCompletionReasoningEffort,
    )
    from . import chat_completion_message_tool_call as chat_completion_message_tool_call
    from . import (
        chat_completion_message_tool_call_param as chat_completion_message_tool_call_param,
    )
    from . import chat_completion_reasoning_effort as chat_completion_reasoning_effort
    from . import (
        chat_completion_stream_options_param as chat_completion_stream_options_param,
    )
    from . import chat_completion_tool_param as chat_completion_tool_param
    from . import completion_create_params as completion_create_params
    from . import completion_update_params as completion_update_params
    from . import (
        create_chat_completion_request_message_param as create_chat_completion_request_message_param,
    )
    from . import parsed_function_tool_call as parsed_function_tool_call
    from .chat_completion import ChatCompletion as ChatCompletion
    from .chat_completion_allowed_tool_choice_param import (
        ChatCompletionAllowedToolChoiceParam as ChatCompletionAllowedToolChoiceParam,
    )
    from .chat_completion_allowed_tools_param import (
        ChatCompletionAllowedToolsParam as ChatCompletionAllowedToolsParam,
    )
    from .chat_completion_assistant_content_part_param import (
        ChatCompletionAssistantContentPartParam as ChatCompletionAssistantContentPartParam,
    )
    from .chat_completion_assistant_message_audio_param import (
        ChatCompletionAssistantMessageAudioParam as ChatCompletionAssistantMessageAudioParam,
    )
    from .chat_completion_assistant_message_param import (
        ChatCompletionAssistantMessageParam as ChatCompletionAssistantMessageParam,
    )
    from .chat_completion_audio import ChatCompletionAudio as ChatCompletionAudio
    from .chat_completion_audio_param import (
        ChatCompletionAudioParam as ChatCompletionAudioParam,
    )
    from .chat_completion_choice import ChatCompletionChoice as ChatCompletionChoice
    from .chat_completion_choice_logprobs import (
        ChatCompletionChoiceLogprobs as ChatCompletionChoiceLogprobs,
    )
    from .chat_completion_chunk import ChatCompletionChunk as ChatCompletionChunk
    from .chat_completion_chunk_choice import (
        ChatCompletionChunkChoice as ChatCompletionChunkChoice,
    )
    from .chat_completion_chunk_choice_delta import (
        ChatCompletionChunkChoiceDelta as ChatCompletionChunkChoiceDelta,
    )
    from .chat_completion_chunk_choice_delta import (
        ChatCompletionChunkChoiceDeltaFunctionCall as ChatCompletionChunkChoiceDeltaFunctionCall,
    )
    from .chat_completion_chunk_choice_delta_audio import (
        ChatCompletionChunkChoiceDeltaAudio as ChatCompletionChunkChoiceDeltaAudio,
    )
    from .chat_completion_chunk_choice_delta_tool_call import (
        ChatCompletionChunkChoiceDeltaToolCall as ChatCompletionChunkChoiceDeltaToolCall,
    )
    from .chat_completion_chunk_choice_delta_tool_call import (
        ChatCompletionChunkChoiceDeltaToolCallFunction as ChatCompletionChunkChoiceDeltaToolCallFunction,
    )
    from .chat_completion_content_part_file_param import (
        ChatCompletionContentPartFileFileParam as ChatCompletionContentPartFileFileParam,
    )
    from .chat_completion_content_part_file_param import (
        ChatCompletionContentPartFileParam as ChatCompletionContentPartFileParam,
    )
    from .chat_completion_content_part_image import (
        ChatCompletionContentPartImage as ChatCompletionContentPartImage,
    )
    from .chat_completion_content_part_image import ImageURL as ImageURL
    from .chat_completion_content_part_image_param import (
        ChatCompletionContentPartImageParam as ChatCompletionContentPartImageParam,
    )
    from .chat_completion_content_part_image_param import ImageURLParam as ImageURLParam
    from .chat_completion_content_part_input_audio_param import (
        ChatCompletionContentPartInputAudioParam as ChatCompletionContentPartInputAudioParam,
    )
    from .chat_completion_content_part_input_audio_param import (
        InputAudioParam as InputAudioParam,
    )
    from .chat_completion_content_part_param import (
        ChatCompletionContentPartParam as ChatCompletionContentPartParam,
    )
    from .chat_completion_content_part_refusal_param import (
        ChatCompletionContentPartRefusalParam as ChatCompletionContentPartRefusalParam,
    )
    from .chat_completion_content_part_text import (
        ChatCompletionContentPartText as ChatCompletionContentPartText,
    )
    from .chat_completion_content_part_text_param import (
        ChatCompletionContentPartTextParam as ChatCompletionContentPartTextParam,
    )
    from .chat_completion_create_params import (
        ChatCompletionCreateParams as ChatCompletionCreateParams,
    )
    from .chat_completion_create_params import (
        ChatCompletionCreateParams as CompletionCreateParams,
    )
    from .chat_completion_custom_tool_param import (
        ChatCompletionCustomToolCustomParam as ChatCompletionCustomToolCustomParam,
    )
    from .chat_completion_custom_tool_param import (
        ChatCompletionCustomToolParam as ChatCompletionCustomToolParam,
    )
    from .chat_completion_deleted import ChatCompletionDeleted as ChatCompletionDeleted
    from .chat_completion_developer_message_param import (
        ChatCompletionDeveloperMessageParam as ChatCompletionDeveloperMessageParam,
    )
    from .chat_completion_function_call_option_param import (
        ChatCompletionFunctionCallOptionParam as ChatCompletionFunctionCallOptionParam,
    )
    from .chat_completion_function_message_param import (
        ChatCompletionFunctionMessageParam as ChatCompletionFunctionMessageParam,
    )
    from .chat_completion_function_param import (
        ChatCompletionFunctionParam as ChatCompletionFunctionParam,
    )
    from .chat_completion_function_tool_param import (
        ChatCompletionFunctionToolParam as ChatCompletionFunctionToolParam,
    )
    from .chat_completion_function_tool_param import (
        ChatCompletionFunctionToolParam as ChatCompletionToolParam,
    )
    from .chat_completion_message import ChatCompletionMessage as ChatCompletionMessage
    from .chat_completion_message_annotation import (
        AnnotationURLCitation as AnnotationURLCitation,
    )
    from .chat_completion_message_annotation import (
        ChatCompletionMessageAnnotation as ChatCompletionMessageAnnotation,
    )
    from .chat_completion_message_custom_tool_call import (
        ChatCompletionMessageCustomToolCall as ChatCompletionMessageCustomToolCall,
    )
    from .chat_completion_message_custom_tool_call import (
        ChatCompletionMessageCustomToolCallCustom as ChatCompletionMessageCustomToolCallCustom,
    )
    from .chat_completion_message_custom_tool_call_param import (
        ChatCompletionMessageCustomToolCallCustomParam as ChatCompletionMessageCustomToolCallCustomParam,
    )
    from .chat_completion_message_custom_tool_call_param import (
        ChatCompletionMessageCustomToolCallParam as ChatCompletionMessageCustomToolCallParam,
    )
    from .chat_completion_message_function_call import (
        ChatCompletionMessageFunctionCall as ChatCompletionMessageFunctionCall,
    )
    from .chat_completion_message_function_call_param import (
        ChatCompletionMessageFunctionCallParam as ChatCompletionMessageFunctionCallParam,
    )
    from .chat_completion_message_function_tool_call import (
        ChatCompletionMessageFunctionToolCall as ChatCompletionMessageFunctionToolCall,
    )
    from .chat_completion_message_function_tool_call import (
        ChatCompletionMessageFunctionToolCall as ChatCompletionMessageToolCall,
    )
    from .chat_completion_message_function_tool_call import (
        ChatCompletionMessageFunctionToolCallFunction as ChatCompletionMessageFunctionToolCallFunction,
    )
    from .chat_completion_message_function_tool_call_param import (
        ChatCompletionMessageFunctionToolCallFunctionParam as ChatCompletionMessageFunctionToolCallFunctionParam,
    )
    from .chat_completion_message_function_tool_call_param import (
        ChatCompletionMessageFunctionToolCallParam as ChatCompletionMessageFunctionToolCallParam,
    )
    from .chat_completion_message_function_tool_call_param import (
        ChatCompletionMessageFunctionToolCallParam as ChatCompletionMessageToolCallParam,
    )
    from .chat_completion_message_param import (
        ChatCompletionMessageParam as ChatCompletionMessageParam,
    )
    from .chat_completion_message_param import (
        ChatCompletionMessageParam as CreateChatCompletionRequestMessageParam,
    )
    from .chat_completion_message_tool_call_union import (
        ChatCompletionMessageToolCallUnion as ChatCompletionMessageToolCallUnion,
    )
    from .chat_completion_message_tool_call_union_param import (
        ChatCompletionMessageToolCallUnionParam as ChatCompletionMessageToolCallUnionParam,
    )
    from .chat_completion_modality import (
        ChatCompletionModality as ChatCompletionModality,
    )
    from .chat_completion_moderation import (
        ChatCompletionModeration as ChatCompletionModeration,
    )
    from .chat_completion_moderation_error import (
        ChatCompletionModerationError as ChatCompletionModerationError,
    )
    from .chat_completion_moderation_result import (
        ChatCompletionModerationResult as ChatCompletionModerationResult,
    )
    from .chat_completion_moderation_results import (
        ChatCompletionModerationResults as ChatCompletionModerationResults,
    )
    from .chat_completion_named_tool_choice_custom_param import (
        ChatCompletionNamedToolChoiceCustomCustomParam as ChatCompletionNamedToolChoiceCustomCustomParam,
    )
    from .chat_completion_named_tool_choice_custom_param import (
        ChatCompletionNamedToolChoiceCustomParam as ChatCompletionNamedToolChoiceCustomParam,
    )
    from .chat_completion_named_tool_choice_param import (
        ChatCompletionNamedToolChoiceFunctionParam as ChatCompletionNamedToolChoiceFunctionParam,
    )
    from .chat_completion_named_tool_choice_param import (
        ChatCompletionNamedToolChoiceParam as ChatCompletionNamedToolChoiceParam,
    )
    from .chat_completion_prediction_content_param import (
        ChatCompletionPredictionContentParam as ChatCompletionPredictionContentParam,
    )
    from .chat_completion_store_message import (
        ChatCompletionStoreMessage as ChatCompletionStoreMessage,
    )
    from .chat_completion_store_message_content_part import (
        ChatCompletionStoreMessageContentPart as ChatCompletionStoreMessageContentPart,
    )
    from .chat_completion_stream import (
        AsyncChatCompletionStream as AsyncChatCompletionStream,
    )
    from .chat_completion_stream import (
        AsyncChatCompletionStreamManager as AsyncChatCompletionStreamManager,
    )
    from .chat_completion_stream import ChatCompletionStream as ChatCompletionStream
    from .chat_completion_stream import (
        ChatCompletionStreamEvent as ChatCompletionStreamEvent,
    )
    from .chat_completion_stream import (
        ChatCompletionStreamManager as ChatCompletionStreamManager,
    )
    from .chat_completion_system_message_param import (
        ChatCompletionSystemMessageParam as ChatCompletionSystemMessageParam,
    )
    from .chat_completion_token_logprob import (
        ChatCompletionTokenLogprob as ChatCompletionTokenLogprob,
    )
    from .chat_completion_tool_choice_option_param import (
        ChatCompletionToolChoiceOptionParam as ChatCompletionToolChoiceOptionParam,
    )
    from .chat_completion_tool_message_param import (
        ChatCompletionToolMessageParam as ChatCompletionToolMessageParam,
    )
    from .chat_completion_tool_union_param import (
        ChatCompletionToolUnionParam as ChatCompletionToolUnionParam,
    )
    from .chat_completion_update_params import (
        ChatCompletionUpdateParams as ChatCompletionUpdateParams,
    )
    from .chat_completion_update_params import (
        ChatCompletionUpdateParams as CompletionUpdateParams,
    )
    from .chat_completion_user_message_param import (
        ChatCompletionUserMessageParam as ChatCompletionUserMessageParam,
    )
    from .custom_format_grammar_param import (
        CustomFormatGrammarGrammarParam as CustomFormatGrammarGrammarParam,
    )
    from .custom_format_grammar_param import (
        CustomFormatGrammarParam as CustomFormatGrammarParam,
    )
    from .custom_format_param import CustomFormatParam as CustomFormatParam
    from .custom_format_text_param import CustomFormatTextParam as CustomFormatTextParam
    from .parsed_chat_completion import ParsedChatCompletion as ParsedChatCompletion
    from .parsed_chat_completion import (
        ParsedChatCompletionMessage as ParsedChatCompletionMessage,
    )
    from .parsed_chat_completion import ParsedChoice as ParsedChoice
    from .parsed_chat_completion import ParsedFunction as ParsedFunction
    from .parsed_chat_completion import ParsedFunctionToolCall as ParsedFunctionToolCall
    from .service_tier import ServiceTier as ServiceTier
    from .top_logprob import TopLogprob as TopLogprob
    from .web_search_options_param import WebSearchOptionsParam as WebSearchOptionsParam
    from .web_search_options_user_location_param import (
        WebSearchOptionsUserLocationApproximateParam as WebSearchOptionsUserLocationApproximateParam,
    )
    from .web_search_options_user_location_param import (
        WebSearchOptionsUserLocationParam as WebSearchOptionsUserLocationParam,
    )

__all__ = [
    "AnnotationURLCitation",
    "AsyncChatCompletionStream",
    "AsyncChatCompletionStreamManager",
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
    "ChatCompletionMessageToolCall",
    "ChatCompletionMessageToolCallParam",
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
    "ChatCompletionReasoningEffort",
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
    "ChatCompletionToolParam",
    "ChatCompletionToolUnionParam",
    "ChatCompletionUpdateParams",
    "ChatCompletionUserMessageParam",
    "CompletionCreateParams",
    "CompletionUpdateParams",
    "CreateChatCompletionRequestMessageParam",
    "CustomFormatGrammarGrammarParam",
    "CustomFormatGrammarParam",
    "CustomFormatParam",
    "CustomFormatTextParam",
    "ImageURL",
    "ImageURLParam",
    "InputAudioParam",
    "ParsedChatCompletion",
    "ParsedChatCompletionMessage",
    "ParsedChoice",
    "ParsedFunction",
    "ParsedFunctionToolCall",
    "ServiceTier",
    "TopLogprob",
    "WebSearchOptionsParam",
    "WebSearchOptionsUserLocationApproximateParam",
    "WebSearchOptionsUserLocationParam",
    "chat_completion_message_tool_call",
    "chat_completion_message_tool_call_param",
    "chat_completion_reasoning_effort",
    "chat_completion_stream_options_param",
    "chat_completion_tool_param",
    "completion_create_params",
    "completion_update_params",
    "create_chat_completion_request_message_param",
    "parsed_function_tool_call",
]

_SOURCES = {
    "AnnotationURLCitation": ".chat_completion_message_annotation:AnnotationURLCitation",
    "AsyncChatCompletionStream": ".chat_completion_stream:AsyncChatCompletionStream",
    "AsyncChatCompletionStreamManager": ".chat_completion_stream:AsyncChatCompletionStreamManager",
    "ChatCompletion": ".chat_completion:ChatCompletion",
    "ChatCompletionAllowedToolChoiceParam": ".chat_completion_allowed_tool_choice_param:ChatCompletionAllowedToolChoiceParam",
    "ChatCompletionAllowedToolsParam": ".chat_completion_allowed_tools_param:ChatCompletionAllowedToolsParam",
    "ChatCompletionAssistantContentPartParam": ".chat_completion_assistant_content_part_param:ChatCompletionAssistantContentPartParam",
    "ChatCompletionAssistantMessageAudioParam": ".chat_completion_assistant_message_audio_param:ChatCompletionAssistantMessageAudioParam",
    "ChatCompletionAssistantMessageParam": ".chat_completion_assistant_message_param:ChatCompletionAssistantMessageParam",
    "ChatCompletionAudio": ".chat_completion_audio:ChatCompletionAudio",
    "ChatCompletionAudioParam": ".chat_completion_audio_param:ChatCompletionAudioParam",
    "ChatCompletionChoice": ".chat_completion_choice:ChatCompletionChoice",
    "ChatCompletionChoiceLogprobs": ".chat_completion_choice_logprobs:ChatCompletionChoiceLogprobs",
    "ChatCompletionChunk": ".chat_completion_chunk:ChatCompletionChunk",
    "ChatCompletionChunkChoice": ".chat_completion_chunk_choice:ChatCompletionChunkChoice",
    "ChatCompletionChunkChoiceDelta": ".chat_completion_chunk_choice_delta:ChatCompletionChunkChoiceDelta",
    "ChatCompletionChunkChoiceDeltaAudio": ".chat_completion_chunk_choice_delta_audio:ChatCompletionChunkChoiceDeltaAudio",
    "ChatCompletionChunkChoiceDeltaFunctionCall": ".chat_completion_chunk_choice_delta:ChatCompletionChunkChoiceDeltaFunctionCall",
    "ChatCompletionChunkChoiceDeltaToolCall": ".chat_completion_chunk_choice_delta_tool_call:ChatCompletionChunkChoiceDeltaToolCall",
    "ChatCompletionChunkChoiceDeltaToolCallFunction": ".chat_completion_chunk_choice_delta_tool_call:ChatCompletionChunkChoiceDeltaToolCallFunction",
    "ChatCompletionContentPartFileFileParam": ".chat_completion_content_part_file_param:ChatCompletionContentPartFileFileParam",
    "ChatCompletionContentPartFileParam": ".chat_completion_content_part_file_param:ChatCompletionContentPartFileParam",
    "ChatCompletionContentPartImage": ".chat_completion_content_part_image:ChatCompletionContentPartImage",
    "ChatCompletionContentPartImageParam": ".chat_completion_content_part_image_param:ChatCompletionContentPartImageParam",
    "ChatCompletionContentPartInputAudioParam": ".chat_completion_content_part_input_audio_param:ChatCompletionContentPartInputAudioParam",
    "ChatCompletionContentPartParam": ".chat_completion_content_part_param:ChatCompletionContentPartParam",
    "ChatCompletionContentPartRefusalParam": ".chat_completion_content_part_refusal_param:ChatCompletionContentPartRefusalParam",
    "ChatCompletionContentPartText": ".chat_completion_content_part_text:ChatCompletionContentPartText",
    "ChatCompletionContentPartTextParam": ".chat_completion_content_part_text_param:ChatCompletionContentPartTextParam",
    "ChatCompletionCreateParams": ".chat_completion_create_params:ChatCompletionCreateParams",
    "ChatCompletionCustomToolCustomParam": ".chat_completion_custom_tool_param:ChatCompletionCustomToolCustomParam",
    "ChatCompletionCustomToolParam": ".chat_completion_custom_tool_param:ChatCompletionCustomToolParam",
    "ChatCompletionDeleted": ".chat_completion_deleted:ChatCompletionDeleted",
    "ChatCompletionDeveloperMessageParam": ".chat_completion_developer_message_param:ChatCompletionDeveloperMessageParam",
    "ChatCompletionFunctionCallOptionParam": ".chat_completion_function_call_option_param:ChatCompletionFunctionCallOptionParam",
    "ChatCompletionFunctionMessageParam": ".chat_completion_function_message_param:ChatCompletionFunctionMessageParam",
    "ChatCompletionFunctionParam": ".chat_completion_function_param:ChatCompletionFunctionParam",
    "ChatCompletionFunctionToolParam": ".chat_completion_function_tool_param:ChatCompletionFunctionToolParam",
    "ChatCompletionMessage": ".chat_completion_message:ChatCompletionMessage",
    "ChatCompletionMessageAnnotation": ".chat_completion_message_annotation:ChatCompletionMessageAnnotation",
    "ChatCompletionMessageCustomToolCall": ".chat_completion_message_custom_tool_call:ChatCompletionMessageCustomToolCall",
    "ChatCompletionMessageCustomToolCallCustom": ".chat_completion_message_custom_tool_call:ChatCompletionMessageCustomToolCallCustom",
    "ChatCompletionMessageCustomToolCallCustomParam": ".chat_completion_message_custom_tool_call_param:ChatCompletionMessageCustomToolCallCustomParam",
    "ChatCompletionMessageCustomToolCallParam": ".chat_completion_message_custom_tool_call_param:ChatCompletionMessageCustomToolCallParam",
    "ChatCompletionMessageFunctionCall": ".chat_completion_message_function_call:ChatCompletionMessageFunctionCall",
    "ChatCompletionMessageFunctionCallParam": ".chat_completion_message_function_call_param:ChatCompletionMessageFunctionCallParam",
    "ChatCompletionMessageFunctionToolCall": ".chat_completion_message_function_tool_call:ChatCompletionMessageFunctionToolCall",
    "ChatCompletionMessageFunctionToolCallFunction": ".chat_completion_message_function_tool_call:ChatCompletionMessageFunctionToolCallFunction",
    "ChatCompletionMessageFunctionToolCallFunctionParam": ".chat_completion_message_function_tool_call_param:ChatCompletionMessageFunctionToolCallFunctionParam",
    "ChatCompletionMessageFunctionToolCallParam": ".chat_completion_message_function_tool_call_param:ChatCompletionMessageFunctionToolCallParam",
    "ChatCompletionMessageParam": ".chat_completion_message_param:ChatCompletionMessageParam",
    "ChatCompletionMessageToolCall": ".chat_completion_message_function_tool_call:ChatCompletionMessageFunctionToolCall",
    "ChatCompletionMessageToolCallParam": ".chat_completion_message_function_tool_call_param:ChatCompletionMessageFunctionToolCallParam",
    "ChatCompletionMessageToolCallUnion": ".chat_completion_message_tool_call_union:ChatCompletionMessageToolCallUnion",
    "ChatCompletionMessageToolCallUnionParam": ".chat_completion_message_tool_call_union_param:ChatCompletionMessageToolCallUnionParam",
    "ChatCompletionModality": ".chat_completion_modality:ChatCompletionModality",
    "ChatCompletionModeration": ".chat_completion_moderation:ChatCompletionModeration",
    "ChatCompletionModerationError": ".chat_completion_moderation_error:ChatCompletionModerationError",
    "ChatCompletionModerationResult": ".chat_completion_moderation_result:ChatCompletionModerationResult",
    "ChatCompletionModerationResults": ".chat_completion_moderation_results:ChatCompletionModerationResults",
    "ChatCompletionNamedToolChoiceCustomCustomParam": ".chat_completion_named_tool_choice_custom_param:ChatCompletionNamedToolChoiceCustomCustomParam",
    "ChatCompletionNamedToolChoiceCustomParam": ".chat_completion_named_tool_choice_custom_param:ChatCompletionNamedToolChoiceCustomParam",
    "ChatCompletionNamedToolChoiceFunctionParam": ".chat_completion_named_tool_choice_param:ChatCompletionNamedToolChoiceFunctionParam",
    "ChatCompletionNamedToolChoiceParam": ".chat_completion_named_tool_choice_param:ChatCompletionNamedToolChoiceParam",
    "ChatCompletionPredictionContentParam": ".chat_completion_prediction_content_param:ChatCompletionPredictionContentParam",
    "ChatCompletionReasoningEffort": "..shared.reasoning_effort:ReasoningEffort",
    "ChatCompletionStoreMessage": ".chat_completion_store_message:ChatCompletionStoreMessage",
    "ChatCompletionStoreMessageContentPart": ".chat_completion_store_message_content_part:ChatCompletionStoreMessageContentPart",
    "ChatCompletionStream": ".chat_completion_stream:ChatCompletionStream",
    "ChatCompletionStreamEvent": ".chat_completion_stream:ChatCompletionStreamEvent",
    "ChatCompletionStreamManager": ".chat_completion_stream:ChatCompletionStreamManager",
    "ChatCompletionStreamOptionsParam": "..shared.chat_completion_stream_options_param:ChatCompletionStreamOptionsParam",
    "ChatCompletionSystemMessageParam": ".chat_completion_system_message_param:ChatCompletionSystemMessageParam",
    "ChatCompletionTokenLogprob": ".chat_completion_token_logprob:ChatCompletionTokenLogprob",
    "ChatCompletionToolChoiceOptionParam": ".chat_completion_tool_choice_option_param:ChatCompletionToolChoiceOptionParam",
    "ChatCompletionToolMessageParam": ".chat_completion_tool_message_param:ChatCompletionToolMessageParam",
    "ChatCompletionToolParam": ".chat_completion_function_tool_param:ChatCompletionFunctionToolParam",
    "ChatCompletionToolUnionParam": ".chat_completion_tool_union_param:ChatCompletionToolUnionParam",
    "ChatCompletionUpdateParams": ".chat_completion_update_params:ChatCompletionUpdateParams",
    "ChatCompletionUserMessageParam": ".chat_completion_user_message_param:ChatCompletionUserMessageParam",
    "CompletionCreateParams": ".chat_completion_create_params:ChatCompletionCreateParams",
    "CompletionUpdateParams": ".chat_completion_update_params:ChatCompletionUpdateParams",
    "CreateChatCompletionRequestMessageParam": ".chat_completion_message_param:ChatCompletionMessageParam",
    "CustomFormatGrammarGrammarParam": ".custom_format_grammar_param:CustomFormatGrammarGrammarParam",
    "CustomFormatGrammarParam": ".custom_format_grammar_param:CustomFormatGrammarParam",
    "CustomFormatParam": ".custom_format_param:CustomFormatParam",
    "CustomFormatTextParam": ".custom_format_text_param:CustomFormatTextParam",
    "ImageURL": ".chat_completion_content_part_image:ImageURL",
    "ImageURLParam": ".chat_completion_content_part_image_param:ImageURLParam",
    "InputAudioParam": ".chat_completion_content_part_input_audio_param:InputAudioParam",
    "ParsedChatCompletion": ".parsed_chat_completion:ParsedChatCompletion",
    "ParsedChatCompletionMessage": ".parsed_chat_completion:ParsedChatCompletionMessage",
    "ParsedChoice": ".parsed_chat_completion:ParsedChoice",
    "ParsedFunction": ".parsed_chat_completion:ParsedFunction",
    "ParsedFunctionToolCall": ".parsed_chat_completion:ParsedFunctionToolCall",
    "ServiceTier": ".service_tier:ServiceTier",
    "TopLogprob": ".top_logprob:TopLogprob",
    "WebSearchOptionsParam": ".web_search_options_param:WebSearchOptionsParam",
    "WebSearchOptionsUserLocationApproximateParam": ".web_search_options_user_location_param:WebSearchOptionsUserLocationApproximateParam",
    "WebSearchOptionsUserLocationParam": ".web_search_options_user_location_param:WebSearchOptionsUserLocationParam",
    "chat_completion_message_tool_call": ".chat_completion_message_tool_call:",
    "chat_completion_message_tool_call_param": ".chat_completion_message_tool_call_param:",
    "chat_completion_reasoning_effort": ".chat_completion_reasoning_effort:",
    "chat_completion_stream_options_param": ".chat_completion_stream_options_param:",
    "chat_completion_tool_param": ".chat_completion_tool_param:",
    "completion_create_params": ".completion_create_params:",
    "completion_update_params": ".completion_update_params:",
    "create_chat_completion_request_message_param": ".create_chat_completion_request_message_param:",
    "parsed_function_tool_call": ".parsed_function_tool_call:",
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
