from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
from ..shared.response_format_text import ResponseFormatText
from .response_format_text_json_schema_config import ResponseFormatTextJSONSchemaConfig

ConfigurationUpdateTextFormat: TypeAlias = Annotated[
    Union[ResponseFormatText, ResponseFormatTextJSONSchemaConfig, Unknown],
    Tagged(
        "type",
        {"text": ResponseFormatText, "json_schema": ResponseFormatTextJSONSchemaConfig},
    ),
]
"""Format of the text."""
