"""A server that answers the requests of the spec's examples, and those alone.

What differs from every example in a single value gets a 400: so a snippet that is answered sends
exactly what its example says.
"""

from __future__ import annotations

import json
import re
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.parser import BytesParser
from email.policy import HTTP
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from specloom.document.document import plain
from specloom.document.load import load
from specloom.document.operations import survey

ROOT = Path(__file__).resolve().parents[2]
FILES = ROOT / "spec" / "examples" / "files"
KEY = "the key of the test"


@dataclass(frozen=True)
class Operation:
    id: str
    http_method: str
    path: re.Pattern[str]
    names: tuple[str, ...]
    end: str | None
    sent: dict[str, Any]
    examples: dict[str, Any]
    opens: bool = False  # a websocket, which isn't served here


@dataclass
class Answers:
    """What the server was asked: how often for each example, and what it had to refuse."""

    url: str
    served: Counter[str] = field(default_factory=Counter)
    refused: list[str] = field(default_factory=list)


def operations() -> Iterator[Operation]:
    """Every operation of our own spec, as it is read."""
    spec, _ = load(ROOT / "spec")
    assert spec is not None
    # A path that is written out comes before one with a value in its place.
    for found in sorted(survey(spec).operations, key=lambda one: "{" in one.path):
        pattern = re.sub(r"\\\{[^}]*\\\}", "([^/]+)", re.escape(found.path))
        yield Operation(
            id=found.id,
            http_method=found.method.upper(),
            path=re.compile("/v1" + pattern),
            names=tuple(re.findall(r"\{([^}]*)\}", found.path)),
            end=found.node.get("x-loom-stream", {}).get("end"),
            sent=plain(found.node.get("x-loom-send", {})),
            examples=plain(spec.examples[found.id]),
            opens="x-loom-channel" in found.node,
        )


@dataclass(frozen=True)
class Received:
    path: dict[str, str]
    query: list[tuple[str, str]]
    body: Any


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    answers: Answers
    known: tuple[Operation, ...]

    def log_message(self, format: str, *args: object) -> None:
        return

    def _answer(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        if self.headers.get("Transfer-Encoding"):
            body = self._chunks()
        url = urlsplit(self.path)
        if self.headers.get("Authorization") != f"Bearer {KEY}":
            self._refuse("the key is not the one of the environment")
            return
        for operation in self.known:
            match = operation.path.fullmatch(url.path)
            if match and operation.http_method == self.command:
                values = dict(zip(operation.names, map(unquote, match.groups()), strict=True))
                received = Received(values, parse_qsl(url.query), self._decoded(body))
                self._from(operation, received)
                return
        self._refuse(f"no operation is {self.command} {url.path}")

    do_GET = do_POST = do_DELETE = _answer

    def _chunks(self) -> bytes:
        found = b""
        while size := int(self.rfile.readline(), 16):
            found += self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()
        return found

    def _decoded(self, body: bytes) -> Any:
        kind = self.headers.get("Content-Type") or ""
        if kind.startswith("multipart/form-data"):
            return parts(kind, body)
        return json.loads(body) if body else None

    def _from(self, operation: Operation, received: Received) -> None:
        names = [n for n, e in operation.examples.items() if _same(operation, e, received)]
        names.sort(key=lambda name: name.startswith("error_"))
        if not names and _goes_on(operation, received):
            self._write(200, {"content-type": "application/json"}, _json(_LAST_PAGE))
            return
        if not names:
            self._refuse(f"{operation.id}: no example sends {received}")
            return
        key = f"{operation.id}.{names[0]}"
        self.answers.served[key] += 1
        polled = self.command == "GET" and self.answers.served[key] > 1
        self._send(operation, operation.examples[names[0]], polled=polled)

    def _refuse(self, why: str) -> None:
        self.answers.refused.append(why)
        self._write(400, {"content-type": "application/json"}, _json({"error": {"message": why}}))

    def _send(self, operation: Operation, example: dict[str, Any], *, polled: bool) -> None:
        response = example.get("response") or {}
        headers = dict(response.get("headers") or {})
        if "stream" in example:
            headers["content-type"] = "text/event-stream"
            self._write(200, headers, events(operation, example["stream"]))
            return
        body = response.get("body")
        if polled and isinstance(body, dict) and body.get("status") in ("queued", "in_progress"):
            # Who asks again waits for the end.
            body = {**body, "status": "completed"}
        if isinstance(body, dict) and set(body) == {"$file"}:
            content = (FILES / body["$file"]).read_bytes()
        elif isinstance(body, str):
            content = body.encode()
        else:
            headers.setdefault("content-type", "application/json")
            content = _json(body)
        self._write(response["status"], headers, content)

    def _write(self, status: int, headers: dict[str, str], content: bytes) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)


def _json(value: Any) -> bytes:
    return json.dumps(value).encode()


def events(operation: Operation, stream: list[dict[str, Any]]) -> bytes:
    rows = b""
    for event in stream:
        if "event" in event:
            rows += f"event: {event['event']}\n".encode()
        rows += b"data: " + _json(event["data"]) + b"\n\n"
    return rows + (f"data: {operation.end}\n\n".encode() if operation.end else b"")


def parts(content_type: str, body: bytes) -> list[tuple[str, Any]]:
    """The fields of a form; a file is what the examples call it, if its bytes are the same."""
    head = f"Content-Type: {content_type}\r\n\r\n".encode()
    message = BytesParser(policy=HTTP).parsebytes(head + body)
    found: list[tuple[str, Any]] = []
    for part in message.iter_parts():
        name = str(part.get_param("name", header="content-disposition"))
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)
        file = part.get_filename()
        if file is None:
            found.append((name, content.decode()))
        else:
            same = (FILES / file).read_bytes() == content
            found.append((name, {"$file": file} if same else {"other bytes": file}))
    return found


def _same(operation: Operation, example: dict[str, Any], received: Received) -> bool:
    request = example.get("request") or {}
    values = {name: str(value) for name, value in (request.get("path") or {}).items()}
    query = [pair for name, v in (request.get("query") or {}).items() for pair in flat(name, v)]
    if values != received.path or sorted(query) != sorted(received.query):
        return False
    body = request.get("body")
    if isinstance(received.body, list):
        wanted = [pair for name, value in (body or {}).items() for pair in flat(name, value)]
        read = [(name, _read(value)) for name, value in received.body]
        return body == dict(read) or _sorted(wanted) == _sorted(received.body)
    if body == received.body:
        return True
    # The client adds what the spec has it send where the caller leaves it out.
    return isinstance(body, dict) and {**operation.sent, **body} == received.body


def _read(value: Any) -> Any:
    """A part of a form: objects may travel as JSON."""
    return json.loads(value) if isinstance(value, str) and value[:1] == "{" else value


_LAST_PAGE = {"object": "list", "data": [], "has_more": False}


def _goes_on(operation: Operation, received: Received) -> bool:
    """Whether the request asks for what follows the page that an example shows."""
    rest = [pair for pair in received.query if pair[0] != "after"]
    if rest == received.query or operation.http_method != "GET":
        return False
    for example in operation.examples.values():
        request = dict(example.get("request") or {})
        query = {k: v for k, v in (request.get("query") or {}).items() if k != "after"}
        changed = {"request": {**request, "query": query}}
        if _same(operation, changed, Received(received.path, rest, received.body)):
            return True
    return False


def _sorted(pairs: list[tuple[str, Any]]) -> list[str]:
    return sorted(f"{name}={value}" for name, value in pairs)


def flat(name: str, value: Any) -> Iterator[tuple[str, Any]]:
    """`a[]` and `a[b]`, as forms and queries have lists and mappings."""
    if value is None:
        return
    if isinstance(value, dict) and set(value) != {"$file"}:
        for key, item in value.items():
            yield from flat(f"{name}[{key}]", item)
    elif isinstance(value, list):
        for item in value:
            yield from flat(f"{name}[]", item)
    elif isinstance(value, bool):
        yield name, str(value).lower()
    else:
        yield name, value if isinstance(value, dict) else str(value)


@contextmanager
def answering() -> Iterator[Answers]:
    """The server on a free port of the loopback."""
    handler = type("Handler", (_Handler,), {"known": tuple(operations())})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        answers = Answers(f"http://127.0.0.1:{server.server_address[1]}/v1")
        handler.answers = answers  # type: ignore[attr-defined]
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield answers
        finally:
            server.shutdown()
            thread.join()
