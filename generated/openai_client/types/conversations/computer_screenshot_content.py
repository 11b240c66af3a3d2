from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..shared.prompt_cache_breakpoint import (
        PromptCacheBreakpoint as PromptCacheBreakpoint,
    )
    from .conversation_computer_screenshot_content import (
        ConversationComputerScreenshotContent as ComputerScreenshotContent,
    )
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "ComputerScreenshotContent": ".conversation_computer_screenshot_content:ConversationComputerScreenshotContent",
        "PromptCacheBreakpoint": "..shared.prompt_cache_breakpoint",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "ComputerScreenshotContent",
    "PromptCacheBreakpoint",
]
