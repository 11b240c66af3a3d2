"""Events to values: decoding, the end of the stream, and what the server reports."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, cast

from pydantic import BaseModel

from .decode import decode
from .errors import APIStreamError
from .sse import Event, Splitter

if TYPE_CHECKING:
    from .wire import AsyncWireResponse, WireResponse

__all__ = ["EventReader", "EventSplitter"]

T = TypeVar("T")

_EXCERPT = 200


class EventSplitter(Protocol):
    """What cuts a body into events: ``sse.Splitter``, or another one of its form."""

    def feed(self, piece: bytes) -> list[Event]:
        """Return the events that are complete with ``piece``."""
        ...

    def finish(self) -> list[Event]:
        """Return what the end of the body left."""
        ...


class EventReader(Generic[T]):
    """Makes the values of a stream from the pieces of its body. Does no I/O.

    Attributes:
        ended: whether the stream has said that nothing more will come.
        cancelled: whether a wait for its next value was cancelled, which loses the rest.
    """

    def __init__(
        self,
        response: WireResponse | AsyncWireResponse,
        type_: type[T],
        end: str | None,
        last: Collection[str],
        envelope: bool,
        splitter: EventSplitter | None,
        finished: tuple[str, str] | None = None,
    ) -> None:
        self.ended = False
        self.cancelled = False
        self._response = response
        self._type = type_
        # A server that isn't known to say so may still end with the usual mark.
        self._end = b"[DONE]" if end is None else end.encode()
        self._must_end = end is not None or bool(last)
        self._last = frozenset(last)
        self._envelope = envelope
        self._splitter = splitter or Splitter()
        self._finished = finished
        self._open: dict[object, bool] = {}

    def feed(self, piece: bytes) -> Iterator[T]:
        """Yield the values that are complete with ``piece``.

        Raises:
            APIStreamError: the server reported an error, or sent what is no JSON.
        """
        for event in self._splitter.feed(piece):
            if self._says_something(event):
                try:
                    value = self._value(event)
                except ValueError as error:
                    raise self._unreadable(event, error) from error
                yield value
            if self.ended:
                return

    def finish(self) -> Iterator[T]:
        """Yield what the end of the body left.

        Raises:
            APIStreamError: the body ended too early.
        """
        for event in self._splitter.finish():
            if self._says_something(event):
                try:
                    value = self._value(event)
                except ValueError:
                    break
                yield value
        if not self.ended and self._must_end and not self._all_finished():
            raise self._error(self._cut_off())

    def _all_finished(self) -> bool:
        """Whether each element that came of the list that grows has said that it is whole."""
        return bool(self._open) and not any(self._open.values())

    def _note_finished(self, value: object, elements: str, field: str) -> None:
        found: object = getattr(value, elements, None)
        if not isinstance(found, list):
            return
        for position, element in enumerate(cast("list[object]", found)):
            number = getattr(element, "index", position)
            if getattr(element, field, None) is not None:
                self._open[number] = False
            else:
                self._open.setdefault(number, True)

    def _says_something(self, event: Event) -> bool:
        if event.data.strip() == self._end:
            self.ended = True
            return False
        return event.name == "error" or (event.name != "ping" and event.data != b"")

    def _value(self, event: Event) -> T:
        data, name, _ = event
        if name == "error":
            raise self._reported(_parsed(data))
        if self._envelope:
            data = b'{"event":%b,"data":%b}' % (json.dumps(name).encode(), data)
        if self._type is str:
            return cast(T, data.decode("utf-8"))
        value: Any = decode(self._type, data)
        if b'"error"' in data and _is_error(value):
            raise self._reported(_parsed(data))
        if self._response.request.strict:
            from .strict import mismatch

            problem = mismatch(value, self._type)
            if problem:
                raise self._error(f"an event can't be used: {problem}", _parsed(data))
        if self._finished is not None:
            self._note_finished(value, *self._finished)
        if self._last:
            kind = getattr(value, "type", None)
            self.ended = name in self._last or kind in self._last
        return cast(T, value)

    def _reported(self, payload: object) -> APIStreamError:
        body = _member(payload, "error") or payload
        said = body if isinstance(body, str) else _member(body, "message")
        if not isinstance(said, str) or not said.strip():
            said = "the server reported an error in the stream"
        return self._error(said, body)

    def _unreadable(self, event: Event, error: ValueError) -> APIStreamError:
        text = event.data[:_EXCERPT].decode("utf-8", "replace")
        return self._error(f"an event of the stream is no JSON ({error}): {text}", text)

    def _cut_off(self) -> str:
        kind = self._response.headers.get("content-type", "no content type")
        if kind.startswith("text/event-stream"):
            return "the stream ended before it was complete"
        return f"the server sent {kind} where an event stream was expected"

    def _error(self, message: str, body: object = None) -> APIStreamError:
        return APIStreamError(
            message,
            self._response.request.http_request,
            body=body,
            request_id=self._response.request_id,
        )


def _is_error(value: object) -> bool:
    """Whether it has an `error` that isn't a declared field, or says that it is one."""
    if not isinstance(value, BaseModel):
        return bool(_member(value, "error"))
    if getattr(value, "type", None) == "error":
        return True
    return bool(_member(value.model_extra, "error"))


def _member(value: object, name: str) -> object:
    if isinstance(value, Mapping):
        return cast("Mapping[str, object]", value).get(name)
    return None


def _parsed(data: bytes) -> object:
    try:
        return json.loads(data)
    except (ValueError, RecursionError):
        return data.decode("utf-8", "replace")
