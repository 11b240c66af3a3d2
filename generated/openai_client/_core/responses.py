"""Responses as they came: for ``with_raw_response`` and ``with_streaming_response``."""

from __future__ import annotations

import json
import os
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .chunks import Chunker, Liner, TextDecoder, async_cut, charset_of, cut
from .errors import ClientError
from .failures import unusable_body
from .wire import AnyWireResponse, AsyncWireResponse, WireResponse

if TYPE_CHECKING:
    import httpx2

__all__ = ["APIResponse", "AsyncAPIResponse", "ResponseInfo", "Result"]

R = TypeVar("R")


class Result(Generic[R]):
    """How the result of an operation is made from the answer.

    Args:
        parse: makes the result.
        whole: whether the body is read before ``parse`` is called.
    """

    __slots__ = ("parse", "whole")

    def __init__(
        self, parse: Callable[[AnyWireResponse], R], *, whole: bool = True
    ) -> None:
        self.parse = parse
        self.whole = whole


class ResponseInfo:
    """What is known of a response as soon as its headers are there."""

    def __init__(self, wire: AnyWireResponse) -> None:
        self._wire = wire

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        return self._wire.status

    @property
    def headers(self) -> httpx2.Headers:
        """The headers; their names are case-insensitive."""
        return self._wire.headers

    @property
    def request_id(self) -> str | None:
        """The id by which the server's operators find the call."""
        return self._wire.request_id

    @property
    def retries_taken(self) -> int:
        """How many attempts failed before this response came."""
        return self._wire.retries_taken

    @property
    def method(self) -> str:
        """The HTTP method of the request, after redirects."""
        return self._wire.request.method

    @property
    def url(self) -> httpx2.URL:
        """The URL of the request, after redirects."""
        return self._wire.request.url

    @property
    def http_request(self) -> httpx2.Request:
        """The request as an object of the HTTP library."""
        return self._wire.request.http_request

    @property
    def http_response(self) -> httpx2.Response:
        """The response as an object of the HTTP library."""
        return self._wire.http_response

    @property
    def http_version(self) -> str:
        """The protocol that the server spoke, such as ``HTTP/1.1``."""
        return self.http_response.http_version

    @property
    def is_closed(self) -> bool:
        """Whether the connection was given back."""
        return self.http_response.is_closed

    @property
    def encoding(self) -> str:
        """The codec of the text in the body, utf-8 if the server names none."""
        return charset_of(self.headers.get("content-type"))

    def __repr__(self) -> str:
        kind = self.headers.get("content-type", "no content type")
        return f"<{type(self).__name__} {self.status_code} {kind}>"


class APIResponse(ResponseInfo, Generic[R]):
    """A response with its body, and the way to the operation's result.

    With ``with_raw_response`` the body has been read, with ``with_streaming_response``
    it is read by the methods below, once.
    """

    def __init__(self, wire: AnyWireResponse, result: Result[R]) -> None:
        super().__init__(wire)
        self._result = result
        self._parsed: list[R] = []

    def parse(self) -> R:
        """Return what the method itself would have returned; always the same object.

        Raises:
            APIResponseError: the body is no JSON where JSON is expected.
        """
        if not self._parsed:
            if self._result.whole:
                self.read()
            self._parsed.append(self._result.parse(self._wire))
        return self._parsed[0]

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

    def text(self) -> str:
        """Return the whole body as text."""
        return self.read().decode(self.encoding, "replace")

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


class AsyncAPIResponse(ResponseInfo, Generic[R]):
    """A response whose body is read by the methods below, once."""

    _wire: AsyncWireResponse

    def __init__(self, wire: AsyncWireResponse, result: Result[R]) -> None:
        super().__init__(wire)
        self._result = result
        self._parsed: list[R] = []

    async def parse(self) -> R:
        """Return what the method itself would have returned; always the same object.

        Raises:
            APIResponseError: the body is no JSON where JSON is expected.
        """
        if not self._parsed:
            if self._result.whole:
                await self.read()
            self._parsed.append(self._result.parse(self._wire))
        return self._parsed[0]

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


def parse_json(wire: AnyWireResponse, content: bytes) -> Any:
    """Return the JSON value in a body that has been read."""
    try:
        return json.loads(content)
    except (ValueError, RecursionError) as error:
        raise unusable_body(wire, f"it is no JSON ({error})") from error
