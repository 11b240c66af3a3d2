from ..._core.models import Model


class DecisionUsageInputTokensDetails(Model):
    """Tokens of the input in detail."""

    cache_write_tokens: int
    """Tokens written to the cache."""
    cached_tokens: int
    """Tokens read from the cache."""


class DecisionUsageOutputTokensDetails(Model):
    """Tokens of the output in detail."""

    reasoning_tokens: int
    """Tokens of reasoning."""


class DecisionUsage(Model):
    """Tokens used."""

    input_tokens: int
    """Tokens of the input."""
    input_tokens_details: DecisionUsageInputTokensDetails
    """Tokens of the input in detail."""
    output_tokens: int
    """Tokens of the output."""
    output_tokens_details: DecisionUsageOutputTokensDetails
    """Tokens of the output in detail."""
    total_tokens: int
    """Tokens together."""
