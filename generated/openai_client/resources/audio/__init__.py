from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import (
        speech as speech,
        transcriptions as transcriptions,
        translations as translations,
        voice_consents as voice_consents,
        voices as voices,
    )
    from .async_audio import AsyncAudio as AsyncAudio
    from .async_speech import AsyncSpeech as AsyncSpeech
    from .async_transcriptions import AsyncTranscriptions as AsyncTranscriptions
    from .async_translations import AsyncTranslations as AsyncTranslations
    from .async_voice_consents import AsyncVoiceConsents as AsyncVoiceConsents
    from .async_voices import AsyncVoices as AsyncVoices
    from .audio import Audio as Audio
    from .speech import Speech as Speech
    from .transcriptions import Transcriptions as Transcriptions
    from .translations import Translations as Translations
    from .voice_consents import VoiceConsents as VoiceConsents
    from .voices import Voices as Voices
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncAudio": ".async_audio",
        "AsyncSpeech": ".async_speech",
        "AsyncTranscriptions": ".async_transcriptions",
        "AsyncTranslations": ".async_translations",
        "AsyncVoiceConsents": ".async_voice_consents",
        "AsyncVoices": ".async_voices",
        "Audio": ".audio",
        "Speech": ".speech",
        "Transcriptions": ".transcriptions",
        "Translations": ".translations",
        "VoiceConsents": ".voice_consents",
        "Voices": ".voices",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
