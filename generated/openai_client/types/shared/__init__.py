from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .chat_model import ChatModel as ChatModel
    from .comparison_filter import ComparisonFilter as ComparisonFilter
    from .compound_filter import (
        CompoundFilter as CompoundFilter,
        CompoundFilterFilter as CompoundFilterFilter,
    )
    from .custom_tool_input_format import (
        CustomToolInputFormat as CustomToolInputFormat,
        CustomToolInputFormatGrammar as CustomToolInputFormatGrammar,
    )
    from .error_object import ErrorObject as ErrorObject
    from .error_response import ErrorResponse as ErrorResponse
    from .function_definition import FunctionDefinition as FunctionDefinition
    from .function_parameters import FunctionParameters as FunctionParameters
    from .metadata import Metadata as Metadata
    from .moderation_input_type import ModerationInputType as ModerationInputType
    from .moderation_mode import ModerationMode as ModerationMode
    from .parallel_tool_calls import ParallelToolCalls as ParallelToolCalls
    from .prompt_cache_mode import PromptCacheMode as PromptCacheMode
    from .prompt_cache_ttl import PromptCacheTTL as PromptCacheTTL
    from .reasoning import Reasoning as Reasoning
    from .reasoning_effort import ReasoningEffort as ReasoningEffort
    from .response_format_json_object import (
        ResponseFormatJSONObject as ResponseFormatJSONObject,
    )
    from .response_format_json_schema import (
        JSONSchema as JSONSchema,
        ResponseFormatJSONSchema as ResponseFormatJSONSchema,
    )
    from .response_format_json_schema_schema import (
        ResponseFormatJSONSchemaSchema as ResponseFormatJSONSchemaSchema,
    )
    from .response_format_text import ResponseFormatText as ResponseFormatText
    from .responses_model import ResponsesModel as ResponsesModel
    from .stop_configuration import StopConfiguration as StopConfiguration
    from .verbosity import Verbosity as Verbosity
    from .voice_ids import VoiceIds as VoiceIds
    from .voice_param import VoiceIDParam as VoiceIDParam, VoiceParam as VoiceParam
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "ChatModel": ".chat_model",
        "ComparisonFilter": ".comparison_filter",
        "CompoundFilter": ".compound_filter",
        "CompoundFilterFilter": ".compound_filter",
        "CustomToolInputFormat": ".custom_tool_input_format",
        "CustomToolInputFormatGrammar": ".custom_tool_input_format",
        "ErrorObject": ".error_object",
        "ErrorResponse": ".error_response",
        "FunctionDefinition": ".function_definition",
        "FunctionParameters": ".function_parameters",
        "JSONSchema": ".response_format_json_schema",
        "Metadata": ".metadata",
        "ModerationInputType": ".moderation_input_type",
        "ModerationMode": ".moderation_mode",
        "ParallelToolCalls": ".parallel_tool_calls",
        "PromptCacheMode": ".prompt_cache_mode",
        "PromptCacheTTL": ".prompt_cache_ttl",
        "Reasoning": ".reasoning",
        "ReasoningEffort": ".reasoning_effort",
        "ResponseFormatJSONObject": ".response_format_json_object",
        "ResponseFormatJSONSchema": ".response_format_json_schema",
        "ResponseFormatJSONSchemaSchema": ".response_format_json_schema_schema",
        "ResponseFormatText": ".response_format_text",
        "ResponsesModel": ".responses_model",
        "StopConfiguration": ".stop_configuration",
        "Verbosity": ".verbosity",
        "VoiceIDParam": ".voice_param",
        "VoiceIds": ".voice_ids",
        "VoiceParam": ".voice_param",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
