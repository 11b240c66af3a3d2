"""A server that swallows bodies of any size without keeping them."""

from __future__ import annotations

import hashlib
import json
import re
import socket
import threading
from types import TracebackType
from typing import Any

_BLOCK = 256 * 1024


class Sink:
    """Answers every request with the same JSON.

    Attributes:
        received: the length of the last body.
    """

    def __init__(self, answer: Any) -> None:
        body = json.dumps(answer).encode()
        head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n"
        self._answer = head % len(body) + body
        self.received = 0
        self._digests: set[tuple[str, int]] = set()
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._socket.getsockname()[1]}"

    def __enter__(self) -> Sink:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join(5)

    def contains(self, digest: str, size: int) -> bool:
        """Whether the last body held a file of that size and SHA-256."""
        return (digest, size) in self._digests

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        with connection, connection.makefile("rb") as incoming:
            while incoming.readline():
                length, boundary = 0, b""
                while (line := incoming.readline().strip()) != b"":
                    name, _, value = line.partition(b":")
                    if name.lower() == b"content-length":
                        length = int(value)
                    boundary = boundary or (re.findall(rb"boundary=(\S+)", value) or [b""])[0]
                self._swallow(incoming, length, boundary)
                connection.sendall(self._answer)

    def _swallow(self, incoming: Any, length: int, boundary: bytes) -> None:
        """Read the body; note the digest of its last part."""
        self.received = length
        tail = len(b"\r\n--" + boundary + b"--\r\n")
        left = length
        while left > tail and (line := incoming.readline(_BLOCK)):  # heads of parts
            left -= len(line)
            if b"filename=" in line:
                while (line := incoming.readline()).strip():
                    left -= len(line)
                left -= len(line)
                break
        digest, size = hashlib.sha256(), left - tail
        rest = size
        while rest > 0 and (block := incoming.read(min(rest, _BLOCK))):
            digest.update(block)
            rest -= len(block)
        incoming.read(min(left, tail))
        self._digests = {(digest.hexdigest(), size)}
