from typing import Literal

from ..._core.models import Model
from ..conversations.computer_screenshot_content import PromptCacheBreakpoint


class ChatCompletionContentPartText(Model):
    """Text."""

    type: Literal["text"]
    """Says that the part is text."""
    text: str
    """The text itself."""
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
    """Marks the end of a stretch that is worth caching."""
