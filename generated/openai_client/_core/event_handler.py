"""Streams whose events are handled by methods, with the objects that they make."""

# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import (
    AsyncGenerator,
    AsyncIterator,
    Awaitable,
    Callable,
    Generator,
    Iterator,
)
from contextlib import suppress
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, cast

from .errors import APITimeoutError
from .growing import Followed, Growth, Hook

if TYPE_CHECKING:
    import httpx2

    from .streaming import AsyncStream, Stream

__all__ = [
    "AsyncEventHandler",
    "AsyncEventHandlerManager",
    "EventHandler",
    "EventHandlerManager",
    "Followed",
]

E = TypeVar("E")
H = TypeVar("H", bound="EventHandler[Any]")
A = TypeVar("A", bound="AsyncEventHandler[Any]")


class Handled(Generic[E]):
    """What the events add up to so far; a handler is for one stream.

    `_followed` are the objects that the events are about, `_texts` is where their new text is:
    the type of a part, and the field of it.
    """

    _followed: ClassVar[tuple[Followed, ...]] = ()
    _texts: ClassVar[tuple[str, str]] = ("", "")

    def __init__(self) -> None:
        self._raw: Any = None
        self._growth = Growth(self._followed)

    @property
    def current_event(self) -> E | None:
        """The event that is handled, or the last one."""
        return cast("E | None", self._growth.event)

    @property
    def response(self) -> httpx2.Response:
        """The HTTP response; its body belongs to the stream."""
        return cast("httpx2.Response", self._stream.response)

    @property
    def _stream(self) -> Any:
        if self._raw is None:
            raise RuntimeError("the stream begins with its `with` block")
        return self._raw

    def _start(self, raw: Any) -> None:
        if self._raw is not None:
            message = "a handler is for one stream: make a new one for the next"
            raise RuntimeError(message)
        self._raw = raw

    def _new_texts(self, event: object) -> Iterator[str]:
        yield from self._growth.texts(event, *self._texts)


class EventHandler(Handled[E]):
    """Calls a method for each thing that an event says; iterating over it does, too.

    Raises, while it is read:
        APIStreamError: the stream failed, or ended before its end marker.
    """

    _read: Generator[E, None, None] | None = None

    def _start(self, raw: Stream[E]) -> None:
        super()._start(raw)
        self._read = self._events(raw)

    def __iter__(self) -> Iterator[E]:
        return self

    def __next__(self) -> E:
        return next(self._stream and cast("Generator[E, None, None]", self._read))

    @property
    def text_deltas(self) -> Iterator[str]:
        """New pieces of text, one by one; read this or the events."""
        return (text for event in self for text in self._new_texts(event))

    def until_done(self) -> None:
        """Read the stream to its end."""
        for _ in self:
            pass

    def close(self) -> None:
        """End the stream and give its connection back."""
        if self._raw is not None and self._read is not None:
            self._raw.close()
            with suppress(ValueError):  # it is closed by a method that it called
                self._read.close()

    def on_event(self, event: E) -> None:
        """Called for each event, before the other methods."""

    def on_exception(self, exception: Exception) -> None:
        """Called when the stream fails, before the error is raised."""

    def on_timeout(self) -> None:
        """Called when nothing came in time, before ``on_exception``."""

    def on_end(self) -> None:
        """Called when the stream is over, however it ended."""

    def _events(self, raw: Stream[E]) -> Generator[E, None, None]:
        try:
            for event in raw:
                self._call(self._growth.feed(event))
                yield event
            self._call(self._growth.finish())
        except Exception as error:
            if isinstance(error, APITimeoutError):
                self.on_timeout()
            self.on_exception(error)
            raise
        finally:
            self.on_end()

    def _call(self, hooks: Iterator[Hook]) -> None:
        for name, args in hooks:
            getattr(self, name)(*args)

    def _final(self, what: str) -> list[Any]:
        self.until_done()
        return self._growth.final(what)


class AsyncEventHandler(Handled[E]):
    """The same as ``EventHandler``, for ``async for`` and ``async with``."""

    _read: AsyncGenerator[E, None] | None = None

    def _start(self, raw: AsyncStream[E]) -> None:
        super()._start(raw)
        self._read = self._events(raw)

    def __aiter__(self) -> AsyncIterator[E]:
        return self

    async def __anext__(self) -> E:
        raw, read = self._stream, cast("AsyncGenerator[E, None]", self._read)
        try:
            return await anext(read)
        except StopAsyncIteration:
            await anext(raw)  # knows whether that was all
            raise

    @property
    def text_deltas(self) -> AsyncIterator[str]:
        """New pieces of text, one by one; read this or the events."""
        return self._all_texts()

    async def _all_texts(self) -> AsyncIterator[str]:
        async for event in self:
            for text in self._new_texts(event):
                yield text

    async def until_done(self) -> None:
        """Read the stream to its end."""
        async for _ in self:
            pass

    async def close(self) -> None:
        """End the stream and give its connection back."""
        if self._raw is not None and self._read is not None:
            await self._raw.close()
            with suppress(RuntimeError):  # another task waits, or a method closes it
                await self._read.aclose()

    async def on_event(self, event: E) -> None:
        """Called for each event, before the other methods."""

    async def on_exception(self, exception: Exception) -> None:
        """Called when the stream fails, before the error is raised."""

    async def on_timeout(self) -> None:
        """Called when nothing came in time, before ``on_exception``."""

    async def on_end(self) -> None:
        """Called when the stream is over, however it ended."""

    async def _events(self, raw: AsyncStream[E]) -> AsyncGenerator[E, None]:
        try:
            async for event in raw:
                await self._call(self._growth.feed(event))
                yield event
            await self._call(self._growth.finish())
        except Exception as error:
            if isinstance(error, APITimeoutError):
                await self.on_timeout()
            await self.on_exception(error)
            raise
        finally:
            await self.on_end()

    async def _call(self, hooks: Iterator[Hook]) -> None:
        for name, args in hooks:
            await getattr(self, name)(*args)

    async def _final(self, what: str) -> list[Any]:
        await self.until_done()
        return self._growth.final(what)


class EventHandlerManager(Generic[H]):
    """Makes the request when the ``with`` block begins, and ends its stream with it.

    Args:
        request: makes the request.
        event_handler: what handles the events.
    """

    def __init__(self, request: Callable[[], Stream[Any]], event_handler: H) -> None:
        self._request = request
        self._handler = event_handler

    def __enter__(self) -> H:
        self._handler._start(self._request())
        return self._handler

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._handler.close()


class AsyncEventHandlerManager(Generic[A]):
    """The same as ``EventHandlerManager``, for ``async with``."""

    def __init__(
        self, request: Callable[[], Awaitable[AsyncStream[Any]]], event_handler: A
    ) -> None:
        self._request = request
        self._handler = event_handler

    async def __aenter__(self) -> A:
        self._handler._start(await self._request())
        return self._handler

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self._handler.close()
