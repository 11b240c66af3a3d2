"""Event streams: the values that a server sends one after the other."""

from __future__ import annotations

from collections.abc import (
    AsyncGenerator,
    AsyncIterator,
    Collection,
    Generator,
    Iterator,
)
from contextlib import suppress
from types import TracebackType
from typing import TYPE_CHECKING, Generic, TypeVar

from .drain import adrain, cut, drain
from .errors import APIStreamError
from .events import EventReader, EventSplitter

if TYPE_CHECKING:
    import httpx2
    from typing_extensions import Self

    from .wire import AsyncWireResponse, WireResponse

__all__ = ["AsyncStream", "Stream"]

T = TypeVar("T")


class Stream(Generic[T]):
    """The values of an event stream, one by one as they arrive.

    Iterate over it once. Used in a ``with`` block, or read to its end, it gives its
    connection back; ``close`` does so at any time.

    Args:
        response: the answer, its body unread.
        type_: the type of the values.
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
        response: WireResponse,
        type_: type[T],
        *,
        end: str | None = "[DONE]",
        last: Collection[str] = (),
        envelope: bool = False,
        splitter: EventSplitter | None = None,
        finished: tuple[str, str] | None = None,
    ) -> None:
        self._wire = response
        reader = EventReader[T](
            response, type_, end, last, envelope, splitter, finished
        )
        self._values = _values(_Held(response), reader)

    @property
    def response(self) -> httpx2.Response:
        """The HTTP response; its body belongs to the stream."""
        return self._wire.http_response

    @property
    def request_id(self) -> str | None:
        """The id by which the server's operators find the call."""
        return self._wire.request_id

    def __iter__(self) -> Iterator[T]:
        return self._values

    def __next__(self) -> T:
        return next(self._values)

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
        """End the stream and give its connection back.

        Another thread that waits for the next value gets an ``APIConnectionError``.
        """
        try:
            self._values.close()
        except ValueError:  # the other thread runs the generator
            cut(self._wire)
        else:
            self._wire.close()


class AsyncStream(Generic[T]):
    """The same as ``Stream``, for ``async for`` and ``async with``.

    Args:
        response: the answer, its body unread.
        type_: the type of the values.
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
        response: AsyncWireResponse,
        type_: type[T],
        *,
        end: str | None = "[DONE]",
        last: Collection[str] = (),
        envelope: bool = False,
        splitter: EventSplitter | None = None,
        finished: tuple[str, str] | None = None,
    ) -> None:
        self._wire = response
        self._reader = EventReader[T](
            response, type_, end, last, envelope, splitter, finished
        )
        self._values = _async_values(response, self._reader)

    @property
    def response(self) -> httpx2.Response:
        """The HTTP response; its body belongs to the stream."""
        return self._wire.http_response

    @property
    def request_id(self) -> str | None:
        """The id by which the server's operators find the call."""
        return self._wire.request_id

    def __aiter__(self) -> AsyncIterator[T]:
        return self

    async def __anext__(self) -> T:
        if self._reader.cancelled:
            # Otherwise half an answer would look like a whole one.
            raise APIStreamError(
                "the rest of the stream was lost when a wait for it was cancelled",
                self._wire.request.http_request,
                request_id=self.request_id,
            )
        return await self._values.__anext__()

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
        await self._wire.aclose()
        with suppress(RuntimeError):  # another task is waiting for the next value
            await self._values.aclose()

    aclose = close


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
