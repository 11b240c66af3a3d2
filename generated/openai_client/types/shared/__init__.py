from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .chat_completion_stream_options_param import (
        ChatCompletionStreamOptionsParam as ChatCompletionStreamOptionsParam,
    )
    from .chat_model import ChatModel as ChatModel
    from .comparison_filter import ComparisonFilter as ComparisonFilter
    from .comparison_filter_param import ComparisonFilterParam as ComparisonFilterParam
    from .completion_tokens_details import (
        CompletionTokensDetails as CompletionTokensDetails,
    )
    from .completion_usage import CompletionUsage as CompletionUsage
    from .compound_filter import CompoundFilter as CompoundFilter
    from .compound_filter import CompoundFilterFilter as CompoundFilterFilter
    from .compound_filter_param import (
        CompoundFilterFilterParam as CompoundFilterFilterParam,
    )
    from .compound_filter_param import CompoundFilterParam as CompoundFilterParam
    from .custom_tool_input_format import CustomToolInputFormat as CustomToolInputFormat
    from .custom_tool_input_format_grammar import (
        CustomToolInputFormatGrammar as CustomToolInputFormatGrammar,
    )
    from .custom_tool_input_format_grammar_param import (
        CustomToolInputFormatGrammarParam as CustomToolInputFormatGrammarParam,
    )
    from .custom_tool_input_format_param import (
        CustomToolInputFormatParam as CustomToolInputFormatParam,
    )
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
    from .reasoning import Reasoning as Reasoning
    from .reasoning_effort import ReasoningEffort as ReasoningEffort
    from .reasoning_param import ReasoningParam as ReasoningParam
    from .response_format_json_object import (
        ResponseFormatJSONObject as ResponseFormatJSONObject,
    )
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
    from .response_format_text import ResponseFormatText as ResponseFormatText
    from .response_format_text_param import (
        ResponseFormatTextParam as ResponseFormatTextParam,
    )
    from .responses_model import ResponsesModel as ResponsesModel
    from .stop_configuration import StopConfiguration as StopConfiguration
    from .verbosity import Verbosity as Verbosity
    from .voice_id_param import VoiceIDParam as VoiceIDParam
    from .voice_ids import VoiceIds as VoiceIds
    from .voice_param import VoiceParam as VoiceParam
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "ChatCompletionStreamOptionsParam": ".chat_completion_stream_options_param",
        "ChatModel": ".chat_model",
        "ComparisonFilter": ".comparison_filter",
        "ComparisonFilterParam": ".comparison_filter_param",
        "CompletionTokensDetails": ".completion_tokens_details",
        "CompletionUsage": ".completion_usage",
        "CompoundFilter": ".compound_filter",
        "CompoundFilterFilter": ".compound_filter",
        "CompoundFilterFilterParam": ".compound_filter_param",
        "CompoundFilterParam": ".compound_filter_param",
        "CustomToolInputFormat": ".custom_tool_input_format",
        "CustomToolInputFormatGrammar": ".custom_tool_input_format_grammar",
        "CustomToolInputFormatGrammarParam": ".custom_tool_input_format_grammar_param",
        "CustomToolInputFormatParam": ".custom_tool_input_format_param",
        "ErrorObject": ".error_object",
        "ErrorResponse": ".error_response",
        "FunctionDefinitionParam": ".function_definition_param",
        "FunctionParameters": ".function_parameters",
        "JSONSchemaParam": ".response_format_json_schema_param",
        "Metadata": ".metadata",
        "ModerationConfigParam": ".moderation_config_param",
        "ModerationInputType": ".moderation_input_type",
        "ModerationMode": ".moderation_mode",
        "ModerationParam": ".moderation_param",
        "ModerationPolicyParam": ".moderation_policy_param",
        "ParallelToolCalls": ".parallel_tool_calls",
        "PromptCacheBreakpoint": ".prompt_cache_breakpoint",
        "PromptCacheBreakpointParam": ".prompt_cache_breakpoint_param",
        "PromptCacheMode": ".prompt_cache_mode",
        "PromptCacheOptionsParam": ".prompt_cache_options_param",
        "PromptCacheTTL": ".prompt_cache_ttl",
        "PromptTokensDetails": ".prompt_tokens_details",
        "Reasoning": ".reasoning",
        "ReasoningEffort": ".reasoning_effort",
        "ReasoningParam": ".reasoning_param",
        "ResponseFormatJSONObject": ".response_format_json_object",
        "ResponseFormatJSONObjectParam": ".response_format_json_object_param",
        "ResponseFormatJSONSchemaParam": ".response_format_json_schema_param",
        "ResponseFormatJSONSchemaSchema": ".response_format_json_schema_schema",
        "ResponseFormatText": ".response_format_text",
        "ResponseFormatTextParam": ".response_format_text_param",
        "ResponsesModel": ".responses_model",
        "StopConfiguration": ".stop_configuration",
        "Verbosity": ".verbosity",
        "VoiceIDParam": ".voice_id_param",
        "VoiceIds": ".voice_ids",
        "VoiceParam": ".voice_param",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "ChatCompletionStreamOptionsParam",
    "ChatModel",
    "ComparisonFilter",
    "ComparisonFilterParam",
    "CompletionTokensDetails",
    "CompletionUsage",
    "CompoundFilter",
    "CompoundFilterFilter",
    "CompoundFilterFilterParam",
    "CompoundFilterParam",
    "CustomToolInputFormat",
    "CustomToolInputFormatGrammar",
    "CustomToolInputFormatGrammarParam",
    "CustomToolInputFormatParam",
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
    "Reasoning",
    "ReasoningEffort",
    "ReasoningParam",
    "ResponseFormatJSONObject",
    "ResponseFormatJSONObjectParam",
    "ResponseFormatJSONSchemaParam",
    "ResponseFormatJSONSchemaSchema",
    "ResponseFormatText",
    "ResponseFormatTextParam",
    "ResponsesModel",
    "StopConfiguration",
    "Verbosity",
    "VoiceIDParam",
    "VoiceIds",
    "VoiceParam",
]
