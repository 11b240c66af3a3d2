from typing import Literal

from ..._core.models import Model
from ..shared.prompt_cache_breakpoint import PromptCacheBreakpoint


class ResponseInputText(Model):
    """Text for the model to read."""

    text: str
    """The text."""
    type: Literal["input_text"]
    """Says that the part is text."""
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
    """Ends a part of the prompt that stays the same between calls."""
