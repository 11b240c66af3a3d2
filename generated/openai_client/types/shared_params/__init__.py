from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..shared.chat_model import ChatModel as ChatModel
    from ..shared.function_parameters import FunctionParameters as FunctionParameters
    from ..shared.metadata import Metadata as Metadata
    from ..shared.reasoning_effort import ReasoningEffort as ReasoningEffort
    from ..shared.responses_model import ResponsesModel as ResponsesModel
    from .comparison_filter import (
        ComparisonFilterParam as ComparisonFilterParam,
        ComparisonFilterParam as _ComparisonFilterParam,
    )
    from .compound_filter import (
        CompoundFilterFilterParam as CompoundFilterFilterParam,
        CompoundFilterParam as CompoundFilterParam,
        CompoundFilterParam as _CompoundFilterParam,
    )
    from .custom_tool_input_format import (
        CustomToolInputFormatGrammarParam as CustomToolInputFormatGrammarParam,
        CustomToolInputFormatParam as CustomToolInputFormatParam,
        CustomToolInputFormatParam as _CustomToolInputFormatParam,
    )
    from .decision_input_json import DecisionInputJSONParam as DecisionInputJSONParam
    from .decision_question_input_image import (
        DecisionQuestionInputImageParam as DecisionQuestionInputImageParam,
    )
    from .decision_question_input_part import (
        DecisionQuestionInputPartParam as DecisionQuestionInputPartParam,
    )
    from .decision_question_input_text import (
        DecisionQuestionInputTextParam as DecisionQuestionInputTextParam,
    )
    from .function_definition import (
        FunctionDefinitionParam as FunctionDefinitionParam,
        FunctionDefinitionParam as _FunctionDefinitionParam,
    )
    from .reasoning import (
        ReasoningParam as ReasoningParam,
        ReasoningParam as _ReasoningParam,
    )
    from .response_format_json_object import (
        ResponseFormatJSONObjectParam as ResponseFormatJSONObjectParam,
        ResponseFormatJSONObjectParam as _ResponseFormatJSONObjectParam,
    )
    from .response_format_json_schema import (
        JSONSchemaParam as JSONSchemaParam,
        ResponseFormatJSONSchemaParam as ResponseFormatJSONSchemaParam,
        ResponseFormatJSONSchemaParam as _ResponseFormatJSONSchemaParam,
    )
    from .response_format_text import (
        ResponseFormatTextParam as ResponseFormatTextParam,
        ResponseFormatTextParam as _ResponseFormatTextParam,
    )

    ComparisonFilter = _ComparisonFilterParam
    CompoundFilter = _CompoundFilterParam
    CustomToolInputFormat = _CustomToolInputFormatParam
    FunctionDefinition = _FunctionDefinitionParam
    Reasoning = _ReasoningParam
    ResponseFormatJSONObject = _ResponseFormatJSONObjectParam
    ResponseFormatJSONSchema = _ResponseFormatJSONSchemaParam
    ResponseFormatText = _ResponseFormatTextParam
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
        "DecisionInputJSONParam": ".decision_input_json",
        "DecisionQuestionInputImageParam": ".decision_question_input_image",
        "DecisionQuestionInputPartParam": ".decision_question_input_part",
        "DecisionQuestionInputTextParam": ".decision_question_input_text",
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
    __all__ = [*_SOURCES]
