from ..._core.models import Model


class ResponseOutputTextTopLogprob(Model):
    """A likely token."""

    token: str
    """Text of the token."""
    bytes: list[int]
    """UTF-8 bytes of the token."""
    logprob: float
    """Log probability of the token."""
