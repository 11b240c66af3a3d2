from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..shared.response_format_json_schema_param import JSONSchemaParam as JSONSchema
    from ..shared.response_format_json_schema_param import (
        ResponseFormatJSONSchemaParam as ResponseFormatJSONSchema,
    )
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "JSONSchema": "..shared.response_format_json_schema_param:JSONSchemaParam",
        "ResponseFormatJSONSchema": "..shared.response_format_json_schema_param:ResponseFormatJSONSchemaParam",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "JSONSchema",
    "ResponseFormatJSONSchema",
]
