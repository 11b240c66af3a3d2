from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._core.omit import not_given
from ..._core.request import Request, RequestOptions, given, segment
from ..._core.resource import AsyncResource, async_to_raw, async_to_streaming

if TYPE_CHECKING:
    from ..._core.omit import Body, FileTypes, Headers, NotGiven, Query
    from ..._core.timeouts import Timeout
    from ...types.uploads.upload_part import UploadPart


class AsyncParts(AsyncResource):
    """Parts of an upload."""

    @cached_property
    def with_raw_response(self) -> AsyncPartsWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AsyncPartsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPartsWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AsyncPartsWithStreamingResponse(self)

    async def create(
        self,
        upload_id: str,
        *,
        data: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> UploadPart:
        """Add a part.

        A part has up to 64 MB. Parts can be added in parallel: their order is given
        when the upload is completed.

        Args:
            upload_id: Id of the upload, `upload_…`.
            data: Bytes of the part, up to 64 MB.
        """
        from ...types.uploads.upload_part import UploadPart

        request = Request(
            "POST",
            f"/uploads/{segment(upload_id, 'upload_id')}/parts",
            files={
                "data": given(data, "data"),
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, UploadPart)


class AsyncPartsWithRawResponse:
    def __init__(self, parts: AsyncParts) -> None:
        self.create = async_to_raw(parts.create)


class AsyncPartsWithStreamingResponse:
    def __init__(self, parts: AsyncParts) -> None:
        self.create = async_to_streaming(parts.create)
