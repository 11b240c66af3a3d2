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
    from .audio import Audio as Audio
    from .speech.async_speech import AsyncSpeech as AsyncSpeech
    from .speech.speech import Speech as Speech
    from .transcriptions.async_transcriptions import (
        AsyncTranscriptions as AsyncTranscriptions,
    )
    from .transcriptions.transcriptions import Transcriptions as Transcriptions
    from .translations.async_translations import AsyncTranslations as AsyncTranslations
    from .translations.translations import Translations as Translations
    from .voice_consents.async_voice_consents import (
        AsyncVoiceConsents as AsyncVoiceConsents,
    )
    from .voice_consents.voice_consents import VoiceConsents as VoiceConsents
    from .voices.async_voices import AsyncVoices as AsyncVoices
    from .voices.voices import Voices as Voices
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncAudio": ".async_audio",
        "AsyncSpeech": ".speech.async_speech",
        "AsyncTranscriptions": ".transcriptions.async_transcriptions",
        "AsyncTranslations": ".translations.async_translations",
        "AsyncVoiceConsents": ".voice_consents.async_voice_consents",
        "AsyncVoices": ".voices.async_voices",
        "Audio": ".audio",
        "Speech": ".speech.speech",
        "Transcriptions": ".transcriptions.transcriptions",
        "Translations": ".translations.translations",
        "VoiceConsents": ".voice_consents.voice_consents",
        "Voices": ".voices.voices",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
