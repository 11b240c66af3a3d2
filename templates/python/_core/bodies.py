"""Request bodies: JSON, forms, multipart and raw content."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator, Mapping
from typing import IO, TYPE_CHECKING, Any, cast

from .encode import encode_json
from .errors import InvalidArgumentError
from .omit import ABSENT, omit
from .query import QueryStyle, encode_query

if TYPE_CHECKING:
    from .request import Content, Request
    from .wire import StreamingBody, WireBody

__all__ = [
    "NULL",
    "ContentBody",
    "TrackedBody",
    "encode_body",
    "json_body",
    "json_lines",
    "without_omitted",
]

_BLOCK = 64 * 1024

NULL = object()
"""What stands for a JSON body that is null."""


def json_body(value: object) -> object:
    """Return ``value`` as a body: None is sent as ``null``, where no body is no request."""
    return NULL if value is None else value


def json_lines(values: object) -> Any:
    """Return ``values`` as a body with each as JSON on a line; bytes and files as they are.

    A list is encoded at once, any other iterable while it is sent.
    """
    given: Any = values
    plain = isinstance(values, (str, bytes, bytearray, memoryview))
    if plain or hasattr(given, "read") or not isinstance(values, Iterable):
        return given
    found = (_line(value) for value in cast("Iterable[object]", values))
    return b"".join(found) if isinstance(values, (list, tuple)) else found


def _line(value: object) -> bytes:
    return value if isinstance(value, bytes) else encode_json(value) + b"\n"


def encode_body(
    request: Request, style: QueryStyle = "brackets"
) -> tuple[str | None, WireBody]:
    """Return the content type and the body of a request, (None, None) if it has none.

    Raises:
        InvalidArgumentError: a value that can't be sent.
    """
    extra = request.options.extra_body
    if request.multipart is not None or request.files is not None:
        files = without_omitted(request.files or {})
        if files or request.json is None:
            return _multipart(request, files, extra, style)
    if request.form is not None:
        fields = _merged(request.form, extra)
        encoded = encode_query(cast("Mapping[str, object]", fields), style)
        return "application/x-www-form-urlencoded", encoded.encode("ascii")
    if request.content is not None:
        return _raw(request.content)
    if request.json is NULL and extra is None:
        return "application/json", b"null"
    value = _merged(None if request.json is NULL else request.json, extra)
    if value is None:
        return None, None
    return "application/json", encode_json(value)


def without_omitted(mapping: Mapping[str, object]) -> dict[str, object]:
    """Return ``mapping`` without the entries whose value is ``omit``."""
    # Nearly all that is left out is `omit` itself, which is distinguished at once.
    return {
        name: value
        for name, value in mapping.items()
        if value is not omit and not isinstance(value, ABSENT)
    }


def _merged(value: Any, extra: object) -> object:
    if isinstance(value, ABSENT):
        value = None
    if isinstance(value, Mapping):
        members = without_omitted(cast("Mapping[str, object]", value))
        if extra is None:
            return members
        if isinstance(extra, Mapping):
            members.update(cast("Mapping[str, object]", extra))
            return without_omitted(members)
    elif value is None or extra is None:
        return extra if value is None else value
    raise InvalidArgumentError(
        f"extra_body is a {type(extra).__name__} and can't be merged into the body"
    )


def _multipart(
    request: Request, files: dict[str, object], extra: object, style: QueryStyle
) -> tuple[str | None, StreamingBody]:
    from .multipart import encode

    given = request.multipart if request.json is None else request.json
    fields = cast("Mapping[str, object]", _merged(given or {}, extra))
    body = encode(fields, files, style=style)
    return body.content_type, body


def _raw(content: Content) -> tuple[str | None, WireBody]:
    if isinstance(content, str):
        return "text/plain; charset=utf-8", content.encode()
    if isinstance(content, (bytes, bytearray, memoryview)):
        return "application/octet-stream", bytes(content)
    return "application/octet-stream", ContentBody(content)


class TrackedBody:
    """A body that is read while it is sent, and remembers what came of that.

    Attributes:
        started: whether some of it may have been sent.
        failure: what reading it raised, or None.
    """

    def __init__(self, body: StreamingBody) -> None:
        self._body = body
        self.content_type = body.content_type
        self.content_length = body.content_length
        self.started = False
        self.failure: Exception | None = None

    @property
    def replayable(self) -> bool:
        """Whether it can be sent (again)."""
        return not self.started or self._body.replayable

    def rewind(self) -> None:
        """Go back to the start, if anything was read."""
        if self.started:
            self._body.rewind()
            self.started = False

    def __iter__(self) -> Iterator[bytes]:
        self.started = True
        try:
            yield from self._body
        except Exception as error:
            self.failure = error
            raise

    async def __aiter__(self) -> AsyncIterator[bytes]:
        self.started = True
        try:
            async for block in self._body:
                yield block
        except Exception as error:
            self.failure = error
            raise


class ContentBody:
    """Content from an iterable or an open file, sent in chunks while it is read."""

    content_type = None
    content_length = None

    def __init__(
        self, source: Iterable[bytes] | AsyncIterable[bytes] | IO[bytes]
    ) -> None:
        self._source = source
        self._start = _position(source)

    @property
    def replayable(self) -> bool:
        """Whether the source is a file that can go back, or a list."""
        return self._start is not None or isinstance(self._source, (list, tuple))

    def rewind(self) -> None:
        """Go back to where the source stood at first."""
        if self._start is not None:
            cast("IO[bytes]", self._source).seek(self._start)

    def __iter__(self) -> Iterator[bytes]:
        if isinstance(self._source, AsyncIterable):
            raise InvalidArgumentError(
                "a synchronous client can't send asynchronous content"
            )
        read = getattr(self._source, "read", None)
        if read is None:
            yield from self._source
            return
        while block := read(_BLOCK):
            yield block

    async def __aiter__(self) -> AsyncIterator[bytes]:
        if isinstance(self._source, AsyncIterable):
            async for block in self._source:
                yield block
        else:
            import anyio.to_thread

            blocks = iter(self)
            while block := await anyio.to_thread.run_sync(next, blocks, b""):
                yield block


def _position(source: object) -> int | None:
    try:
        if cast("IO[bytes]", source).seekable():
            return cast("IO[bytes]", source).tell()
    except (AttributeError, OSError, ValueError):
        pass
    return None
