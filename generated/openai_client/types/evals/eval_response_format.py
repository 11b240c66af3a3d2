from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
from ..shared.response_format_json_object import ResponseFormatJSONObject
from ..shared.response_format_json_schema import ResponseFormatJSONSchema
from ..shared.response_format_text import ResponseFormatText

EvalResponseFormat: TypeAlias = Annotated[
    Union[
        ResponseFormatText,
        ResponseFormatJSONSchema,
        ResponseFormatJSONObject,
        Unknown,
    ],
    Tagged(
        "type",
        {
            "text": ResponseFormatText,
            "json_schema": ResponseFormatJSONSchema,
            "json_object": ResponseFormatJSONObject,
        },
    ),
]
"""Format of the output."""
