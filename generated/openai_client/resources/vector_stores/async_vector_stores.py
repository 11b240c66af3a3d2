from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._core.omit import not_given, omit
from ..._core.request import Request, RequestOptions, segment
from ..._core.resource import AsyncResource, async_to_raw, async_to_streaming

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..._core.omit import Body, Headers, NotGiven, Omit, Query
    from ..._core.pages import AsyncPaginator
    from ..._core.timeouts import Timeout
    from ...pagination import AsyncCursorPage, AsyncPage
    from ...types.file_chunking_strategy_param import FileChunkingStrategyParam
    from ...types.shared.metadata import Metadata
    from ...types.shared_params.comparison_filter import ComparisonFilterParam
    from ...types.shared_params.compound_filter import CompoundFilterParam
    from ...types.vector_store import VectorStore
    from ...types.vector_store_create_params import VectorStoreExpirationAfterParam
    from ...types.vector_store_deleted import VectorStoreDeleted
    from ...types.vector_store_search_params import VectorStoreRankingOptionsParam
    from ...types.vector_store_search_response import VectorStoreSearchResponse
    from .async_file_batches import (
        AsyncFileBatches,
        AsyncFileBatchesWithRawResponse,
        AsyncFileBatchesWithStreamingResponse,
    )
    from .async_files import (
        AsyncFiles,
        AsyncFilesWithRawResponse,
        AsyncFilesWithStreamingResponse,
    )


class AsyncVectorStores(AsyncResource):
    """Split and embed files, and search them by meaning."""

    @cached_property
    def file_batches(self) -> AsyncFileBatches:
        from .async_file_batches import AsyncFileBatches

        return AsyncFileBatches(self._client)

    @cached_property
    def files(self) -> AsyncFiles:
        from .async_files import AsyncFiles

        return AsyncFiles(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncVectorStoresWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AsyncVectorStoresWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncVectorStoresWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AsyncVectorStoresWithStreamingResponse(self)

    def list(
        self,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[VectorStore, AsyncCursorPage[VectorStore]]:
        """List vector stores.

        Args:
            after: Return items after this id. Set automatically when you iterate.
            before: Return items before this id.
            limit: Items per page, from 1 to 100. Default: 20.
            order: Order by creation time. Default: `desc`, newest first.
        """
        from ...pagination import AsyncCursorPage
        from ...types.vector_store import VectorStore

        request = Request(
            "GET",
            "/vector_stores",
            query={
                "after": after,
                "before": before,
                "limit": limit,
                "order": order,
            },
            headers={
                "OpenAI-Beta": "assistants=v2",
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._page(request, AsyncCursorPage[VectorStore], VectorStore)

    async def create(
        self,
        *,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        description: str | Omit = omit,
        expires_after: VectorStoreExpirationAfterParam | Omit = omit,
        file_ids: Sequence[str] | Omit = omit,
        metadata: Metadata | Omit = omit,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStore:
        """Create a vector store.

        Args:
            chunking_strategy: How files are split. Used if `file_ids` is given.
            description: What the vector store is for.
            expires_after: When the vector store expires. By default it is kept.
            file_ids: Ids of files to add, up to 500.
            metadata: Your own labels for the vector store.
            name: Name of the vector store.
        """
        from ...types.vector_store import VectorStore

        request = Request(
            "POST",
            "/vector_stores",
            headers={
                "OpenAI-Beta": "assistants=v2",
            },
            json={
                "chunking_strategy": chunking_strategy,
                "description": description,
                "expires_after": expires_after,
                "file_ids": file_ids,
                "metadata": metadata,
                "name": name,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, VectorStore)

    async def retrieve(
        self,
        vector_store_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStore:
        """Retrieve a vector store.

        Args:
            vector_store_id: Id of the vector store, `vs_…`.
        """
        from ...types.vector_store import VectorStore

        request = Request(
            "GET",
            f"/vector_stores/{segment(vector_store_id, 'vector_store_id')}",
            headers={
                "OpenAI-Beta": "assistants=v2",
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, VectorStore)

    async def update(
        self,
        vector_store_id: str,
        *,
        expires_after: VectorStoreExpirationAfterParam | None | Omit = omit,
        metadata: Metadata | Omit = omit,
        name: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStore:
        """Change a vector store.

        Args:
            vector_store_id: Id of the vector store, `vs_…`.
            expires_after: When the vector store expires. Null keeps it.
            metadata: Your own labels for the vector store.
            name: Name of the vector store.
        """
        from ...types.vector_store import VectorStore

        request = Request(
            "POST",
            f"/vector_stores/{segment(vector_store_id, 'vector_store_id')}",
            headers={
                "OpenAI-Beta": "assistants=v2",
            },
            json={
                "expires_after": expires_after,
                "metadata": metadata,
                "name": name,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, VectorStore)

    async def delete(
        self,
        vector_store_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreDeleted:
        """Delete a vector store.

        Its files are kept; delete them with `files.delete`.

        Args:
            vector_store_id: Id of the vector store, `vs_…`.
        """
        from ...types.vector_store_deleted import VectorStoreDeleted

        request = Request(
            "DELETE",
            f"/vector_stores/{segment(vector_store_id, 'vector_store_id')}",
            headers={
                "OpenAI-Beta": "assistants=v2",
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, VectorStoreDeleted)

    def search(
        self,
        vector_store_id: str,
        *,
        query: str | Sequence[str],
        filters: ComparisonFilterParam | CompoundFilterParam | Omit = omit,
        max_num_results: int | Omit = omit,
        ranking_options: VectorStoreRankingOptionsParam | Omit = omit,
        rewrite_query: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[
        VectorStoreSearchResponse,
        AsyncPage[VectorStoreSearchResponse],
    ]:
        """Search a vector store.

        Returns the chunks whose meaning is closest to the query.

        Args:
            vector_store_id: Id of the vector store, `vs_…`.
            query: What to search for: a text, or several that are searched together.
            filters: A condition on the attributes of files.
            max_num_results: Results per page, from 1 to 50. Default: 10.
            ranking_options: How results are ranked.
            rewrite_query: Whether the query is reworded for searching by meaning.
        """
        from ...pagination import AsyncPage
        from ...types.vector_store_search_response import VectorStoreSearchResponse

        request = Request(
            "POST",
            f"/vector_stores/{segment(vector_store_id, 'vector_store_id')}/search",
            headers={
                "OpenAI-Beta": "assistants=v2",
            },
            json={
                "query": query,
                "filters": filters,
                "max_num_results": max_num_results,
                "ranking_options": ranking_options,
                "rewrite_query": rewrite_query,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._page(
            request,
            AsyncPage[VectorStoreSearchResponse],
            VectorStoreSearchResponse,
        )


class AsyncVectorStoresWithRawResponse:
    def __init__(self, vector_stores: AsyncVectorStores) -> None:
        self._vector_stores = vector_stores
        self.list = async_to_raw(vector_stores.list)
        self.create = async_to_raw(vector_stores.create)
        self.retrieve = async_to_raw(vector_stores.retrieve)
        self.update = async_to_raw(vector_stores.update)
        self.delete = async_to_raw(vector_stores.delete)
        self.search = async_to_raw(vector_stores.search)

    @cached_property
    def file_batches(self) -> AsyncFileBatchesWithRawResponse:
        return self._vector_stores.file_batches.with_raw_response

    @cached_property
    def files(self) -> AsyncFilesWithRawResponse:
        return self._vector_stores.files.with_raw_response


class AsyncVectorStoresWithStreamingResponse:
    def __init__(self, vector_stores: AsyncVectorStores) -> None:
        self._vector_stores = vector_stores
        self.list = async_to_streaming(vector_stores.list)
        self.create = async_to_streaming(vector_stores.create)
        self.retrieve = async_to_streaming(vector_stores.retrieve)
        self.update = async_to_streaming(vector_stores.update)
        self.delete = async_to_streaming(vector_stores.delete)
        self.search = async_to_streaming(vector_stores.search)

    @cached_property
    def file_batches(self) -> AsyncFileBatchesWithStreamingResponse:
        return self._vector_stores.file_batches.with_streaming_response

    @cached_property
    def files(self) -> AsyncFilesWithStreamingResponse:
        return self._vector_stores.files.with_streaming_response
