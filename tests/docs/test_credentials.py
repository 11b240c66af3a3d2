"""Snippets of any API sign as its description says, with keys of the environment."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from specloom.pipeline import generate

from tests.docs.reading import blocks

SPEC = """
openapi: 3.1.0
info: {{ title: Zoo, version: "1" }}
servers: [{{ url: "{url}" }}]
{security}
paths:
  /animals:
    get:
      operationId: animals.list
      responses:
        "200":
          description: ok
          content: {{ application/json: {{ schema: {{ type: object }} }} }}
"""

SCHEMES = {
    "bearer": ("{ type: http, scheme: bearer }", "Authorization: Bearer secret"),
    "basic": ("{ type: http, scheme: basic }", "Authorization: Basic c2VjcmV0OnNlY3JldA=="),
    "header": ("{ type: apiKey, in: header, name: X-Zoo-Key }", "X-Zoo-Key: secret"),
    "query": ("{ type: apiKey, in: query, name: zoo_key }", "GET /animals?zoo_key=secret"),
    "cookie": ("{ type: apiKey, in: cookie, name: zoo }", "Cookie: zoo=secret"),
}


class _Recorder(BaseHTTPRequestHandler):
    received: list[str]

    def log_message(self, format: str, *args: object) -> None:
        return

    def do_GET(self) -> None:
        self.received.append(f"GET {self.path}")
        self.received.extend(f"{name.title()}: {value}" for name, value in self.headers.items())
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"{}")


@pytest.fixture
def received() -> Iterator[tuple[str, list[str]]]:
    """A server's address, and what it received."""
    rows: list[str] = []
    handler = type("Recorder", (_Recorder,), {"received": rows})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}", rows
        server.shutdown()
        thread.join()


def _run(security: str, received: tuple[str, list[str]], tmp_path: Path) -> list[list[str]]:
    """What the server gets by curl and by Python, as the quick start has them."""
    url, rows = received
    path = tmp_path / "openapi.yaml"
    path.write_text(SPEC.format(url=url, security=security), encoding="utf-8")
    result = generate(path)
    for name, content in result.files.items():
        target = tmp_path / "out" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content.encode() if isinstance(content, str) else content)
    page = (tmp_path / "out/docs/en/reference/animals.md").read_text(encoding="utf-8")
    commands = {s.language: s.text for s in reversed(list(blocks("page", page)))}
    variables = set(re.findall(r"\$(\w+)", commands["sh"]))
    environment = {**dict.fromkeys(variables, "secret"), "NO_PROXY": "*"}
    environment |= {"PYTHONPATH": str(tmp_path / "out"), "PATH": "/usr/bin:/bin"}
    programs = [["sh", "-c", commands["sh"]], [sys.executable, "-c", commands["python"]]]
    found = []
    for program in programs:
        rows.clear()
        subprocess.run(program, env=environment, capture_output=True, text=True, check=True)
        found.append(list(rows))
    return found


@pytest.mark.parametrize("demanded", [True, False])
@pytest.mark.parametrize("kind", SCHEMES)
def test_curl_and_python_sign_alike(
    kind: str, demanded: bool, received: tuple[str, list[str]], tmp_path: Path
) -> None:
    if shutil.which("curl") is None:
        pytest.skip("there is no curl on this machine: NO curl SNIPPET WAS RUN")
    scheme, wanted = SCHEMES[kind]
    security = f"components: {{ securitySchemes: {{ key: {scheme} }} }}"
    if demanded:
        security += "\nsecurity: [{ key: [] }]"
    by_curl, by_python = _run(security, received, tmp_path)
    assert wanted.lower() in [row.lower() for row in by_curl]
    if demanded:
        assert wanted.lower() in [row.lower() for row in by_python]


def test_an_api_without_keys_shows_none(received: tuple[str, list[str]], tmp_path: Path) -> None:
    by_curl, by_python = _run("", received, tmp_path)
    assert not [row for row in (*by_curl, *by_python) if "secret" in row]
    quickstart = (tmp_path / "out/docs/en/quickstart.md").read_text(encoding="utf-8")
    assert "API_KEY" not in quickstart
    assert "export" not in quickstart
