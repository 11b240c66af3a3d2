"""What can be known of a file without reading it: name, type, size, and a PNG's pixels."""

from __future__ import annotations

import inspect
import io
import mimetypes
import os
import stat
import struct
from collections.abc import Iterable
from pathlib import Path, PurePath
from typing import Any, cast

__all__ = ["described"]

_HEADER = 24
_SIGNATURE = b"\x89PNG\r\n\x1a\n"


def described(value: object) -> object:
    """Return what is known of a file, or of each file of a list.

    Returns:
        ``name``, ``extension`` (lower case, without its dot), ``media_type``, ``size``
        in bytes, ``width`` and ``height`` in pixels, as far as they are known. An open
        file stands where it stood; one that can't go back isn't touched. Nothing is
        known of what is no file or can't be read: sending it will tell what is wrong.
    """
    if isinstance(value, list):
        return [described(file) for file in cast("list[object]", value)]
    try:
        return {k: v for k, v in _facts(value).items() if v is not None}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}


def _facts(value: object) -> dict[str, Any]:
    given, content, kind, headers = _parts(value)
    name: object = given
    if isinstance(given, os.PathLike):
        name = os.fspath(cast("os.PathLike[str]", given))
    if not isinstance(name, (str, type(None))):
        return {}
    extension = PurePath(name).suffix[1:].lower() if name else ""
    size, header = _looked_into(content, extension in ("png", ""))
    # A caller's own headers may say another type.
    if kind is None and not headers:
        kind = _other_image(header) or (mimetypes.guess_type(name)[0] if name else None)
    width, height = _pixels(header)
    return {
        "name": name,
        "extension": extension or None,
        "media_type": kind.partition(";")[0].strip().lower() if kind else None,
        "size": size,
        "width": width,
        "height": height,
    }


def _parts(value: Any) -> tuple[Any, Any, Any, Any]:
    """Name, content, content type and headers."""
    if not isinstance(value, tuple):
        return _name_of(value), value, None, None
    name, content, *rest = cast("Iterable[Any]", value)
    kind, headers = (*rest, None, None)[:2]
    return name, content, kind, headers


def _name_of(content: Any) -> str | None:
    if isinstance(content, os.PathLike):
        return PurePath(cast("os.PathLike[str]", content)).name
    name = getattr(content, "name", None)
    return PurePath(name).name or None if isinstance(name, str) else None


def _looked_into(content: Any, header: bool) -> tuple[int | None, bytes]:
    """The size, and the first bytes where they are wanted and can be had."""
    if isinstance(content, (bytes, bytearray, memoryview)):
        view = memoryview(cast("bytes", content)).cast("B")
        return view.nbytes, bytes(view[:_HEADER])
    if isinstance(content, os.PathLike):
        return _looked_into_path(Path(cast("os.PathLike[str]", content)), header)
    if isinstance(content, (str, io.TextIOBase)):
        return None, b""
    return _looked_into_open(content, header)


def _looked_into_path(path: Path, header: bool) -> tuple[int | None, bytes]:
    found = path.stat()
    if not stat.S_ISREG(found.st_mode):
        return None, b""
    if not header:
        return found.st_size, b""
    with path.open("rb", buffering=0) as file:
        return found.st_size, file.read(_HEADER)


def _looked_into_open(file: Any, header: bool) -> tuple[int | None, bytes]:
    if inspect.iscoroutinefunction(file.read) or not file.seekable():
        return None, b""
    position = file.tell()
    try:
        size: int = file.seek(0, os.SEEK_END)
        file.seek(0)
        first = file.read(_HEADER) if header else b""
    finally:
        file.seek(position)
    return size, first if isinstance(first, bytes) else b""


def _other_image(header: bytes) -> str | None:
    """The type of an image that is no PNG, whatever its name says."""
    if header.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if header.startswith(b"GIF8"):
        return "image/gif"
    return "image/webp" if header[:4] + header[8:12] == b"RIFFWEBP" else None


def _pixels(header: bytes) -> tuple[int | None, int | None]:
    known = len(header) == _HEADER and header.startswith(_SIGNATURE)
    if not known or header[12:16] != b"IHDR":
        return None, None
    width, height = struct.unpack(">II", header[16:])
    return width, height
