from collections.abc import Sequence
from typing import Literal

from typing_extensions import Required, TypedDict

from .realtime_transcription_session_audio_param import (
    RealtimeTranscriptionSessionAudioParam,
)


class RealtimeTranscriptionSessionCreateRequestParam(TypedDict, total=False):
    """Settings of a session that only transcribes."""

    type: Required[Literal["transcription"]]
    """Always `transcription`."""
    audio: RealtimeTranscriptionSessionAudioParam
    """Audio that is received."""
    include: Sequence[Literal["item.input_audio_transcription.logprobs"]]
    """More data for events."""
