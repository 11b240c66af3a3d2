from ..._core.models import Model
from .realtime_response_usage_input_token_details import (
    RealtimeResponseUsageInputTokenDetails,
)
from .realtime_response_usage_output_token_details import (
    RealtimeResponseUsageOutputTokenDetails,
)


class RealtimeResponseUsage(Model):
    """Tokens that a response used. The context is counted anew for each one."""

    total_tokens: int | None = None
    """All tokens."""
    input_tokens: int | None = None
    """Tokens of the context."""
    output_tokens: int | None = None
    """Tokens of the response."""
    input_token_details: RealtimeResponseUsageInputTokenDetails | None = None
    """Tokens of the context by kind."""
    output_token_details: RealtimeResponseUsageOutputTokenDetails | None = None
    """Tokens of the response by kind."""
