from typing import Literal

from typing_extensions import Required, TypedDict


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
