from typing import Literal, Union

from typing_extensions import TypeAlias

from ..shared_params.response_format_json_object import ResponseFormatJSONObjectParam
from ..shared_params.response_format_json_schema import ResponseFormatJSONSchemaParam
from ..shared_params.response_format_text import ResponseFormatTextParam

AssistantResponseFormatOptionParam: TypeAlias = Union[
    Literal["auto"],
    ResponseFormatTextParam,
    ResponseFormatJSONObjectParam,
    ResponseFormatJSONSchemaParam,
]
"""Format of an answer: `auto`, text, JSON, or JSON by a schema."""
