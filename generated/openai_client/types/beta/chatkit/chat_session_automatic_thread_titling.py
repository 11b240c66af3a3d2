from ...._core.models import Model


class ChatSessionAutomaticThreadTitling(Model):
    """Titles of threads."""

    enabled: bool
    """Whether threads are given titles."""
