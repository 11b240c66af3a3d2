from ...._core.models import Model


class ChatSessionRateLimits(Model):
    """Limits of a session."""

    max_requests_per_1_minute: int
    """Requests per minute."""
