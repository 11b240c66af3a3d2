from typing import Annotated, Literal, Union

from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
from ..shared.response_format_json_object import ResponseFormatJSONObject
from ..shared.response_format_json_schema import ResponseFormatJSONSchema
from ..shared.response_format_text import ResponseFormatText

AssistantResponseFormatOption: TypeAlias = Annotated[
    Union[
        Literal["auto"],
        ResponseFormatText,
        ResponseFormatJSONObject,
        ResponseFormatJSONSchema,
        Unknown,
    ],
    Tagged(
        "type",
        {
            "text": ResponseFormatText,
            "json_object": ResponseFormatJSONObject,
            "json_schema": ResponseFormatJSONSchema,
        },
    ),
]
"""Format of an answer: `auto`, text, JSON, or JSON by a schema."""
