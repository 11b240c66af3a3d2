from typing import Literal

from .._core.models import Model


class CompletionChoiceLogprobs(Model):
    """The log probabilities of an answer's tokens. The lists have one entry a token, in
    the same order.
    """

    tokens: list[str] | None = None
    """The tokens as text."""
    token_logprobs: list[float] | None = None
    """The natural logarithm of each token's probability."""
    top_logprobs: list[dict[str, float]] | None = None
    """For each place, the likeliest tokens with the logarithms of their
    probabilities.
    """
    text_offset: list[int] | None = None
    """Where each token begins, in characters from the start of the prompt."""


class CompletionChoice(Model):
    """One of the answers."""

    text: str
    """What the model wrote; in a stream, the next piece of it."""
    index: int
    """The place of this answer among the choices, from 0."""
    finish_reason: Literal["stop", "length", "content_filter"] | str
    """Why the model stopped: it was done or met a stop string (`stop`), reached a token
    limit (`length`), or content was held back (`content_filter`).
    """
    logprobs: CompletionChoiceLogprobs | None
    """The probabilities of the answer's tokens; null unless `logprobs` asked for
    them.
    """


Logprobs = CompletionChoiceLogprobs
