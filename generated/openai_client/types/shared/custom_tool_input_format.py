from typing import Annotated, Literal, Union

from typing_extensions import TypeAlias

from ..._core.models import Model, Tagged, Unknown
from .response_format_text import ResponseFormatText


class CustomToolInputFormatGrammar(Model):
    """Text that conforms to a grammar."""

    type: Literal["grammar"]
    """Always `grammar`."""
    definition: str
    """The grammar."""
    syntax: Literal["lark", "regex"] | str
    """Syntax of the grammar: `lark` or `regex`."""


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
