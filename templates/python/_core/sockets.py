"""Deadlines of synchronous calls, held at each single read and write of a socket.

A limit for each wait alone bounds nothing: a byte now and then keeps it from running out.
"""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections.abc import Generator, Iterable
from typing import TYPE_CHECKING, Any

import httpcore2

if TYPE_CHECKING:
    from .timeouts import Deadline

__all__ = ["hold_deadlines", "until"]

_BLOCK = 16 * 1024


class _Current(threading.local):
    deadline: Deadline | None = None


_current = _Current()


@contextlib.contextmanager
def until(deadline: Deadline | None) -> Generator[None, None, None]:
    """Let no read, write or connection of this thread take longer than to ``deadline``."""
    before = _current.deadline
    _current.deadline = deadline
    try:
        yield
    finally:
        _current.deadline = before


def hold_deadlines(transport: object) -> None:
    """Make the connections that ``transport`` opens from now on keep to deadlines.

    A transport that isn't made of httpcore2's pools (a mock, say) stays as it is.
    """
    pool: Any = getattr(transport, "_pool", None)
    backend: object = getattr(pool, "_network_backend", None)
    made_here = isinstance(backend, _Backend)
    if isinstance(backend, httpcore2.NetworkBackend) and not made_here:
        pool._network_backend = _Backend(backend)


class _Backend(httpcore2.NetworkBackend):
    def __init__(self, backend: httpcore2.NetworkBackend) -> None:
        self._backend = backend

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore2.NetworkStream:
        timeout = _left(timeout, httpcore2.ConnectTimeout)
        return _Stream(
            self._backend.connect_tcp(
                host, port, timeout, local_address, socket_options
            )
        )

    def connect_unix_socket(
        self,
        path: str,
        timeout: float | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore2.NetworkStream:
        timeout = _left(timeout, httpcore2.ConnectTimeout)
        return _Stream(self._backend.connect_unix_socket(path, timeout, socket_options))

    def sleep(self, seconds: float) -> None:
        self._backend.sleep(seconds)


class _Stream(httpcore2.NetworkStream):
    def __init__(self, stream: httpcore2.NetworkStream) -> None:
        self._stream = stream

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        if _current.deadline is not None:
            timeout = _left(timeout, httpcore2.ReadTimeout)
        return self._stream.read(max_bytes, timeout)

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if _current.deadline is None:
            self._stream.write(buffer, timeout)
            return
        view = memoryview(buffer)
        for start in range(0, len(view), _BLOCK):
            left = _left(timeout, httpcore2.WriteTimeout)
            self._stream.write(bytes(view[start : start + _BLOCK]), left)

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore2.NetworkStream:
        if _current.deadline is None:
            return _Stream(
                self._stream.start_tls(ssl_context, server_hostname, timeout)
            )
        # A handshake waits several times, with the same limit for each.
        timer = threading.Timer(_left(None, httpcore2.ConnectTimeout) or 0.0, self._cut)
        timer.daemon = True
        timer.start()
        try:
            return _Stream(
                self._stream.start_tls(ssl_context, server_hostname, timeout)
            )
        finally:
            timer.cancel()

    def close(self) -> None:
        self._stream.close()

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)

    def _cut(self) -> None:
        with contextlib.suppress(AttributeError, OSError, TypeError):
            # Not the TLS socket's own method, which would upset the thread that writes.
            found: Any = self._stream.get_extra_info("socket")
            socket.socket.shutdown(found, socket.SHUT_RDWR)


def _left(timeout: float | None, error: type[Exception]) -> float | None:
    """The shorter of ``timeout`` and what is left of the deadline.

    Raises:
        error: nothing is left.
    """
    deadline = _current.deadline
    if deadline is None:
        return timeout
    left = deadline.remaining()
    if not left:
        raise error("deadline")
    return left if timeout is None else min(timeout, left)
