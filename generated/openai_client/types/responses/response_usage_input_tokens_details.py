from typing import Union

from ..._core.models import Model
from .response_usage_input_tokens_details_cache_write_tokens_details import (
    ResponseUsageInputTokensDetailsCacheWriteTokensDetails,
)


class ResponseUsageInputTokensDetails(Model):
    """Input tokens by kind."""

    cache_write_tokens: int
    """Tokens written to the cache."""
    cached_tokens: int
    """Tokens read from the cache."""
    cache_write_tokens_details: Union[
        ResponseUsageInputTokensDetailsCacheWriteTokensDetails,
        None,
    ] = None
    """Tokens written to the cache, by the time they are kept."""
