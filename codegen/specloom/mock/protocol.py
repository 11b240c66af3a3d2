"""HTTP/1.1 with limits: heads that are too large or never end don't hold a connection."""

from __future__ import annotations

import asyncio
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

HEAD_SECONDS = 20.0
"""How long a request line with its headers may take."""
MOST_HEAD_BYTES = 64 * 1024
"""The size of all header names and values of a request."""


class BoundedProtocol(HttpToolsProtocol):
    """The protocol of a connection; what goes over a limit is answered, then closed."""

    _timer: asyncio.TimerHandle | None = None
    _head_bytes = 0
    _unended = 0

    def connection_made(self, transport: Any) -> None:
        super().connection_made(transport)
        self._start_timer()

    def connection_lost(self, exc: Exception | None) -> None:
        self._stop_timer()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        # A name or value that goes on and on reaches `on_header` only when it has ended.
        self._unended = self._unended + len(data) if self._timer is not None else 0
        if self._unended > MOST_HEAD_BYTES:
            self._stop_timer()
            self._refuse(b"431 Request Header Fields Too Large")

    def on_message_begin(self) -> None:
        self._start_timer()
        self._head_bytes = 0
        super().on_message_begin()

    def on_header(self, name: bytes, value: bytes) -> None:
        self._head_bytes += len(name) + len(value)
        if self._head_bytes > MOST_HEAD_BYTES:
            self._refuse(b"431 Request Header Fields Too Large")
            return
        super().on_header(name, value)

    def on_headers_complete(self) -> None:
        self._stop_timer()
        if not self.transport.is_closing():
            super().on_headers_complete()

    def _start_timer(self) -> None:
        self._stop_timer()
        late = b"408 Request Timeout"
        self._timer = self.loop.call_later(HEAD_SECONDS, self._refuse, late)

    def _stop_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _refuse(self, status: bytes) -> None:
        if not self.transport.is_closing():
            head = b"HTTP/1.1 %b\r\nconnection: close\r\ncontent-length: 0\r\n\r\n" % status
            self.transport.write(head)
            self.transport.close()
