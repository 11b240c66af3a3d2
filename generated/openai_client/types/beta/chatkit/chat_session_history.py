from ...._core.models import Model


class ChatSessionHistory(Model):
    """List of earlier threads."""

    enabled: bool
    """Whether the user sees earlier threads."""
    recent_threads: int | None
    """How many of them. All if null."""
