from typing import Literal

from ..._core.models import Model


class ResponseInputAudioInputAudio(Model):
    """The sound and its format."""

    data: str
    """The audio file, as base64."""
    format: Literal["mp3", "wav"] | str
    """The format of the audio file."""


class ResponseInputAudio(Model):
    """Sound for the model to listen to."""

    input_audio: ResponseInputAudioInputAudio
    """The sound and its format."""
    type: Literal["input_audio"]
    """Says that the part is sound."""
