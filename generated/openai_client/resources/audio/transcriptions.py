from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast, overload

from ..._core.omit import not_given, omit
from ..._core.request import Request, RequestOptions, given
from ..._core.resource import Resource, to_raw, to_streaming

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Literal, Union

    from ..._core.omit import Body, FileTypes, Headers, NotGiven, Omit, Query
    from ..._core.streaming import Stream
    from ..._core.timeouts import Timeout
    from ...model_catalogue.ids import TranscriptionModelId
    from ...types.audio.transcription import Transcription
    from ...types.audio.transcription_create_params import (
        ChunkingStrategyVadConfigParam,
    )
    from ...types.audio.transcription_diarized import TranscriptionDiarized
    from ...types.audio.transcription_include import TranscriptionInclude
    from ...types.audio.transcription_stream_event import TranscriptionStreamEvent
    from ...types.audio.transcription_verbose import TranscriptionVerbose
    from ...types.audio_response_format import AudioResponseFormat


class Transcriptions(Resource):
    """Write down what is said in a recording, in the language that is spoken."""

    @cached_property
    def with_raw_response(self) -> TranscriptionsWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return TranscriptionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TranscriptionsWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return TranscriptionsWithStreamingResponse(self)

    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: TranscriptionModelId,
        chunking_strategy: Union[
            Literal["auto"],
            ChunkingStrategyVadConfigParam,
            None,
            Omit,
        ] = omit,
        include: Iterable[TranscriptionInclude] | Omit = omit,
        keywords: Sequence[str] | Omit = omit,
        known_speaker_names: Sequence[str] | Omit = omit,
        known_speaker_references: Sequence[str] | Omit = omit,
        language: str | Omit = omit,
        languages: Sequence[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: Literal["json"] | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: Union[
            Sequence[Literal["word", "segment"] | str],
            Omit,
        ] = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Transcription: ...

    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: TranscriptionModelId,
        chunking_strategy: Union[
            Literal["auto"],
            ChunkingStrategyVadConfigParam,
            None,
            Omit,
        ] = omit,
        include: Iterable[TranscriptionInclude] | Omit = omit,
        keywords: Sequence[str] | Omit = omit,
        known_speaker_names: Sequence[str] | Omit = omit,
        known_speaker_references: Sequence[str] | Omit = omit,
        language: str | Omit = omit,
        languages: Sequence[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: Literal["verbose_json"],
        stream: Literal[False] | None | Omit = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: Union[
            Sequence[Literal["word", "segment"] | str],
            Omit,
        ] = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> TranscriptionVerbose: ...

    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: TranscriptionModelId,
        chunking_strategy: Union[
            Literal["auto"],
            ChunkingStrategyVadConfigParam,
            None,
            Omit,
        ] = omit,
        include: Iterable[TranscriptionInclude] | Omit = omit,
        keywords: Sequence[str] | Omit = omit,
        known_speaker_names: Sequence[str] | Omit = omit,
        known_speaker_references: Sequence[str] | Omit = omit,
        language: str | Omit = omit,
        languages: Sequence[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: Literal["diarized_json"],
        stream: Literal[False] | None | Omit = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: Union[
            Sequence[Literal["word", "segment"] | str],
            Omit,
        ] = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> TranscriptionDiarized: ...

    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: TranscriptionModelId,
        chunking_strategy: Union[
            Literal["auto"],
            ChunkingStrategyVadConfigParam,
            None,
            Omit,
        ] = omit,
        include: Iterable[TranscriptionInclude] | Omit = omit,
        keywords: Sequence[str] | Omit = omit,
        known_speaker_names: Sequence[str] | Omit = omit,
        known_speaker_references: Sequence[str] | Omit = omit,
        language: str | Omit = omit,
        languages: Sequence[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: Literal["text", "srt", "vtt"],
        stream: Literal[False] | None | Omit = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: Union[
            Sequence[Literal["word", "segment"] | str],
            Omit,
        ] = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> str: ...

    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: TranscriptionModelId,
        chunking_strategy: Union[
            Literal["auto"],
            ChunkingStrategyVadConfigParam,
            None,
            Omit,
        ] = omit,
        include: Iterable[TranscriptionInclude] | Omit = omit,
        keywords: Sequence[str] | Omit = omit,
        known_speaker_names: Sequence[str] | Omit = omit,
        known_speaker_references: Sequence[str] | Omit = omit,
        language: str | Omit = omit,
        languages: Sequence[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: AudioResponseFormat | Omit = omit,
        stream: Literal[True],
        temperature: float | Omit = omit,
        timestamp_granularities: Union[
            Sequence[Literal["word", "segment"] | str],
            Omit,
        ] = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Stream[TranscriptionStreamEvent]: ...

    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: TranscriptionModelId,
        chunking_strategy: Union[
            Literal["auto"],
            ChunkingStrategyVadConfigParam,
            None,
            Omit,
        ] = omit,
        include: Iterable[TranscriptionInclude] | Omit = omit,
        keywords: Sequence[str] | Omit = omit,
        known_speaker_names: Sequence[str] | Omit = omit,
        known_speaker_references: Sequence[str] | Omit = omit,
        language: str | Omit = omit,
        languages: Sequence[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: AudioResponseFormat | Omit = omit,
        stream: bool,
        temperature: float | Omit = omit,
        timestamp_granularities: Union[
            Sequence[Literal["word", "segment"] | str],
            Omit,
        ] = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Union[
        Transcription,
        TranscriptionVerbose,
        TranscriptionDiarized,
        str,
        Stream[TranscriptionStreamEvent],
    ]: ...

    def create(
        self,
        *,
        file: FileTypes,
        model: TranscriptionModelId,
        chunking_strategy: Union[
            Literal["auto"],
            ChunkingStrategyVadConfigParam,
            None,
            Omit,
        ] = omit,
        include: Iterable[TranscriptionInclude] | Omit = omit,
        keywords: Sequence[str] | Omit = omit,
        known_speaker_names: Sequence[str] | Omit = omit,
        known_speaker_references: Sequence[str] | Omit = omit,
        language: str | Omit = omit,
        languages: Sequence[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: AudioResponseFormat | Omit = omit,
        stream: bool | None | Omit = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: Union[
            Sequence[Literal["word", "segment"] | str],
            Omit,
        ] = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Union[
        Transcription,
        TranscriptionVerbose,
        TranscriptionDiarized,
        str,
        Stream[TranscriptionStreamEvent],
    ]:
        """Write down what is said in a recording.

        The text is in the language that is spoken; `audio.translations.create` puts
        it into English. Which formats are possible depends on the model.

        Args:
            file: The recording, up to 25 MB, as flac, m4a, mp3, mp4, mpeg, mpga, oga,
                ogg, wav or webm. Send it under a name that ends in its format, or with
                its media type: the API has to be able to tell the format.
            model: The model that listens. It decides which formats, timestamps and
                hints are possible.
            chunking_strategy: How a long recording is cut into pieces: `auto` cuts
                where nobody speaks, an object sets how that is found out. Left out, the
                recording is taken whole. `gpt-4o-transcribe-diarize` needs it above 30
                seconds.
            include: What to add to the answer. `logprobs` says how sure the model was
                of each token; it needs `json` as `response_format` and a model that
                gives them, such as `gpt-4o-transcribe`.
            keywords: Names and terms that may be heard, to get their spelling right.
                `gpt-transcribe` only.
            known_speaker_names: Names to label speakers with, up to 4, in the order of
                `known_speaker_references`. `gpt-4o-transcribe-diarize` only.
            known_speaker_references: How the named speakers sound: for each a recording
                of 2 to 10 seconds as a `data:` URL in base64, in any format that `file`
                may have. `gpt-4o-transcribe-diarize` only.
            language: The language spoken, as a code of ISO 639-1 such as `en`. Makes
                the answer quicker and better; left out, the model finds out.
            languages: The languages that may be spoken, as codes of ISO 639-1.
                `gpt-transcribe` only.
            prompt: A text to go on from: style and spelling follow it. Best in the
                recording's language, such as the end of the transcript before it.
                `gpt-4o-transcribe-diarize` doesn't take it.
            response_format: The form of the response. `whisper-1` has all but
                `diarized_json`; `gpt-4o-transcribe-diarize` has `json`, `text` and
                `diarized_json`, the only one with speakers. The other models have
                `json` and `text`, though the API reference names `json` alone.
            stream: Send the text as events while it is written down. `whisper-1`
                ignores it.
            temperature: How freely the model guesses, from 0 to 1. With 0 it starts
                strict and loosens up by itself where it gets stuck.
            timestamp_granularities: Whether words, segments or both get their times.
                Needs `verbose_json` as `response_format`. Times of words make the
                answer slower.
        """
        from ...types.audio.transcription import Transcription
        from ...types.audio.transcription_diarized import TranscriptionDiarized
        from ...types.audio.transcription_stream_event import TranscriptionStreamEvent
        from ...types.audio.transcription_verbose import TranscriptionVerbose

        request = Request(
            "POST",
            "/audio/transcriptions",
            multipart={
                "model": model,
                "chunking_strategy": chunking_strategy,
                "include": include,
                "keywords": keywords,
                "known_speaker_names": known_speaker_names,
                "known_speaker_references": known_speaker_references,
                "language": language,
                "languages": languages,
                "prompt": prompt,
                "response_format": response_format,
                "stream": stream,
                "temperature": temperature,
                "timestamp_granularities": timestamp_granularities,
            },
            files={
                "file": given(file, "file"),
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
            operation="audio.transcriptions.create",
        )
        if stream:
            return self._stream(
                request,
                cast("type[TranscriptionStreamEvent]", TranscriptionStreamEvent),
                end="[DONE]",
                last=("transcript.text.done",),
            )
        if response_format == "verbose_json":
            return self._send(request, TranscriptionVerbose)
        if response_format == "diarized_json":
            return self._send(request, TranscriptionDiarized)
        if response_format in ("text", "srt", "vtt"):
            return self._text(request)
        return self._send(request, Transcription)


class TranscriptionsWithRawResponse:
    def __init__(self, transcriptions: Transcriptions) -> None:
        self.create = to_raw(transcriptions.create)


class TranscriptionsWithStreamingResponse:
    def __init__(self, transcriptions: Transcriptions) -> None:
        self.create = to_streaming(transcriptions.create)


if TYPE_CHECKING:
    from .async_transcriptions import (
        AsyncTranscriptions as AsyncTranscriptions,
        AsyncTranscriptionsWithRawResponse as AsyncTranscriptionsWithRawResponse,
        AsyncTranscriptionsWithStreamingResponse as AsyncTranscriptionsWithStreamingResponse,
    )
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncTranscriptions": ".async_transcriptions",
        "AsyncTranscriptionsWithRawResponse": ".async_transcriptions",
        "AsyncTranscriptionsWithStreamingResponse": ".async_transcriptions",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
