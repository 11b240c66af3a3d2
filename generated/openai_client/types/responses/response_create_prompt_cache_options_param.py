from typing import Literal

from typing_extensions import TypedDict


class ResponseCreatePromptCacheOptionsParam(TypedDict, total=False):
    """Control of prompt caching."""

    comparison_response_id: str | None
    """Id of an earlier response to compare the cache use with."""
    mode: Literal["implicit", "explicit"] | str
    """`implicit` (default) places a breakpoint automatically; `explicit` uses only those
    in the input.
    """
    prewarm: bool
    """Whether the prefix is cached without generating a response."""
    ttl: Literal["30m", "12h"] | str
    """Minimum time that cached prefixes are kept."""
