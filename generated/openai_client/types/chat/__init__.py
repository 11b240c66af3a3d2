from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..shared.reasoning_effort import ReasoningEffort as _ReasoningEffort
    from .chat_completion import (
        ChatCompletion as ChatCompletion,
        ChatCompletionChoice as ChatCompletionChoice,
        ChatCompletionChoiceLogprobs as ChatCompletionChoiceLogprobs,
    )
    from .chat_completion_allowed_tool_choice_param import (
        ChatCompletionAllowedToolChoiceParam as ChatCompletionAllowedToolChoiceParam,
    )
    from .chat_completion_allowed_tools_param import (
        ChatCompletionAllowedToolsParam as ChatCompletionAllowedToolsParam,
    )
    from .chat_completion_assistant_message_param import (
        ChatCompletionAssistantContentPartParam as ChatCompletionAssistantContentPartParam,
        ChatCompletionAssistantMessageAudioParam as ChatCompletionAssistantMessageAudioParam,
        ChatCompletionAssistantMessageParam as ChatCompletionAssistantMessageParam,
        ChatCompletionMessageFunctionCallParam as ChatCompletionMessageFunctionCallParam,
    )
    from .chat_completion_audio import ChatCompletionAudio as ChatCompletionAudio
    from .chat_completion_audio_param import (
        ChatCompletionAudioParam as ChatCompletionAudioParam,
    )
    from .chat_completion_chunk import (
        ChatCompletionChunk as ChatCompletionChunk,
        ChatCompletionChunkChoice as ChatCompletionChunkChoice,
        ChatCompletionChunkChoiceDelta as ChatCompletionChunkChoiceDelta,
        ChatCompletionChunkChoiceDeltaAudio as ChatCompletionChunkChoiceDeltaAudio,
        ChatCompletionChunkChoiceDeltaFunctionCall as ChatCompletionChunkChoiceDeltaFunctionCall,
        ChatCompletionChunkChoiceDeltaToolCall as ChatCompletionChunkChoiceDeltaToolCall,
        ChatCompletionChunkChoiceDeltaToolCallFunction as ChatCompletionChunkChoiceDeltaToolCallFunction,
    )
    from .chat_completion_content_part_image import (
        ChatCompletionContentPartImage as ChatCompletionContentPartImage,
        ImageURL as ImageURL,
    )
    from .chat_completion_content_part_image_param import (
        ChatCompletionContentPartImageParam as ChatCompletionContentPartImageParam,
        ImageURLParam as ImageURLParam,
        PromptCacheBreakpointParam as PromptCacheBreakpointParam,
    )
    from .chat_completion_content_part_input_audio_param import (
        ChatCompletionContentPartInputAudioParam as ChatCompletionContentPartInputAudioParam,
        InputAudioParam as InputAudioParam,
    )
    from .chat_completion_content_part_param import (
        ChatCompletionContentPartFileFileParam as ChatCompletionContentPartFileFileParam,
        ChatCompletionContentPartFileParam as ChatCompletionContentPartFileParam,
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
    from .chat_completion_custom_tool_param import (
        ChatCompletionCustomToolCustomParam as ChatCompletionCustomToolCustomParam,
        ChatCompletionCustomToolParam as ChatCompletionCustomToolParam,
        CustomFormatGrammarGrammarParam as CustomFormatGrammarGrammarParam,
        CustomFormatGrammarParam as CustomFormatGrammarParam,
        CustomFormatParam as CustomFormatParam,
        CustomFormatTextParam as CustomFormatTextParam,
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
    from .chat_completion_function_tool import (
        ChatCompletionFunctionTool as ChatCompletionFunctionTool,
    )
    from .chat_completion_function_tool_param import (
        ChatCompletionFunctionToolParam as ChatCompletionFunctionToolParam,
        ChatCompletionFunctionToolParam as _ChatCompletionFunctionToolParam,
    )
    from .chat_completion_message import (
        AnnotationURLCitation as AnnotationURLCitation,
        ChatCompletionMessage as ChatCompletionMessage,
        ChatCompletionMessageAnnotation as ChatCompletionMessageAnnotation,
        ChatCompletionMessageFunctionCall as ChatCompletionMessageFunctionCall,
    )
    from .chat_completion_message_custom_tool_call import (
        ChatCompletionMessageCustomToolCall as ChatCompletionMessageCustomToolCall,
        ChatCompletionMessageCustomToolCallCustom as ChatCompletionMessageCustomToolCallCustom,
    )
    from .chat_completion_message_custom_tool_call_param import (
        ChatCompletionMessageCustomToolCallCustomParam as ChatCompletionMessageCustomToolCallCustomParam,
        ChatCompletionMessageCustomToolCallParam as ChatCompletionMessageCustomToolCallParam,
    )
    from .chat_completion_message_function_tool_call import (
        ChatCompletionMessageFunctionToolCall as ChatCompletionMessageFunctionToolCall,
        ChatCompletionMessageFunctionToolCall as _ChatCompletionMessageFunctionToolCall,
        ChatCompletionMessageFunctionToolCallFunction as ChatCompletionMessageFunctionToolCallFunction,
    )
    from .chat_completion_message_function_tool_call_param import (
        ChatCompletionMessageFunctionToolCallFunctionParam as ChatCompletionMessageFunctionToolCallFunctionParam,
        ChatCompletionMessageFunctionToolCallParam as ChatCompletionMessageFunctionToolCallParam,
        ChatCompletionMessageFunctionToolCallParam as _ChatCompletionMessageFunctionToolCallParam,
    )
    from .chat_completion_message_param import (
        ChatCompletionMessageParam as ChatCompletionMessageParam,
        ChatCompletionMessageParam as _ChatCompletionMessageParam,
    )
    from .chat_completion_message_tool_call import (
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
        ChatCompletionModerationError as ChatCompletionModerationError,
        ChatCompletionModerationResult as ChatCompletionModerationResult,
        ChatCompletionModerationResults as ChatCompletionModerationResults,
    )
    from .chat_completion_named_tool_choice_custom_param import (
        ChatCompletionNamedToolChoiceCustomCustomParam as ChatCompletionNamedToolChoiceCustomCustomParam,
        ChatCompletionNamedToolChoiceCustomParam as ChatCompletionNamedToolChoiceCustomParam,
    )
    from .chat_completion_named_tool_choice_param import (
        ChatCompletionNamedToolChoiceFunctionParam as ChatCompletionNamedToolChoiceFunctionParam,
        ChatCompletionNamedToolChoiceParam as ChatCompletionNamedToolChoiceParam,
    )
    from .chat_completion_prediction_content_param import (
        ChatCompletionPredictionContentParam as ChatCompletionPredictionContentParam,
    )
    from .chat_completion_service_tier import (
        ChatCompletionServiceTier as ChatCompletionServiceTier,
    )
    from .chat_completion_store_message import (
        ChatCompletionStoreMessage as ChatCompletionStoreMessage,
        ChatCompletionStoreMessageContentPart as ChatCompletionStoreMessageContentPart,
    )
    from .chat_completion_stream import (
        AsyncChatCompletionStream as AsyncChatCompletionStream,
        AsyncChatCompletionStreamManager as AsyncChatCompletionStreamManager,
        ChatCompletionStream as ChatCompletionStream,
        ChatCompletionStreamEvent as ChatCompletionStreamEvent,
        ChatCompletionStreamManager as ChatCompletionStreamManager,
        ChatCompletionStreamState as ChatCompletionStreamState,
    )
    from .chat_completion_stream_options_param import (
        ChatCompletionStreamOptionsParam as ChatCompletionStreamOptionsParam,
    )
    from .chat_completion_system_message_param import (
        ChatCompletionSystemMessageParam as ChatCompletionSystemMessageParam,
    )
    from .chat_completion_token_logprob import (
        ChatCompletionTokenLogprob as ChatCompletionTokenLogprob,
        TopLogprob as TopLogprob,
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
    from .chat_completion_user_message_param import (
        ChatCompletionUserMessageParam as ChatCompletionUserMessageParam,
    )
    from .completion_create_params import (
        ChatCompletionCreateParams as ChatCompletionCreateParams,
        ChatCompletionCreateParams as _ChatCompletionCreateParams,
        ChatCompletionFunctionParam as ChatCompletionFunctionParam,
        ModerationConfigParam as ModerationConfigParam,
        ModerationParam as ModerationParam,
        ModerationPolicyParam as ModerationPolicyParam,
        PromptCacheOptionsParam as PromptCacheOptionsParam,
        WebSearchOptionsParam as WebSearchOptionsParam,
        WebSearchOptionsUserLocationApproximateParam as WebSearchOptionsUserLocationApproximateParam,
        WebSearchOptionsUserLocationParam as WebSearchOptionsUserLocationParam,
    )
    from .completion_update_params import (
        ChatCompletionUpdateParams as ChatCompletionUpdateParams,
        ChatCompletionUpdateParams as _ChatCompletionUpdateParams,
    )
    from .parsed_chat_completion import (
        ParsedChatCompletion as ParsedChatCompletion,
        ParsedChatCompletionMessage as ParsedChatCompletionMessage,
        ParsedChoice as ParsedChoice,
        ParsedFunction as ParsedFunction,
        ParsedFunctionToolCall as ParsedFunctionToolCall,
    )

    ChatCompletionMessageToolCall = _ChatCompletionMessageFunctionToolCall
    ChatCompletionMessageToolCallParam = _ChatCompletionMessageFunctionToolCallParam
    ChatCompletionReasoningEffort = _ReasoningEffort
    ChatCompletionToolParam = _ChatCompletionFunctionToolParam
    CompletionCreateParams = _ChatCompletionCreateParams
    CompletionUpdateParams = _ChatCompletionUpdateParams
    CreateChatCompletionRequestMessageParam = _ChatCompletionMessageParam
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "AnnotationURLCitation": ".chat_completion_message",
        "AsyncChatCompletionStream": ".chat_completion_stream",
        "AsyncChatCompletionStreamManager": ".chat_completion_stream",
        "ChatCompletion": ".chat_completion",
        "ChatCompletionAllowedToolChoiceParam": ".chat_completion_allowed_tool_choice_param",
        "ChatCompletionAllowedToolsParam": ".chat_completion_allowed_tools_param",
        "ChatCompletionAssistantContentPartParam": ".chat_completion_assistant_message_param",
        "ChatCompletionAssistantMessageAudioParam": ".chat_completion_assistant_message_param",
        "ChatCompletionAssistantMessageParam": ".chat_completion_assistant_message_param",
        "ChatCompletionAudio": ".chat_completion_audio",
        "ChatCompletionAudioParam": ".chat_completion_audio_param",
        "ChatCompletionChoice": ".chat_completion",
        "ChatCompletionChoiceLogprobs": ".chat_completion",
        "ChatCompletionChunk": ".chat_completion_chunk",
        "ChatCompletionChunkChoice": ".chat_completion_chunk",
        "ChatCompletionChunkChoiceDelta": ".chat_completion_chunk",
        "ChatCompletionChunkChoiceDeltaAudio": ".chat_completion_chunk",
        "ChatCompletionChunkChoiceDeltaFunctionCall": ".chat_completion_chunk",
        "ChatCompletionChunkChoiceDeltaToolCall": ".chat_completion_chunk",
        "ChatCompletionChunkChoiceDeltaToolCallFunction": ".chat_completion_chunk",
        "ChatCompletionContentPartFileFileParam": ".chat_completion_content_part_param",
        "ChatCompletionContentPartFileParam": ".chat_completion_content_part_param",
        "ChatCompletionContentPartImage": ".chat_completion_content_part_image",
        "ChatCompletionContentPartImageParam": ".chat_completion_content_part_image_param",
        "ChatCompletionContentPartInputAudioParam": ".chat_completion_content_part_input_audio_param",
        "ChatCompletionContentPartParam": ".chat_completion_content_part_param",
        "ChatCompletionContentPartRefusalParam": ".chat_completion_content_part_refusal_param",
        "ChatCompletionContentPartText": ".chat_completion_content_part_text",
        "ChatCompletionContentPartTextParam": ".chat_completion_content_part_text_param",
        "ChatCompletionCreateParams": ".completion_create_params",
        "ChatCompletionCustomToolCustomParam": ".chat_completion_custom_tool_param",
        "ChatCompletionCustomToolParam": ".chat_completion_custom_tool_param",
        "ChatCompletionDeleted": ".chat_completion_deleted",
        "ChatCompletionDeveloperMessageParam": ".chat_completion_developer_message_param",
        "ChatCompletionFunctionCallOptionParam": ".chat_completion_function_call_option_param",
        "ChatCompletionFunctionMessageParam": ".chat_completion_function_message_param",
        "ChatCompletionFunctionParam": ".completion_create_params",
        "ChatCompletionFunctionTool": ".chat_completion_function_tool",
        "ChatCompletionFunctionToolParam": ".chat_completion_function_tool_param",
        "ChatCompletionMessage": ".chat_completion_message",
        "ChatCompletionMessageAnnotation": ".chat_completion_message",
        "ChatCompletionMessageCustomToolCall": ".chat_completion_message_custom_tool_call",
        "ChatCompletionMessageCustomToolCallCustom": ".chat_completion_message_custom_tool_call",
        "ChatCompletionMessageCustomToolCallCustomParam": ".chat_completion_message_custom_tool_call_param",
        "ChatCompletionMessageCustomToolCallParam": ".chat_completion_message_custom_tool_call_param",
        "ChatCompletionMessageFunctionCall": ".chat_completion_message",
        "ChatCompletionMessageFunctionCallParam": ".chat_completion_assistant_message_param",
        "ChatCompletionMessageFunctionToolCall": ".chat_completion_message_function_tool_call",
        "ChatCompletionMessageFunctionToolCallFunction": ".chat_completion_message_function_tool_call",
        "ChatCompletionMessageFunctionToolCallFunctionParam": ".chat_completion_message_function_tool_call_param",
        "ChatCompletionMessageFunctionToolCallParam": ".chat_completion_message_function_tool_call_param",
        "ChatCompletionMessageParam": ".chat_completion_message_param",
        "ChatCompletionMessageToolCall": ".chat_completion_message_function_tool_call:ChatCompletionMessageFunctionToolCall",
        "ChatCompletionMessageToolCallParam": ".chat_completion_message_function_tool_call_param:ChatCompletionMessageFunctionToolCallParam",
        "ChatCompletionMessageToolCallUnion": ".chat_completion_message_tool_call",
        "ChatCompletionMessageToolCallUnionParam": ".chat_completion_message_tool_call_union_param",
        "ChatCompletionModality": ".chat_completion_modality",
        "ChatCompletionModeration": ".chat_completion_moderation",
        "ChatCompletionModerationError": ".chat_completion_moderation",
        "ChatCompletionModerationResult": ".chat_completion_moderation",
        "ChatCompletionModerationResults": ".chat_completion_moderation",
        "ChatCompletionNamedToolChoiceCustomCustomParam": ".chat_completion_named_tool_choice_custom_param",
        "ChatCompletionNamedToolChoiceCustomParam": ".chat_completion_named_tool_choice_custom_param",
        "ChatCompletionNamedToolChoiceFunctionParam": ".chat_completion_named_tool_choice_param",
        "ChatCompletionNamedToolChoiceParam": ".chat_completion_named_tool_choice_param",
        "ChatCompletionPredictionContentParam": ".chat_completion_prediction_content_param",
        "ChatCompletionReasoningEffort": "..shared.reasoning_effort:ReasoningEffort",
        "ChatCompletionServiceTier": ".chat_completion_service_tier",
        "ChatCompletionStoreMessage": ".chat_completion_store_message",
        "ChatCompletionStoreMessageContentPart": ".chat_completion_store_message",
        "ChatCompletionStream": ".chat_completion_stream",
        "ChatCompletionStreamEvent": ".chat_completion_stream",
        "ChatCompletionStreamManager": ".chat_completion_stream",
        "ChatCompletionStreamOptionsParam": ".chat_completion_stream_options_param",
        "ChatCompletionStreamState": ".chat_completion_stream",
        "ChatCompletionSystemMessageParam": ".chat_completion_system_message_param",
        "ChatCompletionTokenLogprob": ".chat_completion_token_logprob",
        "ChatCompletionToolChoiceOptionParam": ".chat_completion_tool_choice_option_param",
        "ChatCompletionToolMessageParam": ".chat_completion_tool_message_param",
        "ChatCompletionToolParam": ".chat_completion_function_tool_param:ChatCompletionFunctionToolParam",
        "ChatCompletionToolUnionParam": ".chat_completion_tool_union_param",
        "ChatCompletionUpdateParams": ".completion_update_params",
        "ChatCompletionUserMessageParam": ".chat_completion_user_message_param",
        "CompletionCreateParams": ".completion_create_params:ChatCompletionCreateParams",
        "CompletionUpdateParams": ".completion_update_params:ChatCompletionUpdateParams",
        "CreateChatCompletionRequestMessageParam": ".chat_completion_message_param:ChatCompletionMessageParam",
        "CustomFormatGrammarGrammarParam": ".chat_completion_custom_tool_param",
        "CustomFormatGrammarParam": ".chat_completion_custom_tool_param",
        "CustomFormatParam": ".chat_completion_custom_tool_param",
        "CustomFormatTextParam": ".chat_completion_custom_tool_param",
        "ImageURL": ".chat_completion_content_part_image",
        "ImageURLParam": ".chat_completion_content_part_image_param",
        "InputAudioParam": ".chat_completion_content_part_input_audio_param",
        "ModerationConfigParam": ".completion_create_params",
        "ModerationParam": ".completion_create_params",
        "ModerationPolicyParam": ".completion_create_params",
        "ParsedChatCompletion": ".parsed_chat_completion",
        "ParsedChatCompletionMessage": ".parsed_chat_completion",
        "ParsedChoice": ".parsed_chat_completion",
        "ParsedFunction": ".parsed_chat_completion",
        "ParsedFunctionToolCall": ".parsed_chat_completion",
        "PromptCacheBreakpointParam": ".chat_completion_content_part_image_param",
        "PromptCacheOptionsParam": ".completion_create_params",
        "TopLogprob": ".chat_completion_token_logprob",
        "WebSearchOptionsParam": ".completion_create_params",
        "WebSearchOptionsUserLocationApproximateParam": ".completion_create_params",
        "WebSearchOptionsUserLocationParam": ".completion_create_params",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
