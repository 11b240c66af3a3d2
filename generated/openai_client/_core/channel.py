"""What both kinds of connections over websockets have in common. Does no I/O."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from .base import Model
from .decode import decode
from .encode import encode_json
from .errors import APIStreamError, InvalidArgumentError
from .omit import ABSENT
from .websocket_errors import WebSocketQueueFullError

__all__ = [
    "Channel",
    "Frame",
    "Handlers",
    "Ledger",
    "Outbox",
    "encode_event",
    "unhandled",
]


@dataclass(frozen=True)
class Channel:
    """What a description says of a channel.

    Args:
        received: the type of the server's events.
        tag: the property that tells events apart.
        error: the tag of the server's errors; empty if it sends none.
        closing: the tags of the events after which the server may end the connection.
        acknowledged: the tags of the client's events that a server's event answers.
    """

    received: Any
    tag: str = "type"
    error: str = ""
    closing: tuple[str, ...] = ()
    acknowledged: Mapping[str, tuple[str, ...]] = field(
        default_factory=dict[str, "tuple[str, ...]"]
    )

    def parse(self, data: str | bytes) -> Any:
        """Return the event that a frame holds; one that isn't known is kept as it is.

        Raises:
            APIStreamError: it is no JSON.
        """
        try:
            return decode(self.received, data)
        except ValueError as error:
            text = data.decode("utf-8", "replace") if isinstance(data, bytes) else data
            message = f"an event of the server is no JSON: {text[:200]}"
            raise APIStreamError(message, body=text) from error

    def tag_of(self, event: object) -> str:
        """Return the tag of an event; empty if it has none."""
        if isinstance(event, Mapping):
            value = cast("Mapping[str, object]", event).get(self.tag)
        else:
            value = getattr(event, self.tag, None)
        return value if isinstance(value, str) else ""


@dataclass(frozen=True)
class Frame:
    """A message on its way to the server.

    Attributes:
        data: its content; a text is sent as it is.
        is_text: whether it is sent as text.
        type: the tag of the event, empty if it was sent raw.
        event_id: the id that the caller gave the event, or None.
    """

    data: bytes
    is_text: bool = True
    type: str = ""
    event_id: str | None = None

    @property
    def message(self) -> str | bytes:
        """The content as the caller would send it again."""
        return self.data.decode("utf-8") if self.is_text else self.data


def encode_event(event: object, channel: Channel) -> Frame:
    """Return the frame of an event: a model, or a mapping as the API describes it.

    Raises:
        InvalidArgumentError: the event can't be sent.
    """
    if isinstance(event, Model):
        data = event.model_dump_json(by_alias=True, exclude_unset=True).encode()
        event_id = getattr(event, "event_id", None)
    elif isinstance(event, Mapping):
        given = cast("Mapping[str, object]", event)
        kept = {k: v for k, v in given.items() if not isinstance(v, ABSENT)}
        data, event_id = encode_json(kept), kept.get("event_id")
    else:
        kind = type(event).__name__
        raise InvalidArgumentError(f"an event is a model or a mapping, not {kind}")
    known = event_id if isinstance(event_id, str) else None
    return Frame(data, True, channel.tag_of(cast("object", event)), known)


class Outbox:
    """Frames that wait for a connection, in their order.

    Args:
        most: how many bytes they may hold together.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._bytes = 0
        self._frames: deque[Frame] = deque()

    def add(self, frame: Frame) -> None:
        """Keep ``frame``.

        Raises:
            WebSocketQueueFullError: there is no room for it.
        """
        if self._bytes + len(frame.data) > self._most:
            raise WebSocketQueueFullError(
                f"{self._bytes} bytes wait for the connection already, of at most "
                f"{self._most}; this message isn't sent"
            )
        self._bytes += len(frame.data)
        self._frames.append(frame)

    def take(self) -> Frame:
        """Return the frame that waits for longest, which waits no longer."""
        frame = self._frames.popleft()
        self._bytes -= len(frame.data)
        return frame

    @property
    def messages(self) -> list[str | bytes]:
        """What waits, as its callers sent it."""
        return [frame.message for frame in self._frames]

    def __len__(self) -> int:
        return len(self._frames)


class Ledger:
    """What was sent, until the server shows that it has dealt with it.

    A server deals with events in their order: an answer to one is one to all before.

    Args:
        channel: which events answer which.
        most: how many bytes are kept; the oldest frames are let go beyond that.
    """

    def __init__(self, channel: Channel, most: int) -> None:
        self._channel = channel
        self._most = most
        self._bytes = 0
        self._frames: deque[Frame] = deque()
        self._lock = threading.Lock()

    def sent(self, frame: Frame) -> None:
        """Note that ``frame`` was handed to the connection."""
        if not self._channel.acknowledged:
            return
        with self._lock:
            self._frames.append(frame)
            self._bytes += len(frame.data)
            while self._bytes > self._most and len(self._frames) > 1:
                self._drop()

    def received(self, tag: str) -> None:
        """Note an event of the server's."""
        answered = self._channel.acknowledged.get(tag)
        if not answered:
            return
        with self._lock:
            place = next(
                (n for n, f in enumerate(self._frames, 1) if f.type in answered), 0
            )
            for _ in range(place):
                self._drop()

    def _drop(self) -> None:
        self._bytes -= len(self._frames.popleft().data)

    @property
    def pending(self) -> tuple[Frame, ...]:
        """What has no answer."""
        with self._lock:
            return tuple(self._frames)

    def clear(self) -> None:
        """Forget all of it."""
        with self._lock:
            self._frames.clear()
            self._bytes = 0


class Handlers:
    """Functions that are called with events; ``"event"`` stands for all events."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._handlers: dict[str, list[tuple[Callable[..., Any], bool]]] = {}

    def add(self, tag: str, handler: Callable[..., Any], *, once: bool) -> None:
        """Call ``handler`` with events of this tag, or with the next one alone."""
        with self._lock:
            self._handlers.setdefault(tag, []).append((handler, once))

    def remove(self, tag: str, handler: Callable[..., Any]) -> None:
        """Don't call ``handler`` any more; added twice, it is called once less."""
        with self._lock:
            listed = self._handlers.get(tag, [])
            place = next((n for n, (f, _) in enumerate(listed) if f == handler), None)
            if place is not None:
                del listed[place]

    def take(self, tag: str) -> list[Callable[..., Any]]:
        """Return the handlers of an event: its own, then those of all events."""
        with self._lock:
            found: list[Callable[..., Any]] = []
            for name in dict.fromkeys((tag, "event")):
                listed = self._handlers.get(name, [])
                found += [handler for handler, _ in listed]
                self._handlers[name] = [one for one in listed if not one[1]]
            return found


def unhandled(event: object) -> APIStreamError:
    """Return the error for an event that tells of one, and that nobody handles."""
    body: object = getattr(event, "error", None) or event
    if isinstance(body, Model):
        body = body.to_dict()
    message = f"the server sent an error: {event}"
    said: object = None
    if isinstance(body, Mapping):
        body = cast("Mapping[str, object]", body)
        said = body.get("message")
    return APIStreamError(
        said if isinstance(said, str) and said else message, body=body
    )
