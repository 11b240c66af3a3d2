"""A server on this machine that remembers what it was sent and answers as it is asked to."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit


@dataclass(frozen=True)
class Request:
    """A request as it arrived; `target` is what stands in its first line."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes

    @property
    def path(self) -> str:
        return urlsplit(self.target).path

    @property
    def query(self) -> dict[str, str]:
        return dict(parse_qsl(urlsplit(self.target).query, keep_blank_values=True))


@dataclass(frozen=True)
class Answer:
    """What is sent back; a body that isn't bytes goes out as JSON."""

    body: Any = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)


Answering = Callable[[Request], Any]


class Loopback:
    """`url` is where it listens; `answer` makes an `Answer`, or a body, of each request."""

    def __init__(self, answer: Answering) -> None:
        self.requests: list[Request] = []
        self.answer = answer
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def handle_one_request(self) -> None:
                self.raw_requestline = self.rfile.readline(65537)
                if not self.raw_requestline or not self.parse_request():
                    self.close_connection = True
                    return
                outer._serve(self)

            def log_message(self, *args: object) -> None:
                """Keep quiet: a test's output is its failures."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}"

    def _serve(self, handler: BaseHTTPRequestHandler) -> None:
        length = int(handler.headers.get("content-length") or 0)
        body = handler.rfile.read(length) if length else b""
        if handler.headers.get("transfer-encoding") == "chunked":
            while size := int(handler.rfile.readline(), 16):
                body += handler.rfile.read(size + 2)[:-2]
            handler.rfile.readline()
        headers = {name.lower(): value for name, value in handler.headers.items()}
        request = Request(str(handler.command), handler.path, headers, body)
        self.requests.append(request)
        given = self.answer(request)
        answer = given if isinstance(given, Answer) else Answer(given)
        body = answer.body
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        kind = "application/json" if not isinstance(answer.body, bytes) else "text/plain"
        handler.send_response(answer.status)
        for name, value in {"content-type": kind, **answer.headers}.items():
            handler.send_header(name, value)
        if answer.status != 204:
            handler.send_header("content-length", str(len(content)))
        handler.end_headers()
        if answer.status != 204:
            handler.wfile.write(content)

    @property
    def last(self) -> Request:
        return self.requests[-1]

    def run(self) -> None:
        self._server.serve_forever(poll_interval=0.02)

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


@contextmanager
def loopback(answer: Answering) -> Iterator[Loopback]:
    """A running server; it is gone at the end of the block."""
    server = Loopback(answer)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.close()
        thread.join()
