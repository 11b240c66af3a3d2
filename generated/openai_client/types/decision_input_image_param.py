from typing import Literal

from typing_extensions import Required, TypedDict

from .decision_prompt_cache_breakpoint_param import DecisionPromptCacheBreakpointParam


class DecisionInputImageParam(TypedDict, total=False):
    """An image."""

    image_url: Required[str]
    """URL of the image. A data URL holds the image itself."""
    type: Required[Literal["input_image"]]
    """Always `input_image`."""
    detail: Literal["low", "high", "auto", "original"] | str | None
    """How closely the image is looked at. Default: `auto`."""
    prompt_cache_breakpoint: DecisionPromptCacheBreakpointParam | None
    """Marks this as the end of a part that may be cached."""


PromptCacheBreakpoint = DecisionPromptCacheBreakpointParam
