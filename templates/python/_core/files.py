"""The contents of uploaded files: bytes, paths and open files, read in blocks."""

from __future__ import annotations

import errno
import inspect
import io
import os
import stat
from abc import ABC, abstractmethod
from collections.abc import Iterator
from pathlib import Path, PurePath
from typing import Any, cast

from .errors import InvalidArgumentError, file_error
from .magic import LOOKED_AT

__all__ = ["BLOCK", "Source", "source_of"]

BLOCK = 256 * 1024
"""Bytes read at a time."""


class Source(ABC):
    """What a file is read from.

    Attributes:
        name: the name of the file, or None.
        length: the number of bytes, or None if it isn't known.
        in_memory: whether reading it never waits.
        replayable: whether ``blocks`` can be called again.
        beginning: its first bytes, where it has no name and they can be looked at.
    """

    name: str | None = None
    length: int | None = None
    in_memory: bool = False
    replayable: bool = True
    beginning: bytes = b""

    @abstractmethod
    def blocks(self) -> Iterator[bytes]:
        """Yield the content from its beginning."""


_Buffer = bytes | bytearray | memoryview


def source_of(content: object, where: str) -> Source:
    """Return the source of what a caller gave as the content of the file ``where``.

    Raises:
        InvalidArgumentError: it's no file, can't be read, or gives text.
    """
    if isinstance(content, (bytes, bytearray, memoryview)):
        return _Bytes(bytes(cast("_Buffer", content)))
    try:
        if isinstance(content, os.PathLike):
            return _Path(Path(cast("os.PathLike[str]", content)), where)
        if callable(getattr(content, "read", None)):
            return _Open(content, where)
    except (OSError, ValueError) as error:
        if isinstance(error, InvalidArgumentError):
            raise
        if isinstance(error, OSError):
            raise file_error(error, where) from error
        raise InvalidArgumentError(f"{where}: {error}") from error
    hint = " (pathlib.Path for a path)" if isinstance(content, str) else ""
    raise InvalidArgumentError(
        f"{where} must be bytes, a path or a file opened in binary mode, "
        f"not {type(content).__name__}{hint}"
    )


class _Bytes(Source):
    in_memory = True

    def __init__(self, content: bytes) -> None:
        self.length = len(content)
        self.beginning = content[:LOOKED_AT]
        self._content = content

    def blocks(self) -> Iterator[bytes]:
        for start in range(0, len(self._content), BLOCK):
            yield self._content[start : start + BLOCK]


class _Path(Source):
    def __init__(self, path: Path, where: str) -> None:
        self._path = path
        self._where = where
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            said = os.strerror(errno.EISDIR)
            raise IsADirectoryError(errno.EISDIR, said, str(path))
        regular = stat.S_ISREG(found.st_mode)
        if regular:
            path.open("rb").close()  # what can't be read shows before anything is sent
        self.name = path.name
        self.length = found.st_size if regular else None
        self.replayable = regular

    def blocks(self) -> Iterator[bytes]:
        with self._path.open("rb", buffering=0) as file:
            yield from _read(file, self.length, self._where)


class _Open(Source):
    def __init__(self, file: Any, where: str) -> None:
        self._file = file
        self._where = where
        if inspect.iscoroutinefunction(file.read):
            raise InvalidArgumentError(
                f"{where} is an asynchronous file; pass its path or its content"
            )
        if isinstance(file, io.TextIOBase) or isinstance(file.read(0), str):
            raise InvalidArgumentError(f"{where} must be opened in binary mode")
        self.name = _name_of(file)
        self.length = _length_of(file)
        self.replayable = self.length is not None
        if isinstance(file, io.BytesIO):  # others may have to wait for their bytes
            self.beginning = bytes(file.getbuffer()[:LOOKED_AT])

    def blocks(self) -> Iterator[bytes]:
        if self.replayable:
            self._file.seek(0)
        yield from _read(self._file, self.length, self._where)


def _read(file: Any, length: int | None, where: str) -> Iterator[bytes]:
    left = length
    while left is None or left > 0:
        block: bytes = file.read(BLOCK if left is None else min(BLOCK, left))
        if not block:
            break
        if left is not None:
            left -= len(block)
        yield block
    if left:
        raise InvalidArgumentError(f"{where} became {left} bytes shorter meanwhile")


def _length_of(file: Any) -> int | None:
    """The size of a file that can be sent from its beginning, else None."""
    try:
        if not file.seekable():
            return None
        length: int = file.seek(0, os.SEEK_END)
        file.seek(0)
    except (AttributeError, OSError):
        return None
    return length


def _name_of(file: Any) -> str | None:
    name = getattr(file, "name", None)
    if isinstance(name, bytes):
        name = os.fsdecode(name)
    return PurePath(name).name or None if isinstance(name, str) else None
