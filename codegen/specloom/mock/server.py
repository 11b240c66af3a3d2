"""Running the mock server: in the foreground for people, in a thread for tests."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from types import FrameType

import uvicorn

from specloom.diagnostics.problems import Problem, SpecError, has_errors
from specloom.document.load import load
from specloom.examples.library import Examples
from specloom.mock.app import MockApp, Settings
from specloom.mock.protocol import BoundedProtocol
from specloom.passes import run_passes
from specloom.reading import read_api

__all__ = ["load_app", "run", "serving"]


def load_app(spec_path: Path, settings: Settings | None = None) -> tuple[MockApp, list[Problem]]:
    """The application for a spec, and what in it won't be served.

    Raises:
        SpecError: the document can't be read.
    """
    spec, problems = load(spec_path)
    if spec is None or has_errors(problems):
        raise SpecError(problems)
    reading = read_api(spec)
    api, pass_problems = run_passes(reading.api)
    # What only stands in the way of generating code doesn't matter here.
    app = MockApp(Examples(spec, reading, api), settings)
    return app, [*problems, *reading.problems, *pass_problems]


def bound(host: str, port: int) -> socket.socket:
    """A listening socket; port 0 takes a free one.

    Raises:
        OSError: the port is taken, or the address isn't this machine's.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(2048)
    except OSError:
        listener.close()
        raise
    listener.set_inheritable(True)
    return listener


def address(listener: socket.socket, app: MockApp) -> str:
    """The base URL to give to clients."""
    host, port = listener.getsockname()[:2]
    shown = f"[{host}]" if ":" in host else host
    return f"http://{shown}:{port}{app.router.bases[0]}"


MOST_MESSAGE_BYTES = 64 * 2**20
"""The size of a message over a websocket, as of the bodies of requests."""


class _Server(uvicorn.Server):
    """Stops without handing the signal on, so that to be stopped is no failure."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        import signal

        if threading.current_thread() is not threading.main_thread():
            yield
            return
        handled = (signal.SIGINT, signal.SIGTERM)
        before = {number: signal.signal(number, self._stop) for number in handled}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    def _stop(self, number: int, frame: FrameType | None) -> None:
        # The second time nobody waits for requests that are under way.
        self.force_exit = self.should_exit
        self.should_exit = True


def _server(app: MockApp) -> _Server:
    config = uvicorn.Config(
        app,
        http=BoundedProtocol,
        ws="websockets-sansio",
        ws_max_size=MOST_MESSAGE_BYTES,
        log_config=None,
        log_level="critical",
        access_log=False,
        lifespan="off",
        proxy_headers=False,
        server_header=False,
        timeout_graceful_shutdown=3,
        timeout_keep_alive=75,
        backlog=2048,
    )
    return _Server(config)


def run(app: MockApp, host: str, port: int, ready: Callable[[str], None]) -> None:
    """Serve until SIGINT or SIGTERM; `ready` is called with the base URL.

    Raises:
        OSError: the port can't be bound.
    """
    listener = bound(host, port)
    try:
        ready(address(listener, app))
        _server(app).run(sockets=[listener])
    finally:
        listener.close()


@contextlib.contextmanager
def serving(app: MockApp, host: str = "127.0.0.1") -> Iterator[str]:
    """Serve in a thread while the block runs; gives the base URL."""
    listener = bound(host, 0)
    server = _server(app)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    try:
        # The socket listens already: connections wait until the server takes them.
        yield address(listener, app)
    finally:
        server.should_exit = True
        thread.join(10)
        listener.close()
