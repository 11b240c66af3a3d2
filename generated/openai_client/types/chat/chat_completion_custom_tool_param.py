from typing import Literal

from typing_extensions import Required, TypedDict

from .custom_format_grammar_param import (
    CustomFormatGrammarGrammarParam,
    CustomFormatGrammarParam,
)
from .custom_format_param import CustomFormatParam
from .custom_format_text_param import CustomFormatTextParam


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
