from typing import Union

from typing_extensions import TypeAlias

from ..shared.response_format_text_param import ResponseFormatTextParam
from .response_format_text_json_schema_config_param import (
    ResponseFormatTextJSONSchemaConfigParam,
)

ConfigurationUpdateTextFormatParam: TypeAlias = Union[
    ResponseFormatTextParam,
    ResponseFormatTextJSONSchemaConfigParam,
]
"""Format of the text."""
