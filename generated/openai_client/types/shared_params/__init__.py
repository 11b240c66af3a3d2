from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..shared.chat_model import ChatModel as ChatModel
    from ..shared.comparison_filter_param import (
        ComparisonFilterParam as ComparisonFilter,
    )
    from ..shared.compound_filter_param import CompoundFilterParam as CompoundFilter
    from ..shared.custom_tool_input_format_param import (
        CustomToolInputFormatParam as CustomToolInputFormat,
    )
    from ..shared.function_definition_param import (
        FunctionDefinitionParam as FunctionDefinition,
    )
    from ..shared.function_parameters import FunctionParameters as FunctionParameters
    from ..shared.metadata import Metadata as Metadata
    from ..shared.reasoning_effort import ReasoningEffort as ReasoningEffort
    from ..shared.reasoning_param import ReasoningParam as Reasoning
    from ..shared.response_format_json_object_param import (
        ResponseFormatJSONObjectParam as ResponseFormatJSONObject,
    )
    from ..shared.response_format_json_schema_param import (
        ResponseFormatJSONSchemaParam as ResponseFormatJSONSchema,
    )
    from ..shared.response_format_text_param import (
        ResponseFormatTextParam as ResponseFormatText,
    )
    from ..shared.responses_model import ResponsesModel as ResponsesModel
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "ChatModel": "..shared.chat_model",
        "ComparisonFilter": "..shared.comparison_filter_param:ComparisonFilterParam",
        "CompoundFilter": "..shared.compound_filter_param:CompoundFilterParam",
        "CustomToolInputFormat": "..shared.custom_tool_input_format_param:CustomToolInputFormatParam",
        "FunctionDefinition": "..shared.function_definition_param:FunctionDefinitionParam",
        "FunctionParameters": "..shared.function_parameters",
        "Metadata": "..shared.metadata",
        "Reasoning": "..shared.reasoning_param:ReasoningParam",
        "ReasoningEffort": "..shared.reasoning_effort",
        "ResponseFormatJSONObject": "..shared.response_format_json_object_param:ResponseFormatJSONObjectParam",
        "ResponseFormatJSONSchema": "..shared.response_format_json_schema_param:ResponseFormatJSONSchemaParam",
        "ResponseFormatText": "..shared.response_format_text_param:ResponseFormatTextParam",
        "ResponsesModel": "..shared.responses_model",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "ChatModel",
    "ComparisonFilter",
    "CompoundFilter",
    "CustomToolInputFormat",
    "FunctionDefinition",
    "FunctionParameters",
    "Metadata",
    "Reasoning",
    "ReasoningEffort",
    "ResponseFormatJSONObject",
    "ResponseFormatJSONSchema",
    "ResponseFormatText",
    "ResponsesModel",
]
