from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast, overload

from ..._core.omit import not_given, omit
from ..._core.request import Request, RequestOptions
from ..._core.resource import Resource, to_raw, to_streaming

if TYPE_CHECKING:
    from typing import Literal, Union

    from ..._core.binary import BinaryResponse
    from ..._core.omit import Body, Headers, NotGiven, Omit, Query
    from ..._core.streaming import Stream
    from ..._core.timeouts import Timeout
    from ...model_catalogue.ids import SpeechModelId
    from ...types.audio.speech_stream_event import SpeechStreamEvent
    from ...types.shared.voice_param import VoiceParam


class Speech(Resource):
    """Read a text aloud."""

    @cached_property
    def with_raw_response(self) -> SpeechWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return SpeechWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SpeechWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return SpeechWithStreamingResponse(self)

    @overload
    def create(
        self,
        *,
        input: str,
        model: SpeechModelId,
        voice: VoiceParam,
        instructions: str | Omit = omit,
        response_format: Union[
            Literal["mp3", "opus", "aac", "flac", "wav", "pcm"],
            str,
            Omit,
        ] = omit,
        speed: float | Omit = omit,
        stream_format: Literal["audio"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> BinaryResponse: ...

    @overload
    def create(
        self,
        *,
        input: str,
        model: SpeechModelId,
        voice: VoiceParam,
        instructions: str | Omit = omit,
        response_format: Union[
            Literal["mp3", "opus", "aac", "flac", "wav", "pcm"],
            str,
            Omit,
        ] = omit,
        speed: float | Omit = omit,
        stream_format: Literal["sse"],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Stream[SpeechStreamEvent]: ...

    @overload
    def create(
        self,
        *,
        input: str,
        model: SpeechModelId,
        voice: VoiceParam,
        instructions: str | Omit = omit,
        response_format: Union[
            Literal["mp3", "opus", "aac", "flac", "wav", "pcm"],
            str,
            Omit,
        ] = omit,
        speed: float | Omit = omit,
        stream_format: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> BinaryResponse | Stream[SpeechStreamEvent]: ...

    def create(
        self,
        *,
        input: str,
        model: SpeechModelId,
        voice: VoiceParam,
        instructions: str | Omit = omit,
        response_format: Union[
            Literal["mp3", "opus", "aac", "flac", "wav", "pcm"],
            str,
            Omit,
        ] = omit,
        speed: float | Omit = omit,
        stream_format: Literal["sse", "audio"] | str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> BinaryResponse | Stream[SpeechStreamEvent]:
        """Read a text aloud.

        The audio can be played while it arrives. With `stream_format: sse` it
        arrives as events, the last of which has the tokens used. Tell your listeners
        that the voice is not a person's. All models of this call are shut down on
        2027-01-06; their replacement, `gpt-realtime-2.1-mini`, is served by the
        Realtime API alone.

        Args:
            input: The text to speak, up to 4,096 characters.
            model: The model that speaks.
            voice: The voice that speaks; a built-in one by its name, or one that was
                made for you by its id. The models of this call also know `fable`,
                `nova` and `onyx`; `tts-1` and `tts-1-hd` lack some of the newer voices.
            instructions: How to speak: mood, accent, pace and so on, in words, up to
                4,096 characters. `tts-1` and `tts-1-hd` don't follow it.
            response_format: The audio format. `pcm` is bare samples, 24,000 a second,
                16 bits, signed, little-endian, one channel; with `wav` it is the
                quickest to start playing.
            speed: How fast to speak, as a multiple of the voice's usual speed.
            stream_format: How the audio arrives: `audio` as a file that can be played
                while it comes in, `sse` as events with base64 in them and the tokens
                used at the end. `tts-1` and `tts-1-hd` don't know `sse`.
        """
        from ...types.audio.speech_stream_event import SpeechStreamEvent

        request = Request(
            "POST",
            "/audio/speech",
            headers={
                "Accept": "application/octet-stream",
            },
            json={
                "input": input,
                "model": model,
                "voice": voice,
                "instructions": instructions,
                "response_format": response_format,
                "speed": speed,
                "stream_format": stream_format,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
            operation="audio.speech.create",
        )
        if stream_format == "sse":
            return self._stream(
                request,
                cast("type[SpeechStreamEvent]", SpeechStreamEvent),
                end="[DONE]",
                last=("speech.audio.done",),
            )
        return self._binary(request)


class SpeechWithRawResponse:
    def __init__(self, speech: Speech) -> None:
        self.create = to_raw(speech.create)


class SpeechWithStreamingResponse:
    def __init__(self, speech: Speech) -> None:
        self.create = to_streaming(speech.create)


if TYPE_CHECKING:
    from .async_speech import (
        AsyncSpeech as AsyncSpeech,
        AsyncSpeechWithRawResponse as AsyncSpeechWithRawResponse,
        AsyncSpeechWithStreamingResponse as AsyncSpeechWithStreamingResponse,
    )
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncSpeech": ".async_speech",
        "AsyncSpeechWithRawResponse": ".async_speech",
        "AsyncSpeechWithStreamingResponse": ".async_speech",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
