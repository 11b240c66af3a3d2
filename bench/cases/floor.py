"""The server by itself, asked over a bare socket."""

from __future__ import annotations

import json
import socket
import time
from urllib.parse import urlsplit

from bench import sample
from bench.measure import Measure
from bench.server import served

_CALLS = 2000


def server(side: str, url: str) -> Measure:
    """CPU microseconds that the server takes for a call, and the calls that it could answer."""
    parts = urlsplit(url)
    body = json.dumps(sample.CALL).encode()
    head = f"POST /chat HTTP/1.1\r\nHost: x\r\nContent-Length: {len(body)}\r\n\r\n"
    notes: dict[str, float] = {}
    with socket.create_connection((parts.hostname or "", parts.port or 0)) as connection:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        message = head.encode() + body
        with served(url, notes):
            start = time.process_time()
            for _ in range(_CALLS):
                connection.sendall(message)
                connection.recv(65536)
            mine = time.process_time() - start
    cost = notes["server µs a request"]
    notes["calls a second of one core"] = 1e6 / cost
    notes["bare socket µs a call"] = mine / _CALLS * 1e6
    return Measure(cost, notes)
