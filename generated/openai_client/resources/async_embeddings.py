from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._core.omit import not_given, omit
from .._core.request import Request, RequestOptions
from .._core.resource import AsyncResource, async_to_raw, async_to_streaming

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Literal

    from .._core.omit import Body, Headers, NotGiven, Omit, Query
    from .._core.timeouts import Timeout
    from ..model_catalogue.ids import EmbeddingModelId
    from ..types.create_embedding_response import CreateEmbeddingResponse


class AsyncEmbeddings(AsyncResource):
    """Turn texts into vectors, by which they can be searched, compared and grouped."""

    @cached_property
    def with_raw_response(self) -> AsyncEmbeddingsWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AsyncEmbeddingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncEmbeddingsWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AsyncEmbeddingsWithStreamingResponse(self)

    async def create(
        self,
        *,
        input: str | Sequence[str] | Iterable[int] | Iterable[Iterable[int]],
        model: EmbeddingModelId,
        dimensions: int | Omit = omit,
        encoding_format: Literal["float", "base64"] | str | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> CreateEmbeddingResponse:
        """Turn texts into vectors.

        Texts that mean similar things get vectors that point in similar directions.
        One call with many texts is much quicker than many calls. The client asks for
        base64 unless you set `encoding_format`, and decodes it for you.

        Args:
            input: One text or up to 2,048 of them, as strings or as token ids. None may
                be empty or longer than the model takes (8,192 tokens), and all together
                have at most 300,000 tokens.
            model: The model that embeds. Vectors of different models can't be compared.
            dimensions: How many numbers a vector has. Fewer than the model's own length
                save memory at little loss. Models from `text-embedding-3` on only.
            encoding_format: How vectors travel: as JSON numbers or as base64 of
                little-endian 32-bit floats, which is a third of the size and far faster
                to read.
            user: Your own stable id of the person you call for; helps to trace misuse.
                Don't send names or addresses.
        """
        from .._core.models import UNPACK
        from ..types.create_embedding_response import CreateEmbeddingResponse

        request = Request(
            "POST",
            "/embeddings",
            json={
                "input": input,
                "model": model,
                "dimensions": dimensions,
                "encoding_format": (
                    "base64" if encoding_format is omit else encoding_format
                ),
                "user": user,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
            operation="embeddings.create",
        )
        return await self._send(
            request,
            CreateEmbeddingResponse,
            context=UNPACK if encoding_format is omit else None,
        )


class AsyncEmbeddingsWithRawResponse:
    def __init__(self, embeddings: AsyncEmbeddings) -> None:
        self.create = async_to_raw(embeddings.create)


class AsyncEmbeddingsWithStreamingResponse:
    def __init__(self, embeddings: AsyncEmbeddings) -> None:
        self.create = async_to_streaming(embeddings.create)
