from typing import Literal

from typing_extensions import Required, TypeAlias, TypedDict


class CustomFormatTextParam(TypedDict):
    """Any text."""

    type: Literal["text"]
    """Says that the input is any text."""


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


CustomFormatParam: TypeAlias = CustomFormatTextParam | CustomFormatGrammarParam
"""What input the model may write for a custom tool."""


class ChatCompletionCustomToolCustomParam(TypedDict, total=False):
    """The tool's name, purpose and input."""

    name: Required[str]
    """The name by which the model calls the tool."""
    description: str
    """What the tool is good for, and in which case it is called; the model chooses by this
    text.
    """
    format: CustomFormatParam
    """What input the model may write; any text where it is left out."""


class ChatCompletionCustomToolParam(TypedDict):
    """A tool that takes free text instead of JSON, such as code or a query."""

    type: Literal["custom"]
    """Says that the tool takes free text."""
    custom: ChatCompletionCustomToolCustomParam
    """The tool's name, purpose and input."""


Custom = ChatCompletionCustomToolCustomParam
CustomFormatGrammar = CustomFormatGrammarParam
CustomFormatGrammarGrammar = CustomFormatGrammarGrammarParam
CustomFormatText = CustomFormatTextParam
