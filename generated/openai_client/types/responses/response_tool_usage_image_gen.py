from ..._core.models import Model
from .response_tool_usage_image_gen_cached_tokens_details import (
    ResponseToolUsageImageGenCachedTokensDetails,
)
from .response_tool_usage_image_tokens_details import (
    ResponseToolUsageImageTokensDetails,
)


class ResponseToolUsageImageGen(Model):
    """Usage of image generation."""

    input_tokens: int
    """Tokens in the input."""
    input_tokens_details: ResponseToolUsageImageTokensDetails
    """Input tokens by kind."""
    output_tokens: int
    """Tokens in the output."""
    total_tokens: int
    """Tokens in total."""
    cached_tokens: int | None = None
    """Input tokens read from the cache."""
    cached_tokens_details: ResponseToolUsageImageGenCachedTokensDetails | None = None
    """Cached tokens by kind."""
    output_tokens_details: ResponseToolUsageImageTokensDetails | None = None
    """Output tokens by kind."""
