from typing import Literal

from typing_extensions import TypedDict


class ResponseInputAudioInputAudioParam(TypedDict):
    """The sound and its format."""

    data: str
    """The audio file, as base64."""
    format: Literal["mp3", "wav"] | str
    """The format of the audio file."""


class ResponseInputAudioParam(TypedDict):
    """Sound for the model to listen to."""

    input_audio: ResponseInputAudioInputAudioParam
    """The sound and its format."""
    type: Literal["input_audio"]
    """Says that the part is sound."""
