from typing import Literal

from ..._core.models import Model


class ResponseAudioDoneEvent(Model):
    """The audio is complete."""

    type: Literal["response.audio.done"]
    """Always `response.audio.done`."""
    sequence_number: int
    """Position of the event in the stream, counted from 0. Pass it as `starting_after` to
    resume.
    """
