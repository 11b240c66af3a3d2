from typing_extensions import TypedDict

from .audio_transcription_param import AudioTranscriptionParam
from .noise_reduction_type import NoiseReductionType
from .realtime_audio_formats_param import RealtimeAudioFormatsParam
from .realtime_audio_input_turn_detection_param import (
    RealtimeAudioInputTurnDetectionParam,
)


class RealtimeNoiseReductionParam(TypedDict, total=False):
    """Noise reduction of the user's audio."""

    type: NoiseReductionType
    """Where the microphone is."""
    strength: float
    """How strongly noise is reduced."""


class RealtimeAudioConfigInputParam(TypedDict, total=False):
    """Audio of the user."""

    format: RealtimeAudioFormatsParam
    """Format of the audio."""
    noise_reduction: RealtimeNoiseReductionParam
    """Noise reduction before the model hears the audio. Default: none."""
    transcription: AudioTranscriptionParam
    """How the user's speech is transcribed beside the conversation. Default: not
    at all.
    """
    turn_detection: RealtimeAudioInputTurnDetectionParam
    """When a turn of the user ends; null if you commit the audio and ask for
    responses.
    """


NoiseReduction = RealtimeNoiseReductionParam
