from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..conversations.computer_screenshot_content import (
        PromptCacheBreakpoint as PromptCacheBreakpoint,
    )
    from .response_input_text import ResponseInputText as _ResponseInputText

    ResponseInputTextContent = _ResponseInputText
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "PromptCacheBreakpoint": "..conversations.computer_screenshot_content",
        "ResponseInputTextContent": ".response_input_text:ResponseInputText",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
