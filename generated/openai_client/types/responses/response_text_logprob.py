from ..._core.models import Model
from .response_text_top_logprob import ResponseTextTopLogprob


class ResponseTextLogprob(Model):
    """Log probability of a token."""

    token: str
    """Text of the token."""
    logprob: float
    """Log probability of the token."""
    top_logprobs: list[ResponseTextTopLogprob] | None = None
    """Most likely tokens at this position."""
