from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._core.omit import not_given, omit
from ..._core.request import Request, RequestOptions, segment
from ..._core.resource import Resource, to_raw, to_streaming

if TYPE_CHECKING:
    from typing import Literal, Union

    from ..._core.omit import Body, FileTypes, Headers, NotGiven, Omit, Query
    from ..._core.timeouts import Timeout
    from ...pagination import SyncCursorPage, SyncPage
    from ...types.file_chunking_strategy_param import FileChunkingStrategyParam
    from ...types.vector_stores.file_content_response import FileContentResponse
    from ...types.vector_stores.vector_store_file import VectorStoreFile
    from ...types.vector_stores.vector_store_file_attributes import (
        VectorStoreFileAttributes,
    )
    from ...types.vector_stores.vector_store_file_deleted import VectorStoreFileDeleted


class Files(Resource):
    """Files of a vector store."""

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
        vector_store_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        filter: Union[
            Literal["in_progress", "completed", "failed", "cancelled"],
            str,
            Omit,
        ] = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SyncCursorPage[VectorStoreFile]:
        """List the files of a vector store.

        Args:
            vector_store_id: Id of the vector store, `vs_…`.
            after: Return items after this id. Set automatically when you iterate.
            before: Return items before this id.
            filter: Only files with this status.
            limit: Items per page, from 1 to 100. Default: 20.
            order: Order by creation time. Default: `desc`, newest first.
        """
        from ...pagination import SyncCursorPage
        from ...types.vector_stores.vector_store_file import VectorStoreFile

        request = Request(
            "GET",
            f"/vector_stores/{segment(vector_store_id, 'vector_store_id')}/files",
            query={
                "after": after,
                "before": before,
                "filter": filter,
                "limit": limit,
                "order": order,
            },
            headers={
                "OpenAI-Beta": "assistants=v2",
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._page(request, SyncCursorPage[VectorStoreFile])

    def create(
        self,
        vector_store_id: str,
        *,
        file_id: str,
        attributes: VectorStoreFileAttributes | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFile:
        """Add a file to a vector store.

        The file is split and embedded in the background: poll it until `status` is
        not `in_progress`.

        Args:
            vector_store_id: Id of the vector store, `vs_…`.
            file_id: Id of an uploaded file.
            attributes: Values to filter by.
            chunking_strategy: How the file is split.
        """
        from ...types.vector_stores.vector_store_file import VectorStoreFile

        request = Request(
            "POST",
            f"/vector_stores/{segment(vector_store_id, 'vector_store_id')}/files",
            headers={
                "OpenAI-Beta": "assistants=v2",
            },
            json={
                "file_id": file_id,
                "attributes": attributes,
                "chunking_strategy": chunking_strategy,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, VectorStoreFile)

    def create_and_poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: VectorStoreFileAttributes | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFile:
        """Add a file to a vector store, and wait until it is done.

        Calls `create`, then `poll`. Their arguments are described there. Look at the
        state: a failure is returned too.

        Raises:
            PollTimeoutError: the wait is over. The error has the last state.
        """
        from ..._core.polling import check_wait

        check_wait(max_wait_seconds)
        self.create(
            vector_store_id=vector_store_id,
            file_id=file_id,
            attributes=attributes,
            chunking_strategy=chunking_strategy,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self.poll(
            file_id=file_id,
            vector_store_id=vector_store_id,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            extra_headers=extra_headers,
            timeout=timeout,
        )

    def upload(
        self,
        vector_store_id: str,
        *,
        file: FileTypes,
        attributes: VectorStoreFileAttributes | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFile:
        """Upload, and add a file to a vector store.

        Calls `files.create` and `create`. Their arguments are described there.

        Args:
            file: The file itself. It is sent as it is, with its name.
        """
        from ..files import Files as Files_

        uploaded = Files_(self._client).create(
            file=file,
            purpose="assistants",
            extra_headers=extra_headers,
            timeout=timeout,
        )
        return self.create(
            vector_store_id=vector_store_id,
            attributes=attributes,
            chunking_strategy=chunking_strategy,
            file_id=uploaded.id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def upload_and_poll(
        self,
        vector_store_id: str,
        *,
        file: FileTypes,
        attributes: VectorStoreFileAttributes | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFile:
        """Upload, and add a file to a vector store.

        Calls `files.create` and `create`, then waits with `poll`. Their arguments
        are described there.

        Args:
            file: The file itself. It is sent as it is, with its name.

        Raises:
            PollTimeoutError: the wait is over. The error has the last state.
        """
        from ..._core.polling import check_wait
        from ..files import Files as Files_

        check_wait(max_wait_seconds)
        uploaded = Files_(self._client).create(
            file=file,
            purpose="assistants",
            extra_headers=extra_headers,
            timeout=timeout,
        )
        return self.create_and_poll(
            vector_store_id=vector_store_id,
            attributes=attributes,
            chunking_strategy=chunking_strategy,
            file_id=uploaded.id,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def retrieve(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFile:
        """Retrieve a file of a vector store.

        Args:
            file_id: Id of the file, `file-…`.
            vector_store_id: Id of the vector store, `vs_…`.
        """
        from ...types.vector_stores.vector_store_file import VectorStoreFile

        request = Request(
            "GET",
            f"/vector_stores/{segment(vector_store_id, 'vector_store_id')}/files/{segment(file_id, 'file_id')}",
            headers={
                "OpenAI-Beta": "assistants=v2",
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, VectorStoreFile)

    def poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFile:
        """Wait as long as `status` is `in_progress`.

        Returns the last state.

        Args:
            file_id: Id of the file, `file-…`.
            vector_store_id: Id of the vector store, `vs_…`.
            poll_interval_ms: Milliseconds between two requests; by default what the
                server asks for, else 1000.
            max_wait_seconds: Seconds to wait at most; by default without limit.

        Raises:
            PollTimeoutError: the wait is over. The error has the last state.
        """
        from ..._core.polling import Pace, poll

        return poll(
            self,
            lambda resource: resource.with_raw_response.retrieve(
                file_id=file_id,
                vector_store_id=vector_store_id,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
            "status",
            ("in_progress",),
            Pace(poll_interval_ms, max_wait_seconds, header="openai-poll-after-ms"),
        )

    def update(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: VectorStoreFileAttributes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFile:
        """Replace the attributes of a file.

        Args:
            file_id: Id of the file, `file-…`.
            vector_store_id: Id of the vector store, `vs_…`.
            attributes: Values to filter by. They replace all that were there.
        """
        from ...types.vector_stores.vector_store_file import VectorStoreFile

        request = Request(
            "POST",
            f"/vector_stores/{segment(vector_store_id, 'vector_store_id')}/files/{segment(file_id, 'file_id')}",
            headers={
                "OpenAI-Beta": "assistants=v2",
            },
            json={
                "attributes": attributes,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, VectorStoreFile)

    def delete(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFileDeleted:
        """Remove a file from a vector store.

        The file itself is kept; delete it with `files.delete`.

        Args:
            file_id: Id of the file, `file-…`.
            vector_store_id: Id of the vector store, `vs_…`.
        """
        from ...types.vector_stores.vector_store_file_deleted import (
            VectorStoreFileDeleted,
        )

        request = Request(
            "DELETE",
            f"/vector_stores/{segment(vector_store_id, 'vector_store_id')}/files/{segment(file_id, 'file_id')}",
            headers={
                "OpenAI-Beta": "assistants=v2",
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, VectorStoreFileDeleted)

    def content(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SyncPage[FileContentResponse]:
        """Get the parsed text of a file.

        Args:
            file_id: Id of the file, `file-…`.
            vector_store_id: Id of the vector store, `vs_…`.
        """
        from ...pagination import SyncPage
        from ...types.vector_stores.file_content_response import FileContentResponse

        request = Request(
            "GET",
            f"/vector_stores/{segment(vector_store_id, 'vector_store_id')}/files/{segment(file_id, 'file_id')}/content",
            headers={
                "OpenAI-Beta": "assistants=v2",
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._page(request, SyncPage[FileContentResponse])


class FilesWithRawResponse:
    def __init__(self, files: Files) -> None:
        self.list = to_raw(files.list)
        self.create = to_raw(files.create)
        self.retrieve = to_raw(files.retrieve)
        self.update = to_raw(files.update)
        self.delete = to_raw(files.delete)
        self.content = to_raw(files.content)


class FilesWithStreamingResponse:
    def __init__(self, files: Files) -> None:
        self.list = to_streaming(files.list)
        self.create = to_streaming(files.create)
        self.retrieve = to_streaming(files.retrieve)
        self.update = to_streaming(files.update)
        self.delete = to_streaming(files.delete)
        self.content = to_streaming(files.content)


if TYPE_CHECKING:
    from .async_files import (
        AsyncFiles as AsyncFiles,
        AsyncFilesWithRawResponse as AsyncFilesWithRawResponse,
        AsyncFilesWithStreamingResponse as AsyncFilesWithStreamingResponse,
    )
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncFiles": ".async_files",
        "AsyncFilesWithRawResponse": ".async_files",
        "AsyncFilesWithStreamingResponse": ".async_files",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
