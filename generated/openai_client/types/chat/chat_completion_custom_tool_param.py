from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

from .custom_format_param import CustomFormatParam


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


if TYPE_CHECKING:
    from .custom_format_grammar_param import (
        CustomFormatGrammarGrammarParam as _CustomFormatGrammarGrammarParam,
        CustomFormatGrammarParam as _CustomFormatGrammarParam,
    )
    from .custom_format_text_param import (
        CustomFormatTextParam as _CustomFormatTextParam,
    )

    CustomFormatGrammar = _CustomFormatGrammarParam
    CustomFormatGrammarGrammar = _CustomFormatGrammarGrammarParam
    CustomFormatText = _CustomFormatTextParam
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "CustomFormatGrammar": ".custom_format_grammar_param:CustomFormatGrammarParam",
        "CustomFormatGrammarGrammar": ".custom_format_grammar_param:CustomFormatGrammarGrammarParam",
        "CustomFormatText": ".custom_format_text_param:CustomFormatTextParam",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
