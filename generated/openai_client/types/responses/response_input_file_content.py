from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..conversations.computer_screenshot_content import (
        PromptCacheBreakpoint as PromptCacheBreakpoint,
    )
    from .response_input_file import ResponseInputFile as _ResponseInputFile

    ResponseInputFileContent = _ResponseInputFile
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "PromptCacheBreakpoint": "..conversations.computer_screenshot_content",
        "ResponseInputFileContent": ".response_input_file:ResponseInputFile",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
