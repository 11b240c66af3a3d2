from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from ..._core.omit import not_given, omit
from ..._core.request import Request, RequestOptions, given
from ..._core.resource import AsyncResource, async_to_raw, async_to_streaming

if TYPE_CHECKING:
    from typing import Literal, Union

    from ..._core.omit import Body, FileTypes, Headers, NotGiven, Omit, Query
    from ..._core.timeouts import Timeout
    from ...model_catalogue.ids import TranslationsModelId
    from ...types.audio.translation import Translation
    from ...types.audio.translation_verbose import TranslationVerbose


class AsyncTranslations(AsyncResource):
    """Write down what is said in a recording, in English."""

    @cached_property
    def with_raw_response(self) -> AsyncTranslationsWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AsyncTranslationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTranslationsWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AsyncTranslationsWithStreamingResponse(self)

    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        model: TranslationsModelId,
        prompt: str | Omit = omit,
        response_format: Literal["json"] | Omit = omit,
        temperature: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Translation: ...

    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        model: TranslationsModelId,
        prompt: str | Omit = omit,
        response_format: Literal["verbose_json"],
        temperature: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> TranslationVerbose: ...

    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        model: TranslationsModelId,
        prompt: str | Omit = omit,
        response_format: Literal["text", "srt", "vtt"],
        temperature: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> str: ...

    async def create(
        self,
        *,
        file: FileTypes,
        model: TranslationsModelId,
        prompt: str | Omit = omit,
        response_format: Union[
            Literal["json", "text", "srt", "verbose_json", "vtt"],
            str,
            Omit,
        ] = omit,
        temperature: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Translation | TranslationVerbose | str:
        """Write down in English what is said in a recording.

        Takes speech in any language that the model knows and returns English text.
        The endpoint is shut down on 2027-02-26 together with `whisper-1`, its only
        model. Transcribe the recording instead, and let a chat model translate the
        text.

        Shut down on 2027-02-26.

        Use audio.transcriptions.create instead.

        Args:
            file: The recording, up to 25 MB, as flac, m4a, mp3, mp4, mpeg, mpga, oga,
                ogg, wav or webm. Send it under a name that ends in its format, or with
                its media type: the API has to be able to tell the format.
            model: The model that translates. Only `whisper-1` does.
            prompt: A text in English to go on from; style and spelling follow it.
            response_format: What comes back: `json` and `verbose_json` are objects, the
                latter with times; `text` is bare text; `srt` and `vtt` are subtitle
                files.
            temperature: How freely the model guesses, from 0 to 1. With 0 it starts
                strict and loosens up by itself where it gets stuck.
        """
        from ...types.audio.translation import Translation
        from ...types.audio.translation_verbose import TranslationVerbose

        request = Request(
            "POST",
            "/audio/translations",
            multipart={
                "model": model,
                "prompt": prompt,
                "response_format": response_format,
                "temperature": temperature,
            },
            files={
                "file": given(file, "file"),
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
            operation="audio.translations.create",
        )
        if response_format == "verbose_json":
            return await self._send(request, TranslationVerbose)
        if response_format in ("text", "srt", "vtt"):
            return await self._text(request)
        return await self._send(request, Translation)


class AsyncTranslationsWithRawResponse:
    def __init__(self, translations: AsyncTranslations) -> None:
        self.create = async_to_raw(translations.create)


class AsyncTranslationsWithStreamingResponse:
    def __init__(self, translations: AsyncTranslations) -> None:
        self.create = async_to_streaming(translations.create)
