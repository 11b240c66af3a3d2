from ..._core.models import Model
from .response_usage_input_tokens_details import ResponseUsageInputTokensDetails
from .response_usage_input_tokens_details_cache_write_tokens_details import (
    ResponseUsageInputTokensDetailsCacheWriteTokensDetails,
)
from .response_usage_output_tokens_details import ResponseUsageOutputTokensDetails


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
