"""What a description may be named by: a URL, the name of the one that comes with the program."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import click.testing
import pytest
from specloom.cli import cli, fetched

ROOT = Path(__file__).resolve().parent.parent
API = """openapi: 3.1.0
info: { title: Pets, version: "1" }
servers: [{ url: "https://pets.example" }]
paths:
  /pets:
    get:
      operationId: pets.list
      responses: { "200": { description: All., content: { application/json: { schema: {} } } } }
"""


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        path = self.path.partition("?")[0]
        if path == "/moved":
            self.send_response(302)
            self.send_header("Location", "/pets.yaml")
        elif path == "/away":
            self.send_response(302)
            self.send_header("Location", "ftp://127.0.0.1/pets.yaml")
        elif path == "/none":
            self.send_response(404)
        else:
            self.send_response(200)
        self.end_headers()
        text = {"/broken.yaml": API.replace("list\n", "list\n      parameters: 5\n")}.get(path, API)
        self.wfile.write(text.encode())

    def log_message(self, format: str, *args: object) -> None:
        return


@pytest.fixture(scope="module")
def origin() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), _Handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"127.0.0.1:{server.server_address[1]}"
        server.shutdown()


def run(*arguments: str, code: int = 0) -> str:
    result = click.testing.CliRunner().invoke(cli, [*arguments], prog_name="specloom")
    assert result.exit_code == code, result.output
    return result.output


def test_a_url_is_read_like_a_file(
    origin: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pets.yaml").write_text(API)
    assert "1 operation" in run("generate", f"http://{origin}/pets.yaml", "--out", "a")
    assert "1 operation" in run("generate", "pets.yaml", "--out", "b")
    made = [
        {
            p.relative_to(tmp_path / out): p.read_bytes()
            for p in (tmp_path / out).rglob("*")
            if p.is_file()
        }
        for out in ("a", "b")
    ]
    assert made[0] == made[1]
    assert run("bundle", f"http://{origin}/pets.yaml") == run("bundle", "pets.yaml")
    assert "fine" in run("check", f"http://{origin}/moved")
    assert "no changes" in run("diff", "pets.yaml", f"http://{origin}/pets.yaml")
    shown = run("check", "--strict", f"http://{origin}/broken.yaml", code=1)
    assert "broken.yaml:8:19: error[" in shown
    assert "8 |       parameters: 5" in shown


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("http://user:secret@{}/none?key=secret", "can't fetch http://{}/none: Not Found"),
        ("http://{}/away", "can't fetch http://{}/away"),
        ("http://127.0.0.1:9/pets.yaml", "can't fetch http://127.0.0.1:9/pets.yaml: "),
        ("http://[::1/pets.yaml", "can't fetch"),
    ],
)
def test_what_cannot_be_fetched_is_wrong_usage(origin: str, url: str, said: str) -> None:
    shown = run("check", url.format(origin), code=2)
    assert said.format(origin) in shown
    assert "secret" not in shown


def test_a_url_gives_no_more_than_a_file_may_have(
    origin: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetched, "LARGEST", 100)
    assert "is larger than 0 MiB" in run("check", f"http://{origin}/pets.yaml", code=2)


def test_the_description_that_comes_with_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    document = json.loads(run("bundle", "openai", "--format", "json"))
    assert "/chat/completions" in document["paths"]
    (tmp_path / "openai").write_text(API)
    assert "/pets" in run("bundle", "openai")


def test_a_site_replaces_nothing_but_a_site(tmp_path: Path) -> None:
    pytest.importorskip("zensical", reason="zensical is not installed: NO SITE WAS BUILT")
    (tmp_path / "pets.yaml").write_text(API)
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "file").write_text("x")
    command = [sys.executable, "-m", "specloom", "docs", "build", "pets.yaml", "--out"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "codegen")}

    def build(out: str) -> subprocess.CompletedProcess[str]:
        words = [*command, out]
        return subprocess.run(
            words, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
        )

    refused = build("mine")
    assert refused.returncode == 1
    assert "mine has files that no build of a site made" in refused.stderr
    assert (tmp_path / "mine" / "file").read_text() == "x"
    for _ in range(2):
        done = build("site")
        assert (done.returncode, done.stderr) == (0, "")
        assert "site: " in done.stdout
    assert (tmp_path / "site" / "index.html").is_file()
    pages = [page.read_text("utf-8") for page in (tmp_path / "site").rglob("*.html")]
    assert any("pets.list" in page for page in pages)


def test_no_documentation_is_wrong_usage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    pytest.importorskip("zensical", reason="zensical is not installed: NO SITE WAS BUILT")
    assert "there is no generated/docs and no spec" in run("docs", "build", code=2)
