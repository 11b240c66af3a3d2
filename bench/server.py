"""The loopback server: answers at once, whatever is asked. `python -m bench.server` runs it.

The first segment of the path says what to answer, so that it doesn't look at any body.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Any

from bench import sample
from bench.measure import ROOT, Skipped

_WRITE = 64 * 1024


def _plain(body: bytes, kind: str = "application/json") -> list[bytes]:
    head = (
        f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n"
        "x-request-id: req_0123456789abcdef\r\nopenai-processing-ms: 12\r\n"
        "x-ratelimit-remaining-requests: 9999\r\nx-ratelimit-remaining-tokens: 149984\r\n\r\n"
    )
    return [head.encode() + body]


def _chunked(pieces: list[bytes]) -> list[bytes]:
    head = (
        b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream; charset=utf-8\r\n"
        b"Transfer-Encoding: chunked\r\nx-request-id: req_0123456789abcdef\r\n\r\n"
    )
    framed = [b"%x\r\n%b\r\n" % (len(piece), piece) for piece in pieces]
    return [head, *framed, b"0\r\n\r\n"]


def _bulk(pieces: list[bytes]) -> list[bytes]:
    whole = b"".join(pieces)
    return [whole[i : i + _WRITE] for i in range(0, len(whole), _WRITE)]


def _answers() -> dict[str, list[bytes]]:
    events = sample.events()
    file = {"id": "file-1", "object": "file", "bytes": 1, "created_at": 1, "filename": "f"}
    return {
        "chat": _plain(sample.completion()),
        "bulk": _chunked(_bulk(events)),
        "each": _chunked(events),
        "paced": _chunked(events[:300] + events[-1:]),
        "embeddings": _plain(sample.embeddings()),
        "file": _plain(json.dumps({**file, "purpose": "batch", "status": "processed"}).encode()),
    }


ANSWERS: dict[str, list[bytes]] = {}
_served = 0
_connections = 0


class _Connection(asyncio.Protocol):
    def __init__(self) -> None:
        self._transport: Any = None
        self._head = bytearray()
        self._left = 0
        self._name = ""
        self._asked = False
        self._tasks: set[asyncio.Task[None]] = set()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        if self._left:
            self._left -= len(data)
        else:
            self._head += data
            end = self._head.find(b"\r\n\r\n")
            if end < 0:
                return
            self._left = _length(self._head[:end]) - (len(self._head) - end - 4)
            self._name = self._head.split(b"/", 2)[1].split(b" ")[0].decode()
            self._head.clear()
        if not self._left:
            self._answer()

    def _answer(self) -> None:
        global _served, _connections
        if self._name == "_usage":
            usage = {"cpu": time.process_time(), "requests": _served, "connections": _connections}
            self._transport.write(_plain(json.dumps(usage).encode())[0])
            return
        _served += 1
        _connections += not self._asked
        self._asked = True
        pieces = ANSWERS[self._name]
        if self._name != "paced":
            for piece in pieces:
                self._transport.write(piece)
            return
        task = asyncio.get_running_loop().create_task(self._pace(pieces))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _pace(self, pieces: list[bytes]) -> None:
        for piece in pieces:
            if self._transport.is_closing():  # the official client goes before the end
                return
            self._transport.write(piece)
            await asyncio.sleep(0.001)


def _length(head: bytearray) -> int:
    lower = bytes(head).lower()
    start = lower.find(b"content-length:")
    if start < 0:
        return 0
    return int(lower[start + 15 : start + 40].split(b"\r\n")[0])


async def _serve() -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(_Connection, "127.0.0.1", 0, backlog=256)
    print(server.sockets[0].getsockname()[1], flush=True)
    # The end of stdin is the end of the one who started this.
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()


def main() -> None:
    """Print the port, and serve until stdin ends."""
    ANSWERS.update(_answers())
    try:
        import uvloop
    except ImportError:
        asyncio.run(_serve())
    else:
        uvloop.run(_serve())


class Server:
    """The server in a process of its own."""

    def __enter__(self) -> Server:
        command = [sys.executable, "-m", "bench.server"]
        self._process = subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        assert self._process.stdout is not None
        port = self._process.stdout.readline().strip()
        if not port:
            raise Skipped("the loopback server doesn't start")
        self.url = f"http://127.0.0.1:{int(port)}"
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._process.communicate(timeout=10)


class Usage:
    """What the server has done so far."""

    def __init__(self, url: str) -> None:
        with urllib.request.urlopen(f"{url}/_usage") as answer:
            found = json.load(answer)
        self.cpu: float = found["cpu"]
        self.requests: int = found["requests"]
        self.connections: int = found["connections"]


@contextmanager
def served(url: str, notes: dict[str, float]) -> Iterator[None]:
    """Put what the server did for the block into `notes`: requests, connections that were used
    for the first time, and CPU µs for each request."""
    before = Usage(url)
    yield
    after = Usage(url)
    requests = after.requests - before.requests
    notes["requests"] = requests
    notes["new connections"] = after.connections - before.connections
    notes["server µs a request"] = (after.cpu - before.cpu) / max(requests, 1) * 1e6


if __name__ == "__main__":
    main()
