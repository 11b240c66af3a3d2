from typing import Literal

from typing_extensions import Required, TypedDict

from ..shared.prompt_cache_breakpoint_param import PromptCacheBreakpointParam


class ResponseInputTextParam(TypedDict, total=False):
    """Text for the model to read."""

    text: Required[str]
    """The text."""
    type: Required[Literal["input_text"]]
    """Says that the part is text."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam
    """Ends a part of the prompt that stays the same between calls."""
