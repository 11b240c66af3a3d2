from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._core.resource import Resource

if TYPE_CHECKING:
    from .speech.speech import (
        Speech,
        SpeechWithRawResponse,
        SpeechWithStreamingResponse,
    )
    from .transcriptions.transcriptions import (
        Transcriptions,
        TranscriptionsWithRawResponse,
        TranscriptionsWithStreamingResponse,
    )
    from .translations.translations import (
        Translations,
        TranslationsWithRawResponse,
        TranslationsWithStreamingResponse,
    )


class Audio(Resource):
    """Speech from text, and text from speech."""

    @cached_property
    def speech(self) -> Speech:
        from .speech.speech import Speech

        return Speech(self._client)

    @cached_property
    def transcriptions(self) -> Transcriptions:
        from .transcriptions.transcriptions import Transcriptions

        return Transcriptions(self._client)

    @cached_property
    def translations(self) -> Translations:
        from .translations.translations import Translations

        return Translations(self._client)

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
