from typing import Literal, Union

from ..._core.models import Model


class ResponsePromptCacheDiagnosticsCacheMiss(Model):
    """A part of the prefix had to be processed again."""

    type: Literal["cache_miss"]
    """Always `cache_miss`."""
    cache_missed_tokens: int
    """Tokens that could not be read from the cache."""
    reason: Union[
        Literal[
            "model_changed",
            "prompt_cache_key_changed",
            "tools_changed",
            "text_format_changed",
            "reasoning_effort_changed",
            "verbosity_changed",
            "context_compacted",
            "input_changed",
            "service_tier_changed",
        ],
        str,
    ]
    """First difference from the compared response."""
    comparison_reusable_tokens: int | None = None
    """Tokens that the compared response had cached."""
