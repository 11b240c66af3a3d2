"""A scripted HTTP server on a loopback socket: says what it is given, notes what it hears.

Each connection is served by its own thread with plain sockets, so that a reply can also
be late, torn, or no HTTP at all.
"""

from __future__ import annotations

import json as jsonlib
import socket
import ssl
import threading
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any


@dataclass
class Recorded:
    """A request as it arrived; the names of headers are in lower case."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes
    connection: int

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]

    @property
    def query(self) -> str:
        return self.target.partition("?")[2]

    def json(self) -> Any:
        return jsonlib.loads(self.body)


@dataclass
class Reply:
    """What to answer.

    `pieces` are sent one by one, `pause` seconds apart; `framing` is "length", "chunked" or
    "close" (the end of the body is the end of the connection). `delay` comes before the first
    byte. `truncate` ends the connection after so many bytes of the body; with `drop` there is
    no answer at all. `wait` is an event awaited before the last piece. `head_pause` is the time
    between two bytes of the head.
    """

    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    pieces: Iterable[bytes] = (b"",)
    framing: str = "length"
    delay: float = 0.0
    pause: float = 0.0
    truncate: int | None = None
    drop: bool = False
    close: bool = False
    raw: bytes | None = None
    wait: threading.Event | None = None
    head_pause: float = 0.0


def reply(body: Any = None, status: int = 200, /, **options: Any) -> Reply:
    """The reply with `body` as JSON; bytes and str are sent as they are."""
    headers = dict(options.pop("headers", {}))
    if isinstance(body, str):
        body = body.encode()
    if not isinstance(body, bytes):
        body = jsonlib.dumps(body).encode()
        headers.setdefault("content-type", "application/json")
    options.setdefault("pieces", (body,))
    return Reply(status=status, headers=headers, **options)


Answer = Reply | Callable[[Recorded], Reply]


class Server:
    """Answers request number n with the n-th of `answers`, then with the last one again."""

    def __init__(self, *answers: Answer, tls: ssl.SSLContext | None = None) -> None:
        self.answers = list(answers) or [reply({})]
        self._tls = tls
        self.requests: list[Recorded] = []
        self.connections = 0
        self.closed_by_client = threading.Semaphore(0)
        self._lock = threading.Lock()
        self._socket = socket.create_server(("127.0.0.1", 0), backlog=256)
        self._open: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._stopping = threading.Event()
        self.port: int = self._socket.getsockname()[1]
        self._start(self._accept)

    @property
    def url(self) -> str:
        return f"{'https' if self._tls else 'http'}://127.0.0.1:{self.port}"

    def __enter__(self) -> Server:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.stop()

    def stop(self) -> None:
        self._stopping.set()
        _shut(self._socket)
        self._socket.close()
        with self._lock:
            for connection in self._open:
                _shut(connection)
        for thread in list(self._threads):
            thread.join(5)

    def _start(self, target: Callable[..., None], *args: Any) -> None:
        thread = threading.Thread(target=target, args=args, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self._stopping.is_set():
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            with self._lock:
                self.connections += 1
                number = self.connections
                self._open.add(connection)
            self._start(self._serve, connection, number)

    def _serve(self, connection: socket.socket, number: int) -> None:
        try:
            if self._tls is not None:
                connection = self._encrypted(connection, self._tls)
            with connection, connection.makefile("rb") as incoming:
                while (request := _read_request(incoming, number)) is not None:
                    if not _answer(connection, request, self._next(request), self._stopping):
                        return
        except OSError:
            pass  # the client went away, which some tests want
        finally:
            connection.close()
            self.closed_by_client.release()
            with self._lock:
                self._open.discard(connection)

    def _encrypted(self, plain: socket.socket, tls: ssl.SSLContext) -> socket.socket:
        encrypted = tls.wrap_socket(plain, server_side=True)
        with self._lock:
            self._open.discard(plain)
            self._open.add(encrypted)
        return encrypted

    def _next(self, request: Recorded) -> Reply:
        with self._lock:
            position = min(len(self.requests), len(self.answers) - 1)
            self.requests.append(request)
        answer = self.answers[position]
        return answer(request) if callable(answer) else answer


def _read_request(incoming: Any, number: int) -> Recorded | None:
    first = incoming.readline()
    if not first.strip():
        return None
    method, target, _ = first.decode("latin-1").split(" ", 2)
    headers: dict[str, str] = {}
    while (line := incoming.readline().strip()) != b"":
        name, _, value = line.decode("latin-1").partition(":")
        headers[name.strip().lower()] = value.strip()
    return Recorded(method, target, headers, _read_body(incoming, headers), number)


def _read_body(incoming: Any, headers: Mapping[str, str]) -> bytes:
    if headers.get("transfer-encoding") != "chunked":
        return incoming.read(int(headers.get("content-length", "0")))
    body = b""
    while size := _chunk_size(incoming.readline()):
        body += incoming.read(size)
        incoming.readline()
    incoming.readline()
    return body


def _chunk_size(line: bytes) -> int:
    if not line:
        raise ConnectionResetError("the client went away")
    return int(line, 16)


def _answer(
    connection: socket.socket, request: Recorded, answer: Reply, stopping: threading.Event
) -> bool:
    """Send the answer; False if the connection is to be closed then."""
    if stopping.wait(answer.delay) or answer.drop:
        return False
    if answer.raw is not None:
        connection.sendall(answer.raw)
        return False
    pieces = list(answer.pieces)
    head = _head(answer, pieces)
    for byte in head if answer.head_pause else ():
        connection.sendall(bytes([byte]))
        stopping.wait(answer.head_pause)
    if not answer.head_pause:
        connection.sendall(head)
    left = answer.truncate
    for position, piece in enumerate(pieces):
        if position:
            stopping.wait(answer.pause)
        if answer.wait is not None and position == len(pieces) - 1:
            answer.wait.wait(10)
        if left is not None and len(piece) >= left:
            connection.sendall(_framed(piece[:left], answer.framing, len(piece)))
            return False
        left = None if left is None else left - len(piece)
        if request.method != "HEAD":
            connection.sendall(_framed(piece, answer.framing, len(piece)))
    if answer.framing == "chunked":
        connection.sendall(b"0\r\n\r\n")
    return answer.framing != "close" and not answer.close


def _head(answer: Reply, pieces: list[bytes]) -> bytes:
    headers = dict(answer.headers)
    if answer.framing == "length":
        headers.setdefault("content-length", str(sum(map(len, pieces))))
    elif answer.framing == "chunked":
        headers["transfer-encoding"] = "chunked"
    if answer.framing == "close" or answer.close:
        headers["connection"] = "close"
    lines = [f"HTTP/1.1 {answer.status} {_REASONS.get(answer.status, 'Status')}"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


def _framed(piece: bytes, framing: str, length: int) -> bytes:
    if framing != "chunked" or not length:
        return piece
    return b"%x\r\n%b" % (length, piece) + (b"\r\n" if len(piece) == length else b"")


def _shut(sock: socket.socket) -> None:
    with suppress(OSError):
        sock.shutdown(socket.SHUT_RDWR)


_REASONS = {
    200: "OK",
    204: "No Content",
    302: "Found",
    307: "Temporary Redirect",
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    409: "Conflict",
    422: "Unprocessable Entity",
    429: "Too Many Requests",
    500: "Internal Server Error",
    502: "Bad Gateway",
    503: "Service Unavailable",
}
