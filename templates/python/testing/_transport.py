"""The seams at which clients are answered: their own transports."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import httpx2

from .._core.errors import APIError, ClosedClientError
from .._core.wire import (
    AsyncTransport,
    AsyncWireResponse,
    Transport,
    WireRequest,
    WireResponse,
)
from ._engine import Engine, no_answer
from ._replies import Sent

__all__ = ["AsyncStubTransport", "StubTransport"]


class StubTransport(Transport):
    """Carries the calls of synchronous clients to the stubs."""

    def __init__(self, engine: Engine, *, closed: bool = False) -> None:
        self._engine = engine
        self._closed = closed

    @property
    def is_closed(self) -> bool:
        return self._closed

    def send(self, request: WireRequest) -> WireResponse:
        __tracebackhide__ = True  # pytest shows the caller's line then
        if self._closed:
            raise ClosedClientError()
        body = request.body
        content = body if isinstance(body, bytes) else b"".join(body) if body else b""
        return _Response(request, _answered(self._engine, request, content))

    def close(self) -> None:
        self._closed = True


class AsyncStubTransport(AsyncTransport):
    """Carries the calls of asynchronous clients to the stubs."""

    def __init__(self, engine: Engine, *, closed: bool = False) -> None:
        self._engine = engine
        self._closed = closed

    @property
    def is_closed(self) -> bool:
        return self._closed

    async def send(self, request: WireRequest) -> AsyncWireResponse:
        __tracebackhide__ = True  # pytest shows the caller's line then
        if self._closed:
            raise ClosedClientError()
        body = request.body
        content = b""
        if isinstance(body, bytes):
            content = body
        elif body is not None:
            content = b"".join([piece async for piece in body])
        return _AsyncResponse(request, _answered(self._engine, request, content))

    async def aclose(self) -> None:
        self._closed = True


def _answered(engine: Engine, request: WireRequest, content: bytes) -> Sent:
    __tracebackhide__ = True  # pytest shows the caller's line then
    headers = httpx2.Headers(request.headers)
    try:
        return engine.answer(request.method, request.url, headers, content)
    except APIError as error:
        raise no_answer(error, request.http_request) from None


class _Response(WireResponse):
    __slots__ = ("_sent",)

    def __init__(self, request: WireRequest, sent: Sent) -> None:
        super().__init__(request, sent.status, sent.headers)
        self._sent = sent

    @property
    def http_response(self) -> httpx2.Response:
        return self._rebuilt(self._body or b"")

    def __iter__(self) -> Iterator[bytes]:
        if self._body is not None:
            return iter((self._body,))
        return iter(self._sent.pieces)

    def close(self) -> None:
        """Nothing to give back."""


class _AsyncResponse(AsyncWireResponse):
    __slots__ = ("_sent",)

    def __init__(self, request: WireRequest, sent: Sent) -> None:
        super().__init__(request, sent.status, sent.headers)
        self._sent = sent

    @property
    def http_response(self) -> httpx2.Response:
        return self._rebuilt(self._body or b"")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self._sent.pieces if self._body is None else (self._body,):
            yield piece

    async def aclose(self) -> None:
        """Nothing to give back."""
