from typing import Literal

from ..._core.models import Model


class PromptCacheBreakpoint(Model):
    """A mark at the end of a part that stays the same between calls; what comes before it
    may be cached.
    """

    mode: Literal["explicit"]
    """How the mark was set. Only marks set by the caller exist."""
    ttl: Literal["30m", "12h"] | str | None = None
    """How long what comes before the mark is kept at least; without it, as long as the
    whole call says.
    """
