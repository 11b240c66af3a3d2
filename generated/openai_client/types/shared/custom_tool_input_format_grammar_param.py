from typing import Literal

from typing_extensions import TypedDict


class CustomToolInputFormatGrammarParam(TypedDict):
    """Text that conforms to a grammar."""

    type: Literal["grammar"]
    """Always `grammar`."""
    definition: str
    """The grammar."""
    syntax: Literal["lark", "regex"] | str
    """Syntax of the grammar: `lark` or `regex`."""
