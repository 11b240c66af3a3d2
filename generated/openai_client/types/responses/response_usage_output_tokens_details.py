from ..._core.models import Model


class ResponseUsageOutputTokensDetails(Model):
    """Output tokens by kind."""

    reasoning_tokens: int
    """Tokens used for reasoning."""
