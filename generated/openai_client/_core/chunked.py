"""Files that are uploaded in parts, some of them at the same time."""

from __future__ import annotations

import contextlib
import io
import os
import threading
from collections.abc import Awaitable, Callable, Generator, Iterator
from pathlib import Path
from typing import IO, Any, TypeVar, cast

from .errors import InvalidArgumentError, file_error
from .omit import ABSENT, FileContent, Omit
from .uploading import async_upload_all, checked, upload_all

__all__ = ["Chunks", "async_upload_chunked", "upload_chunked"]

U = TypeVar("U")
P = TypeVar("P")
R = TypeVar("R")

_AT_ONCE = 4
_GIVE_UP = 10.0
"""Seconds that giving up an upload may take."""


class Chunks:
    """The parts of a file: of a path windows into it, else bytes that are read one by one.

    Args:
        file: a path, bytes, or a file that is open in binary mode.
        name: its name, if it isn't that of the path.
        length: its bytes; they have to be given where they can't be counted.
        size: the bytes of a part; the last one may be shorter.
        default: the size where the caller says nothing.

    Raises:
        InvalidArgumentError: the name or the length is missing, or isn't what it is.
        FileError: the file can't be read.
    """

    def __init__(
        self,
        file: FileContent,
        name: str | Omit | None,
        length: int | Omit | None,
        size: int | Omit | None,
        default: int,
    ) -> None:
        self._file = file
        self.size = _positive(size, default)
        found = _length_of(file)
        known = None if isinstance(length, ABSENT) else length
        if found is not None and known is not None and found != known:
            message = f"the file has {found} bytes, not {known}"
            raise InvalidArgumentError(message)
        if found is None and known is None:
            message = "bytes, the size of the file, is required: it can't be found out"
            raise InvalidArgumentError(message)
        self.length = cast("int", known if found is None else found)
        shown = None if isinstance(name, ABSENT) else name
        if not shown and not isinstance(file, os.PathLike):
            raise InvalidArgumentError("filename is required where file is no path")
        path = cast("os.PathLike[str]", file)
        self.name = shown or Path(path).name

    def __iter__(self) -> Iterator[FileContent]:
        starts = range(0, self.length, self.size)
        lengths = [min(self.size, self.length - start) for start in starts]
        if isinstance(self._file, os.PathLike):
            for start, length in zip(starts, lengths, strict=True):
                yield cast("FileContent", _Window(Path(self._file), start, length))
        elif isinstance(self._file, (bytes, bytearray, memoryview)):
            whole = memoryview(self._file)
            for start, length in zip(starts, lengths, strict=True):
                yield bytes(whole[start : start + length])
        else:
            if _is_seekable(self._file):
                self._file.seek(0)
            for length in lengths:
                yield _read(self._file, length)


class _Window(io.RawIOBase):
    """Bytes of a file that are read as they are needed, each reader for itself."""

    def __init__(self, path: Path, start: int, length: int) -> None:
        super().__init__()
        self._file = path.open("rb", buffering=0)
        self._start = start
        self.length = length
        self._at = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        base = {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: self.length}
        self._at = base[whence] + offset
        return self._at

    def readinto(self, buffer: Any) -> int:
        self._file.seek(self._start + self._at)
        wanted = min(len(buffer), self.length - self._at)
        read = self._file.readinto(memoryview(buffer)[:wanted]) if wanted > 0 else 0
        self._at += read or 0
        return read or 0

    def close(self) -> None:
        self._file.close()
        super().close()


def upload_chunked(
    chunks: Chunks,
    start: Callable[[], U],
    send: Callable[[U, FileContent], P],
    complete: Callable[[U, list[P]], R],
    cancel: Callable[[U], object],
    at_once: int | Omit,
    on_progress: Callable[[int, int], object] | Omit | None,
) -> R:
    """Return what ``complete`` returns once all parts have been sent.

    Raises:
        APIError: a call failed. The upload is cancelled then.
    """
    limit = checked(at_once, _AT_ONCE)
    progress = _Progress(chunks.length, on_progress)
    upload = start()

    def sent(part: FileContent) -> P:
        with progress.of(part):
            return send(upload, part)

    try:
        return complete(upload, upload_all(sent, chunks, limit))
    except BaseException:
        with contextlib.suppress(Exception):
            cancel(upload)
        raise


async def async_upload_chunked(
    chunks: Chunks,
    start: Callable[[], Awaitable[U]],
    send: Callable[[U, FileContent], Awaitable[P]],
    complete: Callable[[U, list[P]], Awaitable[R]],
    cancel: Callable[[U], Awaitable[object]],
    at_once: int | Omit,
    on_progress: Callable[[int, int], object] | Omit | None,
) -> R:
    """Return what ``complete`` returns once all parts have been sent."""
    import anyio

    limit = checked(at_once, _AT_ONCE)
    progress = _Progress(chunks.length, on_progress)
    upload = await start()

    async def sent(part: FileContent) -> P:
        with progress.of(part):
            return await send(upload, part)

    try:
        return await complete(upload, await async_upload_all(sent, chunks, limit))
    except BaseException:
        # A task that is being cancelled still says that the upload is given up.
        with anyio.move_on_after(_GIVE_UP, shield=True), contextlib.suppress(Exception):
            await cancel(upload)
        raise


class _Progress:
    """Tells a caller how many bytes of all have been sent, one call at a time."""

    def __init__(
        self, total: int, called: Callable[[int, int], object] | Omit | None
    ) -> None:
        self._total = total
        self._called = None if isinstance(called, ABSENT) else called
        self._lock = threading.Lock()
        self._sent = 0

    @contextlib.contextmanager
    def of(self, part: FileContent) -> Generator[None]:
        """Count a part once it has been sent, and close it."""
        window = part if isinstance(part, _Window) else None
        length = window.length if window else len(cast("bytes", part))
        try:
            yield
        finally:
            if window:
                window.close()
        with self._lock:
            self._sent += length
            if self._called is not None:
                self._called(self._sent, self._total)


def _length_of(file: FileContent) -> int | None:
    """Return the bytes that the file has, if that can be found out."""
    if isinstance(file, os.PathLike):
        try:
            with Path(file).open("rb") as opened:
                return os.fstat(opened.fileno()).st_size
        except OSError as error:
            raise file_error(error, "file") from error
    if isinstance(file, (bytes, bytearray, memoryview)):
        return memoryview(file).nbytes
    if not callable(getattr(file, "read", None)):
        kind = type(file).__name__
        message = (
            f"file must be a path, bytes or a file opened in binary mode, not {kind}"
        )
        raise InvalidArgumentError(message)
    return file.seek(0, os.SEEK_END) if _is_seekable(file) else None


def _is_seekable(file: IO[bytes]) -> bool:
    seekable = getattr(file, "seekable", None)
    return bool(seekable is not None and seekable())


def _read(file: IO[bytes], length: int) -> bytes:
    """Return so many bytes: raw files may give fewer at a time."""
    pieces: list[bytes] = []
    while length and (piece := file.read(length)):
        if isinstance(cast("object", piece), str):
            raise InvalidArgumentError("file must be opened in binary mode")
        pieces.append(piece)
        length -= len(piece)
    if length:
        raise InvalidArgumentError(f"the file ended {length} bytes too early")
    return b"".join(pieces)


def _positive(size: int | Omit | None, default: int) -> int:
    if size is None or isinstance(size, ABSENT):
        return default
    if isinstance(size, bool) or size < 1:
        raise InvalidArgumentError("part_size must be an int of 1 or more")
    return size
