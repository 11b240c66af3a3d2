from typing import Literal

from ..._core.models import Model


class ResponsePromptCacheOptions(Model):
    """Prompt caching that was used."""

    mode: Literal["implicit", "explicit"] | str
    """How breakpoints were placed."""
    ttl: Literal["30m", "12h"] | str
    """Minimum time that cached prefixes are kept."""
    comparison_response_id: str | None = None
    """Id of an earlier response to compare the cache use with."""
