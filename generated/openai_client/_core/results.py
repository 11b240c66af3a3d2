"""How each kind of result is made from an answer."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from types import NoneType
from typing import TYPE_CHECKING, Any, Literal, cast, get_args

from .binary import AsyncBinaryResponse, BinaryResponse
from .chunks import charset_of
from .failures import unusable_body
from .lines import ValueSplitter
from .models import decode, set_request_id
from .responses import R, Result
from .streaming import AsyncStream, Stream

if TYPE_CHECKING:
    from .events import EventSplitter
    from .wire import AnyWireResponse, AsyncWireResponse, WireResponse

__all__ = [
    "ASYNC_BINARY",
    "BINARY",
    "EMPTY",
    "TEXT",
    "StreamForm",
    "async_stream_result",
    "json_result",
    "parse_body",
    "stream_result",
]


def json_result(type_: type[R], context: Mapping[str, Any] | None = None) -> Result[R]:
    """Return how a JSON body becomes a ``type_``.

    Args:
        type_: a model, or any other type that pydantic can validate.
        context: what the type's validators need to know.
    """

    def parse(response: AnyWireResponse) -> R:
        return cast(R, parse_body(response, type_, context))

    return Result(parse)


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
    set_request_id(value, response.request_id)
    return value


# server-sent events; one JSON value a line; JSON values after record separators
StreamForm = Literal["events", "lines", "sequence"]


def _splitter(form: StreamForm) -> EventSplitter | None:
    return None if form == "events" else ValueSplitter(sequence=form == "sequence")


def stream_result(
    type_: type[R],
    end: str | None,
    last: Collection[str],
    envelope: bool,
    form: StreamForm = "events",
) -> Result[Stream[R]]:
    """Return how an event stream becomes a ``Stream``; its arguments are that one's."""

    def parse(response: AnyWireResponse) -> Stream[R]:
        wire = cast("WireResponse", response)
        splitter = _splitter(form)
        return Stream(
            wire, type_, end=end, last=last, envelope=envelope, splitter=splitter
        )

    return Result(parse, whole=False)


def async_stream_result(
    type_: type[R],
    end: str | None,
    last: Collection[str],
    envelope: bool,
    form: StreamForm = "events",
) -> Result[AsyncStream[R]]:
    """Return how an event stream becomes an ``AsyncStream``."""

    def parse(response: AnyWireResponse) -> AsyncStream[R]:
        wire = cast("AsyncWireResponse", response)
        splitter = _splitter(form)
        return AsyncStream(
            wire, type_, end=end, last=last, envelope=envelope, splitter=splitter
        )

    return Result(parse, whole=False)


def _parse_text(response: AnyWireResponse) -> str:
    encoding = charset_of(response.headers.get("content-type"))
    return (response.body or b"").decode(encoding, "replace")


def _parse_empty(response: AnyWireResponse) -> None:
    return None


TEXT = Result(_parse_text)
EMPTY = Result(_parse_empty)
BINARY = Result(BinaryResponse)
ASYNC_BINARY = Result(AsyncBinaryResponse)
