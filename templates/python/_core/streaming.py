"""Event streams: the values that a server sends one after the other."""

from __future__ import annotations

import os
from collections.abc import (
    AsyncGenerator,
    AsyncIterator,
    Collection,
    Generator,
    Iterator,
)
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Generic, TypeVar, cast

from .drain import adrain, cut, drain
from .errors import APIStreamError
from .events import EventReader, EventSplitter
from .wire import AsyncWireResponse, WireResponse, answered

if TYPE_CHECKING:
    import httpx2
    from typing_extensions import Self

__all__ = ["AsyncStream", "Stream"]

T = TypeVar("T")


class Stream(Generic[T]):
    """The values of an event stream, one by one as they arrive.

    Iterate over it once. Used in a ``with`` block, or read to its end, it gives its
    connection back; ``close`` does so at any time.

    Args:
        response: the answer, its body unread; one of httpx2, too.
        cast_to: the type of the values.
        client: what sent the request, for code that makes its own streams.
        options: the same.
        end: the data that marks the end of the stream, or None if there is none.
        last: the names or types of events after which nothing comes.
        envelope: whether a value is ``{"event": name, "data": data}``.
        splitter: what cuts the body into events; server-sent events by default.
        finished: a list and a field of its elements: once each element that came has
            the field, the stream may end without its end marker.

    Raises, while it is iterated over:
        APIStreamError: the server sent an error, or data that can't be decoded, or
            the stream ended before it was complete.
        APIConnectionError: the connection broke.
        APITimeoutError: nothing came for longer than the read timeout.
    """

    def __init__(
        self,
        response: WireResponse | httpx2.Response,
        cast_to: type[T],
        client: object = None,
        options: object = None,
        *,
        end: str | None = "[DONE]",
        last: Collection[str] = (),
        envelope: bool = False,
        splitter: EventSplitter | None = None,
        finished: tuple[str, str] | None = None,
    ) -> None:
        self._wire = wire = _wired(response)
        self._client = client
        self._cast_to = cast_to
        reader = EventReader[T](wire, cast_to, end, last, envelope, splitter, finished)
        self._received = _values(_Held(wire), reader)
        self._iterator = self.__stream__()

    @property
    def response(self) -> httpx2.Response:
        """The HTTP response; its body belongs to the stream."""
        return self._wire.http_response

    @property
    def request_id(self) -> str | None:
        """The id by which the server's operators find the call."""
        return self._wire.request_id

    def __stream__(self) -> Iterator[T]:
        """Return what comes; tools that trace calls override it to look at each value."""
        return self._received

    def __iter__(self) -> Iterator[T]:
        return self._iterator

    def __next__(self) -> T:
        return next(self._iterator)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def read(self) -> bytes:
        """Return the body as it came, for code that takes it for a file."""
        return self._wire.read()

    def stream_to_file(self, file: str | os.PathLike[str]) -> None:
        """Write the body to ``file`` as it arrives."""
        with Path(file).open("wb") as out:
            for piece in self._wire:
                out.write(piece)

    def close(self) -> None:
        """End the stream and give its connection back.

        Another thread that waits for the next value gets an ``APIConnectionError``.
        """
        try:
            if hasattr(self._iterator, "close"):
                cast("Generator[T, None, None]", self._iterator).close()
            self._received.close()
        except ValueError:  # the other thread runs the generator
            cut(self._wire)
        else:
            self._wire.close()


class AsyncStream(Generic[T]):
    """The same as ``Stream``, for ``async for`` and ``async with``.

    Args:
        response: the answer, its body unread; one of httpx2, too.
        cast_to: the type of the values.
        client: what sent the request, for code that makes its own streams.
        options: the same.
        end: the data that marks the end of the stream, or None if there is none.
        last: the names or types of events after which nothing comes.
        envelope: whether a value is ``{"event": name, "data": data}``.
        splitter: what cuts the body into events; server-sent events by default.
        finished: a list and a field of its elements: once each element that came has
            the field, the stream may end without its end marker.

    Raises, while it is iterated over:
        APIStreamError: as ``Stream`` does, and when it is iterated over again after a
            wait for its next value was cancelled.
    """

    def __init__(
        self,
        response: AsyncWireResponse | httpx2.Response,
        cast_to: type[T],
        client: object = None,
        options: object = None,
        *,
        end: str | None = "[DONE]",
        last: Collection[str] = (),
        envelope: bool = False,
        splitter: EventSplitter | None = None,
        finished: tuple[str, str] | None = None,
    ) -> None:
        self._wire = wire = _async_wired(response)
        self._client = client
        self._cast_to = cast_to
        self._reader = EventReader[T](
            wire, cast_to, end, last, envelope, splitter, finished
        )
        self._received = _async_values(wire, self._reader)
        self._iterator = self.__stream__()

    @property
    def response(self) -> httpx2.Response:
        """The HTTP response; its body belongs to the stream."""
        return self._wire.http_response

    @property
    def request_id(self) -> str | None:
        """The id by which the server's operators find the call."""
        return self._wire.request_id

    def __stream__(self) -> AsyncIterator[T]:
        """Return what comes; tools that trace calls override it to look at each value."""
        return self._received

    def __aiter__(self) -> AsyncIterator[T]:
        return _Iteration(self)

    async def __anext__(self) -> T:
        if self._reader.cancelled:
            # Otherwise half an answer would look like a whole one.
            raise APIStreamError(
                "the rest of the stream was lost when a wait for it was cancelled",
                self._wire.request.http_request,
                request_id=self.request_id,
            )
        return await anext(self._iterator)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()

    async def read(self) -> bytes:
        """Return the body as it came, for code that takes it for a file."""
        return await self._wire.aread()

    async def stream_to_file(self, file: str | os.PathLike[str]) -> None:
        """Write the body to ``file`` as it arrives."""
        with Path(file).open("wb") as out:
            async for piece in self._wire:
                out.write(piece)

    async def close(self) -> None:
        """End the stream and give its connection back."""
        await self._wire.aclose()
        with suppress(RuntimeError):  # another task is waiting for the next value
            if hasattr(self._iterator, "aclose"):
                await cast("AsyncGenerator[T, None]", self._iterator).aclose()
            await self._received.aclose()

    aclose = close


class _Iteration(AsyncIterator[T]):
    """Not the stream itself: a tool that replaces its `__aiter__` would call itself."""

    def __init__(self, stream: AsyncStream[T]) -> None:
        self._stream = stream

    async def __anext__(self) -> T:
        return await anext(self._stream)


def _wired(response: WireResponse | httpx2.Response) -> WireResponse:
    if isinstance(response, WireResponse):
        return response
    from .transport import HttpxResponse

    return HttpxResponse(answered(response), response)


def _async_wired(response: AsyncWireResponse | httpx2.Response) -> AsyncWireResponse:
    if isinstance(response, AsyncWireResponse):
        return response
    from .async_transport import AsyncHttpxResponse

    return AsyncHttpxResponse(answered(response), response)


class _Held:
    """Gives the connection of a stream back that nobody read or closed."""

    __slots__ = ("response",)

    def __init__(self, response: WireResponse) -> None:
        self.response = response

    def __del__(self) -> None:
        self.response.close()


# The generators know nothing of their stream: one that is dropped is closed at once.
def _values(held: _Held, reader: EventReader[T]) -> Generator[T, None, None]:
    response = held.response
    pieces = iter(response)
    try:
        for piece in pieces:
            for value in reader.feed(piece):
                if reader.ended:
                    drain(response, pieces)
                yield value
            if reader.ended:
                drain(response, pieces)
                return
        yield from reader.finish()
    finally:
        response.close()


async def _async_values(
    response: AsyncWireResponse, reader: EventReader[T]
) -> AsyncGenerator[T, None]:
    pieces = aiter(response)
    try:
        async for piece in pieces:
            for value in reader.feed(piece):
                if reader.ended:
                    await adrain(response, pieces)
                yield value
            if reader.ended:
                await adrain(response, pieces)
                return
        for value in reader.finish():
            yield value
    except BaseException as error:
        reader.cancelled = not isinstance(error, (Exception, GeneratorExit))
        raise
    finally:
        if isinstance(pieces, AsyncGenerator):
            await pieces.aclose()
        await response.aclose()
