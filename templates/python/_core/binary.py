"""Results that are files: audio, images, downloads."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

from .chunks import Chunker, Liner, TextDecoder, cut
from .response_info import ResponseInfo, parse_json

__all__ = ["AsyncBinaryResponse", "BinaryResponse"]


class BinaryResponse(ResponseInfo):
    """A file that was received whole.

    To write a large one to disk while it arrives, call the method through
    ``with_streaming_response``.
    """

    @property
    def content(self) -> bytes:
        """The file's bytes."""
        return self._wire.body or b""

    @property
    def text(self) -> str:
        """The file's text."""
        return self.content.decode(self.encoding, "replace")

    @property
    def charset_encoding(self) -> str | None:
        """The codec that the server names, None if it names none."""
        return self.http_response.charset_encoding

    @property
    def response(self) -> Any:
        """The response as an object of the HTTP library."""
        return self.http_response

    def read(self) -> bytes:
        """Return the file's bytes."""
        return self.content

    def json(self) -> Any:
        """Return the file, parsed as JSON.

        Raises:
            APIResponseError: it is no JSON.
        """
        return parse_json(self._wire, self.content)

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Yield the file, whole or in blocks of ``chunk_size`` bytes."""
        return cut((self.content,), Chunker(chunk_size))

    def iter_raw(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Yield the same as ``iter_bytes``."""
        return self.iter_bytes(chunk_size)

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """Yield the file as text; ``chunk_size`` is in bytes."""
        return cut(self.iter_bytes(chunk_size), TextDecoder(self.encoding))

    def iter_lines(self) -> Iterator[str]:
        """Yield the lines of the file without their ends."""
        return cut((self.content,), Liner(self.encoding))

    def write_to_file(self, file: str | os.PathLike[str]) -> None:
        """Write the file to a path."""
        Path(file).write_bytes(self.content)

    def stream_to_file(
        self, file: str | os.PathLike[str], *, chunk_size: int | None = None
    ) -> None:
        """Write the file to a path; ``chunk_size`` makes no difference here."""
        self.write_to_file(file)

    def close(self) -> None:
        """Do nothing: the connection was given back before."""


class AsyncBinaryResponse(BinaryResponse):
    """A file that was received whole, with methods to await besides the others."""

    async def aread(self) -> bytes:
        """Return the file's bytes."""
        return self.content

    async def aiter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Yield the file, whole or in blocks of ``chunk_size`` bytes."""
        for block in self.iter_bytes(chunk_size):
            yield block

    async def aiter_raw(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Yield the same as ``aiter_bytes``."""
        for block in self.iter_bytes(chunk_size):
            yield block

    async def aiter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """Yield the file as text; ``chunk_size`` is in bytes."""
        for text in self.iter_text(chunk_size):
            yield text

    async def aiter_lines(self) -> AsyncIterator[str]:
        """Yield the lines of the file without their ends."""
        for line in self.iter_lines():
            yield line

    async def astream_to_file(
        self, file: str | os.PathLike[str], *, chunk_size: int | None = None
    ) -> None:
        """Write the file to a path without holding up the event loop."""
        import anyio

        await anyio.Path(file).write_bytes(self.content)

    async def aclose(self) -> None:
        """Do nothing: the connection was given back before."""
