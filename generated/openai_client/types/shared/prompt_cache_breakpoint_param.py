from typing import Literal

from typing_extensions import TypedDict


class PromptCacheBreakpointParam(TypedDict):
    """A mark at the end of a part that stays the same between calls; what comes before it
    may be cached.
    """

    mode: Literal["explicit"]
    """How the mark was set. Only marks set by the caller exist."""
