from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import speech as speech
    from . import transcriptions as transcriptions
    from . import translations as translations
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
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncAudio": ".async_audio",
        "AsyncSpeech": ".speech.async_speech",
        "AsyncTranscriptions": ".transcriptions.async_transcriptions",
        "AsyncTranslations": ".translations.async_translations",
        "Audio": ".audio",
        "Speech": ".speech.speech",
        "Transcriptions": ".transcriptions.transcriptions",
        "Translations": ".translations.translations",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "AsyncAudio",
    "AsyncSpeech",
    "AsyncTranscriptions",
    "AsyncTranslations",
    "Audio",
    "Speech",
    "Transcriptions",
    "Translations",
]
