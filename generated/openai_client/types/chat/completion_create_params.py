from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..shared.moderation_param import ModerationParam as Moderation
    from ..shared.prompt_cache_options_param import (
        PromptCacheOptionsParam as PromptCacheOptions,
    )
    from ..shared.response_format_json_schema_param import (
        ResponseFormatJSONSchemaParam as ResponseFormat,
    )
    from .chat_completion_create_params import (
        ChatCompletionCreateParams as CompletionCreateParams,
    )
    from .chat_completion_create_params import (
        ChatCompletionCreateParams as CompletionCreateParamsBase,
    )
    from .chat_completion_create_params import (
        ChatCompletionCreateParams as CompletionCreateParamsNonStreaming,
    )
    from .chat_completion_create_params import (
        ChatCompletionCreateParams as CompletionCreateParamsStreaming,
    )
    from .chat_completion_function_call_option_param import (
        ChatCompletionFunctionCallOptionParam as FunctionCall,
    )
    from .chat_completion_function_param import ChatCompletionFunctionParam as Function
    from .web_search_options_param import WebSearchOptionsParam as WebSearchOptions
    from .web_search_options_user_location_param import (
        WebSearchOptionsUserLocationApproximateParam as WebSearchOptionsUserLocationApproximate,
    )
    from .web_search_options_user_location_param import (
        WebSearchOptionsUserLocationParam as WebSearchOptionsUserLocation,
    )
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "CompletionCreateParams": ".chat_completion_create_params:ChatCompletionCreateParams",
        "CompletionCreateParamsBase": ".chat_completion_create_params:ChatCompletionCreateParams",
        "CompletionCreateParamsNonStreaming": ".chat_completion_create_params:ChatCompletionCreateParams",
        "CompletionCreateParamsStreaming": ".chat_completion_create_params:ChatCompletionCreateParams",
        "Function": ".chat_completion_function_param:ChatCompletionFunctionParam",
        "FunctionCall": ".chat_completion_function_call_option_param:ChatCompletionFunctionCallOptionParam",
        "Moderation": "..shared.moderation_param:ModerationParam",
        "PromptCacheOptions": "..shared.prompt_cache_options_param:PromptCacheOptionsParam",
        "ResponseFormat": "..shared.response_format_json_schema_param:ResponseFormatJSONSchemaParam",
        "WebSearchOptions": ".web_search_options_param:WebSearchOptionsParam",
        "WebSearchOptionsUserLocation": ".web_search_options_user_location_param:WebSearchOptionsUserLocationParam",
        "WebSearchOptionsUserLocationApproximate": ".web_search_options_user_location_param:WebSearchOptionsUserLocationApproximateParam",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "CompletionCreateParams",
    "CompletionCreateParamsBase",
    "CompletionCreateParamsNonStreaming",
    "CompletionCreateParamsStreaming",
    "Function",
    "FunctionCall",
    "Moderation",
    "PromptCacheOptions",
    "ResponseFormat",
    "WebSearchOptions",
    "WebSearchOptionsUserLocation",
    "WebSearchOptionsUserLocationApproximate",
]
