# pyright: reportDeprecated=false
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from typing_extensions import deprecated

from .._core.omit import not_given, omit
from .._core.request import Request, RequestOptions, given, segment
from .._core.resource import Resource, to_raw, to_streaming

if TYPE_CHECKING:
    from typing import Literal

    from .._core.binary import BinaryResponse
    from .._core.omit import Body, FileTypes, Headers, NotGiven, Omit, Query
    from .._core.timeouts import Timeout
    from ..pagination import SyncCursorPage
    from ..types.file_create_params import FileExpirationAfterParam
    from ..types.file_deleted import FileDeleted
    from ..types.file_object import FileObject
    from ..types.file_purpose import FilePurpose


class Files(Resource):
    """Upload, list, read and delete the files that other calls use."""

    @cached_property
    def with_raw_response(self) -> FilesWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return FilesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FilesWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return FilesWithStreamingResponse(self)

    def list(
        self,
        *,
        purpose: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | str | Omit = omit,
        after: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SyncCursorPage[FileObject]:
        """List your files.

        Args:
            purpose: Only files with this purpose.
            limit: How many files a page holds at most, 1 to 10,000.
            order: Whether the oldest files (`asc`) or the newest (`desc`) come first.
            after: The id of a file; the page starts behind it. Paging sets it by
                itself.
        """
        from ..pagination import SyncCursorPage
        from ..types.file_object import FileObject

        request = Request(
            "GET",
            "/files",
            query={
                "purpose": purpose,
                "limit": limit,
                "order": order,
                "after": after,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._page(request, SyncCursorPage[FileObject])

    def create(
        self,
        *,
        file: FileTypes,
        purpose: FilePurpose,
        expires_after: FileExpirationAfterParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> FileObject:
        """Upload a file.

        A file has up to 512 MB, for `batch` up to 200 MB; a project stores up to 2.5
        TB. A user may send up to 1,000 uploads per minute. Files for `batch` and
        `fine-tune` are JSON Lines, in the form that the endpoint or the training
        method requires.

        Args:
            file: The file itself. It is sent as it is, with its name.
            purpose: What the file is for; it decides which formats and sizes are
                accepted.
            expires_after: When the file is deleted by itself. Left out, batch files are
                kept for 30 days and all others until they are deleted.
        """
        from ..types.file_object import FileObject

        request = Request(
            "POST",
            "/files",
            multipart={
                "purpose": purpose,
                "expires_after": expires_after,
            },
            files={
                "file": given(file, "file"),
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, FileObject)

    def retrieve(
        self,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> FileObject:
        """Retrieve a file's metadata.

        Args:
            file_id: The id of the file.
        """
        from ..types.file_object import FileObject

        request = Request(
            "GET",
            f"/files/{segment(file_id, 'file_id')}",
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, FileObject)

    def wait_for_processing(
        self,
        id: str,
        *,
        poll_interval: float | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> FileObject:
        """Wait as long as `status` is `uploaded`.

        Returns the last state.

        Args:
            id: The id of the file.
            poll_interval: Seconds between two requests; by default 5.
            max_wait_seconds: Seconds to wait at most; by default 1800.

        Raises:
            PollTimeoutError: the wait is over. The error has the last state.
        """
        from .._core.polling import Pace, poll

        return poll(
            self,
            lambda resource: resource.with_raw_response.retrieve(
                file_id=id,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
            "status",
            ("uploaded",),
            Pace(poll_interval, max_wait_seconds, every=5.0, unit=1.0, within=1800.0),
        )

    def delete(
        self,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> FileDeleted:
        """Delete a file.

        The file leaves all vector stores as well. This can't be undone.

        Args:
            file_id: The id of the file.
        """
        from ..types.file_deleted import FileDeleted

        request = Request(
            "DELETE",
            f"/files/{segment(file_id, 'file_id')}",
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, FileDeleted)

    def content(
        self,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> BinaryResponse:
        """Download a file.

        Returns the bytes unchanged. The API refuses to return files that were
        uploaded with the purpose `assistants` or `user_data`.

        Args:
            file_id: The id of the file.
        """
        request = Request(
            "GET",
            f"/files/{segment(file_id, 'file_id')}/content",
            headers={
                "Accept": "application/octet-stream",
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._binary(request)

    @deprecated("Use `content` instead.")
    def retrieve_content(
        self,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> str:
        """Download a file.

        Returns the bytes unchanged. The API refuses to return files that were
        uploaded with the purpose `assistants` or `user_data`.

        Args:
            file_id: The id of the file.
        """
        request = Request(
            "GET",
            f"/files/{segment(file_id, 'file_id')}/content",
            headers={
                "Accept": "text/plain",
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._text(request)


class FilesWithRawResponse:
    def __init__(self, files: Files) -> None:
        self.list = to_raw(files.list)
        self.create = to_raw(files.create)
        self.retrieve = to_raw(files.retrieve)
        self.delete = to_raw(files.delete)
        self.content = to_raw(files.content)
        self.retrieve_content = to_raw(files.retrieve_content)


class FilesWithStreamingResponse:
    def __init__(self, files: Files) -> None:
        self.list = to_streaming(files.list)
        self.create = to_streaming(files.create)
        self.retrieve = to_streaming(files.retrieve)
        self.delete = to_streaming(files.delete)
        self.content = to_streaming(files.content)
        self.retrieve_content = to_streaming(files.retrieve_content)


if TYPE_CHECKING:
    from .async_files import (
        AsyncFiles as AsyncFiles,
        AsyncFilesWithRawResponse as AsyncFilesWithRawResponse,
        AsyncFilesWithStreamingResponse as AsyncFilesWithStreamingResponse,
    )
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncFiles": ".async_files",
        "AsyncFilesWithRawResponse": ".async_files",
        "AsyncFilesWithStreamingResponse": ".async_files",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
