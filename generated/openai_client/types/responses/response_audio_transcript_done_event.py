from typing import Literal

from ..._core.models import Model


class ResponseAudioTranscriptDoneEvent(Model):
    """The transcript is complete."""

    type: Literal["response.audio.transcript.done"]
    """Always `response.audio.transcript.done`."""
    sequence_number: int
    """Position of the event in the stream, counted from 0. Pass it as `starting_after` to
    resume.
    """
