from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..shared.chat_model import ChatModel as ChatModel
    from ..shared.function_definition_param import (
        FunctionDefinitionParam as FunctionDefinition,
    )
    from ..shared.function_parameters import FunctionParameters as FunctionParameters
    from ..shared.metadata import Metadata as Metadata
    from ..shared.reasoning_effort import ReasoningEffort as ReasoningEffort
    from ..shared.response_format_json_object_param import (
        ResponseFormatJSONObjectParam as ResponseFormatJSONObject,
    )
    from ..shared.response_format_json_schema_param import (
        ResponseFormatJSONSchemaParam as ResponseFormatJSONSchema,
    )
    from ..shared.response_format_text_param import (
        ResponseFormatTextParam as ResponseFormatText,
    )

__all__ = [
    "ChatModel",
    "FunctionDefinition",
    "FunctionParameters",
    "Metadata",
    "ReasoningEffort",
    "ResponseFormatJSONObject",
    "ResponseFormatJSONSchema",
    "ResponseFormatText",
]

_SOURCES = {
    "ChatModel": "..shared.chat_model:ChatModel",
    "FunctionDefinition": "..shared.function_definition_param:FunctionDefinitionParam",
    "FunctionParameters": "..shared.function_parameters:FunctionParameters",
    "Metadata": "..shared.metadata:Metadata",
    "ReasoningEffort": "..shared.reasoning_effort:ReasoningEffort",
    "ResponseFormatJSONObject": "..shared.response_format_json_object_param:ResponseFormatJSONObjectParam",
    "ResponseFormatJSONSchema": "..shared.response_format_json_schema_param:ResponseFormatJSONSchemaParam",
    "ResponseFormatText": "..shared.response_format_text_param:ResponseFormatTextParam",
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
