"""Connections over websockets for synchronous clients."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
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

    from .channel import Frame
    from .sync_client import SyncClient

__all__ = ["Connection", "ConnectionManager", "OnReconnecting"]

R = TypeVar("R")  # what is received
S = TypeVar("S")  # what is sent
C = TypeVar("C", bound="Connection[Any, Any]")

OnReconnecting = Callable[[ReconnectingEvent], "ReconnectingOverrides | None"]


class Connection(AnyConnection[R], Generic[R, S]):
    """An open connection: iterate over it for the server's events.

    Any thread may send, one at a time receives. Iterating ends when the connection is
    closed in order, by either side; a connection that breaks raises.

    Args:
        link: what this connection has in common with asynchronous ones.
        reopen: opens a connection with these query parameters and headers.
        socket: the open connection of the package ``websockets``.

    Raises, while events are received and sent:
        WebSocketConnectionClosedError: the connection is closed.
        APIStreamError: the server sent what is no JSON.
    """

    def __init__(
        self, link: Link, reopen: Callable[[Query, Headers], Any], socket: Any
    ) -> None:
        self._link = link
        self._reopen = reopen
        self._socket = socket
        self._sending = threading.Lock()
        self._closing = threading.Event()

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> R:
        try:
            return self.recv()
        except WebSocketConnectionClosedError as error:
            if self._link.is_end(error):
                raise StopIteration from None
            raise

    def recv(self) -> R:
        """Wait for the next event of the server's and return it."""
        event = self.parse_event(self._receive())
        self._link.received(event)
        return event

    def recv_bytes(self) -> bytes:
        """Wait for the next message and return it as it came; see ``parse_event``."""
        return self._receive()

    def send(self, event: S) -> None:
        """Send an event: a model, or a mapping as the API describes it."""
        self._transmit(self._link.frame(event))

    def send_members(self, members: Mapping[str, object]) -> None:
        """Send an event that has these members; ``omit`` leaves one out."""
        self._transmit(self._link.frame(members))

    def send_raw(self, data: str | bytes) -> None:
        """Send a message as it is."""
        self._transmit(self._link.raw(data))

    def close(self, *, code: int = 1000, reason: str = "") -> None:
        """Close the connection; a second time does nothing."""
        self._link.close()
        self._closing.set()
        self._socket.close(code, reason)

    def dispatch_events(self) -> None:
        """Receive events and call their handlers until the connection is closed.

        Raises:
            APIStreamError: the server tells of an error, and nothing handles errors.
        """
        for event in self:
            for handler in self._link.handlers_of(event):
                handler(event)

    def _receive(self) -> bytes:
        from websockets.exceptions import ConnectionClosed

        while True:
            try:
                return cast(bytes, self._socket.recv(decode=False))
            except ConnectionClosed as closed:
                error = self._link.broken(closed)
                if not self._reconnect(error):
                    self._link.give_up(error)
                    raise error from closed

    def _transmit(self, frame: Frame) -> None:
        link = self._link
        with self._sending:
            if not link.queues(frame) and link.may_write(self._socket, frame):
                self._write(frame)

    def _write(self, frame: Frame) -> None:
        from websockets.exceptions import ConnectionClosed

        try:
            self._socket.send(frame.data, text=frame.is_text)
        except ConnectionClosed as closed:
            raise self._link.broken(closed) from closed

    def _reconnect(self, error: WebSocketConnectionClosedError) -> bool:
        """Make the connection anew; False where that isn't wanted or didn't work."""
        link = self._link
        if not link.begins_again(error):
            return False
        try:
            while (attempt := link.reconnects.next(error)) is not None:
                handler = cast("OnReconnecting", link.reconnects.handler)
                if not link.reconnects.accept(handler(attempt)):
                    return False
                if self._closing.wait(attempt.delay):
                    return False
                failed = self._attempt(error)
                if failed is None:
                    return not link.closing
                error = failed
            return False
        finally:
            link.reconnecting = False

    def _attempt(
        self, error: WebSocketConnectionClosedError
    ) -> WebSocketConnectionClosedError | None:
        """Open a connection and send what waits; the reason why that failed."""
        link = self._link
        try:
            socket = self._reopen(
                link.reconnects.extra_query, link.reconnects.extra_headers
            )
        except APIError:
            return error
        self._socket = socket
        if link.closing:
            socket.close()
            return None
        try:
            self._flush()
        except WebSocketConnectionClosedError as again:
            socket.close()
            return again
        return None

    def _flush(self) -> None:
        """Send what waits, and let others send from then on."""
        with self._sending:
            while self._link.outbox:
                self._write(self._link.take(self._socket))
            self._link.reconnecting = False


class ConnectionManager(AnyManager[S], Generic[C, S]):
    """Opens a connection on entry, and closes it on exit.

    ``enter`` opens it without a ``with`` block; the connection's ``close`` closes it.
    What is sent, and who hears of events, may be said before it is open.

    Args:
        client: the client that opens it.
        request: the handshake.
        call: how the caller wants the connection to be.
    """

    connection_class: type[C]

    def __init__(self, client: SyncClient, request: Request, call: Call) -> None:
        self._client = client
        self._request = request
        self._call = call
        self._link = Link(self.connection_class.channel, call, request)
        self._connection: C | None = None

    def __enter__(self) -> C:
        options = self._request.options
        socket = self._open(options.extra_query or {}, options.extra_headers or {})
        connection = self.connection_class(self._link, self._open, socket)
        try:
            connection._flush()  # pyright: ignore[reportPrivateUsage]
        except BaseException:
            with suppress(Exception):
                socket.close()
            raise
        self._connection = connection
        return connection

    enter = __enter__

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._connection is not None:
            self._connection.close()
            if exc is None:
                self._link.check_sent()

    def _open(self, query: Query, headers: Headers) -> Any:
        client = self._client
        request = with_extras(self._request, query, headers)
        request = client._opened(request)  # pyright: ignore[reportPrivateUsage]
        auth = client._sign(request)  # pyright: ignore[reportPrivateUsage]
        return connected(handshake(client, request, auth, self._call.options))


def connected(shake: Handshake) -> Any:
    """Return an open connection of the package ``websockets``."""
    try:
        module: Any = import_module("websockets.sync.client")
    except ImportError as error:
        raise missing_websockets() from error
    try:
        opener = getattr(module, "reconnect", None)
        if opener is None:
            return module.connect(shake.url, **shake.options)
        connection = direct(opener)(shake.url, **shake.options).connect()
        # It is closed by our own context manager.
        connection.pending_legacy_warning = False
        return connection
    except Exception as error:
        raise opening_error(error, shake.wire) from error
