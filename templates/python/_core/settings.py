"""What a client is set to, and how that shapes each of its requests."""

from __future__ import annotations

import base64
import copy
import functools
import logging
import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, unquote, urlencode

import httpx2

from .errors import InvalidArgumentError
from .modes import MODE_HEADER
from .omit import ABSENT, Headers, Omit, Query
from .query import QueryStyle, encode_query
from .redirects import SAFE_ELSEWHERE, origin
from .retries import Retries
from .timeouts import DEFAULT_TIMEOUT, Timeout, as_timeout

if TYPE_CHECKING:
    from .cookies import Cookies
    from .request import Request
    from .wire import WireBody

__all__ = ["Settings", "elsewhere", "with_body_headers"]

_LINE_BREAK = re.compile("[\r\n\0]")


class Settings:
    """The settings of one client; its copies have their own.

    Attributes:
        max_retries: how often a failed attempt is repeated.
        deadline: seconds for a whole call with its retries, or None.
        headers: the headers for every request that the user asked for.
        query: the query parameters for every request that the user asked for.
        review: called with each request that names its operation and with the base URL,
            before the body is encoded; what it raises ends the call.
        servers: whether operations that have a server of their own go there.
        strict: whether a response that differs from its description is an error.
        renew_key: lets go of a key that the server refused, if another one can be had.
        cookies: the cookies that servers set, None where the transport keeps them.
    """

    servers = False
    strict = False
    renew_key: Callable[[], None] | None = None
    cookies: Cookies | None = None

    review: Callable[[Request, str], None] | None = None

    def __init__(
        self,
        base_url: str | httpx2.URL,
        *,
        timeout: float | Timeout | None,
        max_retries: int,
        deadline: float | None,
        headers: Headers,
        query: Query,
        user_agent: str,
        query_style: QueryStyle,
        retries: Retries,
        log: logging.Logger,
    ) -> None:
        self.base_url = base_url
        self.timeout = timeout
        self.max_retries = max_retries
        self.deadline = deadline
        self.headers = headers
        self.query = query
        self.user_agent = user_agent
        self.query_style: QueryStyle = query_style
        self.retries = retries
        self.log = log

    def copy(self) -> Settings:
        """Return settings that can be changed without changing these."""
        return copy.copy(self)

    @property
    def base_url(self) -> httpx2.URL:
        """The URL under which all paths lie; it ends with a slash."""
        return self._base_url

    @base_url.setter
    def base_url(self, url: str | httpx2.URL) -> None:
        parsed = _parse_url(str(url).strip())
        if parsed.scheme not in ("http", "https") or not parsed.host:
            raise InvalidArgumentError(
                "base_url must be like https://host/path, with http or https"
            )
        self.servers = False
        self._user_info = _basic_auth(parsed)
        path, _, query = parsed.raw_path.partition(b"?")
        plain = parsed.copy_with(
            userinfo=b"", fragment=None, raw_path=path.rstrip(b"/") + b"/"
        )
        self._base_url = plain
        self._prefix = str(plain)
        self._base_query = query.decode("ascii")
        self._origin = origin(plain)

    @property
    def prefix(self) -> str:
        """The base URL as a string."""
        return self._prefix

    @property
    def timeout(self) -> float | Timeout | None:
        """The limits of one attempt."""
        return self._timeout

    @timeout.setter
    def timeout(self, value: float | Timeout | None) -> None:
        self._limits = as_timeout(value, DEFAULT_TIMEOUT)
        self._timeout = value

    @property
    def max_retries(self) -> int:
        """How often a failed attempt is repeated."""
        return self._max_retries

    @max_retries.setter
    def max_retries(self, value: int) -> None:
        number = _is_number(value)
        # math.inf is a usual way to ask for retries without end.
        if not number or not value >= 0:
            raise InvalidArgumentError("max_retries must be an int of 0 or more")
        self._max_retries = value

    @property
    def deadline(self) -> float | None:
        """Seconds for a whole call with its retries, or None."""
        return self._deadline

    @deadline.setter
    def deadline(self, value: float | None) -> None:
        if value is not None and not value > 0:
            raise InvalidArgumentError("deadline must be more than 0 seconds, or None")
        self._deadline = value

    def gives_header(self, request: Request, name: str) -> bool:
        """Return whether the caller said what becomes of the header ``name``."""
        given = (*self.headers, *(request.options.extra_headers or ()))
        return any(known.lower() == name for known in given)

    def given(self, request: Request) -> list[str]:
        """Return the names of the headers and query parameters that the caller chose."""
        options = request.options
        more = (options.extra_headers, options.extra_query)
        return [n for names in (self.headers, self.query, *more) for n in names or ()]

    def limits(self, request: Request) -> Timeout:
        """Return the limits of each attempt to send ``request``."""
        return as_timeout(request.options.timeout, self._limits)

    def url_of(self, request: Request) -> httpx2.URL:
        """Return where ``request`` goes, its query included.

        Raises:
            InvalidArgumentError: the path or a query parameter can't be sent.
        """
        text, _, fixed = request.path.partition("?")
        if "://" not in text:
            elsewhere_ = request.server if self.servers else ""
            prefix = elsewhere_.rstrip("/") + "/" if elsewhere_ else self._prefix
            text = prefix + text.lstrip("/")
            if self._base_query:
                fixed = "&".join(filter(None, (self._base_query, fixed)))
        extra = request.options.extra_query
        if fixed or extra or request.query or self.query:
            parameters = {**self.query, **(request.query or {}), **(extra or {})}
            kept = [i for i in parse_qsl(fixed, True) if i[0] not in parameters]
            styles = request.query_styles
            given = encode_query(parameters, self.query_style, styles)
            query = "&".join(filter(None, (urlencode(kept), given)))
            text = f"{text}?{query}" if query else text
        return _parse_url(text)

    def headers_of(
        self, request: Request, url: httpx2.URL, auth: Headers
    ) -> dict[str, tuple[str, str]]:
        """Return the headers by lower-case name, those of the body excepted.

        A URL on another scheme, host or port than the client's gets no credentials.

        Raises:
            InvalidArgumentError: a header can't be sent.
        """
        merged = {
            "host": ("Host", url.netloc.decode("ascii")),
            "accept": ("Accept", "application/json"),
            "connection": ("Connection", "keep-alive"),
            "user-agent": ("User-Agent", self.user_agent),
        }
        _merge(merged, auth)
        if self._user_info is not None:
            merged["authorization"] = ("Authorization", self._user_info)
        if self.headers:
            _merge(merged, self.headers)
        if request.headers:
            _merge(merged, request.headers)
        if request.options.extra_headers:
            _merge(merged, request.options.extra_headers)
            merged.pop(MODE_HEADER.lower(), None)
        # A server that the description names is as good as the base URL.
        trusted = bool(request.server) and self.servers
        return (
            merged if trusted or origin(url) == self._origin else elsewhere(merged, url)
        )


def elsewhere(
    headers: dict[str, tuple[str, str]], url: httpx2.URL
) -> dict[str, tuple[str, str]]:
    """Return those of the headers that a server other than the client's may see."""
    kept = {name: pair for name, pair in headers.items() if name in SAFE_ELSEWHERE}
    kept["host"] = ("Host", url.netloc.decode("ascii"))
    return kept


def with_body_headers(
    headers: dict[str, tuple[str, str]],
    method: str,
    content_type: str | None,
    body: WireBody,
) -> list[tuple[str, str]]:
    """Return the headers as pairs, completed with those that describe the body."""
    headers.pop("content-length", None)
    headers.pop("transfer-encoding", None)
    if body is None:
        headers.pop("content-type", None)
        if method in ("POST", "PUT", "PATCH"):
            headers["content-length"] = ("Content-Length", "0")
        return list(headers.values())
    given = headers.get("content-type", ("", ""))[1]
    # A caller can't know the boundary, so a bare "multipart/form-data" means ours.
    bare = given.startswith("multipart/form-data") and "boundary=" not in given
    if content_type is not None and (not given or bare):
        headers["content-type"] = ("Content-Type", content_type)
    length = len(body) if isinstance(body, bytes) else body.content_length
    if length is None:
        headers["transfer-encoding"] = ("Transfer-Encoding", "chunked")
    else:
        headers["content-length"] = ("Content-Length", str(length))
    return list(headers.values())


def _merge(
    into: dict[str, tuple[str, str]], headers: Mapping[str, str | Omit | None]
) -> None:
    for name, value in headers.items():
        if isinstance(value, ABSENT):
            into.pop(name.lower(), None)
        elif value is not None:
            into[name.lower()] = (name, _checked_value(name, value))


def _checked_value(name: str, value: object) -> str:
    if isinstance(value, bytes):
        value = value.decode("latin-1")  # letters that can't be sent show below
    if not isinstance(value, str):
        kind = type(value).__name__
        raise InvalidArgumentError(f"header {name} must be a str, not {kind}")
    # The value may be a key, so the message doesn't show it.
    if _LINE_BREAK.search(value):
        raise InvalidArgumentError(f"the value of header {name} holds a line break")
    if not value.isascii():
        raise InvalidArgumentError(f"the value of header {name} is not ASCII")
    return value.strip(" \t")


@functools.lru_cache(maxsize=256)
def _parse_url(text: str) -> httpx2.URL:
    try:
        return httpx2.URL(text)
    except httpx2.InvalidURL as error:
        raise InvalidArgumentError(f"not a valid URL: {error}") from error


def _basic_auth(url: httpx2.URL) -> str | None:
    if not url.userinfo:
        return None
    name, _, password = url.userinfo.decode("ascii").partition(":")
    pair = f"{unquote(name)}:{unquote(password)}".encode()
    return "Basic " + base64.b64encode(pair).decode("ascii")


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)
