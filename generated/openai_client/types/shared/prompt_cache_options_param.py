from typing_extensions import TypedDict

from .prompt_cache_mode import PromptCacheMode
from .prompt_cache_ttl import PromptCacheTTL


class PromptCacheOptionsParam(TypedDict, total=False):
    """How the prompt of this call is cached."""

    ttl: PromptCacheTTL
    """The shortest time for which a cached prefix is kept."""
    mode: PromptCacheMode
    """Who decides what is cached."""
