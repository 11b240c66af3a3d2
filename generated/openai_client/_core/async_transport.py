"""The transports over httpx2 for asynchronous clients."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator
from typing import cast

import httpx2

from .connections import (
    FAILURES,
    LIMITS,
    connection_error,
    deadline_error,
    has_environment_proxies,
    naming_proxies,
    tls_context,
    with_accept_encoding,
    wrong_client,
)
from .errors import ClosedClientError
from .failures import body_error
from .loops import PerLoop
from .slots import Slot, Slots
from .wire import AsyncTransport, AsyncWireResponse, WireBody, WireRequest, async_joined

__all__ = [
    "AsyncClientTransport",
    "AsyncDirectTransport",
    "AsyncProxiedTransport",
    "async_transport",
    "until_deadline",
]


def async_transport(http_client: object = None) -> AsyncTransport:
    """Return what carries a client's calls: the user's own client, or a new pool.

    Raises:
        TypeError: ``http_client`` is something else.
    """
    if isinstance(http_client, AsyncTransport):
        return http_client
    if isinstance(http_client, httpx2.AsyncClient):
        return AsyncClientTransport(http_client)
    if http_client is not None:
        raise wrong_client(http_client, "httpx2.AsyncClient")
    if has_environment_proxies():
        with naming_proxies():
            client = httpx2.AsyncClient(verify=tls_context(), limits=LIMITS)
        return AsyncProxiedTransport(client)
    return AsyncDirectTransport()


class AsyncDirectTransport(AsyncTransport):
    """Drives httpx2's connection pool without the work of ``httpx2.AsyncClient``.

    It may be used in many event loops, and in a forked process.
    """

    def __init__(self) -> None:
        self._slots = PerLoop(Slots)
        self._closed = False

    @property
    def is_closed(self) -> bool:
        return self._closed

    async def send(self, request: WireRequest) -> AsyncWireResponse:
        if request.deadline is None:
            return await self._send(request)
        async with until_deadline(request):
            return await self._send(request)

    async def _send(self, request: WireRequest) -> AsyncWireResponse:
        if self._closed:
            raise ClosedClientError()
        slots = await self._slots.current()
        await slots.sweep(request.url)
        http_request = httpx2.Request(
            request.method,
            request.url,
            headers=with_accept_encoding(request.headers),
            stream=_stream_of(request.body),
            extensions={"timeout": request.timeout.as_dict()},
        )
        request.http_request = http_request
        slot = slots.take(request.url)
        try:
            response = await slot.transport.handle_async_request(http_request)
        except BaseException as error:
            slots.release(slot, reusable=False)
            if isinstance(error, FAILURES):
                raise connection_error(error, request) from error
            raise
        response.request = http_request
        return AsyncHttpxResponse(request, response, (slots, slot))

    async def aclose(self) -> None:
        self._closed = True
        await self._slots.aclose()


class AsyncClientTransport(AsyncTransport):
    """Sends through a user's own ``httpx2.AsyncClient``, with all that is set up on it."""

    keeps_cookies = True

    def __init__(self, client: httpx2.AsyncClient) -> None:
        self.client = client

    @property
    def is_closed(self) -> bool:
        return self.client.is_closed

    async def send(self, request: WireRequest) -> AsyncWireResponse:
        if self.client.is_closed:
            raise ClosedClientError()
        if request.deadline is None:
            return await self._send(request)
        async with until_deadline(request):
            return await self._send(request)

    async def _send(self, request: WireRequest) -> AsyncWireResponse:
        body = request.body
        try:
            http_request = self.client.build_request(
                request.method,
                request.url,
                headers=request.headers,
                content=(
                    body if body is None or isinstance(body, bytes) else aiter(body)
                ),
                timeout=request.timeout,
            )
            request.http_request = http_request
            # Redirects are followed by us, who know which headers are credentials.
            response = await self.client.send(
                http_request, stream=True, follow_redirects=False
            )
        except FAILURES as error:
            raise connection_error(error, request) from error
        return AsyncHttpxResponse(request, response)

    async def aclose(self) -> None:
        await self.client.aclose()


class AsyncProxiedTransport(AsyncClientTransport):
    """Goes through the proxies that the environment names."""


class AsyncHttpxResponse(AsyncWireResponse):
    """An answer that came through httpx2."""

    __slots__ = ("_place", "_response", "_whole")

    def __init__(
        self,
        request: WireRequest,
        response: httpx2.Response,
        place: tuple[Slots, Slot] | None = None,
    ) -> None:
        super().__init__(request, response.status_code, response.headers)
        self._response = response
        self._place = place
        self._whole = False

    @property
    def http_response(self) -> httpx2.Response:
        return self._response if self._body is None else self._rebuilt(self._body)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        if self._body is not None:
            yield self._body
            return
        pieces = self._response.aiter_bytes()
        try:
            while True:
                if self.request.deadline is None:
                    piece = await anext(pieces, None)
                else:
                    async with until_deadline(self.request):
                        piece = await anext(pieces, None)
                if piece is None:
                    self._whole = True
                    return
                yield piece
        except FAILURES as error:
            raise body_error(error, self) from error
        finally:
            await self.aclose()

    async def aread(self) -> bytes:
        response = self._response
        plain = "content-encoding" not in self.headers
        if self._body is not None or not plain or response.is_stream_consumed:
            return await super().aread()
        # What aiter_bytes does for every body costs more than reading a small one.
        stream = cast("AsyncIterable[bytes]", response.stream)
        try:
            if self.request.deadline is None:
                self._body = await async_joined(stream)
            else:
                async with until_deadline(self.request):
                    self._body = await async_joined(stream)
            self._whole = True
        except FAILURES as error:
            raise body_error(error, self) from error
        finally:
            await self.aclose()
        return self._body

    async def aclose(self) -> None:
        try:
            await self._response.aclose()
        finally:
            if self._place is not None:
                slots, slot = self._place
                self._place = None
                kept = self.headers.get("connection", "").lower() != "close"
                slots.release(slot, reusable=self._whole and kept)


class _BodyStream(httpx2.AsyncByteStream):
    def __init__(self, body: AsyncIterable[bytes]) -> None:
        self._body = body

    def __aiter__(self) -> AsyncIterator[bytes]:
        return aiter(self._body)


@contextlib.asynccontextmanager
async def until_deadline(request: WireRequest) -> AsyncGenerator[None, None]:
    """Limit a block to the deadline of ``request``.

    Raises:
        APITimeoutError: it takes longer.
    """
    if request.deadline is None:
        yield
        return
    import anyio

    try:
        with anyio.fail_after(request.deadline.remaining()):
            yield
    except TimeoutError as error:
        raise deadline_error(request) from error


def _stream_of(body: WireBody) -> httpx2.AsyncByteStream:
    if body is None or isinstance(body, bytes):
        return httpx2.ByteStream(body or b"")
    return _BodyStream(body)
