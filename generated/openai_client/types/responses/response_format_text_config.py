from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
from ..shared.response_format_json_object import ResponseFormatJSONObject
from ..shared.response_format_text import ResponseFormatText
from .response_format_text_json_schema_config import ResponseFormatTextJSONSchemaConfig

ResponseFormatTextConfig: TypeAlias = Annotated[
    Union[
        ResponseFormatText,
        ResponseFormatTextJSONSchemaConfig,
        ResponseFormatJSONObject,
        Unknown,
    ],
    Tagged(
        "type",
        {
            "text": ResponseFormatText,
            "json_schema": ResponseFormatTextJSONSchemaConfig,
            "json_object": ResponseFormatJSONObject,
        },
    ),
]
"""Format of the text: plain, JSON that conforms to a schema, or any JSON."""
