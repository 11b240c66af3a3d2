from typing_extensions import TypedDict

from .realtime_transcription_session_audio_input_param import (
    RealtimeTranscriptionSessionAudioInputParam,
)


class RealtimeTranscriptionSessionAudioParam(TypedDict, total=False):
    """Audio of a session that only transcribes."""

    input: RealtimeTranscriptionSessionAudioInputParam
    """Audio of the user."""
