from typing import Literal

from ..._core.models import Model
from .transcription_event_logprob import TranscriptionEventLogprob


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
