from typing import Literal

from ..._core.models import Model


class ResponseAudioTranscriptDeltaEvent(Model):
    """A piece of the audio's transcript."""

    type: Literal["response.audio.transcript.delta"]
    """Always `response.audio.transcript.delta`."""
    delta: str
    """Text to append."""
    sequence_number: int
    """Position of the event in the stream, counted from 0. Pass it as `starting_after` to
    resume.
    """
