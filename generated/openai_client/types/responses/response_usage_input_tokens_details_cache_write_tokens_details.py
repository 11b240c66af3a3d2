from ..._core.models import Model


class ResponseUsageInputTokensDetailsCacheWriteTokensDetails(Model):
    """Tokens written to the cache, by the time they are kept."""

    ttl_12h_tokens: int
    """Tokens kept for at least 12 hours."""
    ttl_30m_tokens: int
    """Tokens kept for at least 30 minutes."""
