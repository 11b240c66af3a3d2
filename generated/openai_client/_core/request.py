"""What generated code hands to the engine: one call of one operation."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import IO, TYPE_CHECKING, TypeVar
from urllib.parse import quote

from .errors import InvalidArgumentError
from .modes import Mode, mode_of
from .omit import ABSENT, Body, Headers, NotGiven, Omit, Query, not_given

if TYPE_CHECKING:
    from .query import QueryStyle
    from .timeouts import Timeout

__all__ = ["Content", "Request", "RequestOptions", "given", "segment"]

Content = bytes | str | Iterable[bytes] | AsyncIterable[bytes] | IO[bytes]

# What RFC 3986 allows in a path segment as it is, besides the unreserved characters.
_SAFE_IN_SEGMENT = "!$&'()*+,;=:@"

T = TypeVar("T")


class RequestOptions:
    """What every method takes besides the parameters of its operation.

    Args:
        extra_headers: headers that win over all others; ``omit`` removes a header.
        extra_query: query parameters that win over the operation's own.
        extra_body: members merged into the JSON or form body.
        timeout: seconds for each attempt, a ``Timeout``, or None for no timeout.
    """

    __slots__ = ("extra_body", "extra_headers", "extra_query", "timeout")

    def __init__(
        self,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        self.extra_headers = extra_headers
        self.extra_query = extra_query
        self.extra_body = extra_body
        self.timeout = timeout

    @property
    def mode(self) -> Mode | None:
        """What the caller wants to get; None is the plain result."""
        return mode_of(self.extra_headers)


class Request:
    """One call. Entries with the value ``omit`` are left out of every mapping.

    At most one of ``json``, ``form``, ``multipart`` and ``content`` is given; ``json`` beside
    ``files`` is sent as ``multipart/form-data`` if there are files.

    Args:
        method: the HTTP method in capitals.
        path: the path below the base URL, its parameters percent-encoded by
            ``segment``; or an absolute URL.
        json: the value sent as ``application/json``.
        form: the fields sent as ``application/x-www-form-urlencoded``.
        multipart: the fields sent as ``multipart/form-data``, files excepted.
        files: the files of the ``multipart/form-data`` body, by field name.
        content: a body that is sent as it is.
        query: query parameters by name.
        query_styles: how single query parameters are written, if not as the client's.
        headers: the operation's own headers.
        options: what the caller asked for beyond the operation's parameters.
        idempotent: False if a request that may have arrived must not be sent again.
        operation: the call that this is, for a client that reviews its requests.
        security: the ways to sign it, if not as the client's other requests.
        server: where it goes as long as nobody gave the client another base URL.
    """

    __slots__ = (
        "content",
        "files",
        "form",
        "headers",
        "idempotent",
        "json",
        "method",
        "multipart",
        "operation",
        "options",
        "path",
        "query",
        "query_styles",
        "security",
        "server",
    )

    def __init__(
        self,
        method: str,
        path: str,
        *,
        json: object = None,
        form: Mapping[str, object] | None = None,
        multipart: Mapping[str, object] | None = None,
        files: Mapping[str, object] | None = None,
        content: Content | None = None,
        query: Query | None = None,
        query_styles: Mapping[str, QueryStyle] | None = None,
        headers: Mapping[str, str | Omit | None] | None = None,
        options: RequestOptions | None = None,
        idempotent: bool = True,
        operation: str = "",
        security: Sequence[Sequence[str]] | None = None,
        server: str = "",
    ) -> None:
        self.method = method
        self.path = path
        self.json = json
        self.form = form
        self.multipart = multipart
        self.files = files
        self.content = content
        self.query = query
        self.query_styles = query_styles
        self.headers = headers
        self.options = RequestOptions() if options is None else options
        self.idempotent = idempotent
        self.operation = operation
        self.security = security
        self.server = server

    def __repr__(self) -> str:
        return f"<Request {self.method} {self.path.partition('?')[0]}>"


def given(value: T, name: str) -> T:
    """Return ``value``, a file that the operation can't do without.

    Raises:
        InvalidArgumentError: it is None, ``omit`` or an object; the server would miss it.
    """
    if value is None or isinstance(value, (*ABSENT, Mapping)):
        raise InvalidArgumentError(f"{name} is required and must be a file")
    return value


def segment(value: str | int, name: str) -> str:
    """Return ``value`` percent-encoded as one segment of a path.

    Args:
        value: the path parameter; it can't reach outside its segment.
        name: the parameter's name, for the message.

    Raises:
        InvalidArgumentError: the value is empty, ``.``, ``..`` or no str or int; sent,
            it would address another resource.
    """
    text = _identifier(value, name)
    if not text:
        raise InvalidArgumentError(
            f"Expected a non-empty value for `{name}` but received {text!r}"
        )
    if text in (".", ".."):
        raise InvalidArgumentError(f"{name} must be an identifier, not {text!r}")
    try:
        return quote(text, safe=_SAFE_IN_SEGMENT)
    except UnicodeEncodeError as error:
        raise InvalidArgumentError(f"{name} is no valid text: {error}") from error


def _identifier(value: object, name: str) -> str:
    # Callers without a type checker pass None, or the object instead of its id.
    if isinstance(value, (str, int)) and not isinstance(value, bool):
        return str(value)
    raise InvalidArgumentError(f"{name} must be a str, not {type(value).__name__}")
