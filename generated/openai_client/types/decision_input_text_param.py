from typing import Literal

from typing_extensions import Required, TypedDict

from .decision_prompt_cache_breakpoint_param import DecisionPromptCacheBreakpointParam


class DecisionInputTextParam(TypedDict, total=False):
    """A text."""

    text: Required[str]
    """The text."""
    type: Required[Literal["input_text"]]
    """Always `input_text`."""
    prompt_cache_breakpoint: DecisionPromptCacheBreakpointParam | None
    """Marks this as the end of a part that may be cached."""


PromptCacheBreakpoint = DecisionPromptCacheBreakpointParam
