from typing_extensions import TypeAlias

from .custom_format_grammar_param import CustomFormatGrammarParam
from .custom_format_text_param import CustomFormatTextParam

CustomFormatParam: TypeAlias = CustomFormatTextParam | CustomFormatGrammarParam
"""What input the model may write for a custom tool."""
