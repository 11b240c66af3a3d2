from typing import Literal

from ..._core.models import Model
from .noise_reduction_type import NoiseReductionType


class RealtimeTranslationSessionAudioInputNoiseReduction(Model):
    """Noise reduction."""

    type: NoiseReductionType
    """Where the microphone is."""
    strength: float | None = None
    """How strongly noise is reduced."""


class RealtimeTranslationSessionAudioInputTranscription(Model):
    """Transcription of the audio."""

    model: str
    """Model that transcribes."""


class RealtimeTranslationSessionAudioInput(Model):
    """Audio that is translated."""

    noise_reduction: RealtimeTranslationSessionAudioInputNoiseReduction | None = None
    """Noise reduction before the translation. Default: none."""
    transcription: RealtimeTranslationSessionAudioInputTranscription | None = None
    """How the audio is transcribed. Default: not at all."""


class RealtimeTranslationSessionAudioOutput(Model):
    """Audio of the translation."""

    language: str | None = None
    """Language to translate into, as a code such as `es`."""


class RealtimeTranslationSessionAudio(Model):
    """Audio of a session that translates."""

    input: RealtimeTranslationSessionAudioInput | None = None
    """Audio that is translated."""
    output: RealtimeTranslationSessionAudioOutput | None = None
    """Audio of the translation."""


class RealtimeTranslationSession(Model):
    """A session that translates."""

    id: str
    """Id of the session."""
    type: Literal["translation"]
    """Always `translation`."""
    audio: RealtimeTranslationSessionAudio
    """Audio of the session."""
    expires_at: int
    """When the session expires, in Unix seconds."""
    model: str
    """Model that translates."""


Audio = RealtimeTranslationSessionAudio
AudioInput = RealtimeTranslationSessionAudioInput
AudioInputNoiseReduction = RealtimeTranslationSessionAudioInputNoiseReduction
AudioInputTranscription = RealtimeTranslationSessionAudioInputTranscription
AudioOutput = RealtimeTranslationSessionAudioOutput
