"""The transports over httpx2 for synchronous clients."""

from __future__ import annotations

import os
import socket
import threading
import weakref
from collections.abc import Iterable, Iterator
from typing import Any, cast

import httpx2

from .connections import (
    LIMITS,
    connection_error,
    has_environment_proxies,
    keepalive_options,
    no_tls_context,
    tls_context,
    with_accept_encoding,
    wrong_client,
)
from .errors import ClosedClientError
from .failures import body_error
from .wire import Transport, WireBody, WireRequest, WireResponse, joined

__all__ = ["ClientTransport", "DirectTransport", "ProxiedTransport", "sync_transport"]


def sync_transport(http_client: object = None) -> Transport:
    """Return what carries a client's calls: the user's own client, or a new pool.

    Raises:
        TypeError: ``http_client`` is something else.
    """
    if isinstance(http_client, Transport):
        return http_client
    if isinstance(http_client, httpx2.Client):
        return ClientTransport(http_client)
    if http_client is not None:
        raise wrong_client(http_client, "httpx2.Client")
    if has_environment_proxies():
        return ProxiedTransport(httpx2.Client(verify=tls_context(), limits=LIMITS))
    return DirectTransport()


class DirectTransport(Transport):
    """Drives httpx2's connection pool without the per-call work of ``httpx2.Client``.

    Safe to use from many threads. A forked process starts with fresh connections.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._closed = False
        self._start()

    def _start(self) -> None:
        self._pid = os.getpid()
        self._pools: dict[str, httpx2.HTTPTransport] = {}
        # Clients that nobody closed let go of their sockets when they are collected.
        self._finalizer = weakref.finalize(self, _close_all, self._pools)

    @property
    def is_closed(self) -> bool:
        return self._closed

    def send(self, request: WireRequest) -> WireResponse:
        scheme = request.url.scheme
        pool = self._pools.get(scheme)
        if pool is None or self._closed or self._pid != os.getpid():
            pool = self._open(scheme)
        http_request = httpx2.Request(
            request.method,
            request.url,
            headers=with_accept_encoding(request.headers),
            stream=_stream_of(request.body),
            extensions={"timeout": request.timeout.as_dict()},
        )
        request.http_request = http_request
        try:
            response = pool.handle_request(http_request)
        except Exception as error:
            raise connection_error(error, request) from error
        response.request = http_request
        return HttpxResponse(request, response)

    def _open(self, scheme: str) -> httpx2.HTTPTransport:
        if self._closed:
            raise ClosedClientError()
        if self._pid != os.getpid():
            # The parent goes on using these sockets: neither use nor close them here.
            self._finalizer.detach()
            _inherited.append(self._pools)
            self._lock = threading.Lock()
            self._start()
        with self._lock:
            if scheme not in self._pools:
                self._pools[scheme] = httpx2.HTTPTransport(
                    verify=tls_context() if scheme == "https" else no_tls_context(),
                    limits=LIMITS,
                    socket_options=keepalive_options(),
                )
            return self._pools[scheme]

    def close(self) -> None:
        self._closed = True
        if self._pid == os.getpid():
            self._finalizer()


class ClientTransport(Transport):
    """Sends through a user's own ``httpx2.Client``, with all that is set up on it."""

    def __init__(self, client: httpx2.Client) -> None:
        self.client = client

    @property
    def is_closed(self) -> bool:
        return self.client.is_closed

    def send(self, request: WireRequest) -> WireResponse:
        if self.client.is_closed:
            raise ClosedClientError()
        body = request.body
        try:
            http_request = self.client.build_request(
                request.method,
                request.url,
                headers=request.headers,
                content=body if body is None or isinstance(body, bytes) else iter(body),
                timeout=request.timeout,
            )
            request.http_request = http_request
            # Redirects are followed by us, who know which headers are credentials.
            response = self.client.send(
                http_request, stream=True, follow_redirects=False
            )
        except (httpx2.RequestError, OSError) as error:
            raise connection_error(error, request) from error
        return HttpxResponse(request, response)

    def close(self) -> None:
        self.client.close()


class ProxiedTransport(ClientTransport):
    """Goes through the proxies that the environment names."""


class HttpxResponse(WireResponse):
    """An answer that came through httpx2."""

    __slots__ = ("_guard", "_response")

    def __init__(self, request: WireRequest, response: httpx2.Response) -> None:
        super().__init__(request, response.status_code, response.headers)
        self._response = response
        self._guard = None if request.deadline is None else _Guard(request, response)

    @property
    def http_response(self) -> httpx2.Response:
        return self._response if self._body is None else self._rebuilt(self._body)

    def __iter__(self) -> Iterator[bytes]:
        if self._body is not None:
            return iter((self._body,))
        return self._pieces()

    def _pieces(self) -> Iterator[bytes]:
        try:
            yield from self._response.iter_bytes()
            if self._guard is not None:
                self._guard.check()
        except Exception as error:
            raise body_error(error, self) from error
        finally:
            self.close()

    def read(self) -> bytes:
        response = self._response
        plain = "content-encoding" not in self.headers
        if self._body is None and plain and not response.is_stream_consumed:
            # What iter_bytes does for every body costs more than reading a small one.
            try:
                self._body = joined(cast("Iterable[bytes]", response.stream))
                if self._guard is not None:
                    self._guard.check()
            except Exception as error:
                raise body_error(error, self) from error
            finally:
                self.close()
        return super().read()

    def close(self) -> None:
        if self._guard is not None:
            self._guard.cancel()
        self._response.close()


class _Guard:
    """Cuts the connection when the deadline is over, however slowly data drips in."""

    def __init__(self, request: WireRequest, response: httpx2.Response) -> None:
        assert request.deadline is not None
        self._deadline = request.deadline
        self._stream: Any = response.extensions.get("network_stream")
        self._timer = threading.Timer(self._deadline.remaining(), self._cut)
        self._timer.daemon = True
        self._timer.start()

    def _cut(self) -> None:
        try:
            sock = self._stream.get_extra_info("socket")
            # Not the TLS socket's own method, which would upset the thread that reads.
            socket.socket.shutdown(sock, socket.SHUT_RDWR)
        except (AttributeError, OSError, TypeError):
            pass  # closed already, or not a socket

    def check(self) -> None:
        """Raise if the body only seems complete because the connection was cut."""
        if not self._deadline.remaining():
            raise httpx2.ReadTimeout("deadline")

    def cancel(self) -> None:
        self._timer.cancel()


class _BodyStream(httpx2.SyncByteStream):
    def __init__(self, body: Iterable[bytes]) -> None:
        self._body = body

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._body)


_inherited: list[dict[str, httpx2.HTTPTransport]] = []


def _close_all(pools: dict[str, httpx2.HTTPTransport]) -> None:
    for pool in pools.values():
        pool.close()
    pools.clear()


def _stream_of(body: WireBody) -> httpx2.SyncByteStream:
    if body is None or isinstance(body, bytes):
        return httpx2.ByteStream(body or b"")
    return _BodyStream(body)
