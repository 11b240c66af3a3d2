"""Pieces of a body, cut anew: by size, as text, by line."""

from __future__ import annotations

import codecs
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from typing import Protocol, TypeVar

__all__ = [
    "Chunker",
    "Liner",
    "TextDecoder",
    "async_cut",
    "charset_of",
    "cut",
]

T = TypeVar("T")


class Chunker:
    """Joins and splits bytes to blocks of ``size``, or leaves them if that is None."""

    def __init__(self, size: int | None) -> None:
        if size is not None and size < 1:
            raise ValueError("chunk_size must be 1 or more")
        self._size = size
        self._left = bytearray()

    def feed(self, piece: bytes) -> list[bytes]:
        """Return the blocks that are complete with ``piece``."""
        if self._size is None:
            return [piece] if piece else []
        self._left += piece
        end = len(self._left) - len(self._left) % self._size
        whole = bytes(self._left[:end])
        del self._left[:end]
        return [whole[i : i + self._size] for i in range(0, end, self._size)]

    def finish(self) -> list[bytes]:
        """Return the last block if something is left."""
        return [bytes(self._left)] if self._left else []


class TextDecoder:
    """Decodes text whose characters may be split between pieces."""

    def __init__(self, encoding: str) -> None:
        self._decoder = codecs.getincrementaldecoder(encoding)("replace")

    def feed(self, piece: bytes) -> list[str]:
        """Return the text that is complete with ``piece``."""
        text = self._decoder.decode(piece)
        return [text] if text else []

    def finish(self) -> list[str]:
        """Return what is left."""
        text = self._decoder.decode(b"", True)
        return [text] if text else []


class Liner:
    """Splits text into lines at LF, CR LF and CR, and leaves these out."""

    def __init__(self, encoding: str) -> None:
        self._decoder = TextDecoder(encoding)
        self._left: list[str] = []
        self._after_cr = False

    def feed(self, piece: bytes) -> list[str]:
        """Return the lines that are complete with ``piece``."""
        return self._split(self._decoder.feed(piece))

    def finish(self) -> list[str]:
        """Return the last line if it has no end."""
        lines = self._split(self._decoder.finish())
        return [*lines, "".join(self._left)] if self._left else lines

    def _split(self, texts: list[str]) -> list[str]:
        lines: list[str] = []
        for text in texts:
            if self._after_cr and text.startswith("\n"):
                text = text[1:]  # the second half of a CR LF between two pieces
            self._after_cr = text.endswith("\r")
            first, *others = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
            if first:
                self._left.append(first)
            for other in others:
                lines.append("".join(self._left))
                self._left = [other] if other else []
        return lines


class Cutter(Protocol[T]):
    """What cuts a body's pieces anew."""

    def feed(self, piece: bytes) -> list[T]: ...

    def finish(self) -> list[T]: ...


def cut(pieces: Iterable[bytes], cutter: Cutter[T]) -> Iterator[T]:
    """Yield ``pieces`` cut by ``cutter``."""
    for piece in pieces:
        yield from cutter.feed(piece)
    yield from cutter.finish()


async def async_cut(
    pieces: AsyncIterable[bytes], cutter: Cutter[T]
) -> AsyncIterator[T]:
    """Yield ``pieces`` cut by ``cutter``."""
    async for piece in pieces:
        for block in cutter.feed(piece):
            yield block
    for block in cutter.finish():
        yield block


def charset_of(content_type: str | None) -> str:
    """Return the codec that a Content-Type names, or utf-8."""
    for parameter in (content_type or "").split(";")[1:]:
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "charset":
            try:
                return codecs.lookup(value.strip().strip("\"'")).name
            except LookupError:
                break
    return "utf-8"
