from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._core.omit import not_given, omit
from .._core.request import Request, RequestOptions, segment
from .._core.resource import AsyncResource, async_to_raw, async_to_streaming

if TYPE_CHECKING:
    from typing import Literal, Union

    from .._core.omit import Body, Headers, NotGiven, Omit, Query
    from .._core.pages import AsyncPaginator
    from .._core.timeouts import Timeout
    from ..pagination import AsyncCursorPage
    from ..types.batch import Batch
    from ..types.batch_create_params import BatchOutputExpiresAfterParam
    from ..types.shared.metadata import Metadata


class AsyncBatches(AsyncResource):
    """Run many requests from one file, within a day and at a lower price."""

    @cached_property
    def with_raw_response(self) -> AsyncBatchesWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AsyncBatchesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncBatchesWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AsyncBatchesWithStreamingResponse(self)

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[Batch, AsyncCursorPage[Batch]]:
        """List batches.

        Args:
            after: Return items after this id. Set automatically when you iterate.
            limit: Items per page, from 1 to 100. Default: 20.
        """
        from ..pagination import AsyncCursorPage
        from ..types.batch import Batch

        request = Request(
            "GET",
            "/batches",
            query={
                "after": after,
                "limit": limit,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._page(request, AsyncCursorPage[Batch], Batch)

    async def create(
        self,
        *,
        completion_window: Literal["24h"],
        endpoint: Union[
            Literal[
                "/v1/responses",
                "/v1/chat/completions",
                "/v1/embeddings",
                "/v1/completions",
                "/v1/moderations",
                "/v1/images/generations",
                "/v1/images/edits",
                "/v1/videos",
            ],
            str,
        ],
        input_file_id: str,
        metadata: Metadata | Omit = omit,
        output_expires_after: BatchOutputExpiresAfterParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Batch:
        """Create a batch.

        Runs all requests of an uploaded file. Each line of the file is one request
        to `endpoint`; a batch has up to 50,000 requests and 200 MB. Results are in
        the output file, in any order: match them by `custom_id`.

        Args:
            completion_window: Time in which the batch is finished or expires. Always
                `24h`.
            endpoint: Path that all requests of the file go to. Embeddings have up to
                50,000 inputs in one batch.
            input_file_id: Id of a JSON Lines file that was uploaded with the purpose
                `batch`.
            metadata: Your own labels for the batch.
            output_expires_after: When the output and error files are deleted.
        """
        from ..types.batch import Batch

        request = Request(
            "POST",
            "/batches",
            json={
                "completion_window": completion_window,
                "endpoint": endpoint,
                "input_file_id": input_file_id,
                "metadata": metadata,
                "output_expires_after": output_expires_after,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, Batch)

    async def create_and_poll(
        self,
        *,
        completion_window: Literal["24h"],
        endpoint: Union[
            Literal[
                "/v1/responses",
                "/v1/chat/completions",
                "/v1/embeddings",
                "/v1/completions",
                "/v1/moderations",
                "/v1/images/generations",
                "/v1/images/edits",
                "/v1/videos",
            ],
            str,
        ],
        input_file_id: str,
        metadata: Metadata | Omit = omit,
        output_expires_after: BatchOutputExpiresAfterParam | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Batch:
        """Create a batch, and wait until it is done.

        Calls `create`, then `poll`. Their arguments are described there. Look at the
        state: a failure is returned too.

        Raises:
            PollTimeoutError: the wait is over. The error has the last state.
        """
        from .._core.polling import check_wait

        check_wait(max_wait_seconds)
        created = await self.create(
            completion_window=completion_window,
            endpoint=endpoint,
            input_file_id=input_file_id,
            metadata=metadata,
            output_expires_after=output_expires_after,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self.poll(
            batch_id=created.id,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            extra_headers=extra_headers,
            timeout=timeout,
        )

    async def retrieve(
        self,
        batch_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Batch:
        """Retrieve a batch.

        Poll it until `status` is `completed`, `failed`, `expired` or `cancelled`.

        Args:
            batch_id: Id of the batch, `batch_…`.
        """
        from ..types.batch import Batch

        request = Request(
            "GET",
            f"/batches/{segment(batch_id, 'batch_id')}",
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, Batch)

    async def poll(
        self,
        batch_id: str,
        *,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Batch:
        """Wait as long as `status` is `validating` or `in_progress` or `finalizing` or
        `cancelling`.

        Returns the last state.

        Args:
            batch_id: Id of the batch, `batch_…`.
            poll_interval_ms: Milliseconds between two requests; by default 5000.
            max_wait_seconds: Seconds to wait at most; by default without limit.

        Raises:
            PollTimeoutError: the wait is over. The error has the last state.
        """
        from .._core.polling import Pace, async_poll

        return await async_poll(
            self,
            lambda resource: resource.with_raw_response.retrieve(
                batch_id=batch_id,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
            "status",
            ("validating", "in_progress", "finalizing", "cancelling"),
            Pace(poll_interval_ms, max_wait_seconds, every=5.0),
        )

    async def cancel(
        self,
        batch_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Batch:
        """Cancel a batch.

        Requests that are running are finished first, for up to 10 minutes. The
        output file has the results so far.

        Args:
            batch_id: Id of the batch, `batch_…`.
        """
        from ..types.batch import Batch

        request = Request(
            "POST",
            f"/batches/{segment(batch_id, 'batch_id')}/cancel",
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, Batch)


class AsyncBatchesWithRawResponse:
    def __init__(self, batches: AsyncBatches) -> None:
        self.list = async_to_raw(batches.list)
        self.create = async_to_raw(batches.create)
        self.retrieve = async_to_raw(batches.retrieve)
        self.cancel = async_to_raw(batches.cancel)


class AsyncBatchesWithStreamingResponse:
    def __init__(self, batches: AsyncBatches) -> None:
        self.list = async_to_streaming(batches.list)
        self.create = async_to_streaming(batches.create)
        self.retrieve = async_to_streaming(batches.retrieve)
        self.cancel = async_to_streaming(batches.cancel)
