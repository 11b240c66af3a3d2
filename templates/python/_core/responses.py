"""Responses as they came: for ``with_raw_response`` and ``with_streaming_response``."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any, Generic, TypeVar, overload

from .chunks import Chunker, Liner, TextDecoder, async_cut, cut
from .errors import ClientError
from .response_info import R, ResponseInfo, Result, parse_json
from .results import result_of
from .wire import AnyWireResponse, AsyncWireResponse, WireResponse

__all__ = ["APIResponse", "AsyncAPIResponse", "RawAPIResponse"]

T = TypeVar("T")


class _Response(ResponseInfo, Generic[R]):
    def __init__(self, wire: AnyWireResponse, result: Result[R]) -> None:
        super().__init__(wire)
        self._result = result
        self._parsed_by_type: dict[object, Any] = {}

    @overload
    def parse(self) -> R: ...
    @overload
    def parse(self, *, to: type[T]) -> T: ...
    def parse(self, *, to: Any = None) -> Any:
        """Return what the method itself would have returned; always the same object.

        Args:
            to: another type to make of the body: a model, or what pydantic can
                validate; ``str`` is the text, ``Stream[T]`` its events.

        Raises:
            APIResponseError: the body is no JSON where JSON is expected.
        """
        wanted = self._result.type if to is None else to
        if wanted not in self._parsed_by_type:
            result = self._result if to is None else result_of(to)
            if result.whole:
                self.read()
            self._parsed_by_type[wanted] = result.parse(self._wire)
        return self._parsed_by_type[wanted]

    def read(self) -> bytes:
        """Return the whole body.

        Raises:
            APIConnectionError: it broke off.
        """
        if self._wire.body is not None:
            return self._wire.body
        return self._sync().read()

    @property
    def content(self) -> bytes:
        """The whole body."""
        return self.read()

    def json(self) -> Any:
        """Return the whole body, parsed as JSON.

        Raises:
            APIResponseError: it is no JSON.
        """
        return parse_json(self._wire, self.read())

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Yield the body as it arrives, or in blocks of ``chunk_size`` bytes."""
        return cut(self._sync(), Chunker(chunk_size))

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """Yield the body as text, as it arrives; ``chunk_size`` is in bytes."""
        return cut(self.iter_bytes(chunk_size), TextDecoder(self.encoding))

    def iter_lines(self) -> Iterator[str]:
        """Yield the lines of the body without their ends, as they arrive."""
        return cut(self._sync(), Liner(self.encoding))

    def stream_to_file(
        self, file: str | os.PathLike[str], *, chunk_size: int | None = None
    ) -> None:
        """Write the body to ``file`` as it arrives, never all of it in memory."""
        with Path(file).open("wb") as out:
            for block in self.iter_bytes(chunk_size):
                out.write(block)

    def close(self) -> None:
        """Give the connection back; the rest of the body is lost."""
        self._sync().close()

    def _sync(self) -> WireResponse:
        if isinstance(self._wire, AsyncWireResponse):
            raise ClientError(
                "the body is read asynchronously; use with_streaming_response"
            )
        return self._wire


class RawAPIResponse(_Response[R]):
    """A response whose body has been read, and the way to the operation's result.

    If the result is a stream, the body is still unread, and the stream reads it.
    """

    @property
    def text(self) -> str:
        """The whole body as text."""
        return self.read().decode(self.encoding, "replace")


class APIResponse(_Response[R]):
    """A response whose body is read by the methods below, once."""

    def text(self) -> str:
        """Return the whole body as text."""
        return self.read().decode(self.encoding, "replace")


class AsyncAPIResponse(ResponseInfo, Generic[R]):
    """A response whose body is read by the methods below, once."""

    _wire: AsyncWireResponse

    def __init__(self, wire: AsyncWireResponse, result: Result[R]) -> None:
        super().__init__(wire)
        self._result = result
        self._parsed_by_type: dict[object, Any] = {}

    @overload
    async def parse(self) -> R: ...
    @overload
    async def parse(self, *, to: type[T]) -> T: ...
    async def parse(self, *, to: Any = None) -> Any:
        """Return what the method itself would have returned; always the same object.

        Args:
            to: another type to make of the body: a model, or what pydantic can
                validate; ``str`` is the text, ``AsyncStream[T]`` its events.

        Raises:
            APIResponseError: the body is no JSON where JSON is expected.
        """
        wanted = self._result.type if to is None else to
        if wanted not in self._parsed_by_type:
            result = self._result if to is None else result_of(to)
            if result.whole:
                await self.read()
            self._parsed_by_type[wanted] = result.parse(self._wire)
        return self._parsed_by_type[wanted]

    async def read(self) -> bytes:
        """Return the whole body.

        Raises:
            APIConnectionError: it broke off.
        """
        return await self._wire.aread()

    async def text(self) -> str:
        """Return the whole body as text."""
        return (await self.read()).decode(self.encoding, "replace")

    async def json(self) -> Any:
        """Return the whole body, parsed as JSON.

        Raises:
            APIResponseError: it is no JSON.
        """
        return parse_json(self._wire, await self.read())

    def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Yield the body as it arrives, or in blocks of ``chunk_size`` bytes."""
        return async_cut(self._wire, Chunker(chunk_size))

    def iter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """Yield the body as text, as it arrives; ``chunk_size`` is in bytes."""
        return async_cut(self.iter_bytes(chunk_size), TextDecoder(self.encoding))

    def iter_lines(self) -> AsyncIterator[str]:
        """Yield the lines of the body without their ends, as they arrive."""
        return async_cut(self._wire, Liner(self.encoding))

    async def stream_to_file(
        self, file: str | os.PathLike[str], *, chunk_size: int | None = None
    ) -> None:
        """Write the body to ``file`` as it arrives, never all of it in memory."""
        import anyio

        async with await anyio.open_file(file, "wb") as out:
            async for block in self.iter_bytes(chunk_size):
                await out.write(block)

    async def close(self) -> None:
        """Give the connection back; the rest of the body is lost."""
        await self._wire.aclose()
