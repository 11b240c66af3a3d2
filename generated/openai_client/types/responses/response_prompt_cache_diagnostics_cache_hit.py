from typing import Literal

from ..._core.models import Model


class ResponsePromptCacheDiagnosticsCacheHit(Model):
    """The whole reusable prefix was read from the cache."""

    type: Literal["cache_hit"]
    """Always `cache_hit`."""
