"""Connections over websockets for asynchronous clients, on asyncio."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from importlib import import_module
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from .connection_state import AnyConnection, AnyManager, Call, Link
from .errors import APIError
from .handshake import (
    Handshake,
    direct,
    handshake,
    missing_websockets,
    opening_error,
    with_extras,
)
from .omit import Headers, Query
from .reconnecting import ReconnectingEvent, ReconnectingOverrides
from .request import Request
from .websocket_errors import WebSocketConnectionClosedError

if TYPE_CHECKING:
    from typing_extensions import Self

    from .async_client import AsyncClient
    from .channel import Frame

__all__ = ["AsyncConnection", "AsyncConnectionManager", "AsyncOnReconnecting"]

R = TypeVar("R")  # what is received
S = TypeVar("S")  # what is sent
C = TypeVar("C", bound="AsyncConnection[Any, Any]")

AsyncOnReconnecting = Callable[
    [ReconnectingEvent],
    "ReconnectingOverrides | Awaitable[ReconnectingOverrides | None] | None",
]


class AsyncConnection(AnyConnection[R], Generic[R, S]):
    """An open connection: iterate over it with ``async for`` for the server's events.

    Any task may send, one at a time receives; a wait for an event may be cancelled.
    Iterating ends when the connection is closed in order, by either side; a connection
    that breaks raises.

    Args:
        link: what this connection has in common with synchronous ones.
        reopen: opens a connection with these query parameters and headers.
        socket: the open connection of the package ``websockets``.

    Raises, while events are received and sent:
        WebSocketConnectionClosedError: the connection is closed.
        APIStreamError: the server sent what is no JSON.
    """

    def __init__(
        self,
        link: Link,
        reopen: Callable[[Query, Headers], Awaitable[Any]],
        socket: Any,
    ) -> None:
        self._link = link
        self._reopen = reopen
        self._socket = socket
        self._sending = asyncio.Lock()
        self._closing = asyncio.Event()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> R:
        try:
            return await self.recv()
        except WebSocketConnectionClosedError as error:
            if self._link.is_end(error):
                raise StopAsyncIteration from None
            raise

    async def recv(self) -> R:
        """Wait for the next event of the server's and return it."""
        event = self.parse_event(await self._receive())
        self._link.received(event)
        return event

    async def recv_bytes(self) -> bytes:
        """Wait for the next message and return it as it came; see ``parse_event``."""
        return await self._receive()

    async def send(self, event: S) -> None:
        """Send an event: a model, or a mapping as the API describes it."""
        await self._transmit(self._link.frame(event))

    async def send_members(self, members: Mapping[str, object]) -> None:
        """Send an event that has these members; ``omit`` leaves one out."""
        await self._transmit(self._link.frame(members))

    async def send_raw(self, data: str | bytes) -> None:
        """Send a message as it is."""
        await self._transmit(self._link.raw(data))

    async def close(self, *, code: int = 1000, reason: str = "") -> None:
        """Close the connection; a second time does nothing."""
        self._link.close()
        self._closing.set()
        await self._socket.close(code, reason)

    async def dispatch_events(self) -> None:
        """Receive events and call their handlers until the connection is closed.

        Raises:
            APIStreamError: the server tells of an error, and nothing handles errors.
        """
        async for event in self:
            for handler in self._link.handlers_of(event):
                called = handler(event)
                if inspect.isawaitable(called):
                    await called

    async def _receive(self) -> bytes:
        from websockets.exceptions import ConnectionClosed

        while True:
            try:
                return cast(bytes, await self._socket.recv(decode=False))
            except ConnectionClosed as closed:
                error = self._link.broken(closed)
                if not await self._reconnect(error):
                    self._link.give_up(error)
                    raise error from closed

    async def _transmit(self, frame: Frame) -> None:
        link = self._link
        async with self._sending:
            if not link.queues(frame) and link.may_write(self._socket, frame):
                await self._write(frame)

    async def _write(self, frame: Frame) -> None:
        from websockets.exceptions import ConnectionClosed

        try:
            await self._socket.send(frame.data, text=frame.is_text)
        except ConnectionClosed as closed:
            raise self._link.broken(closed) from closed

    async def _reconnect(self, error: WebSocketConnectionClosedError) -> bool:
        """Make the connection anew; False where that isn't wanted or didn't work."""
        link = self._link
        if not link.begins_again(error):
            return False
        try:
            while (attempt := link.reconnects.next(error)) is not None:
                handler = cast("AsyncOnReconnecting", link.reconnects.handler)
                answer = handler(attempt)
                overrides = await answer if inspect.isawaitable(answer) else answer
                if not link.reconnects.accept(overrides):
                    return False
                if await _within(self._closing, attempt.delay):
                    return False
                failed = await self._attempt(error)
                if failed is None:
                    return not link.closing
                error = failed
            return False
        finally:
            link.reconnecting = False

    async def _attempt(
        self, error: WebSocketConnectionClosedError
    ) -> WebSocketConnectionClosedError | None:
        """Open a connection and send what waits; the reason why that failed."""
        link = self._link
        try:
            socket = await self._reopen(
                link.reconnects.extra_query, link.reconnects.extra_headers
            )
        except APIError:
            return error
        self._socket = socket
        if link.closing:
            await socket.close()
            return None
        try:
            await self._flush()
        except WebSocketConnectionClosedError as again:
            await socket.close()
            return again
        return None

    async def _flush(self) -> None:
        """Send what waits, and let others send from then on."""
        async with self._sending:
            while self._link.outbox:
                await self._write(self._link.take(self._socket))
            self._link.reconnecting = False


class AsyncConnectionManager(AnyManager[S], Generic[C, S]):
    """Opens a connection on entry, and closes it on exit.

    ``enter`` opens it without a ``with`` block; the connection's ``close`` closes it.
    What is sent, and who hears of events, may be said before it is open.

    Args:
        client: the client that opens it.
        request: the handshake.
        call: how the caller wants the connection to be.
    """

    connection_class: type[C]

    def __init__(self, client: AsyncClient, request: Request, call: Call) -> None:
        self._client = client
        self._request = request
        self._call = call
        self._link = Link(self.connection_class.channel, call, request)
        self._connection: C | None = None

    async def __aenter__(self) -> C:
        options = self._request.options
        socket = await self._open(
            options.extra_query or {}, options.extra_headers or {}
        )
        connection = self.connection_class(self._link, self._open, socket)
        try:
            await connection._flush()  # pyright: ignore[reportPrivateUsage]
        except BaseException:
            with suppress(Exception):
                await socket.close()
            raise
        self._connection = connection
        return connection

    enter = __aenter__

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._connection is not None:
            await self._connection.close()
            if exc is None:
                self._link.check_sent()

    async def _open(self, query: Query, headers: Headers) -> Any:
        client = self._client
        request = with_extras(self._request, query, headers)
        request = client._opened(request)  # pyright: ignore[reportPrivateUsage]
        auth = client._sign(request)  # pyright: ignore[reportPrivateUsage]
        if inspect.isawaitable(auth):
            auth = await auth
        return await connected(handshake(client, request, auth, self._call.options))


async def connected(shake: Handshake) -> Any:
    """Return an open connection of the package ``websockets``."""
    try:
        module: Any = import_module("websockets.asyncio.client")
    except ImportError as error:
        raise missing_websockets() from error
    try:
        return await direct(module.connect)(shake.url, **shake.options)
    except Exception as error:
        raise opening_error(error, shake.wire) from error


async def _within(event: asyncio.Event, seconds: float) -> bool:
    """Whether ``event`` happens in that time."""
    try:
        await asyncio.wait_for(event.wait(), seconds)
    except asyncio.TimeoutError:
        return False
    return True
