"""Streams of an answer's events, with the answer that they make."""

from __future__ import annotations

from collections.abc import (
    AsyncGenerator,
    AsyncIterator,
    Awaitable,
    Callable,
    Iterator,
    Mapping,
)
from contextlib import suppress
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, cast

if TYPE_CHECKING:
    import httpx2
    from typing_extensions import Self

    from .._core.streaming import AsyncStream, Stream
    from .calls import Structured
    from .shape import State

__all__ = [
    "AsyncEventStream",
    "AsyncEventStreamManager",
    "EventStream",
    "EventStreamManager",
]

E = TypeVar("E")
C = TypeVar("C")
S = TypeVar("S", bound="EventStream[Any, Any]")
A = TypeVar("A", bound="AsyncEventStream[Any, Any]")


class Events(Generic[C]):
    """What the events of a stream add up to so far."""

    _answer: ClassVar[type[Any]]
    _classes: ClassVar[Mapping[str, type[Any]]] = {}

    def __init__(self, structured: Structured) -> None:
        self._state: State = structured.shape.state(
            self._answer, structured, self._classes
        )

    def _snapshot(self) -> C:
        if not self._state.started:
            raise RuntimeError("nothing of the stream has come yet")
        return cast(C, self._state.snapshot())

    def _final(self) -> C:
        return cast(C, self._state.final())


class EventStream(Events[C], Generic[E, C]):
    """The events of an answer, one by one as they arrive.

    Raises, while it is iterated over:
        OutputValidationError: a text doesn't fit its type.
        APIStreamError: the stream failed, or ended before its end marker.
    """

    def __init__(self, raw: Stream[Any], structured: Structured) -> None:
        super().__init__(structured)
        self._raw = raw
        self._events = self._read()

    @property
    def response(self) -> httpx2.Response:
        """The HTTP response; its body belongs to the stream."""
        return self._raw.response

    @property
    def request_id(self) -> str | None:
        """The id by which the server's operators find the call."""
        return self._raw.request_id

    def __iter__(self) -> Iterator[E]:
        return self._events

    def __next__(self) -> E:
        return next(self._events)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the stream and give its connection back."""
        self._raw.close()

    def until_done(self) -> Self:
        """Read the stream to its end."""
        for _ in self._events:
            pass
        return self

    def _read(self) -> Iterator[E]:
        for chunk in self._raw:
            yield from self._state.feed(chunk)


class EventStreamManager(Generic[S]):
    """Makes the request when the ``with`` block begins, and ends its stream with it.

    Args:
        request: makes the request.
        structured: how the answer is read.
    """

    _type: ClassVar[type[Any]]

    def __init__(
        self, request: Callable[[], Stream[Any]], structured: Structured
    ) -> None:
        self._request = request
        self._structured = structured
        self._stream: S | None = None

    def __enter__(self) -> S:
        stream: S = self._type(self._request(), self._structured)
        self._stream = stream
        return stream

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._stream is not None:
            self._stream.close()


class AsyncEventStream(Events[C], Generic[E, C]):
    """The same as ``EventStream``, for ``async for`` and ``async with``."""

    def __init__(self, raw: AsyncStream[Any], structured: Structured) -> None:
        super().__init__(structured)
        self._raw = raw
        self._events = self._read()

    @property
    def response(self) -> httpx2.Response:
        """The HTTP response; its body belongs to the stream."""
        return self._raw.response

    @property
    def request_id(self) -> str | None:
        """The id by which the server's operators find the call."""
        return self._raw.request_id

    def __aiter__(self) -> AsyncIterator[E]:
        return self

    async def __anext__(self) -> E:
        try:
            return await self._events.__anext__()
        except StopAsyncIteration:
            await self._raw.__anext__()  # knows whether that was all
            raise

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """End the stream and give its connection back."""
        await self._raw.close()
        with suppress(RuntimeError):  # another task is waiting for the next event
            await self._events.aclose()

    async def until_done(self) -> Self:
        """Read the stream to its end."""
        async for _ in self:
            pass
        return self

    async def _read(self) -> AsyncGenerator[E, None]:
        async for chunk in self._raw:
            for event in self._state.feed(chunk):
                yield event


class AsyncEventStreamManager(Generic[A]):
    """Makes the request when the ``async with`` block begins, and ends its stream.

    Args:
        request: makes the request.
        structured: how the answer is read.
    """

    _type: ClassVar[type[Any]]

    def __init__(
        self, request: Callable[[], Awaitable[AsyncStream[Any]]], structured: Structured
    ) -> None:
        self._request = request
        self._structured = structured
        self._stream: A | None = None

    async def __aenter__(self) -> A:
        stream: A = self._type(await self._request(), self._structured)
        self._stream = stream
        return stream

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._stream is not None:
            await self._stream.close()
