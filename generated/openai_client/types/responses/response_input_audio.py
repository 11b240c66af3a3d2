from typing import Literal

from ..._core.models import Model


class ResponseInputAudioInputAudio(Model):
    """The audio and its format."""

    data: str
    """The audio file, in base64."""
    format: Literal["mp3", "wav"] | str
    """Format of the file."""


class ResponseInputAudio(Model):
    """Audio for the model."""

    type: Literal["input_audio"]
    """Always `input_audio`."""
    input_audio: ResponseInputAudioInputAudio
    """The audio and its format."""


InputAudio = ResponseInputAudioInputAudio
