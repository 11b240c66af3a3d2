from collections.abc import Iterable

from typing_extensions import TypedDict


class ResponseOutputTextTopLogprobParam(TypedDict):
    """A likely token."""

    token: str
    """Text of the token."""
    bytes: Iterable[int]
    """UTF-8 bytes of the token."""
    logprob: float
    """Log probability of the token."""
