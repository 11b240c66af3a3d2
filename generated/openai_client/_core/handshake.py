"""How a connection over a websocket is opened: its address, headers and settings."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import httpx2
from typing_extensions import TypedDict

from .auth import Signature, with_signature
from .connections import tls_context
from .errors import (
    APIConnectionError,
    APITimeoutError,
    ClientError,
    ClosedClientError,
    InvalidArgumentError,
)
from .failures import status_error
from .omit import Headers, Query
from .request import Request, RequestOptions
from .transport import HttpxResponse
from .websocket_errors import MissingPackageError
from .wire import WireRequest

if TYPE_CHECKING:
    from .base_client import BaseClient

__all__ = [
    "Handshake",
    "SyncWebSocketConnectionOptions",
    "WebSocketConnectionOptions",
    "direct",
    "handshake",
    "missing_websockets",
    "opening_error",
    "with_extras",
]

# They belong to the protocol, or to bodies.
_OF_THE_PROTOCOL = ("host", "connection", "accept", "content-type")
_PATIENCE = (
    10.0  # seconds that a server may take to accept, unless the caller says less
)


class SyncWebSocketConnectionOptions(TypedDict, total=False):
    """What is handed on to ``websockets.sync.client.connect``; it has more of these.

    Attributes:
        compression: ``"deflate"`` or None; None unless ``max_size`` is given.
        max_size: the most bytes of a message; None, no limit, if left out.
        max_queue: how many frames wait to be read before the server has to wait.
        open_timeout: seconds until the connection is open.
        ping_interval: seconds between pings.
        ping_timeout: seconds that a ping may go unanswered.
        close_timeout: seconds that closing may take.
        ssl: the TLS settings, if not the client's.
        proxy: the URL of a proxy, None for no proxy; if left out, the client's.
    """

    extensions: Sequence[Any] | None
    subprotocols: Sequence[Any] | None
    compression: str | None
    max_size: int | None
    max_queue: int | tuple[int | None, int | None] | None
    open_timeout: float | None
    ping_interval: float | None
    ping_timeout: float | None
    close_timeout: float | None
    ssl: Any
    proxy: Any


class WebSocketConnectionOptions(SyncWebSocketConnectionOptions, total=False):
    """What is handed on to ``websockets.asyncio.client.connect``; it has more of these.

    Attributes:
        write_limit: bytes that wait to be sent before senders have to wait.
    """

    write_limit: int | tuple[int, int | None]


@dataclass(frozen=True)
class Handshake:
    """What ``connect`` of the package ``websockets`` is called with."""

    url: str
    options: Mapping[str, Any]
    wire: WireRequest


def with_extras(request: Request, query: Query, headers: Headers) -> Request:
    """Return ``request`` with these query parameters and headers of the caller's."""
    options = RequestOptions(headers, query, None, request.options.timeout)
    return Request(
        request.method,
        request.path,
        query=request.query,
        query_styles=request.query_styles,
        headers=request.headers,
        options=options,
        operation=request.operation,
        security=request.security,
        server=request.server,
    )


def handshake(
    client: BaseClient,
    request: Request,
    auth: Headers | Signature,
    given: Mapping[str, Any],
) -> Handshake:
    """Return how ``request`` is opened by ``client``; ``given`` wins over its settings.

    Raises:
        ClosedClientError: the client was closed.
        InvalidArgumentError: something in it can't be sent.
    """
    transport: Any = getattr(client, "_transport", None)
    if transport is not None and transport.is_closed:
        raise ClosedClientError
    settings = client._settings  # pyright: ignore[reportPrivateUsage]
    base: object = getattr(client, "websocket_base_url", None)
    if base is not None:
        settings = settings.copy()
        settings.base_url = _with_scheme(str(base), {"ws": "http", "wss": "https"})
    url = settings.url_of(request)
    plain = auth.headers if isinstance(auth, Signature) else auth
    headers = settings.headers_of(request, url, plain)
    cookie = settings.cookies.header(url) if settings.cookies is not None else None
    if cookie is not None:
        headers.setdefault("cookie", ("Cookie", cookie))
    if isinstance(auth, Signature):
        url = with_signature(url, headers, auth)
    sent = [pair for name, pair in headers.items() if name not in _OF_THE_PROTOCOL]
    limits = settings.limits(request)
    options: dict[str, Any] = {
        "additional_headers": sent,
        "user_agent_header": None,
        "max_size": None,
        "open_timeout": _patience(limits),
        "proxy": _proxy(transport, url),
    }
    if url.scheme == "https":
        options["ssl"] = _tls(transport, url)
    options.update(given)
    if options["max_size"] is None:
        # A few bytes that unfold into gigabytes would have no limit.
        options.setdefault("compression", None)
    address = _with_scheme(str(url), {"http": "ws", "https": "wss"})
    wire = WireRequest("GET", url, list(headers.values()), None, limits)
    return Handshake(address, options, wire)


def _with_scheme(url: str, schemes: Mapping[str, str]) -> str:
    scheme, colon, rest = url.strip().partition(":")
    return schemes.get(scheme.lower(), scheme) + colon + rest


def _patience(limits: httpx2.Timeout) -> float | None:
    if limits.connect is None:
        return None
    read = _PATIENCE if limits.read is None else min(limits.read, _PATIENCE)
    return max(limits.connect, read)


def _pool(transport: object, url: httpx2.URL) -> Any:
    """The connection pool of an httpx2 client that calls of `url` go through."""
    client = getattr(transport, "client", None)
    find = getattr(client, "_transport_for_url", None)
    return None if find is None else getattr(find(url), "_pool", None)


def _tls(transport: object, url: httpx2.URL) -> Any:
    context = getattr(_pool(transport, url), "_ssl_context", None)
    return tls_context() if context is None else context


def _proxy(transport: object, url: httpx2.URL) -> Any:
    pool = _pool(transport, url)
    where = getattr(pool, "_proxy_url", None)
    if where is None:
        return None
    scheme, host = where.scheme.decode(), where.host.decode()
    port = f":{where.port}" if where.port else ""
    return f"{scheme}://{_user_info(pool)}{host}{port}"


def _user_info(pool: Any) -> str:
    for name, value in getattr(pool, "_proxy_headers", ()):
        if name.lower() == b"proxy-authorization" and value.startswith(b"Basic "):
            try:
                pair = base64.b64decode(value[6:]).decode()
            except (binascii.Error, UnicodeDecodeError):
                return ""
            name, _, password = pair.partition(":")
            return f"{quote(name, safe='')}:{quote(password, safe='')}@"
    return ""


def _refusal(wire: WireRequest, refused: Any) -> ClientError:
    """The error for the answer of a server that opens no connection."""
    headers = [
        (n, v) for n, v in refused.headers.raw_items() if n.lower() not in _SIZES
    ]
    response = HttpxResponse(
        wire,
        httpx2.Response(
            refused.status_code,
            headers=headers,
            content=bytes(refused.body or b""),
            request=wire.http_request,
        ),
    )
    response.read_some()
    return status_error(response)


# What no longer holds for a body that was read.
_SIZES = ("content-length", "transfer-encoding")


def opening_error(error: Exception, wire: WireRequest) -> Exception:
    """Return the client's own error for what ``websockets`` raised while opening."""
    from websockets.exceptions import InvalidStatus, InvalidURI, WebSocketException

    if isinstance(error, ClientError):
        return error
    if isinstance(error, InvalidStatus):
        return _refusal(wire, error.response)
    request = wire.http_request
    if isinstance(error, InvalidURI):
        return InvalidArgumentError("the address of the websocket is no URL")
    if isinstance(error, TimeoutError):
        return APITimeoutError(request, message="The connection wasn't open in time.")
    if isinstance(error, (OSError, EOFError, WebSocketException)):
        reason = str(error) or type(error).__name__
        message = f"Connection error: {reason}"
        return APIConnectionError(message=message, request=request)
    if isinstance(error, ImportError):
        return MissingPackageError(str(error))
    return error


def missing_websockets() -> MissingPackageError:
    """Return the error for a missing package, which says how to install it."""
    return MissingPackageError(
        "connections over websockets need a package: pip install 'websockets>=15'",
        name="websockets",
    )


def direct(opener: Any) -> Any:
    """Return ``connect`` of ``websockets`` that follows no redirects.

    Another server must not get the key, whatever header holds it.
    """
    return type("Direct", (opener,), {"process_redirect": _refuse_redirect})


def _refuse_redirect(_: object, error: Exception) -> Exception:
    return error
