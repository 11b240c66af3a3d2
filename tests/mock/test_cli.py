"""`specloom mock` as people run it, and curl against it."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
ZOO = ROOT / "tests" / "cases" / "generate" / "zoo" / "openapi.yaml"


def _command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "specloom", "mock", *arguments]


@contextlib.contextmanager
def running(*arguments: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """The command in a process of its own, and the URL that it prints."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "codegen")}
    with subprocess.Popen(
        _command(*arguments),
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            assert process.stdout is not None
            yield process, process.stdout.readline().strip()
        finally:
            if process.poll() is None:
                process.kill()


def _fails(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        _command(*arguments),
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT / "codegen")},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def _curl(*arguments: str) -> Any:
    if shutil.which("curl") is None:
        pytest.skip("curl is NOT INSTALLED: the mock server was not tried with it")
    done = subprocess.run(
        ["curl", "-sS", "--noproxy", "*", "--max-time", "30", *arguments],
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


@pytest.mark.parametrize(("host", "open_"), [("0.0.0.0", True), ("127.0.0.1", False)])
def test_a_server_that_others_reach_says_so(host: str, open_: bool) -> None:
    with running(str(ZOO), "--port", "0", "--host", host) as (process, url):
        assert url.startswith(f"http://{host}:")
        process.send_signal(signal.SIGTERM)
        _, printed = process.communicate(timeout=20)
    assert ("warning: who reaches 0.0.0.0 can use this server" in printed) is open_


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_prints_its_url_is_quiet_and_stops_when_asked(number: signal.Signals) -> None:
    with running("--port", "0") as (process, url):
        assert url.startswith("http://127.0.0.1:") and url.endswith("/v1")
        answer = _curl("-H", "Authorization: Bearer x", f"{url}/models")
        assert json.loads(answer)["object"] == "list"
        process.send_signal(number)
        out, err = process.communicate(timeout=30)
    assert process.returncode == 0
    assert (out, err) == ("", "")


def test_curl_posts_streams_and_uploads() -> None:
    key = ("-H", "Authorization: Bearer x")
    with running("--port", "0", "--pace", "0.001", "--log") as (process, url):
        body = {"model": "m", "stream": True, "messages": [{"role": "user", "content": "hi"}]}
        as_json = ("-H", "Content-Type: application/json", "-d", json.dumps(body))
        stream = _curl("-N", *key, *as_json, f"{url}/chat/completions")
        assert stream.endswith("data: [DONE]\n\n")
        speech = ROOT / "spec" / "examples" / "files" / "speech.mp3"
        form = ("-F", f"file=@{speech}", "-F", "model=m", "-F", "response_format=text")
        assert _curl(*key, *form, f"{url}/audio/transcriptions").strip()
        assert json.loads(_curl(f"{url}/models"))["error"]["code"] == "invalid_api_key"
        process.send_signal(signal.SIGTERM)
        _, err = process.communicate(timeout=30)
    lines = err.splitlines()
    assert [line.split()[1:4] for line in lines] == [
        ["POST", "/v1/chat/completions", "200"],
        ["POST", "/v1/audio/transcriptions", "200"],
        ["GET", "/v1/models", "401"],
    ]


def test_another_document_with_a_key_and_a_fault() -> None:
    options = ("--key", "right", "--fault", "status=503; every=2")
    with running(str(ZOO), "--port", "0", *options) as (_, url):
        assert url.endswith("/v1")
        code = ("-o", os.devnull, "-w", "%{http_code}", f"{url}/animals")
        keys = ["Authorization: Bearer right", "Authorization: Bearer right"]
        # The zoo asks for no credentials, so that any key will do.
        assert [_curl("-H", key, *code) for key in keys] == ["200", "503"]


def test_a_taken_port_is_reported(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        done = _fails(str(ZOO), "--port", str(taken.getsockname()[1]))
    assert done.returncode == 2
    assert "--port 0" in done.stderr and "Traceback" not in done.stderr


def test_a_document_that_cannot_be_read_is_reported(tmp_path: Path) -> None:
    path = tmp_path / "swagger.yaml"
    path.write_text("swagger: '2.0'\n", encoding="utf-8")
    done = _fails(str(path))
    assert done.returncode == 1
    assert "Swagger" in done.stderr and "nothing is served" in done.stderr


def test_a_wrong_fault_is_reported_before_anything_is_served() -> None:
    done = _fails(str(ZOO), "--fault", "statsu=500")
    assert done.returncode == 2 and "did you mean status?" in done.stderr


def test_without_its_packages_it_says_how_to_install_them() -> None:
    program = (
        "import sys; sys.modules['starlette'] = None\n"
        "from specloom.cli import main\n"
        f"main(['mock', {str(ZOO)!r}])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert "pip install 'specloom[mock]'" in done.stderr and "Traceback" not in done.stderr
