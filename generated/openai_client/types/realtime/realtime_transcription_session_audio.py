from ..._core.models import Model
from .realtime_transcription_session_audio_input import (
    RealtimeTranscriptionSessionAudioInput,
)


class RealtimeTranscriptionSessionAudio(Model):
    """Audio of a session that only transcribes."""

    input: RealtimeTranscriptionSessionAudioInput | None = None
    """Audio of the user."""
