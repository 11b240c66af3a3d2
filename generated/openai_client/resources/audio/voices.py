from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._core.omit import not_given, omit
from ..._core.request import Request, RequestOptions, segment
from ..._core.resource import Resource, to_raw, to_streaming

if TYPE_CHECKING:
    from typing import Literal

    from ..._core.omit import Body, FileTypes, Headers, NotGiven, Omit, Query
    from ..._core.timeouts import Timeout
    from ...types.audio.voice import CustomVoice
    from ...types.audio.voice_deleted import VoiceDeleted


class Voices(Resource):
    """Create voices of your own."""

    @cached_property
    def with_raw_response(self) -> VoicesWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return VoicesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> VoicesWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return VoicesWithStreamingResponse(self)

    def create(
        self,
        *,
        name: str,
        audio_sample: FileTypes | Omit = omit,
        consent: str | Omit = omit,
        type: Literal["audio_sample", "prompt"] | str | Omit = omit,
        prompt: str | Omit = omit,
        model: str | Literal["auto", "2026-10-08"] | Omit = omit,
        script_hint: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> CustomVoice:
        """Create a voice.

        From a recording of a speaker who agreed (`audio_sample` and `consent`), or
        from a description (`type: prompt`). Voices from descriptions can be used in
        Live sessions only.

        Args:
            name: Name of the voice.
            audio_sample: Recording of the voice.
            consent: Id of the recording in which the speaker agrees, `cons_…`.
            type: Whether to use a recording or a description. Default: `audio_sample`.
            prompt: Description of the voice.
            model: Model that makes a voice from a description. Default: `auto`.
            script_hint: What the voice will say.
        """
        from ...types.audio.voice import CustomVoice

        request = Request(
            "POST",
            "/audio/voices",
            multipart={
                "consent": consent,
                "name": name,
                "type": type,
                "prompt": prompt,
                "model": model,
                "script_hint": script_hint,
            },
            files={
                "audio_sample": audio_sample,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
            operation="audio.voices.create",
        )
        return self._send(request, CustomVoice)

    def delete(
        self,
        voice_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VoiceDeleted:
        """Delete a voice.

        Args:
            voice_id: Id of the voice, `voice_…`.
        """
        from ...types.audio.voice_deleted import VoiceDeleted

        request = Request(
            "DELETE",
            f"/audio/voices/{segment(voice_id, 'voice_id')}",
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, VoiceDeleted)


class VoicesWithRawResponse:
    def __init__(self, voices: Voices) -> None:
        self.create = to_raw(voices.create)
        self.delete = to_raw(voices.delete)


class VoicesWithStreamingResponse:
    def __init__(self, voices: Voices) -> None:
        self.create = to_streaming(voices.create)
        self.delete = to_streaming(voices.delete)


if TYPE_CHECKING:
    from .async_voices import (
        AsyncVoices as AsyncVoices,
        AsyncVoicesWithRawResponse as AsyncVoicesWithRawResponse,
        AsyncVoicesWithStreamingResponse as AsyncVoicesWithStreamingResponse,
    )
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncVoices": ".async_voices",
        "AsyncVoicesWithRawResponse": ".async_voices",
        "AsyncVoicesWithStreamingResponse": ".async_voices",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
