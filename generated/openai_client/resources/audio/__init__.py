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

__all__ = [
    "AsyncAudio",
    "AsyncSpeech",
    "AsyncTranscriptions",
    "AsyncTranslations",
    "Audio",
    "Speech",
    "Transcriptions",
    "Translations",
    "speech",
    "transcriptions",
    "translations",
]

_SOURCES = {
    "AsyncAudio": ".async_audio:AsyncAudio",
    "AsyncSpeech": ".speech.async_speech:AsyncSpeech",
    "AsyncTranscriptions": ".transcriptions.async_transcriptions:AsyncTranscriptions",
    "AsyncTranslations": ".translations.async_translations:AsyncTranslations",
    "Audio": ".audio:Audio",
    "Speech": ".speech.speech:Speech",
    "Transcriptions": ".transcriptions.transcriptions:Transcriptions",
    "Translations": ".translations.translations:Translations",
    "speech": ".speech:",
    "transcriptions": ".transcriptions:",
    "translations": ".translations:",
}


def __getattr__(name: str) -> object:
    # Nothing is imported before it is asked for.
    from importlib import import_module

    if name not in _SOURCES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    source, _, attribute = _SOURCES[name].partition(":")
    module = import_module(source, __package__)
    value: object = getattr(module, attribute) if attribute else module
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_SOURCES)
