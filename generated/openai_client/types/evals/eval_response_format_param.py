from typing import Union

from typing_extensions import TypeAlias

from ..shared_params.response_format_json_object import ResponseFormatJSONObjectParam
from ..shared_params.response_format_json_schema import ResponseFormatJSONSchemaParam
from ..shared_params.response_format_text import ResponseFormatTextParam

EvalResponseFormatParam: TypeAlias = Union[
    ResponseFormatTextParam,
    ResponseFormatJSONSchemaParam,
    ResponseFormatJSONObjectParam,
]
"""Format of the output."""
