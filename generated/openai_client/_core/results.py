"""How each kind of result is made from an answer."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from types import NoneType
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, cast, get_args, get_origin

import httpx2

from .binary import AsyncBinaryResponse, BinaryResponse
from .chunks import charset_of
from .failures import unusable_body
from .lines import ValueSplitter
from .models import decode, set_request_id
from .response_info import R, Result
from .streaming import AsyncStream, Stream

if TYPE_CHECKING:
    from .events import EventSplitter
    from .wire import AnyWireResponse

__all__ = [
    "ASYNC_BINARY",
    "BINARY",
    "CONTENT",
    "EMPTY",
    "TEXT",
    "StreamForm",
    "StreamResult",
    "async_stream_result",
    "json_result",
    "parse_body",
    "result_of",
    "stream_result",
    "unread",
]


def json_result(type_: type[R], context: Mapping[str, Any] | None = None) -> Result[R]:
    """Return how a JSON body becomes a ``type_``.

    Args:
        type_: a model, or any other type that pydantic can validate.
        context: what the type's validators need to know.
    """

    def parse(response: AnyWireResponse) -> R:
        value = parse_body(response, type_, context)
        if context is not None:
            from .vectors import problem_of

            problem = problem_of(value, type_)
            if problem:
                raise unusable_body(response, problem)
        return cast(R, value)

    return Result(parse, type_)


def result_of(type_: Any) -> Result[Any]:
    """Return how a body becomes a ``type_`` that a caller names.

    ``str`` is the text, ``bytes`` the content, None nothing, ``httpx2.Response`` the
    response, ``Stream[T]`` and ``AsyncStream[T]`` events; the rest is made from JSON.
    """
    if type_ is str:
        return TEXT
    if type_ is bytes:
        return CONTENT
    if type_ is None or type_ is NoneType:
        return EMPTY
    kind = get_origin(type_) or type_
    if not isinstance(kind, type):
        return json_result(type_)
    if issubclass(kind, httpx2.Response):
        return Result(lambda response: response.http_response, type_)
    if issubclass(kind, BinaryResponse):
        return Result(kind, kind)
    item = (*get_args(type_), object)[0]
    if issubclass(kind, (Stream, AsyncStream)):
        how = _How(None, ())
        return StreamResult(type_, item, how)
    return json_result(type_)


def parse_body(
    response: AnyWireResponse,
    type_: Any,
    context: Mapping[str, Any] | None = None,
    inside: str = "",
) -> Any:
    """Return the body of ``response``, already read, as a ``type_``.

    With ``inside`` the body is taken for the member of that name of an object.

    Raises:
        APIResponseError: the body is no JSON.
    """
    content = response.body or b""
    if inside and content.strip():
        content = b'{"%b":%b}' % (inside.encode(), content)
    try:
        value = decode(type_, content, context)
    except ValueError as error:
        if not content.strip() and NoneType in get_args(type_):
            return None  # such as 204 beside 200
        problem = "it is no JSON, or was cut off" if content.strip() else "it is empty"
        raise unusable_body(response, problem) from error
    if response.request.strict:
        from .strict import mismatch

        problem = mismatch(value, type_)
        if problem:
            raise unusable_body(response, problem)
    set_request_id(value, response.request_id)
    return value


# server-sent events; one JSON value a line; JSON values after record separators
StreamForm = Literal["events", "lines", "sequence"]


def _splitter(form: StreamForm) -> EventSplitter | None:
    return None if form == "events" else ValueSplitter(sequence=form == "sequence")


class _How(NamedTuple):
    """How a body is cut into values, and where it ends."""

    end: str | None
    last: Collection[str]
    envelope: bool = False
    form: StreamForm = "events"
    finished: tuple[str, str] | None = None


class StreamResult(Result[Any]):
    """How an event stream becomes a ``Stream`` or an ``AsyncStream``."""

    __slots__ = ("how", "item", "kind")

    def __init__(self, kind: Any, item: Any, how: _How, answer: Any = None) -> None:
        super().__init__(self._opened, answer or item, whole=False)
        self.item = item
        self.kind = kind
        self.how = how

    def into(self, kind: Any) -> StreamResult:
        """Return how the same stream becomes one of another class."""
        return StreamResult(kind, self.item, self.how, self.type)

    def _opened(self, response: AnyWireResponse) -> Any:
        how = self.how
        return self.kind(
            response,
            self.item,
            end=how.end,
            last=how.last,
            envelope=how.envelope,
            splitter=_splitter(how.form),
            finished=how.finished,
        )


def stream_result(
    type_: type[R],
    end: str | None,
    last: Collection[str],
    envelope: bool = False,
    form: StreamForm = "events",
    finished: tuple[str, str] | None = None,
    answer: Any = None,
) -> Result[Stream[R]]:
    """Return how an event stream becomes a ``Stream``; its arguments are that one's.

    Without streaming, the operation gives an ``answer``.
    """
    how = _How(end, last, envelope, form, finished)
    return StreamResult(Stream[type_], type_, how, answer)  # type: ignore[valid-type]


def async_stream_result(
    type_: type[R],
    end: str | None,
    last: Collection[str],
    envelope: bool = False,
    form: StreamForm = "events",
    finished: tuple[str, str] | None = None,
    answer: Any = None,
) -> Result[AsyncStream[R]]:
    """Return how an event stream becomes an ``AsyncStream``."""
    how = _How(end, last, envelope, form, finished)
    return StreamResult(AsyncStream[type_], type_, how, answer)  # type: ignore[valid-type]


def unread(result: Result[Any]) -> Result[Any]:
    """Return how a body that is still to be read is parsed: a file is its bytes then."""
    return CONTENT if result in (BINARY, ASYNC_BINARY) else result


def _parse_text(response: AnyWireResponse) -> str:
    encoding = charset_of(response.headers.get("content-type"))
    return (response.body or b"").decode(encoding, "replace")


def _parse_empty(response: AnyWireResponse) -> None:
    return None


TEXT = Result(_parse_text, str)
EMPTY = Result(_parse_empty, NoneType)
BINARY = Result(BinaryResponse, BinaryResponse)
CONTENT = Result(lambda response: response.body or b"", bytes)
ASYNC_BINARY = Result(AsyncBinaryResponse, AsyncBinaryResponse)
