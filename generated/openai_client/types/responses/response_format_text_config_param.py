from typing import Union

from typing_extensions import TypeAlias

from ..shared_params.response_format_json_object import ResponseFormatJSONObjectParam
from ..shared_params.response_format_text import ResponseFormatTextParam
from .response_format_text_json_schema_config_param import (
    ResponseFormatTextJSONSchemaConfigParam,
)

ResponseFormatTextConfigParam: TypeAlias = Union[
    ResponseFormatTextParam,
    ResponseFormatTextJSONSchemaConfigParam,
    ResponseFormatJSONObjectParam,
]
"""Format of the text: plain, JSON that conforms to a schema, or any JSON."""
