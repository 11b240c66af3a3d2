from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..shared.custom_tool_input_format_grammar_param import (
        CustomToolInputFormatGrammarParam as Grammar,
    )
    from ..shared.custom_tool_input_format_param import (
        CustomToolInputFormatParam as CustomToolInputFormat,
    )
    from ..shared.response_format_text_param import ResponseFormatTextParam as Text
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "CustomToolInputFormat": "..shared.custom_tool_input_format_param:CustomToolInputFormatParam",
        "Grammar": "..shared.custom_tool_input_format_grammar_param:CustomToolInputFormatGrammarParam",
        "Text": "..shared.response_format_text_param:ResponseFormatTextParam",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "CustomToolInputFormat",
    "Grammar",
    "Text",
]
