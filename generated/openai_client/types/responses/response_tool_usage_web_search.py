from ..._core.models import Model


class ResponseToolUsageWebSearch(Model):
    """Usage of web search."""

    num_requests: int
    """Number of searches."""
