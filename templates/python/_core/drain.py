"""How the connection of a stream is given back, or cut.

A connection goes back to its pool only if the body was read to its end. Most often the
end arrives with the last event. It is waited for no longer than a new connection takes.
"""

from __future__ import annotations

import socket
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from threading import get_ident
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .wire import AsyncWireResponse, WireResponse

__all__ = ["adrain", "cut", "drain"]

_SECONDS = 0.1
_BYTES = 64 * 1024


def drain(response: WireResponse, pieces: Iterator[bytes]) -> None:
    """Read the rest of ``pieces``, the body of ``response``, if it comes at once."""
    extensions = response.http_response.extensions
    network: Any = extensions.get("network_stream")
    # With HTTP/2 other bodies share the network stream, and a pool needs no end of this.
    if network is None or extensions.get("http_version") == b"HTTP/2":
        return
    try:
        # The HTTP library looks `read` up on the stream for each of its reads.
        network.read = _within(network.read, time.monotonic() + _SECONDS)
        left = _BYTES
        for piece in pieces:
            left -= len(piece)
            if left < 0:
                break
    except Exception:
        pass  # the events are complete; this only costs the connection
    finally:
        with suppress(AttributeError):
            del network.read


async def adrain(response: AsyncWireResponse, pieces: AsyncIterator[bytes]) -> None:
    """Read the rest of ``pieces``, the body of ``response``, if it comes at once."""
    import anyio

    if response.http_response.extensions.get("http_version") == b"HTTP/2":
        return
    left = _BYTES
    try:
        with anyio.move_on_after(_SECONDS):
            async for piece in pieces:
                left -= len(piece)
                if left < 0:
                    break
    except Exception:
        pass  # the events are complete; this only costs the connection


def cut(response: WireResponse) -> None:
    """End the body for a thread that waits for more of it; closing wouldn't wake it."""
    extensions = response.http_response.extensions
    network: Any = extensions.get("network_stream")
    if network is None or extensions.get("http_version") == b"HTTP/2":
        response.close()
        return
    with suppress(OSError, TypeError):
        # Not the TLS socket's own method, which would upset the thread that reads.
        socket.socket.shutdown(network.get_extra_info("socket"), socket.SHUT_RDWR)


def _within(read: Any, end: float) -> Any:
    thread = get_ident()

    def limited(max_bytes: int, timeout: float | None = None) -> bytes:
        # The pool may have lent the connection to another thread in the meantime.
        if get_ident() == thread:
            left = max(end - time.monotonic(), 0.001)
            timeout = left if timeout is None else min(left, timeout)
        data: bytes = read(max_bytes, timeout)
        return data

    return limited
