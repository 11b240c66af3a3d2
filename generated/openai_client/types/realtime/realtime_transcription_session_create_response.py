from typing import Literal

from ..._core.models import Model
from .audio_transcription import AudioTranscription
from .realtime_audio_config_input import RealtimeNoiseReduction
from .realtime_audio_formats import RealtimeAudioFormats
from .realtime_transcription_session_turn_detection import (
    RealtimeTranscriptionSessionTurnDetection,
)


class RealtimeTranscriptionSessionCreateResponseAudioInput(Model):
    """Audio of the user."""

    format: RealtimeAudioFormats | None = None
    """Format of the audio."""
    noise_reduction: RealtimeNoiseReduction | None = None
    """Noise reduction."""
    transcription: AudioTranscription | None = None
    """How speech is transcribed."""
    turn_detection: RealtimeTranscriptionSessionTurnDetection | None = None
    """When a turn of the user ends; null if you commit the audio."""


class RealtimeTranscriptionSessionCreateResponseAudio(Model):
    """Audio that is received."""

    input: RealtimeTranscriptionSessionCreateResponseAudioInput | None = None
    """Audio of the user."""


class RealtimeTranscriptionSessionCreateResponse(Model):
    """A session that only transcribes, with all of its settings."""

    id: str
    """Id of the session."""
    object: str
    """Kind of the object."""
    type: Literal["transcription"]
    """Always `transcription`."""
    audio: RealtimeTranscriptionSessionCreateResponseAudio | None = None
    """Audio that is received."""
    expires_at: int | None = None
    """When the session expires, in Unix seconds."""
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    """More data for events."""


Audio = RealtimeTranscriptionSessionCreateResponseAudio
AudioInput = RealtimeTranscriptionSessionCreateResponseAudioInput
AudioInputNoiseReduction = RealtimeNoiseReduction
