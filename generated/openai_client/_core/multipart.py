"""Multipart bodies: fields and files, the files read while they are sent."""

from __future__ import annotations

import mimetypes
import os
import re
import secrets
from collections.abc import AsyncIterator, Generator, Iterable, Iterator, Mapping
from typing import cast

from .errors import InvalidArgumentError
from .files import BLOCK, Source, source_of
from .magic import kind_of
from .omit import ABSENT
from .query import QueryStyle, flatten

__all__ = ["MultipartBody", "encode"]

# Characters that would end a quoted name, as browsers write them.
_ESCAPES = str.maketrans(
    {chr(c): f"%{c:02X}" for c in range(32) if c != 0x1B} | {'"': "%22", "\\": "\\\\"}
)

_HEADER_NAME = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_NOT_IN_HEADER = re.compile(r"[\0\r\n]")


def encode(
    fields: Mapping[str, object],
    files: Mapping[str, object] | None = None,
    *,
    style: QueryStyle = "brackets",
    boundary: str | None = None,
) -> MultipartBody:
    """Return the body that sends ``fields`` and then ``files``.

    Args:
        fields: values by name; lists and mappings are flattened to ``a[]`` and
            ``a[b]``, None and ``omit`` are left out.
        files: by name a file as in ``FileTypes``, a list of files, or a mapping of
            files and texts.
        style: how lists are written; with "repeat" each element has the name itself.
        boundary: what separates the parts; random if it isn't given.

    Raises:
        InvalidArgumentError: a file is missing, can't be read or is no file.
    """
    parts = _texts(fields, style)
    for name, value in (files or {}).items():
        parts += _files(name, value, style)
    return MultipartBody(parts, boundary or secrets.token_hex(16))


class MultipartBody:
    """A body that can be sent by a synchronous and by an asynchronous client.

    Attributes:
        content_type: the value of its ``Content-Type`` header.
        content_length: its size in bytes; None if a file doesn't tell its size.
        replayable: whether it can be sent again.
    """

    def __init__(self, parts: list[_Part], boundary: str) -> None:
        self._parts = parts
        self._delimiter = b"--" + boundary.encode("ascii")
        sources = [
            part.content for part in parts if not isinstance(part.content, bytes)
        ]
        self._in_memory = all(source.in_memory for source in sources)
        self.replayable = all(source.replayable for source in sources)
        self.content_type = f"multipart/form-data; boundary={boundary}"
        self.content_length = self._length()

    def rewind(self) -> None:
        """Nothing to do: each iteration starts from the beginning of every file."""

    def __iter__(self) -> Iterator[bytes]:
        return _joined(self._pieces())

    async def __aiter__(self) -> AsyncIterator[bytes]:
        if self._in_memory:
            for block in self:
                yield block
            return
        import anyio.to_thread

        blocks = _joined(self._pieces())
        try:
            while block := await anyio.to_thread.run_sync(next, blocks, b""):
                yield block
        finally:
            blocks.close()

    def _length(self) -> int | None:
        frame = len(self._delimiter) + 4
        total = frame
        for part in self._parts:
            length = part.length
            if length is None:
                return None
            total += frame + len(part.head) + length
        return total

    def _pieces(self) -> Iterator[bytes]:
        for part in self._parts:
            yield b"%b\r\n%b" % (self._delimiter, part.head)
            if isinstance(part.content, bytes):
                yield part.content
            else:
                yield from part.content.blocks()
            yield b"\r\n"
        yield self._delimiter + b"--\r\n"


class _Part:
    """Its header lines, the empty line included, and its content."""

    __slots__ = ("content", "head")

    def __init__(self, head: bytes, content: bytes | Source) -> None:
        self.head = head
        self.content = content

    @property
    def length(self) -> int | None:
        """The size of the content in bytes, or None if it isn't known."""
        if isinstance(self.content, bytes):
            return len(self.content)
        return self.content.length


def _files(name: str, value: object, style: QueryStyle) -> list[_Part]:
    if value is None or isinstance(value, ABSENT):
        return []
    if isinstance(value, Mapping):
        members = cast("Mapping[str, object]", value).items()
        return [
            part
            for key, file in members
            for part in _member(f"{name}[{key}]", file, style)
        ]
    if isinstance(value, list):
        items = cast("list[object]", value)
        inner = name if style == "repeat" else f"{name}[]"
        return [part for file in items for part in _files(inner, file, style)]
    return [_file(name, value)]


def _member(name: str, value: object, style: QueryStyle) -> list[_Part]:
    """An object may stand in for a file, such as one that names it by its id."""
    if isinstance(value, (str, bool, int, float)):
        return _texts({name: value}, style)
    return _files(name, value, style)


def _texts(fields: Mapping[str, object], style: QueryStyle) -> list[_Part]:
    return [_Part(_head(name), _utf8(name, t)) for name, t in flatten(fields, style)]


def _file(name: str, value: object) -> _Part:
    if not isinstance(value, tuple):
        source = source_of(value, name)
        if source.name is not None:
            return _Part(_head(name, source.name), source)
        extension, known = kind_of(source.beginning) or ("", None)
        return _Part(_head(name, f"upload.{extension}".rstrip("."), known), source)
    given = cast("tuple[object, ...]", value)
    if not 2 <= len(given) <= 4:
        raise InvalidArgumentError(
            f"{name}: a tuple is (name, content[, content type[, headers]])"
        )
    filename, content, kind, headers = (*given, None, None)[:4]
    if isinstance(content, str):
        content = _utf8(name, content)
    if isinstance(filename, os.PathLike):
        filename = os.fspath(cast("os.PathLike[str]", filename))
    if not isinstance(filename, (str, type(None))) or not isinstance(
        kind, (str, type(None))
    ):
        raise InvalidArgumentError(f"{name}: its name and content type must be str")
    if not isinstance(headers, (Mapping, type(None))):
        raise InvalidArgumentError(f"{name}: its headers must be a mapping")
    extra = cast("Mapping[str, str]", headers or {})
    source = source_of(content, name)
    if kind is None and filename and not mimetypes.guess_type(filename)[0]:
        kind = (kind_of(source.beginning) or (None, None))[1]
    return _Part(_head(name, filename, kind, extra), source)


def _head(
    name: str,
    filename: str | None = None,
    kind: str | None = None,
    headers: Mapping[str, str] | None = None,
) -> bytes:
    lines = [f'Content-Disposition: form-data; name="{name.translate(_ESCAPES)}"']
    if filename is not None:
        lines[0] += f'; filename="{filename.translate(_ESCAPES)}"'
        kind = kind or mimetypes.guess_type(filename)[0] or "application/octet-stream"
    own = dict(headers or {})
    if kind is not None and "content-type" not in map(str.lower, own):
        own["Content-Type"] = kind
    lines += [_header(name, *header) for header in own.items()]
    # A file's name may hold bytes that are no UTF-8; the server gets "?" for them.
    return "".join(f"{line}\r\n" for line in [*lines, ""]).encode(errors="replace")


def _utf8(name: str, text: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError as error:
        raise InvalidArgumentError(
            f"{name}: the text is no Unicode ({error})"
        ) from None


def _header(part: str, name: str, value: str) -> str:
    if not _HEADER_NAME.fullmatch(name) or _NOT_IN_HEADER.search(value):
        raise InvalidArgumentError(f"{part}: {name!r}: {value!r} is no header")
    return f"{name}: {value}"


def _joined(pieces: Iterable[bytes]) -> Generator[bytes, None, None]:
    """The pieces in blocks: each small write would be a packet of its own."""
    small: list[bytes] = []
    size = 0
    for piece in pieces:
        if size + len(piece) > BLOCK and small:
            yield b"".join(small)
            small, size = [], 0
        small.append(piece)
        size += len(piece)
    yield b"".join(small)
