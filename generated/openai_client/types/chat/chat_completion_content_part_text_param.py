from typing import Literal

from typing_extensions import Required, TypedDict

from .chat_completion_content_part_image_param import PromptCacheBreakpointParam


class ChatCompletionContentPartTextParam(TypedDict, total=False):
    """Text."""

    type: Required[Literal["text"]]
    """Says that the part is text."""
    text: Required[str]
    """The text itself."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam
    """Marks the end of a stretch that is worth caching."""


PromptCacheBreakpoint = PromptCacheBreakpointParam
