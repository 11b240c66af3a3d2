from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
from .custom_tool_input_format_grammar import CustomToolInputFormatGrammar
from .response_format_text import ResponseFormatText

CustomToolInputFormat: TypeAlias = Annotated[
    Union[ResponseFormatText, CustomToolInputFormatGrammar, Unknown],
    Tagged(
        "type",
        {"text": ResponseFormatText, "grammar": CustomToolInputFormatGrammar},
    ),
]
"""Format of the input of a custom tool."""


Grammar = CustomToolInputFormatGrammar
Text = ResponseFormatText
