"""A headless Chromium, driven over a pipe: no port, no driver, nothing but the browser itself."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import time
from collections import deque
from collections.abc import Iterator
from pathlib import Path
from typing import Any

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_PATIENCE = 60.0
_GONE = -32000


class Leaving(RuntimeError):
    """The page went away while it was asked."""


def find() -> str | None:
    """The path of a Chromium on this machine."""
    return next((path for name in NAMES if (path := shutil.which(name))), None)


class Browser:
    """One page of a browser, and what it reported since it was last asked."""

    def __init__(self, write: int, read: int) -> None:
        self._write = write
        self._read = read
        self._buffer = b""
        self._last = 0
        self._session: str | None = None
        self.events: deque[dict[str, Any]] = deque()

    def open_page(self) -> None:
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        attached = self.call("Target.attachToTarget", targetId=target, flatten=True)
        self._session = attached["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.call(f"{domain}.enable")

    def call(self, method: str, **parameters: Any) -> dict[str, Any]:
        """What the browser answers to a command of its protocol."""
        self._last += 1
        message: dict[str, Any] = {"id": self._last, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._write, json.dumps(message).encode() + b"\0")
        while True:
            found = self._next()
            if found.get("id") == self._last:
                if "error" in found:
                    kind = Leaving if found["error"].get("code") == _GONE else RuntimeError
                    raise kind(f"{method}: {found['error']}")
                answer: dict[str, Any] = found["result"]
                return answer
            self.events.append(found)

    def wait_for(self, method: str) -> None:
        """Wait for an event; it stays in `events` with all that came before."""
        until = time.monotonic() + _PATIENCE
        while not any(event.get("method") == method for event in self.events):
            if time.monotonic() > until:
                raise RuntimeError(f"the browser never reported {method}")
            self.events.append(self._next())

    def visit(self, url: str) -> list[dict[str, Any]]:
        """Everything that happened while a page was loaded."""
        self.events.clear()
        self.call("Page.navigate", url=url)
        self.wait_for("Page.loadEventFired")
        # What scripts do after the load has a turn to happen, and to be reported.
        self.evaluate("new Promise((done) => setTimeout(done, 50))")
        return list(self.events)

    def evaluate(self, script: str) -> Any:
        """The value of an expression in the page; promises are waited for."""
        answer = self.call(
            "Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True
        )
        if "exceptionDetails" in answer:
            raise RuntimeError(f"{script}: {answer['exceptionDetails']}")
        return answer["result"].get("value")

    def until(self, script: str) -> Any:
        """The value of an expression once it is true, on whatever page it becomes so."""
        end = time.monotonic() + _PATIENCE
        while not (value := self._evaluated_here(script)):
            if time.monotonic() > end:
                raise RuntimeError(f"never true: {script}")
            time.sleep(0.05)
        return value

    def _evaluated_here(self, script: str) -> Any:
        try:
            return self.evaluate(script)
        except Leaving:
            return None

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self._buffer:
            data = os.read(self._read, 1 << 16)
            if not data:
                raise RuntimeError("the browser is gone")
            self._buffer += data
        message, _, self._buffer = self._buffer.partition(b"\0")
        found: dict[str, Any] = json.loads(message)
        return found


@contextlib.contextmanager
def browser(program: str, profile: Path) -> Iterator[Browser]:
    """A browser with a profile of its own, gone with the block."""
    to_browser, ours = os.pipe()
    from_browser, theirs = os.pipe()
    command = [
        program,
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--no-first-run",
        "--remote-debugging-pipe",
        f"--user-data-dir={profile}",
    ]

    def wire() -> None:
        # The protocol reads from 3 and writes to 4; both ends are moved out of the way first.
        source, sink = os.dup(to_browser), os.dup(theirs)
        os.dup2(source, 3)
        os.dup2(sink, 4)

    process = subprocess.Popen(
        command,
        preexec_fn=wire,
        close_fds=False,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(to_browser)
    os.close(theirs)
    try:
        page = Browser(ours, from_browser)
        page.open_page()
        yield page
    finally:
        os.close(ours)
        process.terminate()
        process.wait(timeout=_PATIENCE)
        os.close(from_browser)
