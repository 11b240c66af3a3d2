from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .chat_completion_stream_options_param import (
        ChatCompletionStreamOptionsParam as ChatCompletionStreamOptionsParam,
    )
    from .chat_model import ChatModel as ChatModel
    from .completion_tokens_details import (
        CompletionTokensDetails as CompletionTokensDetails,
    )
    from .completion_usage import CompletionUsage as CompletionUsage
    from .error_object import ErrorObject as ErrorObject
    from .error_response import ErrorResponse as ErrorResponse
    from .function_definition_param import (
        FunctionDefinitionParam as FunctionDefinitionParam,
    )
    from .function_parameters import FunctionParameters as FunctionParameters
    from .metadata import Metadata as Metadata
    from .moderation_config_param import ModerationConfigParam as ModerationConfigParam
    from .moderation_input_type import ModerationInputType as ModerationInputType
    from .moderation_mode import ModerationMode as ModerationMode
    from .moderation_param import ModerationParam as ModerationParam
    from .moderation_policy_param import ModerationPolicyParam as ModerationPolicyParam
    from .parallel_tool_calls import ParallelToolCalls as ParallelToolCalls
    from .prompt_cache_breakpoint import PromptCacheBreakpoint as PromptCacheBreakpoint
    from .prompt_cache_breakpoint_param import (
        PromptCacheBreakpointParam as PromptCacheBreakpointParam,
    )
    from .prompt_cache_mode import PromptCacheMode as PromptCacheMode
    from .prompt_cache_options_param import (
        PromptCacheOptionsParam as PromptCacheOptionsParam,
    )
    from .prompt_cache_ttl import PromptCacheTTL as PromptCacheTTL
    from .prompt_tokens_details import PromptTokensDetails as PromptTokensDetails
    from .reasoning_effort import ReasoningEffort as ReasoningEffort
    from .response_format_json_object_param import (
        ResponseFormatJSONObjectParam as ResponseFormatJSONObjectParam,
    )
    from .response_format_json_schema_param import JSONSchemaParam as JSONSchemaParam
    from .response_format_json_schema_param import (
        ResponseFormatJSONSchemaParam as ResponseFormatJSONSchemaParam,
    )
    from .response_format_json_schema_schema import (
        ResponseFormatJSONSchemaSchema as ResponseFormatJSONSchemaSchema,
    )
    from .response_format_text_param import (
        ResponseFormatTextParam as ResponseFormatTextParam,
    )
    from .stop_configuration import StopConfiguration as StopConfiguration
    from .verbosity import Verbosity as Verbosity
    from .voice_id_param import VoiceIDParam as VoiceIDParam
    from .voice_ids import VoiceIds as VoiceIds
    from .voice_param import VoiceParam as VoiceParam

__all__ = [
    "ChatCompletionStreamOptionsParam",
    "ChatModel",
    "CompletionTokensDetails",
    "CompletionUsage",
    "ErrorObject",
    "ErrorResponse",
    "FunctionDefinitionParam",
    "FunctionParameters",
    "JSONSchemaParam",
    "Metadata",
    "ModerationConfigParam",
    "ModerationInputType",
    "ModerationMode",
    "ModerationParam",
    "ModerationPolicyParam",
    "ParallelToolCalls",
    "PromptCacheBreakpoint",
    "PromptCacheBreakpointParam",
    "PromptCacheMode",
    "PromptCacheOptionsParam",
    "PromptCacheTTL",
    "PromptTokensDetails",
    "ReasoningEffort",
    "ResponseFormatJSONObjectParam",
    "ResponseFormatJSONSchemaParam",
    "ResponseFormatJSONSchemaSchema",
    "ResponseFormatTextParam",
    "StopConfiguration",
    "Verbosity",
    "VoiceIDParam",
    "VoiceIds",
    "VoiceParam",
]

_SOURCES = {
    "ChatCompletionStreamOptionsParam": ".chat_completion_stream_options_param:ChatCompletionStreamOptionsParam",
    "ChatModel": ".chat_model:ChatModel",
    "CompletionTokensDetails": ".completion_tokens_details:CompletionTokensDetails",
    "CompletionUsage": ".completion_usage:CompletionUsage",
    "ErrorObject": ".error_object:ErrorObject",
    "ErrorResponse": ".error_response:ErrorResponse",
    "FunctionDefinitionParam": ".function_definition_param:FunctionDefinitionParam",
    "FunctionParameters": ".function_parameters:FunctionParameters",
    "JSONSchemaParam": ".response_format_json_schema_param:JSONSchemaParam",
    "Metadata": ".metadata:Metadata",
    "ModerationConfigParam": ".moderation_config_param:ModerationConfigParam",
    "ModerationInputType": ".moderation_input_type:ModerationInputType",
    "ModerationMode": ".moderation_mode:ModerationMode",
    "ModerationParam": ".moderation_param:ModerationParam",
    "ModerationPolicyParam": ".moderation_policy_param:ModerationPolicyParam",
    "ParallelToolCalls": ".parallel_tool_calls:ParallelToolCalls",
    "PromptCacheBreakpoint": ".prompt_cache_breakpoint:PromptCacheBreakpoint",
    "PromptCacheBreakpointParam": ".prompt_cache_breakpoint_param:PromptCacheBreakpointParam",
    "PromptCacheMode": ".prompt_cache_mode:PromptCacheMode",
    "PromptCacheOptionsParam": ".prompt_cache_options_param:PromptCacheOptionsParam",
    "PromptCacheTTL": ".prompt_cache_ttl:PromptCacheTTL",
    "PromptTokensDetails": ".prompt_tokens_details:PromptTokensDetails",
    "ReasoningEffort": ".reasoning_effort:ReasoningEffort",
    "ResponseFormatJSONObjectParam": ".response_format_json_object_param:ResponseFormatJSONObjectParam",
    "ResponseFormatJSONSchemaParam": ".response_format_json_schema_param:ResponseFormatJSONSchemaParam",
    "ResponseFormatJSONSchemaSchema": ".response_format_json_schema_schema:ResponseFormatJSONSchemaSchema",
    "ResponseFormatTextParam": ".response_format_text_param:ResponseFormatTextParam",
    "StopConfiguration": ".stop_configuration:StopConfiguration",
    "Verbosity": ".verbosity:Verbosity",
    "VoiceIDParam": ".voice_id_param:VoiceIDParam",
    "VoiceIds": ".voice_ids:VoiceIds",
    "VoiceParam": ".voice_param:VoiceParam",
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
