from ..._core.models import Model


class LogProbProperties(Model):
    """The log probability of a token."""

    token: str
    """The token."""
    bytes: list[int]
    """Its bytes."""
    logprob: float
    """Its log probability."""
