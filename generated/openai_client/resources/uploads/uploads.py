from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._core.omit import not_given, omit
from ..._core.request import Request, RequestOptions, segment
from ..._core.resource import Resource, to_raw, to_streaming

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ..._core.omit import Body, FileContent, Headers, NotGiven, Omit, Query
    from ..._core.timeouts import Timeout
    from ...types.file_create_params import FileExpirationAfterParam
    from ...types.file_purpose import FilePurpose
    from ...types.upload import Upload
    from .parts import Parts, PartsWithRawResponse, PartsWithStreamingResponse


class Uploads(Resource):
    """Upload large files in parts."""

    @cached_property
    def parts(self) -> Parts:
        from .parts import Parts

        return Parts(self._client)

    @cached_property
    def with_raw_response(self) -> UploadsWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return UploadsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> UploadsWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return UploadsWithStreamingResponse(self)

    def create(
        self,
        *,
        bytes: int,
        filename: str,
        mime_type: str,
        purpose: FilePurpose,
        expires_after: FileExpirationAfterParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Upload:
        """Start an upload.

        Then add the parts and complete the upload within an hour. Uploads have up to
        8 GB.

        Args:
            bytes: Size of the whole file, in bytes.
            filename: Name of the file.
            mime_type: Media type of the file. It has to fit the purpose.
            purpose: What the file is for.
            expires_after: When the file is deleted. By default it is kept.
        """
        from ...types.upload import Upload

        request = Request(
            "POST",
            "/uploads",
            json={
                "bytes": bytes,
                "filename": filename,
                "mime_type": mime_type,
                "purpose": purpose,
                "expires_after": expires_after,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, Upload)

    def upload_file_chunked(
        self,
        *,
        file: FileContent,
        mime_type: str,
        purpose: FilePurpose,
        filename: str | None | Omit = omit,
        bytes: int | None | Omit = omit,
        part_size: int | None | Omit = omit,
        max_concurrency: int | Omit = omit,
        on_progress: Callable[[int, int], object] | None | Omit = omit,
        expires_after: FileExpirationAfterParam | Omit = omit,
        md5: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Upload:
        """Upload a file in parts, some of them at the same time.

        If a part fails after its retries, the upload is cancelled.

        Args:
            file: A path, the content, or a file that is open in binary mode. Paths are
                never read whole.
            mime_type: Media type of the file. It has to fit the purpose.
            purpose: What the file is for.
            filename: Name of the file. It is that of the path; content has none, so
                that it is needed there.
            bytes: Size of the file in bytes. It is needed only where a file can't be
                searched through.
            part_size: Bytes of each part; by default 64 MB.
            max_concurrency: How many parts are sent at the same time; by default 4.
            on_progress: Called after each part with the bytes that have been sent, and
                all.
            expires_after: When the file is deleted. By default it is kept.
            md5: MD5 checksum of the whole file in hexadecimal. If it is given, it has
                to match.

        Raises:
            InvalidArgumentError: its name or size is missing, or the size is another
                one.
        """
        from ..._core.chunked import Chunks, upload_chunked
        from .parts import Parts as Parts_

        chunks = Chunks(file, filename, bytes, part_size, 67108864)
        return upload_chunked(
            chunks,
            lambda: self.create(
                mime_type=mime_type,
                purpose=purpose,
                expires_after=expires_after,
                filename=chunks.name,
                bytes=chunks.length,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
            lambda upload, data: Parts_(self._client).create(
                upload_id=upload.id,
                data=data,
                extra_headers=extra_headers,
                timeout=timeout,
            ),
            lambda upload, parts: self.complete(
                upload_id=upload.id,
                part_ids=[part.id for part in parts],
                md5=md5,
                extra_headers=extra_headers,
                timeout=timeout,
            ),
            lambda upload: self.cancel(
                upload_id=upload.id,
                extra_headers=extra_headers,
                timeout=timeout,
            ),
            max_concurrency,
            on_progress,
        )

    def complete(
        self,
        upload_id: str,
        *,
        part_ids: Sequence[str],
        md5: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Upload:
        """Complete an upload.

        Joins the parts in the given order. Their size must be the `bytes` that the
        upload was started with.

        Args:
            upload_id: Id of the upload, `upload_…`.
            part_ids: Ids of the parts, in the order of the file.
            md5: MD5 checksum of the whole file in hexadecimal. If it is given, it has
                to match.
        """
        from ...types.upload import Upload

        request = Request(
            "POST",
            f"/uploads/{segment(upload_id, 'upload_id')}/complete",
            json={
                "part_ids": part_ids,
                "md5": md5,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, Upload)

    def cancel(
        self,
        upload_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Upload:
        """Cancel an upload.

        No parts can be added after that.

        Args:
            upload_id: Id of the upload, `upload_…`.
        """
        from ...types.upload import Upload

        request = Request(
            "POST",
            f"/uploads/{segment(upload_id, 'upload_id')}/cancel",
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, Upload)


class UploadsWithRawResponse:
    def __init__(self, uploads: Uploads) -> None:
        self._uploads = uploads
        self.create = to_raw(uploads.create)
        self.complete = to_raw(uploads.complete)
        self.cancel = to_raw(uploads.cancel)

    @cached_property
    def parts(self) -> PartsWithRawResponse:
        return self._uploads.parts.with_raw_response


class UploadsWithStreamingResponse:
    def __init__(self, uploads: Uploads) -> None:
        self._uploads = uploads
        self.create = to_streaming(uploads.create)
        self.complete = to_streaming(uploads.complete)
        self.cancel = to_streaming(uploads.cancel)

    @cached_property
    def parts(self) -> PartsWithStreamingResponse:
        return self._uploads.parts.with_streaming_response
