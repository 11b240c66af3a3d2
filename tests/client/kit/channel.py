"""A websocket server for tests: it says what a script says, and keeps what it hears."""

from __future__ import annotations

import contextlib
import json
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from websockets.exceptions import ConnectionClosed
from websockets.sync.server import ServerConnection, serve

CREATED = {"type": "session.created", "event_id": "e1", "session": {"type": "realtime"}}


@dataclass
class Heard:
    """What the server heard: one entry for each connection, and for each message."""

    handshakes: list[tuple[str, dict[str, str], dict[str, str]]] = field(default_factory=list)
    messages: list[Any] = field(default_factory=list)
    kinds: list[type] = field(default_factory=list)
    closes: list[tuple[int, str]] = field(default_factory=list)
    news: threading.Condition = field(default_factory=threading.Condition)

    def wait(self, messages: int) -> list[Any]:
        """The messages, once so many have come."""
        with self.news:
            assert self.news.wait_for(lambda: len(self.messages) >= messages, 10), self.messages
            return list(self.messages)


Play = Callable[[ServerConnection, Heard], None]


def listen(socket: ServerConnection, heard: Heard) -> None:
    """Greet, then only listen."""
    socket.send(json.dumps(CREATED))
    for message in socket:
        note(heard, message)


def note(heard: Heard, message: str | bytes) -> Any:
    with heard.news:
        heard.messages.append(json.loads(message))
        heard.kinds.append(type(message))
        heard.news.notify_all()
        return heard.messages[-1]


def cut(socket: ServerConnection) -> None:
    """Break the connection without a word."""
    import socket as sockets

    with contextlib.suppress(OSError):
        socket.socket.shutdown(sockets.SHUT_RDWR)
    socket.socket.close()


@contextlib.contextmanager
def playing(play: Play = listen, **options: Any) -> Iterator[tuple[str, Heard]]:
    """A server of `play`; gives its base URL and what it hears."""
    heard = Heard()

    def handler(socket: ServerConnection) -> None:
        assert socket.request is not None
        url = urlsplit(socket.request.path)
        headers = {k.lower(): v for k, v in socket.request.headers.raw_items()}
        heard.handshakes.append((url.path, dict(parse_qsl(url.query)), headers))
        try:
            play(socket, heard)
        except ConnectionClosed as closed:
            frame = closed.rcvd
            heard.closes.append((frame.code, frame.reason) if frame else (1006, ""))

    options.setdefault("max_size", None)
    with serve(handler, "127.0.0.1", 0, **options) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.socket.getsockname()[1]}/v1", heard
        finally:
            server.shutdown()
            thread.join()
