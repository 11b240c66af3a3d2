from typing_extensions import TypedDict

from .audio_transcription_param import AudioTranscriptionParam
from .realtime_audio_config_input_param import RealtimeNoiseReductionParam
from .realtime_audio_formats_param import RealtimeAudioFormatsParam
from .realtime_audio_input_turn_detection_param import (
    RealtimeAudioInputTurnDetectionParam,
)


class RealtimeTranscriptionSessionAudioInputParam(TypedDict, total=False):
    """Audio of the user, to be transcribed."""

    format: RealtimeAudioFormatsParam
    """Format of the audio."""
    noise_reduction: RealtimeNoiseReductionParam
    """Noise reduction before the speech is detected. Default: none."""
    transcription: AudioTranscriptionParam
    """How speech is transcribed."""
    turn_detection: RealtimeAudioInputTurnDetectionParam
    """When a turn of the user ends; null if you commit the audio."""


NoiseReduction = RealtimeNoiseReductionParam
