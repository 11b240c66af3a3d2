"""What generated resource classes extend: one method for each kind of result."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from .modes import (
    AsyncResponseContextManager as AsyncResponseContextManager,
)
from .modes import (
    ResponseContextManager as ResponseContextManager,
)
from .modes import async_to_raw as async_to_raw
from .modes import async_to_streaming as async_to_streaming
from .modes import to_raw as to_raw
from .modes import to_streaming as to_streaming
from .results import (
    ASYNC_BINARY,
    BINARY,
    EMPTY,
    TEXT,
    async_stream_result,
    json_result,
    stream_result,
)

if TYPE_CHECKING:
    from .binary import AsyncBinaryResponse, BinaryResponse
    from .client import AsyncClient, SyncClient
    from .pages import AsyncPaginator, BaseAsyncPage, BaseSyncPage
    from .request import Request
    from .results import StreamForm
    from .streaming import AsyncStream, Stream

__all__ = [
    "AsyncResource",
    "AsyncResponseContextManager",
    "Resource",
    "ResponseContextManager",
    "async_to_raw",
    "async_to_streaming",
    "to_raw",
    "to_streaming",
]

T = TypeVar("T")
M = TypeVar("M")
P = TypeVar("P", bound="BaseSyncPage[Any]")
AP = TypeVar("AP", bound="BaseAsyncPage[Any]")


class _Verbs:
    """The HTTP methods under the names that subclasses of resources call."""

    _client: Any
    _get = property(lambda self: self._client.get)
    _post = property(lambda self: self._client.post)
    _put = property(lambda self: self._client.put)
    _patch = property(lambda self: self._client.patch)
    _delete = property(lambda self: self._client.delete)
    _get_api_list = property(lambda self: self._client.get_api_list)


class Resource(_Verbs):
    """A group of operations of a synchronous client."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client
        self._call = client._call  # pyright: ignore[reportPrivateUsage]

    def _option(self, name: str) -> Any:
        """What was given to the client as this option."""
        return getattr(self._client, name, None)

    def _send(
        self, request: Request, type_: type[T], context: Mapping[str, Any] | None = None
    ) -> T:
        return self._call(request, json_result(type_, context))

    def _text(self, request: Request) -> str:
        return self._call(request, TEXT)

    def _empty(self, request: Request) -> None:
        return self._call(request, EMPTY)

    def _binary(self, request: Request) -> BinaryResponse:
        return self._call(request, BINARY)

    def _stream(
        self,
        request: Request,
        type_: type[T],
        *,
        end: str | None = "[DONE]",
        last: Collection[str] = (),
        envelope: bool = False,
        form: StreamForm = "events",
        finished: tuple[str, str] | None = None,
        answer: Any = None,
    ) -> Stream[T]:
        result = stream_result(type_, end, last, envelope, form, finished, answer)
        return self._call(request, result)

    def _page(self, request: Request, page: type[P]) -> P:
        # Most calls give no pages, and what these are made of takes long to import.
        from .pages import page_result

        return self._call(request, page_result(page, request, self._call))


class AsyncResource(_Verbs):
    """A group of operations of an asynchronous client."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        self._call = client._call  # pyright: ignore[reportPrivateUsage]

    def _option(self, name: str) -> Any:
        """What was given to the client as this option."""
        return getattr(self._client, name, None)

    async def _send(
        self, request: Request, type_: type[T], context: Mapping[str, Any] | None = None
    ) -> T:
        return await self._call(request, json_result(type_, context))

    async def _text(self, request: Request) -> str:
        return await self._call(request, TEXT)

    async def _empty(self, request: Request) -> None:
        return await self._call(request, EMPTY)

    async def _binary(self, request: Request) -> AsyncBinaryResponse:
        return await self._call(request, ASYNC_BINARY)

    async def _stream(
        self,
        request: Request,
        type_: type[T],
        *,
        end: str | None = "[DONE]",
        last: Collection[str] = (),
        envelope: bool = False,
        form: StreamForm = "events",
        finished: tuple[str, str] | None = None,
        answer: Any = None,
    ) -> AsyncStream[T]:
        result = async_stream_result(type_, end, last, envelope, form, finished, answer)
        return await self._call(request, result)

    def _page(
        self, request: Request, page: type[AP], item: type[T]
    ) -> AsyncPaginator[T, AP]:
        from .pages import AsyncPaginator, async_page_result

        result = async_page_result(page, request, self._call)
        return AsyncPaginator(lambda: self._call(request, result))
