from typing_extensions import Required, TypedDict

from .noise_reduction_type import NoiseReductionType


class RealtimeTranslationSessionAudioInputNoiseReductionParam(TypedDict, total=False):
    """Noise reduction."""

    type: Required[NoiseReductionType]
    """Where the microphone is."""
    strength: float
    """How strongly noise is reduced."""


class RealtimeTranslationSessionAudioInputTranscriptionParam(TypedDict):
    """Transcription of the audio."""

    model: str
    """Model that transcribes."""


class RealtimeTranslationSessionAudioInputParam(TypedDict, total=False):
    """Audio that is translated."""

    noise_reduction: RealtimeTranslationSessionAudioInputNoiseReductionParam | None
    """Noise reduction before the translation. Default: none."""
    transcription: RealtimeTranslationSessionAudioInputTranscriptionParam | None
    """How the audio is transcribed. Default: not at all."""


class RealtimeTranslationSessionAudioOutputParam(TypedDict, total=False):
    """Audio of the translation."""

    language: str
    """Language to translate into, as a code such as `es`."""


class RealtimeTranslationSessionAudioParam(TypedDict, total=False):
    """Audio of a session that translates."""

    input: RealtimeTranslationSessionAudioInputParam
    """Audio that is translated."""
    output: RealtimeTranslationSessionAudioOutputParam
    """Audio of the translation."""


class RealtimeTranslationSessionCreateRequestParam(TypedDict, total=False):
    """Settings of a session that translates."""

    model: Required[str]
    """Model that translates, for example `gpt-realtime-translate`."""
    audio: RealtimeTranslationSessionAudioParam
    """Audio of the session."""


Audio = RealtimeTranslationSessionAudioParam
AudioInput = RealtimeTranslationSessionAudioInputParam
AudioInputNoiseReduction = RealtimeTranslationSessionAudioInputNoiseReductionParam
AudioInputTranscription = RealtimeTranslationSessionAudioInputTranscriptionParam
AudioOutput = RealtimeTranslationSessionAudioOutputParam
