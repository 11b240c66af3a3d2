from ..._core.models import Model
from .response_output_text_top_logprob import ResponseOutputTextTopLogprob


class ResponseOutputTextLogprob(Model):
    """Log probability of a token."""

    token: str
    """Text of the token."""
    bytes: list[int]
    """UTF-8 bytes of the token."""
    logprob: float
    """Log probability of the token."""
    top_logprobs: list[ResponseOutputTextTopLogprob]
    """Most likely tokens at this position."""
