from typing import Literal

from typing_extensions import TypedDict


class ResponseCompactPromptCacheOptionsParam(TypedDict, total=False):
    """Control of prompt caching."""

    mode: Literal["implicit", "explicit"] | str
    """`implicit` (default) places a breakpoint automatically; `explicit` uses only those
    in the input.
    """
    ttl: Literal["30m"]
    """Always `30m`."""
