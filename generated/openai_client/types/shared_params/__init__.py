from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..shared.chat_model import ChatModel as ChatModel
    from ..shared.function_parameters import FunctionParameters as FunctionParameters
    from ..shared.metadata import Metadata as Metadata
    from ..shared.reasoning_effort import ReasoningEffort as ReasoningEffort
    from ..shared.responses_model import ResponsesModel as ResponsesModel
    from .comparison_filter import ComparisonFilterParam as ComparisonFilterParam
    from .comparison_filter import ComparisonFilterParam as ComparisonFilter
    from .compound_filter import CompoundFilterFilterParam as CompoundFilterFilterParam
    from .compound_filter import CompoundFilterParam as CompoundFilterParam
    from .compound_filter import CompoundFilterParam as CompoundFilter
    from .custom_tool_input_format import (
        CustomToolInputFormatGrammarParam as CustomToolInputFormatGrammarParam,
    )
    from .custom_tool_input_format import (
        CustomToolInputFormatParam as CustomToolInputFormatParam,
    )
    from .custom_tool_input_format import (
        CustomToolInputFormatParam as CustomToolInputFormat,
    )
    from .function_definition import FunctionDefinitionParam as FunctionDefinitionParam
    from .function_definition import FunctionDefinitionParam as FunctionDefinition
    from .reasoning import ReasoningParam as ReasoningParam
    from .reasoning import ReasoningParam as Reasoning
    from .response_format_json_object import (
        ResponseFormatJSONObjectParam as ResponseFormatJSONObjectParam,
    )
    from .response_format_json_object import (
        ResponseFormatJSONObjectParam as ResponseFormatJSONObject,
    )
    from .response_format_json_schema import JSONSchemaParam as JSONSchemaParam
    from .response_format_json_schema import (
        ResponseFormatJSONSchemaParam as ResponseFormatJSONSchemaParam,
    )
    from .response_format_json_schema import (
        ResponseFormatJSONSchemaParam as ResponseFormatJSONSchema,
    )
    from .response_format_text import ResponseFormatTextParam as ResponseFormatTextParam
    from .response_format_text import ResponseFormatTextParam as ResponseFormatText
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "ChatModel": "..shared.chat_model",
        "ComparisonFilter": ".comparison_filter:ComparisonFilterParam",
        "ComparisonFilterParam": ".comparison_filter",
        "CompoundFilter": ".compound_filter:CompoundFilterParam",
        "CompoundFilterFilterParam": ".compound_filter",
        "CompoundFilterParam": ".compound_filter",
        "CustomToolInputFormat": ".custom_tool_input_format:CustomToolInputFormatParam",
        "CustomToolInputFormatGrammarParam": ".custom_tool_input_format",
        "CustomToolInputFormatParam": ".custom_tool_input_format",
        "FunctionDefinition": ".function_definition:FunctionDefinitionParam",
        "FunctionDefinitionParam": ".function_definition",
        "FunctionParameters": "..shared.function_parameters",
        "JSONSchemaParam": ".response_format_json_schema",
        "Metadata": "..shared.metadata",
        "Reasoning": ".reasoning:ReasoningParam",
        "ReasoningEffort": "..shared.reasoning_effort",
        "ReasoningParam": ".reasoning",
        "ResponseFormatJSONObject": ".response_format_json_object:ResponseFormatJSONObjectParam",
        "ResponseFormatJSONObjectParam": ".response_format_json_object",
        "ResponseFormatJSONSchema": ".response_format_json_schema:ResponseFormatJSONSchemaParam",
        "ResponseFormatJSONSchemaParam": ".response_format_json_schema",
        "ResponseFormatText": ".response_format_text:ResponseFormatTextParam",
        "ResponseFormatTextParam": ".response_format_text",
        "ResponsesModel": "..shared.responses_model",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "ChatModel",
    "ComparisonFilter",
    "ComparisonFilterParam",
    "CompoundFilter",
    "CompoundFilterFilterParam",
    "CompoundFilterParam",
    "CustomToolInputFormat",
    "CustomToolInputFormatGrammarParam",
    "CustomToolInputFormatParam",
    "FunctionDefinition",
    "FunctionDefinitionParam",
    "FunctionParameters",
    "JSONSchemaParam",
    "Metadata",
    "Reasoning",
    "ReasoningEffort",
    "ReasoningParam",
    "ResponseFormatJSONObject",
    "ResponseFormatJSONObjectParam",
    "ResponseFormatJSONSchema",
    "ResponseFormatJSONSchemaParam",
    "ResponseFormatText",
    "ResponseFormatTextParam",
    "ResponsesModel",
]
