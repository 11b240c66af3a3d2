from typing import Literal

from ..._core.models import Model


class TranscriptionEventLogprob(Model):
    """How sure the model was of one token of the stream."""

    token: str | None = None
    """The token's text."""
    logprob: float | None = None
    """The natural logarithm of the token's probability; 0 is certain."""
    bytes: list[int] | None = None
    """The token in UTF-8. Join the bytes of several tokens where a character is split
    between them.
    """


class TranscriptionTextDeltaEvent(Model):
    """The next piece of the text."""

    type: Literal["transcript.text.delta"]
    """Tells this event from the others of the stream."""
    delta: str
    """The piece, to append to those before."""
    logprobs: list[TranscriptionEventLogprob] | None = None
    """How sure the model was of each token of the piece. There if `include` asked
    for it.
    """
    segment_id: str | None = None
    """The segment that the piece belongs to. There if `diarized_json` was asked for."""


Logprob = TranscriptionEventLogprob
