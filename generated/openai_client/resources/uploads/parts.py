from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._core.omit import not_given
from ..._core.request import Request, RequestOptions, given, segment
from ..._core.resource import Resource, to_raw, to_streaming

if TYPE_CHECKING:
    from ..._core.omit import Body, FileTypes, Headers, NotGiven, Query
    from ..._core.timeouts import Timeout
    from ...types.uploads.upload_part import UploadPart


class Parts(Resource):
    """Parts of an upload."""

    @cached_property
    def with_raw_response(self) -> PartsWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return PartsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PartsWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return PartsWithStreamingResponse(self)

    def create(
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
        return self._send(request, UploadPart)


class PartsWithRawResponse:
    def __init__(self, parts: Parts) -> None:
        self.create = to_raw(parts.create)


class PartsWithStreamingResponse:
    def __init__(self, parts: Parts) -> None:
        self.create = to_streaming(parts.create)


if TYPE_CHECKING:
    from .async_parts import (
        AsyncParts as AsyncParts,
        AsyncPartsWithRawResponse as AsyncPartsWithRawResponse,
        AsyncPartsWithStreamingResponse as AsyncPartsWithStreamingResponse,
    )
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncParts": ".async_parts",
        "AsyncPartsWithRawResponse": ".async_parts",
        "AsyncPartsWithStreamingResponse": ".async_parts",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
