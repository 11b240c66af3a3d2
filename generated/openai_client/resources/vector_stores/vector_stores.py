from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._core.omit import not_given, omit
from ..._core.request import Request, RequestOptions, segment
from ..._core.resource import Resource, to_raw, to_streaming

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..._core.omit import Body, Headers, NotGiven, Omit, Query
    from ..._core.timeouts import Timeout
    from ...pagination import SyncCursorPage, SyncPage
    from ...types.file_chunking_strategy_param import FileChunkingStrategyParam
    from ...types.shared.metadata import Metadata
    from ...types.shared_params.comparison_filter import ComparisonFilterParam
    from ...types.shared_params.compound_filter import CompoundFilterParam
    from ...types.vector_store import VectorStore
    from ...types.vector_store_create_params import VectorStoreExpirationAfterParam
    from ...types.vector_store_deleted import VectorStoreDeleted
    from ...types.vector_store_search_params import VectorStoreRankingOptionsParam
    from ...types.vector_store_search_response import VectorStoreSearchResponse
    from .file_batches import (
        FileBatches,
        FileBatchesWithRawResponse,
        FileBatchesWithStreamingResponse,
    )
    from .files import Files, FilesWithRawResponse, FilesWithStreamingResponse


class VectorStores(Resource):
    """Split and embed files, and search them by meaning."""

    @cached_property
    def file_batches(self) -> FileBatches:
        from .file_batches import FileBatches

        return FileBatches(self._client)

    @cached_property
    def files(self) -> Files:
        from .files import Files

        return Files(self._client)

    @cached_property
    def with_raw_response(self) -> VectorStoresWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return VectorStoresWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> VectorStoresWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return VectorStoresWithStreamingResponse(self)

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
    ) -> SyncCursorPage[VectorStore]:
        """List vector stores.

        Args:
            after: Return items after this id. Set automatically when you iterate.
            before: Return items before this id.
            limit: Items per page, from 1 to 100. Default: 20.
            order: Order by creation time. Default: `desc`, newest first.
        """
        from ...pagination import SyncCursorPage
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
        return self._page(request, SyncCursorPage[VectorStore])

    def create(
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
        return self._send(request, VectorStore)

    def retrieve(
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
        return self._send(request, VectorStore)

    def update(
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
        return self._send(request, VectorStore)

    def delete(
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
        return self._send(request, VectorStoreDeleted)

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
    ) -> SyncPage[VectorStoreSearchResponse]:
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
        from ...pagination import SyncPage
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
        return self._page(request, SyncPage[VectorStoreSearchResponse])


class VectorStoresWithRawResponse:
    def __init__(self, vector_stores: VectorStores) -> None:
        self._vector_stores = vector_stores
        self.list = to_raw(vector_stores.list)
        self.create = to_raw(vector_stores.create)
        self.retrieve = to_raw(vector_stores.retrieve)
        self.update = to_raw(vector_stores.update)
        self.delete = to_raw(vector_stores.delete)
        self.search = to_raw(vector_stores.search)

    @cached_property
    def file_batches(self) -> FileBatchesWithRawResponse:
        return self._vector_stores.file_batches.with_raw_response

    @cached_property
    def files(self) -> FilesWithRawResponse:
        return self._vector_stores.files.with_raw_response


class VectorStoresWithStreamingResponse:
    def __init__(self, vector_stores: VectorStores) -> None:
        self._vector_stores = vector_stores
        self.list = to_streaming(vector_stores.list)
        self.create = to_streaming(vector_stores.create)
        self.retrieve = to_streaming(vector_stores.retrieve)
        self.update = to_streaming(vector_stores.update)
        self.delete = to_streaming(vector_stores.delete)
        self.search = to_streaming(vector_stores.search)

    @cached_property
    def file_batches(self) -> FileBatchesWithStreamingResponse:
        return self._vector_stores.file_batches.with_streaming_response

    @cached_property
    def files(self) -> FilesWithStreamingResponse:
        return self._vector_stores.files.with_streaming_response
