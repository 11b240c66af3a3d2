from typing import Literal

from typing_extensions import TypedDict


class CustomFormatGrammarGrammarParam(TypedDict):
    """The grammar, and the language that it is written in."""

    definition: str
    """The grammar itself."""
    syntax: Literal["lark", "regex"] | str
    """The language of `definition`, a Lark grammar or a regular expression."""


class CustomFormatGrammarParam(TypedDict):
    """Text that keeps to a grammar of yours."""

    type: Literal["grammar"]
    """Says that the input keeps to a grammar."""
    grammar: CustomFormatGrammarGrammarParam
    """The grammar, and the language that it is written in."""
