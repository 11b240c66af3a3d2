from typing import TYPE_CHECKING

from ..._core.models import Model
from .realtime_translation_session import RealtimeTranslationSessionAudio


class RealtimeTranslationSessionUpdateRequest(Model):
    """Settings of a session that can change."""

    audio: RealtimeTranslationSessionAudio | None = None
    """Audio of the session."""


Audio = RealtimeTranslationSessionAudio


if TYPE_CHECKING:
    from .realtime_translation_session import (
        RealtimeTranslationSessionAudioInput as _RealtimeTranslationSessionAudioInput,
        RealtimeTranslationSessionAudioInputNoiseReduction as _RealtimeTranslationSessionAudioInputNoiseReduction,
        RealtimeTranslationSessionAudioInputTranscription as _RealtimeTranslationSessionAudioInputTranscription,
        RealtimeTranslationSessionAudioOutput as _RealtimeTranslationSessionAudioOutput,
    )

    AudioInput = _RealtimeTranslationSessionAudioInput
    AudioInputNoiseReduction = _RealtimeTranslationSessionAudioInputNoiseReduction
    AudioInputTranscription = _RealtimeTranslationSessionAudioInputTranscription
    AudioOutput = _RealtimeTranslationSessionAudioOutput
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "AudioInput": ".realtime_translation_session:RealtimeTranslationSessionAudioInput",
        "AudioInputNoiseReduction": ".realtime_translation_session:RealtimeTranslationSessionAudioInputNoiseReduction",
        "AudioInputTranscription": ".realtime_translation_session:RealtimeTranslationSessionAudioInputTranscription",
        "AudioOutput": ".realtime_translation_session:RealtimeTranslationSessionAudioOutput",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
