"""What synchronous and asynchronous connections share: their state, without any I/O."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, cast, overload

from .channel import Channel, Frame, Handlers, Ledger, Outbox, encode_event, unhandled
from .reconnecting import ReconnectingEvent, Reconnects
from .websocket_errors import WebSocketConnectionClosedError

if TYPE_CHECKING:
    from typing_extensions import Self

    from .request import Request

__all__ = ["AnyConnection", "AnyManager", "Call", "Link"]

R = TypeVar("R")  # what is received
S = TypeVar("S")  # what is sent
H = TypeVar("H", bound=Callable[..., Any])

_NORMAL = (1000, 1001)
_BROKEN = 1006


@dataclass(frozen=True)
class Call:
    """How a caller wants a connection to be.

    Args:
        options: what the package ``websockets`` is given besides.
        on_reconnecting: says whether a connection that broke is made anew, and how.
        max_retries: how many attempts to do so are made in a row.
        initial_delay: seconds before the first attempt.
        max_delay: the most seconds before an attempt.
        max_queue_size: how many bytes may wait until the connection is there again.
    """

    options: Mapping[str, Any]
    on_reconnecting: Callable[[ReconnectingEvent], Any] | None
    max_retries: int
    initial_delay: float
    max_delay: float
    max_queue_size: int


class Link:
    """The state of one connection over all the sockets that it is made of.

    Attributes:
        outbox: what waits for a socket.
        handlers: who is called with events.
        reconnects: the attempts to get another socket.
        reconnecting: whether one is being made.
        closing: whether the caller has closed the connection.
    """

    def __init__(self, channel: Channel, call: Call, request: Request) -> None:
        options = request.options
        self.outbox = Outbox(call.max_queue_size)
        self.handlers = Handlers()
        self.reconnects = Reconnects(
            call.on_reconnecting,
            call.max_retries,
            call.initial_delay,
            call.max_delay,
            options.extra_query or {},
            options.extra_headers or {},
        )
        self.reconnecting = False
        self.closing = False
        self._channel = channel
        self._ledger = Ledger(channel, call.max_queue_size)
        self._ended = False
        self._given_up = False

    def frame(self, event: object) -> Frame:
        """Return the frame of an event."""
        return encode_event(event, self._channel)

    def raw(self, data: str | bytes) -> Frame:
        """Return the frame of a message that is sent as it is."""
        if isinstance(data, str):
            return Frame(data.encode("utf-8"))
        return Frame(data, is_text=False)

    def received(self, event: object) -> None:
        """Note an event of the server's."""
        tag = self._channel.tag_of(event)
        self._ended = self._ended or tag in self._channel.closing
        if tag and tag != self._channel.error:
            self.reconnects.progress()
        self._ledger.received(tag)

    def queues(self, frame: Frame) -> bool:
        """Whether ``frame`` waits for the next socket; keep it if so."""
        if not self.reconnecting or self.closing:
            return False
        self.outbox.add(frame)
        return True

    def may_write(self, socket: Any, frame: Frame) -> bool:
        """Whether ``frame`` goes to ``socket`` now: it counts as sent from here on.

        Raises:
            WebSocketConnectionClosedError: the socket is closed, and stays so.
        """
        if _is_open(socket):
            self._ledger.sent(frame)
            return True
        error = self.broken(None, socket)
        if not self._recovers(error):
            error.unsent_messages = [*error.unsent_messages, frame.message]
            raise error
        # Whoever receives finds that it is closed, and makes it anew.
        self.outbox.add(frame)
        return False

    def take(self, socket: Any) -> Frame:
        """Return the frame that waits for longest; it counts as sent from here on.

        Raises:
            WebSocketConnectionClosedError: the socket is closed; the frame still waits.
        """
        if not _is_open(socket):
            raise self.broken(None, socket)
        frame = self.outbox.take()
        self._ledger.sent(frame)
        return frame

    def broken(self, closed: Any, socket: Any = None) -> WebSocketConnectionClosedError:
        """Return the error for a closed socket."""
        frame = None if closed is None else closed.rcvd or closed.sent
        if frame is not None:
            code, reason = frame.code, frame.reason
        else:
            protocol = getattr(socket, "protocol", None)
            code = getattr(protocol, "close_code", None) or _BROKEN
            reason = getattr(protocol, "close_reason", None) or ""
        return WebSocketConnectionClosedError(
            close_code=code,
            reason=reason,
            unsent_messages=self.outbox.messages,
            unacknowledged=self._ledger.pending,
        )

    def _recovers(self, error: WebSocketConnectionClosedError) -> bool:
        if self.closing or self._ended or self._given_up:
            return False
        return self.reconnects.recovers(error.close_code)

    def begins_again(self, error: WebSocketConnectionClosedError) -> bool:
        """Whether the connection is made anew; from then on what is sent waits."""
        if not self._recovers(error):
            return False
        self.reconnecting = True
        self._ledger.clear()
        return True

    def give_up(self, error: WebSocketConnectionClosedError) -> None:
        """Note that there will be no other socket; say in ``error`` what waits."""
        self._given_up = True
        error.unsent_messages = self.outbox.messages

    def is_end(self, error: WebSocketConnectionClosedError) -> bool:
        """Whether the connection was closed in order, and nothing is left."""
        if error.unsent_messages and not self.closing:
            return False
        return self.closing or self._ended or error.close_code in _NORMAL

    def close(self) -> None:
        """Note that the caller closes the connection."""
        self.closing = True
        self.reconnecting = False

    def check_sent(self) -> None:
        """Check that nothing waits any more.

        Raises:
            WebSocketConnectionClosedError: something was never sent.
        """
        if self.outbox:
            raise WebSocketConnectionClosedError(
                close_code=1000, unsent_messages=self.outbox.messages
            )

    def handlers_of(self, event: object) -> list[Callable[..., Any]]:
        """Return who is called with ``event``.

        Raises:
            APIStreamError: it tells of an error, and nobody is called with it.
        """
        tag = self._channel.tag_of(event)
        found = self.handlers.take(tag)
        if not found and tag and tag == self._channel.error:
            raise unhandled(event)
        return found


class Listening:
    """What calls functions with events."""

    _link: Link

    @overload
    def on(self, event_type: str, handler: Callable[..., Any]) -> Self: ...
    @overload
    def on(self, event_type: str, handler: None = None) -> Callable[[H], H]: ...
    def on(self, event_type: str, handler: Callable[..., Any] | None = None) -> Any:
        """Have ``dispatch_events`` call ``handler`` with events of a type, or of all
        types: ``"event"``. Without a handler it decorates one.
        """
        return self._add(event_type, handler, once=False)

    @overload
    def once(self, event_type: str, handler: Callable[..., Any]) -> Self: ...
    @overload
    def once(self, event_type: str, handler: None = None) -> Callable[[H], H]: ...
    def once(self, event_type: str, handler: Callable[..., Any] | None = None) -> Any:
        """The same for the next such event alone."""
        return self._add(event_type, handler, once=True)

    def off(self, event_type: str, handler: Callable[..., Any]) -> Self:
        """Have ``handler`` not called any more."""
        self._link.handlers.remove(event_type, handler)
        return self

    def _add(self, tag: str, handler: Callable[..., Any] | None, *, once: bool) -> Any:
        if handler is not None:
            self._link.handlers.add(tag, handler, once=once)
            return self

        def decorate(function: H) -> H:
            self._link.handlers.add(tag, function, once=once)
            return function

        return decorate


class AnyConnection(Listening, Generic[R]):
    """What synchronous and asynchronous connections have in common."""

    channel: ClassVar[Channel]

    def parse_event(self, data: str | bytes) -> R:
        """Return the event that a message holds.

        Raises:
            APIStreamError: it is no JSON.
        """
        return cast(R, self.channel.parse(data))

    @property
    def unsent_messages(self) -> list[str | bytes]:
        """What waits for a connection that is being made anew."""
        return self._link.outbox.messages


class AnyManager(Listening, Generic[S]):
    """What can be said of a connection before it is open."""

    def send(self, event: S) -> None:
        """Send an event as soon as the connection is open."""
        self._link.outbox.add(self._link.frame(event))


def _is_open(socket: Any) -> bool:
    return bool(socket.protocol.state.name == "OPEN")
