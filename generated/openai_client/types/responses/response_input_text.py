from typing import Literal

from ..._core.models import Model
from ..conversations.computer_screenshot_content import (
    PromptCacheBreakpoint as PromptCacheBreakpoint,
)


class ResponseInputText(Model):
    """Text for the model."""

    type: Literal["input_text"]
    """Always `input_text`."""
    text: str
    """Text for the model."""
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
    """Marks the end of a prefix to cache."""
