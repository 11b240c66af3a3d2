from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._core.resource import AsyncResource

if TYPE_CHECKING:
    from .async_speech import (
        AsyncSpeech,
        AsyncSpeechWithRawResponse,
        AsyncSpeechWithStreamingResponse,
    )
    from .async_transcriptions import (
        AsyncTranscriptions,
        AsyncTranscriptionsWithRawResponse,
        AsyncTranscriptionsWithStreamingResponse,
    )
    from .async_translations import (
        AsyncTranslations,
        AsyncTranslationsWithRawResponse,
        AsyncTranslationsWithStreamingResponse,
    )
    from .async_voice_consents import (
        AsyncVoiceConsents,
        AsyncVoiceConsentsWithRawResponse,
        AsyncVoiceConsentsWithStreamingResponse,
    )
    from .async_voices import (
        AsyncVoices,
        AsyncVoicesWithRawResponse,
        AsyncVoicesWithStreamingResponse,
    )


class AsyncAudio(AsyncResource):
    """Speech from text, and text from speech."""

    @cached_property
    def speech(self) -> AsyncSpeech:
        from .async_speech import AsyncSpeech

        return AsyncSpeech(self._client)

    @cached_property
    def transcriptions(self) -> AsyncTranscriptions:
        from .async_transcriptions import AsyncTranscriptions

        return AsyncTranscriptions(self._client)

    @cached_property
    def translations(self) -> AsyncTranslations:
        from .async_translations import AsyncTranslations

        return AsyncTranslations(self._client)

    @cached_property
    def voice_consents(self) -> AsyncVoiceConsents:
        from .async_voice_consents import AsyncVoiceConsents

        return AsyncVoiceConsents(self._client)

    @cached_property
    def voices(self) -> AsyncVoices:
        from .async_voices import AsyncVoices

        return AsyncVoices(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncAudioWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AsyncAudioWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAudioWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AsyncAudioWithStreamingResponse(self)


class AsyncAudioWithRawResponse:
    def __init__(self, audio: AsyncAudio) -> None:
        self._audio = audio

    @cached_property
    def speech(self) -> AsyncSpeechWithRawResponse:
        return self._audio.speech.with_raw_response

    @cached_property
    def transcriptions(self) -> AsyncTranscriptionsWithRawResponse:
        return self._audio.transcriptions.with_raw_response

    @cached_property
    def translations(self) -> AsyncTranslationsWithRawResponse:
        return self._audio.translations.with_raw_response

    @cached_property
    def voice_consents(self) -> AsyncVoiceConsentsWithRawResponse:
        return self._audio.voice_consents.with_raw_response

    @cached_property
    def voices(self) -> AsyncVoicesWithRawResponse:
        return self._audio.voices.with_raw_response


class AsyncAudioWithStreamingResponse:
    def __init__(self, audio: AsyncAudio) -> None:
        self._audio = audio

    @cached_property
    def speech(self) -> AsyncSpeechWithStreamingResponse:
        return self._audio.speech.with_streaming_response

    @cached_property
    def transcriptions(self) -> AsyncTranscriptionsWithStreamingResponse:
        return self._audio.transcriptions.with_streaming_response

    @cached_property
    def translations(self) -> AsyncTranslationsWithStreamingResponse:
        return self._audio.translations.with_streaming_response

    @cached_property
    def voice_consents(self) -> AsyncVoiceConsentsWithStreamingResponse:
        return self._audio.voice_consents.with_streaming_response

    @cached_property
    def voices(self) -> AsyncVoicesWithStreamingResponse:
        return self._audio.voices.with_streaming_response
