from typing import Literal

from typing_extensions import Required, TypedDict

from ..chat.chat_completion_content_part_image_param import PromptCacheBreakpointParam


class ResponseInputTextParam(TypedDict, total=False):
    """Text for the model."""

    type: Required[Literal["input_text"]]
    """Always `input_text`."""
    text: Required[str]
    """Text for the model."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None
    """Marks the end of a prefix to cache."""


PromptCacheBreakpoint = PromptCacheBreakpointParam
