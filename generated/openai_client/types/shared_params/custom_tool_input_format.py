from typing import Literal, Union

from typing_extensions import TypeAlias, TypedDict

from .response_format_text import ResponseFormatTextParam


class CustomToolInputFormatGrammarParam(TypedDict):
    """Text that conforms to a grammar."""

    type: Literal["grammar"]
    """Always `grammar`."""
    definition: str
    """The grammar."""
    syntax: Literal["lark", "regex"] | str
    """Syntax of the grammar: `lark` or `regex`."""


CustomToolInputFormatParam: TypeAlias = Union[
    ResponseFormatTextParam,
    CustomToolInputFormatGrammarParam,
]
"""Format of the input of a custom tool."""


CustomToolInputFormat = CustomToolInputFormatParam
Grammar = CustomToolInputFormatGrammarParam
Text = ResponseFormatTextParam
