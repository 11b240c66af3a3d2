from typing import Union

from typing_extensions import TypeAlias

from .custom_tool_input_format_grammar_param import CustomToolInputFormatGrammarParam
from .response_format_text_param import ResponseFormatTextParam

CustomToolInputFormatParam: TypeAlias = Union[
    ResponseFormatTextParam,
    CustomToolInputFormatGrammarParam,
]
"""Format of the input of a custom tool."""
