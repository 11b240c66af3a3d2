"""Requests and answers over aiohttp, in one event loop."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import socket
import weakref
from collections.abc import AsyncIterable, AsyncIterator
from typing import Any, cast

import aiohttp  # type: ignore[import-not-found, unused-ignore]
import httpx2
from yarl import URL  # type: ignore[import-not-found, unused-ignore]

from .aiohttp_failures import as_httpx2
from .async_transport import until_deadline
from .connections import LIMITS, connection_error, keepalive_options, tls_context
from .failures import body_error
from .wire import AsyncWireResponse, WireRequest

__all__ = ["Session"]

# Larger bodies are sent in blocks, with the limit for writing kept for each.
_BLOCK = 64 * 1024

_FAILURES = (
    aiohttp.ClientError,
    asyncio.TimeoutError,
    httpx2.TimeoutException,
    OSError,
    ValueError,
)


class Session:
    """The connections of one client in one event loop."""

    def __init__(self) -> None:
        self._session: aiohttp.ClientSession | None = None

    async def send(self, request: WireRequest) -> AsyncWireResponse:
        """Send one request and return its answer, the body still unread.

        Raises:
            APIConnectionError: there is no answer.
        """
        session = self._session or self._open()
        body = request.body
        try:
            if body is None or (isinstance(body, bytes) and len(body) <= _BLOCK):
                response = await _requested(session, request, body or None)
            else:
                blocks = _blocks(body) if isinstance(body, bytes) else body
                response = await _Sending(request, blocks).requested(session)
        except _FAILURES as error:
            raise connection_error(as_httpx2(error), request) from error
        return _Response(request, response)

    def _open(self) -> aiohttp.ClientSession:
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(
                limit=LIMITS.max_connections or 0,
                keepalive_timeout=LIMITS.keepalive_expiry,
                ssl=tls_context(),
                socket_factory=_socket,
            ),
            cookie_jar=aiohttp.DummyCookieJar(),
            skip_auto_headers=("User-Agent", "Content-Type"),
        )
        return self._session

    async def aclose(self) -> None:
        """Close all connections."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()


async def _requested(
    session: aiohttp.ClientSession, request: WireRequest, body: Any
) -> aiohttp.ClientResponse:
    headers = request.headers
    if body is not None:
        # It is aiohttp that cuts bodies of unknown length into chunks.
        headers = [pair for pair in headers if pair[0] != "Transfer-Encoding"]
    timeout = request.timeout
    return await session.request(
        request.method,
        _url(str(request.url)),
        headers=headers,
        data=body,
        allow_redirects=False,
        timeout=_limits(timeout.pool, timeout.connect, timeout.read),
    )


class _Sending:
    """A body in the course of being sent: aiohttp itself sets no limit to writing."""

    def __init__(self, request: WireRequest, body: AsyncIterable[bytes]) -> None:
        self._request = request
        self._body = body
        self._task: asyncio.Task[aiohttp.ClientResponse] | None = None
        self._late = False

    async def requested(self, session: aiohttp.ClientSession) -> aiohttp.ClientResponse:
        """Send it.

        Raises:
            httpx2.WriteTimeout: nothing could be sent for too long.
        """
        task = asyncio.ensure_future(_requested(session, self._request, self._blocks()))
        self._task = task
        try:
            return await task
        except asyncio.CancelledError:
            if self._late:
                raise httpx2.WriteTimeout("a block wasn't sent in time") from None
            task.cancel()
            raise

    async def _blocks(self) -> AsyncIterator[bytes]:
        limit = self._request.timeout.write
        loop = asyncio.get_running_loop()
        async for block in self._body:
            if limit is None:
                yield block
                continue
            timer = loop.call_later(limit, self._stop)
            try:
                yield block
            finally:
                timer.cancel()

    def _stop(self) -> None:
        self._late = True
        if self._task is not None:
            self._task.cancel()


class _Response(AsyncWireResponse):
    """An answer that came through aiohttp."""

    __slots__ = ("_begun", "_closed", "_http_response", "_response")

    def __init__(self, request: WireRequest, response: aiohttp.ClientResponse) -> None:
        headers = httpx2.Headers(cast("Any", response.raw_headers))
        super().__init__(request, response.status, headers)
        self._response = response
        self._begun = False
        self._closed = False
        # Weakly: its body holds this, and what nobody holds is to be freed at once.
        self._http_response: weakref.ref[httpx2.Response] | None = None

    @property
    def http_response(self) -> httpx2.Response:
        if self._body is not None:
            return self._rebuilt(self._body)
        known = self._http_response
        made = None if known is None else known()
        if made is None:
            reason = (self._response.reason or "").encode("ascii", "replace")
            made = httpx2.Response(
                self.status,
                headers=self.headers,
                stream=_Body(self),
                request=self.request.http_request,
                extensions={"http_version": b"HTTP/1.1", "reason_phrase": reason},
            )
            self._http_response = weakref.ref(made)
        made.is_closed = made.is_closed or self._closed
        return made

    async def __aiter__(self) -> AsyncIterator[bytes]:
        if self._body is not None:
            yield self._body
            return
        if self._begun:
            raise httpx2.StreamConsumed()
        self._begun = True
        content = self._response.content
        try:
            while True:
                if self.request.deadline is None:
                    piece = await content.readany()
                else:
                    async with until_deadline(self.request):
                        piece = await content.readany()
                if not piece:
                    return
                yield piece
        except _FAILURES as error:
            left = _unread(content)
            if left:
                yield left
            raise body_error(as_httpx2(error), self) from error
        finally:
            await self.aclose()

    async def aread(self) -> bytes:
        if self._body is None:
            if self._begun:
                raise httpx2.StreamConsumed()
            try:
                if self.request.deadline is None:
                    self._body = await self._response.content.read()
                else:
                    async with until_deadline(self.request):
                        self._body = await self._response.content.read()
            except _FAILURES as error:
                raise body_error(as_httpx2(error), self) from error
            finally:
                await self.aclose()
        return self._body

    async def aclose(self) -> None:
        # A connection whose body was read to its end went back to its pool already.
        self._response.close()
        self._closed = True


def _unread(content: object) -> bytes:
    """What arrived before the connection broke; aiohttp gives it out no more."""
    pieces = list(getattr(content, "_buffer", ()))
    return b"".join(pieces)[getattr(content, "_buffer_offset", 0) :]


class _Body(httpx2.AsyncByteStream):
    """The body of an answer for whoever looks at its ``httpx2.Response``."""

    def __init__(self, response: _Response) -> None:
        self._response = response

    def __aiter__(self) -> AsyncIterator[bytes]:
        return aiter(self._response)

    async def aclose(self) -> None:
        await self._response.aclose()


@functools.lru_cache(maxsize=64)
def _limits(
    pool: float | None, connect: float | None, read: float | None
) -> aiohttp.ClientTimeout:
    both = None if pool is None or connect is None else pool + connect
    return aiohttp.ClientTimeout(
        total=None, connect=both, sock_connect=connect, sock_read=read
    )


@functools.lru_cache(maxsize=256)
def _url(text: str) -> URL:
    return URL(text, encoded=True)


def _socket(address: Any) -> socket.socket:
    family, kind, protocol, *_ = address
    made = socket.socket(family, kind, protocol)
    made.setblocking(False)
    with contextlib.suppress(OSError):
        for option in keepalive_options():
            made.setsockopt(*option)
    return made


async def _blocks(body: bytes) -> AsyncIterator[bytes]:
    view = memoryview(body)
    for start in range(0, len(body), _BLOCK):
        yield bytes(view[start : start + _BLOCK])
