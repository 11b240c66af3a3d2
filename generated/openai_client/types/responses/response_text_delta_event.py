from typing import Literal

from ..._core.models import Model


class ResponseTextTopLogprob(Model):
    """A likely token."""

    token: str | None = None
    """Text of the token."""
    logprob: float | None = None
    """Log probability of the token."""


class ResponseTextLogprob(Model):
    """Log probability of a token."""

    token: str
    """Text of the token."""
    logprob: float
    """Log probability of the token."""
    top_logprobs: list[ResponseTextTopLogprob] | None = None
    """Most likely tokens at this position."""


class ResponseTextDeltaEvent(Model):
    """A piece of text."""

    type: Literal["response.output_text.delta"]
    """Always `response.output_text.delta`."""
    content_index: int
    """Index of the part in the item's `content`."""
    delta: str
    """Text to append."""
    item_id: str
    """Id of the output item that the event is about."""
    logprobs: list[ResponseTextLogprob]
    """Log probabilities of the tokens."""
    output_index: int
    """Index of the item in the response's `output`."""
    sequence_number: int
    """Position of the event in the stream, counted from 0. Pass it as `starting_after` to
    resume.
    """


Logprob = ResponseTextLogprob
LogprobTopLogprob = ResponseTextTopLogprob
