from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._core.omit import not_given, omit
from ..._core.request import Request, RequestOptions, segment
from ..._core.resource import Resource, to_raw, to_streaming

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Literal, Union

    from ..._core.omit import Body, FileTypes, Headers, NotGiven, Omit, Query
    from ..._core.timeouts import Timeout
    from ...pagination import SyncCursorPage
    from ...types.file_chunking_strategy_param import FileChunkingStrategyParam
    from ...types.vector_stores.file_batch_create_params import (
        FileBatchCreateParamsFileParam,
    )
    from ...types.vector_stores.vector_store_file import VectorStoreFile
    from ...types.vector_stores.vector_store_file_attributes import (
        VectorStoreFileAttributes,
    )
    from ...types.vector_stores.vector_store_file_batch import VectorStoreFileBatch


class FileBatches(Resource):
    """Add many files at once."""

    @cached_property
    def with_raw_response(self) -> FileBatchesWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return FileBatchesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FileBatchesWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return FileBatchesWithStreamingResponse(self)

    def create(
        self,
        vector_store_id: str,
        *,
        attributes: VectorStoreFileAttributes | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        file_ids: Sequence[str] | Omit = omit,
        files: Iterable[FileBatchCreateParamsFileParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFileBatch:
        """Add many files to a vector store.

        Give `file_ids`, or `files` if each needs attributes or a chunking strategy
        of its own.

        Args:
            vector_store_id: Id of the vector store, `vs_…`.
            attributes: Values to filter by. Not used with `files`.
            chunking_strategy: How the files are split. Not used with `files`.
            file_ids: Ids of up to 2,000 files that all get the same attributes and
                chunking strategy.
            files: Up to 2,000 files with attributes and a chunking strategy of their
                own.
        """
        from ...types.vector_stores.vector_store_file_batch import VectorStoreFileBatch

        request = Request(
            "POST",
            f"/vector_stores/{segment(vector_store_id, 'vector_store_id')}/file_batches",
            headers={
                "OpenAI-Beta": "assistants=v2",
            },
            json={
                "attributes": attributes,
                "chunking_strategy": chunking_strategy,
                "file_ids": file_ids,
                "files": files,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, VectorStoreFileBatch)

    def create_and_poll(
        self,
        vector_store_id: str,
        *,
        attributes: VectorStoreFileAttributes | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        file_ids: Sequence[str] | Omit = omit,
        files: Iterable[FileBatchCreateParamsFileParam] | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFileBatch:
        """Add many files to a vector store, and wait until it is done.

        Calls `create`, then `poll`. Their arguments are described there. Look at the
        state: a failure is returned too.

        Raises:
            PollTimeoutError: the wait is over. The error has the last state.
        """
        from ..._core.polling import check_wait

        check_wait(max_wait_seconds)
        created = self.create(
            vector_store_id=vector_store_id,
            attributes=attributes,
            chunking_strategy=chunking_strategy,
            file_ids=file_ids,
            files=files,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self.poll(
            batch_id=created.id,
            vector_store_id=vector_store_id,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            extra_headers=extra_headers,
            timeout=timeout,
        )

    def upload_and_poll(
        self,
        vector_store_id: str,
        *,
        files: Iterable[FileTypes],
        attributes: VectorStoreFileAttributes | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        file_ids: Sequence[str] | Omit = omit,
        max_concurrency: int | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFileBatch:
        """Upload, and add many files to a vector store.

        Calls `files.create` and `create`, then waits with `poll`. Their arguments
        are described there.

        Args:
            files: The files, each as the upload takes it.
            max_concurrency: How many files are uploaded at the same time; by default 5.

        Raises:
            PollTimeoutError: the wait is over. The error has the last state.
        """
        from ..._core.polling import check_wait
        from ..._core.uploading import upload_all
        from ..files import Files

        check_wait(max_wait_seconds)
        uploaded = upload_all(
            lambda file: Files(self._client).create(
                file=file,
                purpose="assistants",
                extra_headers=extra_headers,
                timeout=timeout,
            ),
            files,
            max_concurrency,
        )
        ids = [*(file_ids or ()), *(file.id for file in uploaded)]
        return self.create_and_poll(
            vector_store_id=vector_store_id,
            attributes=attributes,
            chunking_strategy=chunking_strategy,
            file_ids=ids,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def retrieve(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFileBatch:
        """Retrieve a batch of files.

        Args:
            batch_id: Id of the batch of files, `vsfb_…`.
            vector_store_id: Id of the vector store, `vs_…`.
        """
        from ...types.vector_stores.vector_store_file_batch import VectorStoreFileBatch

        request = Request(
            "GET",
            f"/vector_stores/{segment(vector_store_id, 'vector_store_id')}/file_batches/{segment(batch_id, 'batch_id')}",
            headers={
                "OpenAI-Beta": "assistants=v2",
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, VectorStoreFileBatch)

    def poll(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFileBatch:
        """Wait as long as `status` is `in_progress`.

        Returns the last state.

        Args:
            batch_id: Id of the batch of files, `vsfb_…`.
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
                batch_id=batch_id,
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

    def cancel(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFileBatch:
        """Cancel a batch of files.

        Files that are done stay in the vector store.

        Args:
            batch_id: Id of the batch of files, `vsfb_…`.
            vector_store_id: Id of the vector store, `vs_…`.
        """
        from ...types.vector_stores.vector_store_file_batch import VectorStoreFileBatch

        request = Request(
            "POST",
            f"/vector_stores/{segment(vector_store_id, 'vector_store_id')}/file_batches/{segment(batch_id, 'batch_id')}/cancel",
            headers={
                "OpenAI-Beta": "assistants=v2",
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, VectorStoreFileBatch)

    def list_files(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
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
        """List the files of a batch.

        Args:
            batch_id: Id of the batch of files, `vsfb_…`.
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
            f"/vector_stores/{segment(vector_store_id, 'vector_store_id')}/file_batches/{segment(batch_id, 'batch_id')}/files",
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


class FileBatchesWithRawResponse:
    def __init__(self, file_batches: FileBatches) -> None:
        self.create = to_raw(file_batches.create)
        self.retrieve = to_raw(file_batches.retrieve)
        self.cancel = to_raw(file_batches.cancel)
        self.list_files = to_raw(file_batches.list_files)


class FileBatchesWithStreamingResponse:
    def __init__(self, file_batches: FileBatches) -> None:
        self.create = to_streaming(file_batches.create)
        self.retrieve = to_streaming(file_batches.retrieve)
        self.cancel = to_streaming(file_batches.cancel)
        self.list_files = to_streaming(file_batches.list_files)


if TYPE_CHECKING:
    from .async_file_batches import (
        AsyncFileBatches as AsyncFileBatches,
        AsyncFileBatchesWithRawResponse as AsyncFileBatchesWithRawResponse,
        AsyncFileBatchesWithStreamingResponse as AsyncFileBatchesWithStreamingResponse,
    )
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncFileBatches": ".async_file_batches",
        "AsyncFileBatchesWithRawResponse": ".async_file_batches",
        "AsyncFileBatchesWithStreamingResponse": ".async_file_batches",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
