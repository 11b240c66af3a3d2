from ..._core.models import Model
from .audio_transcription import AudioTranscription
from .noise_reduction_type import NoiseReductionType
from .realtime_audio_formats import RealtimeAudioFormats
from .realtime_audio_input_turn_detection import RealtimeAudioInputTurnDetection


class RealtimeNoiseReduction(Model):
    """Noise reduction of the user's audio."""

    type: NoiseReductionType | None = None
    """Where the microphone is."""
    strength: float | None = None
    """How strongly noise is reduced."""


class RealtimeAudioConfigInput(Model):
    """Audio of the user."""

    format: RealtimeAudioFormats | None = None
    """Format of the audio."""
    noise_reduction: RealtimeNoiseReduction | None = None
    """Noise reduction before the model hears the audio. Default: none."""
    transcription: AudioTranscription | None = None
    """How the user's speech is transcribed beside the conversation. Default: not
    at all.
    """
    turn_detection: RealtimeAudioInputTurnDetection | None = None
    """When a turn of the user ends; null if you commit the audio and ask for
    responses.
    """


NoiseReduction = RealtimeNoiseReduction
