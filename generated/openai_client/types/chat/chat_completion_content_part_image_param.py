from typing import Literal

from typing_extensions import Required, TypedDict


class ImageURLParam(TypedDict, total=False):
    """Where the image is, and how closely to look at it."""

    url: Required[str]
    """An `https:` address that anyone can read, or the image itself as a `data:` URL in
    base64.
    """
    detail: Literal["auto", "low", "high", "original"] | str
    """How closely to look. `low` costs fewer tokens, `high` sees fine print, `original`
    keeps the full resolution, `auto` lets the model choose.
    """


class PromptCacheBreakpointParam(TypedDict, total=False):
    """A mark at the end of a part that stays the same between calls; what comes before it
    may be cached.
    """

    mode: Required[Literal["explicit"]]
    """How the mark was set. Only marks set by the caller exist."""
    ttl: Literal["30m", "12h"] | str
    """How long what comes before the mark is kept at least; without it, as long as the
    whole call says.
    """


class ChatCompletionContentPartImageParam(TypedDict, total=False):
    """An image that the model looks at."""

    type: Required[Literal["image_url"]]
    """Says that the part is an image."""
    image_url: Required[ImageURLParam]
    """Where the image is, and how closely to look at it."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam
    """Marks the end of a stretch that is worth caching."""


ImageURL = ImageURLParam
PromptCacheBreakpoint = PromptCacheBreakpointParam
