from collections.abc import Iterable

from typing_extensions import TypedDict

from .response_output_text_top_logprob_param import ResponseOutputTextTopLogprobParam


class ResponseOutputTextLogprobParam(TypedDict):
    """Log probability of a token."""

    token: str
    """Text of the token."""
    bytes: Iterable[int]
    """UTF-8 bytes of the token."""
    logprob: float
    """Log probability of the token."""
    top_logprobs: Iterable[ResponseOutputTextTopLogprobParam]
    """Most likely tokens at this position."""
