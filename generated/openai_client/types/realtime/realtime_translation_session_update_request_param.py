from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from .realtime_translation_session_create_request_param import (
    RealtimeTranslationSessionAudioParam,
)


class RealtimeTranslationSessionUpdateRequestParam(TypedDict, total=False):
    """Settings of a session that can change."""

    audio: RealtimeTranslationSessionAudioParam
    """Audio of the session."""


Audio = RealtimeTranslationSessionAudioParam


if TYPE_CHECKING:
    from .realtime_translation_session_create_request_param import (
        RealtimeTranslationSessionAudioInputNoiseReductionParam as _RealtimeTranslationSessionAudioInputNoiseReductionParam,
        RealtimeTranslationSessionAudioInputParam as _RealtimeTranslationSessionAudioInputParam,
        RealtimeTranslationSessionAudioInputTranscriptionParam as _RealtimeTranslationSessionAudioInputTranscriptionParam,
        RealtimeTranslationSessionAudioOutputParam as _RealtimeTranslationSessionAudioOutputParam,
    )

    AudioInput = _RealtimeTranslationSessionAudioInputParam
    AudioInputNoiseReduction = _RealtimeTranslationSessionAudioInputNoiseReductionParam
    AudioInputTranscription = _RealtimeTranslationSessionAudioInputTranscriptionParam
    AudioOutput = _RealtimeTranslationSessionAudioOutputParam
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "AudioInput": ".realtime_translation_session_create_request_param:RealtimeTranslationSessionAudioInputParam",
        "AudioInputNoiseReduction": ".realtime_translation_session_create_request_param:RealtimeTranslationSessionAudioInputNoiseReductionParam",
        "AudioInputTranscription": ".realtime_translation_session_create_request_param:RealtimeTranslationSessionAudioInputTranscriptionParam",
        "AudioOutput": ".realtime_translation_session_create_request_param:RealtimeTranslationSessionAudioOutputParam",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
