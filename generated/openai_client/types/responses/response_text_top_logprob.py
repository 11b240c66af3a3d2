from ..._core.models import Model


class ResponseTextTopLogprob(Model):
    """A likely token."""

    token: str | None = None
    """Text of the token."""
    logprob: float | None = None
    """Log probability of the token."""
