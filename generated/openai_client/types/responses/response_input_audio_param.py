from typing import Literal

from typing_extensions import TypedDict


class ResponseInputAudioInputAudioParam(TypedDict):
    """The audio and its format."""

    data: str
    """The audio file, in base64."""
    format: Literal["mp3", "wav"] | str
    """Format of the file."""


class ResponseInputAudioParam(TypedDict):
    """Audio for the model."""

    type: Literal["input_audio"]
    """Always `input_audio`."""
    input_audio: ResponseInputAudioInputAudioParam
    """The audio and its format."""


InputAudio = ResponseInputAudioInputAudioParam
