from ..._core.models import Model
from .audio_transcription import AudioTranscription
from .realtime_audio_config_input import RealtimeNoiseReduction
from .realtime_audio_formats import RealtimeAudioFormats
from .realtime_audio_input_turn_detection import RealtimeAudioInputTurnDetection


class RealtimeTranscriptionSessionAudioInput(Model):
    """Audio of the user, to be transcribed."""

    format: RealtimeAudioFormats | None = None
    """Format of the audio."""
    noise_reduction: RealtimeNoiseReduction | None = None
    """Noise reduction before the speech is detected. Default: none."""
    transcription: AudioTranscription | None = None
    """How speech is transcribed."""
    turn_detection: RealtimeAudioInputTurnDetection | None = None
    """When a turn of the user ends; null if you commit the audio."""


NoiseReduction = RealtimeNoiseReduction
