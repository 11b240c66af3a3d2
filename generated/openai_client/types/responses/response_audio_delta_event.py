from typing import Literal

from ..._core.models import Model


class ResponseAudioDeltaEvent(Model):
    """A piece of audio."""

    type: Literal["response.audio.delta"]
    """Always `response.audio.delta`."""
    delta: str
    """Audio to append, in base64."""
    sequence_number: int
    """Position of the event in the stream, counted from 0. Pass it as `starting_after` to
    resume.
    """
