"""What both transports over httpx2 share: TLS, sockets, proxies, failures."""

from __future__ import annotations

import contextlib
import functools
import os
import socket
import ssl
import sys
import threading
import urllib.request
from collections.abc import Generator, Mapping

import httpx2

from .errors import (
    APIConnectionError,
    APITimeoutError,
    ClientError,
    InvalidArgumentError,
)
from .wire import WireRequest

__all__ = [
    "FAILURES",
    "LIMITS",
    "accept_encoding",
    "connection_error",
    "deadline_error",
    "has_environment_proxies",
    "keepalive_options",
    "naming_proxies",
    "no_tls_context",
    "tls_context",
    "with_accept_encoding",
    "wrong_client",
]

# Idle connections outlive the pauses between the turns of a conversation. One that the
# server closed meanwhile is noticed before it is used.
LIMITS = httpx2.Limits(
    max_connections=1000, max_keepalive_connections=100, keepalive_expiry=300.0
)

_TIMED_OUT: Mapping[type[httpx2.TimeoutException], str] = {
    httpx2.ConnectTimeout: "no connection within {connect:g} seconds",
    httpx2.ReadTimeout: "nothing was received for {read:g} seconds",
    httpx2.WriteTimeout: "nothing could be sent for {write:g} seconds",
    httpx2.PoolTimeout: "no connection became free within {pool:g} seconds",
}

# What says that the network failed. All else is a mistake in a program: the next attempt
# would be no better, and nobody would look for it in the network.
FAILURES = (httpx2.RequestError, OSError)

_tls_lock = threading.Lock()
_tls_contexts: dict[tuple[str | None, str | None], ssl.SSLContext] = {}


def tls_context() -> ssl.SSLContext:
    """Return the process's TLS context; making one costs as much as a hundred calls.

    Raises:
        InvalidArgumentError: the certificates that the environment names can't be read.
    """
    environment = os.environ
    key = environment.get("SSL_CERT_FILE"), environment.get("SSL_CERT_DIR")
    with _tls_lock:
        context = _tls_contexts.get(key)
        if context is None:
            try:
                context = _tls_contexts[key] = httpx2.create_ssl_context()
            except OSError as error:
                raise InvalidArgumentError(
                    "the certificates that SSL_CERT_FILE or SSL_CERT_DIR names can't be "
                    f"read: {error}"
                ) from error
        return context


@functools.lru_cache(maxsize=1)
def no_tls_context() -> ssl.SSLContext:
    """Return a context that trusts nobody, for http: every TLS handshake fails."""
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


@functools.lru_cache(maxsize=1)
def accept_encoding() -> str:
    """Return the compressions that httpx2 can undo with the packages installed."""
    client = httpx2.Client(verify=no_tls_context(), trust_env=False)
    encodings: str = client.headers["accept-encoding"]
    client.close()
    return encodings


def with_accept_encoding(headers: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return ``headers`` with the compressions that can be undone, if they name none."""
    if any(name.lower() == "accept-encoding" for name, _ in headers):
        return headers
    return [*headers, ("Accept-Encoding", accept_encoding())]


def has_environment_proxies() -> bool:
    """Return whether HTTP_PROXY and its kin, or the system's settings, name a proxy."""
    proxies = urllib.request.getproxies()
    return any(proxies.get(scheme) for scheme in ("http", "https", "all"))


@contextlib.contextmanager
def naming_proxies() -> Generator[None, None, None]:
    """Say where a proxy that can't be used was named.

    Raises:
        InvalidArgumentError: the library can't use one; its URL, which may hold a
            password, isn't shown.
    """
    try:
        yield
    except (ImportError, ValueError, httpx2.InvalidURL) as error:
        names = [n for n, value in os.environ.items() if value and _names_proxy(n)]
        source = " or ".join(names) or "the system's settings"
        hint = str(error) if isinstance(error, ImportError) else "it is no proxy's URL"
        raise InvalidArgumentError(
            f"the proxy that {source} names can't be used: {hint}"
        ) from None


def _names_proxy(variable: str) -> bool:
    return variable.lower() in ("http_proxy", "https_proxy", "all_proxy")


def keepalive_options() -> list[tuple[int, int, int]]:
    """Return the socket options by which a dead peer is noticed in two minutes."""
    options = [(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)]
    idle = "TCP_KEEPALIVE" if sys.platform == "darwin" else "TCP_KEEPIDLE"
    for name, value in ((idle, 60), ("TCP_KEEPINTVL", 15), ("TCP_KEEPCNT", 4)):
        if hasattr(socket, name):
            options.append((socket.IPPROTO_TCP, getattr(socket, name), value))
    return options


def wrong_client(given: object, wanted: str) -> TypeError:
    """Return the error for an ``http_client`` that is no ``wanted``."""
    kind = type(given)
    module = kind.__module__.partition(".")[0]
    message = f"http_client must be an {wanted}, not {module}.{kind.__qualname__}"
    if module == "httpx":
        message += " (httpx2 is httpx by its present name, with the same classes)"
    return TypeError(message)


def connection_error(error: Exception, request: WireRequest) -> ClientError:
    """Return the client's own error for one of ``FAILURES``."""
    if isinstance(error, ClientError):
        return error
    if isinstance(error, (httpx2.LocalProtocolError, httpx2.UnsupportedProtocol)):
        # The library's message would show the header at fault, which may be a key.
        return InvalidArgumentError(
            "the request can't be sent: a header is malformed, or the body has another "
            "length than was announced"
        )
    if request.deadline is not None and not request.deadline.remaining():
        return deadline_error(request)
    if isinstance(error, httpx2.TimeoutException):
        return APITimeoutError(request.http_request, message=_timed_out(error, request))
    reason = str(error) or type(error).__name__
    return APIConnectionError(
        message=f"Connection error: {reason}", request=request.http_request
    )


def deadline_error(request: WireRequest) -> APITimeoutError:
    """Return the error for a call that took longer than it may."""
    seconds = 0.0 if request.deadline is None else request.deadline.seconds
    said = f"the call took longer than its deadline of {seconds:g} seconds"
    message = f"Request timed out: {said}."
    return APITimeoutError(request.http_request, message=message)


def _timed_out(error: httpx2.TimeoutException, request: WireRequest) -> str:
    text = _TIMED_OUT.get(type(error), "")
    limits = request.timeout.as_dict()
    try:
        reason = text.format(**limits)
    except TypeError:  # a user's own client may have set another limit
        reason = ""
    return f"Request timed out: {reason}." if reason else "Request timed out."
