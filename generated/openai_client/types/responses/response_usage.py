from typing import Union

from ..._core.models import Model


class ResponseUsageInputTokensDetailsCacheWriteTokensDetails(Model):
    """Tokens written to the cache, by the time they are kept."""

    ttl_12h_tokens: int
    """Tokens kept for at least 12 hours."""
    ttl_30m_tokens: int
    """Tokens kept for at least 30 minutes."""


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


class ResponseUsageOutputTokensDetails(Model):
    """Output tokens by kind."""

    reasoning_tokens: int
    """Tokens used for reasoning."""


class ResponseUsage(Model):
    """Token usage of a response."""

    input_tokens: int
    """Tokens in the input, cached ones included."""
    input_tokens_details: ResponseUsageInputTokensDetails
    """Input tokens by kind."""
    output_tokens: int
    """Tokens in the output, reasoning included."""
    output_tokens_details: ResponseUsageOutputTokensDetails
    """Output tokens by kind."""
    total_tokens: int
    """Tokens in total."""


InputTokensDetails = ResponseUsageInputTokensDetails
InputTokensDetailsCacheWriteTokensDetails = (
    ResponseUsageInputTokensDetailsCacheWriteTokensDetails
)
OutputTokensDetails = ResponseUsageOutputTokensDetails
