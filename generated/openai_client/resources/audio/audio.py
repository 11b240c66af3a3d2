from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._core.resource import Resource

if TYPE_CHECKING:
    from .speech import Speech, SpeechWithRawResponse, SpeechWithStreamingResponse
    from .transcriptions import (
        Transcriptions,
        TranscriptionsWithRawResponse,
        TranscriptionsWithStreamingResponse,
    )
    from .translations import (
        Translations,
        TranslationsWithRawResponse,
        TranslationsWithStreamingResponse,
    )
    from .voice_consents import (
        VoiceConsents,
        VoiceConsentsWithRawResponse,
        VoiceConsentsWithStreamingResponse,
    )
    from .voices import Voices, VoicesWithRawResponse, VoicesWithStreamingResponse


class Audio(Resource):
    """Speech from text, and text from speech."""

    @cached_property
    def speech(self) -> Speech:
        from .speech import Speech

        return Speech(self._client)

    @cached_property
    def transcriptions(self) -> Transcriptions:
        from .transcriptions import Transcriptions

        return Transcriptions(self._client)

    @cached_property
    def translations(self) -> Translations:
        from .translations import Translations

        return Translations(self._client)

    @cached_property
    def voice_consents(self) -> VoiceConsents:
        from .voice_consents import VoiceConsents

        return VoiceConsents(self._client)

    @cached_property
    def voices(self) -> Voices:
        from .voices import Voices

        return Voices(self._client)

    @cached_property
    def with_raw_response(self) -> AudioWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AudioWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AudioWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AudioWithStreamingResponse(self)


class AudioWithRawResponse:
    def __init__(self, audio: Audio) -> None:
        self._audio = audio

    @cached_property
    def speech(self) -> SpeechWithRawResponse:
        return self._audio.speech.with_raw_response

    @cached_property
    def transcriptions(self) -> TranscriptionsWithRawResponse:
        return self._audio.transcriptions.with_raw_response

    @cached_property
    def translations(self) -> TranslationsWithRawResponse:
        return self._audio.translations.with_raw_response

    @cached_property
    def voice_consents(self) -> VoiceConsentsWithRawResponse:
        return self._audio.voice_consents.with_raw_response

    @cached_property
    def voices(self) -> VoicesWithRawResponse:
        return self._audio.voices.with_raw_response


class AudioWithStreamingResponse:
    def __init__(self, audio: Audio) -> None:
        self._audio = audio

    @cached_property
    def speech(self) -> SpeechWithStreamingResponse:
        return self._audio.speech.with_streaming_response

    @cached_property
    def transcriptions(self) -> TranscriptionsWithStreamingResponse:
        return self._audio.transcriptions.with_streaming_response

    @cached_property
    def translations(self) -> TranslationsWithStreamingResponse:
        return self._audio.translations.with_streaming_response

    @cached_property
    def voice_consents(self) -> VoiceConsentsWithStreamingResponse:
        return self._audio.voice_consents.with_streaming_response

    @cached_property
    def voices(self) -> VoicesWithStreamingResponse:
        return self._audio.voices.with_streaming_response
