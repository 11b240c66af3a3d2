from typing import Literal

from ..._core.models import Model
from .realtime_transcription_session_audio import RealtimeTranscriptionSessionAudio


class RealtimeTranscriptionSessionCreateRequest(Model):
    """Settings of a session that only transcribes."""

    type: Literal["transcription"]
    """Always `transcription`."""
    audio: RealtimeTranscriptionSessionAudio | None = None
    """Audio that is received."""
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    """More data for events."""
