from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._core.omit import not_given, omit
from ..._core.request import Request, RequestOptions, given, segment
from ..._core.resource import AsyncResource, async_to_raw, async_to_streaming

if TYPE_CHECKING:
    from ..._core.omit import Body, FileTypes, Headers, NotGiven, Omit, Query
    from ..._core.pages import AsyncPaginator
    from ..._core.timeouts import Timeout
    from ...pagination import AsyncCursorPage
    from ...types.audio.voice_consent import VoiceConsent
    from ...types.audio.voice_consent_deleted import VoiceConsentDeleted


class AsyncVoiceConsents(AsyncResource):
    """Recordings in which speakers agree that a voice is made of theirs."""

    @cached_property
    def with_raw_response(self) -> AsyncVoiceConsentsWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AsyncVoiceConsentsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncVoiceConsentsWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AsyncVoiceConsentsWithStreamingResponse(self)

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[VoiceConsent, AsyncCursorPage[VoiceConsent]]:
        """List recordings of consent.

        Args:
            after: Return items after this id. Set automatically when you iterate.
            limit: Items per page, from 1 to 100. Default: 20.
        """
        from ...pagination import AsyncCursorPage
        from ...types.audio.voice_consent import VoiceConsent

        request = Request(
            "GET",
            "/audio/voice_consents",
            query={
                "after": after,
                "limit": limit,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._page(request, AsyncCursorPage[VoiceConsent], VoiceConsent)

    async def create(
        self,
        *,
        language: str,
        name: str,
        recording: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VoiceConsent:
        """Upload a recording of consent.

        In it, the speaker agrees that a voice is made of theirs.

        Args:
            language: Language that is spoken, such as `en-US`.
            name: Name of the recording.
            recording: The recording.
        """
        from ...types.audio.voice_consent import VoiceConsent

        request = Request(
            "POST",
            "/audio/voice_consents",
            multipart={
                "language": language,
                "name": name,
            },
            files={
                "recording": given(recording, "recording"),
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, VoiceConsent)

    async def retrieve(
        self,
        consent_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VoiceConsent:
        """Retrieve a recording of consent.

        Args:
            consent_id: Id of the recording of consent, `cons_…`.
        """
        from ...types.audio.voice_consent import VoiceConsent

        request = Request(
            "GET",
            f"/audio/voice_consents/{segment(consent_id, 'consent_id')}",
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, VoiceConsent)

    async def update(
        self,
        consent_id: str,
        *,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VoiceConsent:
        """Rename a recording of consent.

        Args:
            consent_id: Id of the recording of consent, `cons_…`.
            name: New name of the recording.
        """
        from ...types.audio.voice_consent import VoiceConsent

        request = Request(
            "POST",
            f"/audio/voice_consents/{segment(consent_id, 'consent_id')}",
            json={
                "name": name,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, VoiceConsent)

    async def delete(
        self,
        consent_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VoiceConsentDeleted:
        """Delete a recording of consent.

        Args:
            consent_id: Id of the recording of consent, `cons_…`.
        """
        from ...types.audio.voice_consent_deleted import VoiceConsentDeleted

        request = Request(
            "DELETE",
            f"/audio/voice_consents/{segment(consent_id, 'consent_id')}",
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, VoiceConsentDeleted)


class AsyncVoiceConsentsWithRawResponse:
    def __init__(self, voice_consents: AsyncVoiceConsents) -> None:
        self.list = async_to_raw(voice_consents.list)
        self.create = async_to_raw(voice_consents.create)
        self.retrieve = async_to_raw(voice_consents.retrieve)
        self.update = async_to_raw(voice_consents.update)
        self.delete = async_to_raw(voice_consents.delete)


class AsyncVoiceConsentsWithStreamingResponse:
    def __init__(self, voice_consents: AsyncVoiceConsents) -> None:
        self.list = async_to_streaming(voice_consents.list)
        self.create = async_to_streaming(voice_consents.create)
        self.retrieve = async_to_streaming(voice_consents.retrieve)
        self.update = async_to_streaming(voice_consents.update)
        self.delete = async_to_streaming(voice_consents.delete)
