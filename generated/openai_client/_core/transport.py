"""The transports over httpx2 for synchronous clients."""

from __future__ import annotations

import os
import threading
import weakref
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, cast

import httpx2

from .connections import (
    FAILURES,
    LIMITS,
    connection_error,
    has_environment_proxies,
    keepalive_options,
    naming_proxies,
    no_tls_context,
    tls_context,
    with_accept_encoding,
    wrong_client,
)
from .errors import ClosedClientError
from .failures import body_error
from .wire import Transport, WireBody, WireRequest, WireResponse, joined

if TYPE_CHECKING:
    from .timeouts import Deadline

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
        with naming_proxies():
            client = httpx2.Client(verify=tls_context(), limits=LIMITS)
        return ProxiedTransport(client)
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
            if request.deadline is None:
                response = pool.handle_request(http_request)
            else:
                from .sockets import until

                with until(request.deadline):
                    response = pool.handle_request(http_request)
        except FAILURES as error:
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
                self._pools[scheme] = _pool(scheme)
            return self._pools[scheme]

    def close(self) -> None:
        self._closed = True
        if self._pid == os.getpid():
            self._finalizer()


def _pool(scheme: str) -> httpx2.HTTPTransport:
    pool = httpx2.HTTPTransport(
        verify=tls_context() if scheme == "https" else no_tls_context(),
        limits=LIMITS,
        socket_options=keepalive_options(),
    )
    from .sockets import hold_deadlines

    hold_deadlines(pool)
    return pool


class ClientTransport(Transport):
    """Sends through a user's own ``httpx2.Client``, with all that is set up on it."""

    keeps_cookies = True

    def __init__(self, client: httpx2.Client) -> None:
        self.client = client
        self._holds_deadlines = False

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
            response = self._sent(http_request, request.deadline)
        except FAILURES as error:
            raise connection_error(error, request) from error
        return HttpxResponse(request, response)

    def _sent(
        self, request: httpx2.Request, deadline: Deadline | None
    ) -> httpx2.Response:
        # Redirects are followed by us, who know which headers are credentials.
        if deadline is None:
            return self.client.send(request, stream=True, follow_redirects=False)
        from .sockets import hold_deadlines, until

        if not self._holds_deadlines:
            mounts: dict[Any, object] = getattr(self.client, "_mounts", {})
            for transport in (
                getattr(self.client, "_transport", None),
                *mounts.values(),
            ):
                hold_deadlines(transport)
            self._holds_deadlines = True
        with until(deadline):
            return self.client.send(request, stream=True, follow_redirects=False)

    def close(self) -> None:
        self.client.close()


class ProxiedTransport(ClientTransport):
    """Goes through the proxies that the environment names."""


class HttpxResponse(WireResponse):
    """An answer that came through httpx2."""

    __slots__ = ("_response",)

    def __init__(self, request: WireRequest, response: httpx2.Response) -> None:
        super().__init__(request, response.status_code, response.headers)
        self._response = response

    @property
    def http_response(self) -> httpx2.Response:
        return self._response if self._body is None else self._rebuilt(self._body)

    def __iter__(self) -> Iterator[bytes]:
        if self._body is not None:
            return iter((self._body,))
        return self._pieces()

    def _pieces(self) -> Iterator[bytes]:
        try:
            pieces = self._response.iter_bytes()
            if self.request.deadline is not None:
                pieces = _each_until(self.request.deadline, pieces)
            yield from pieces
        except FAILURES as error:
            raise body_error(error, self) from error
        finally:
            self.close()

    def read(self) -> bytes:
        response = self._response
        plain = "content-encoding" not in self.headers
        if self._body is None and plain and not response.is_stream_consumed:
            # What iter_bytes does for every body costs more than reading a small one.
            try:
                stream = cast("Iterable[bytes]", response.stream)
                if self.request.deadline is not None:
                    stream = _each_until(self.request.deadline, iter(stream))
                self._body = joined(stream)
            except FAILURES as error:
                raise body_error(error, self) from error
            finally:
                self.close()
        return super().read()

    def close(self) -> None:
        self._response.close()


def _each_until(deadline: Deadline, pieces: Iterator[bytes]) -> Iterator[bytes]:
    from .sockets import until

    while True:
        with until(deadline):
            piece = next(pieces, None)
        if piece is None:
            return
        yield piece


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
