"""What is logged, and that no secret ever is."""

from __future__ import annotations

import contextlib
import logging
import subprocess
import sys
from pathlib import Path

import pytest
from core_server import Server, reply
from core_support import KEY, Client
from engine.errors import APIConnectionError
from engine.logs import client_logger, redacted

OK = reply({"name": "private answer"}, 200, headers={"x-request-id": "r-1", "set-cookie": "c=1"})


def call(level: int, caplog: pytest.LogCaptureFixture, *answers: object) -> str:
    with (
        caplog.at_level(level),
        Server(*answers) as server,
        Client(server, package="some.client", max_retries=1) as client,
        contextlib.suppress(APIConnectionError),
    ):
        client.things.create(
            json={"name": "private question"},
            extra_query={"signature": "private"},
            extra_headers={"api-key": KEY},
        )
    assert {record.name for record in caplog.records} <= {"some.client"} | _LIBRARIES
    return "\n".join(r.getMessage() for r in caplog.records if r.name == "some.client")


_LIBRARIES = {f"httpcore2.{name}" for name in ("connection", "http11", "proxy")} | {"httpx2"}


def test_info_has_a_line_for_each_attempt(caplog: pytest.LogCaptureFixture) -> None:
    text = call(logging.INFO, caplog, reply({}, 500), OK)
    first, second, third = text.splitlines()
    assert first.startswith("POST http://127.0.0.1:") and "/v1/things: 500 in" in first
    assert second == "retry 1 of 1 in 0.50 s"
    assert third.endswith("request id r-1")


def test_debug_shows_headers_but_no_secrets(caplog: pytest.LogCaptureFixture) -> None:
    text = call(logging.DEBUG, caplog, reply({}, 200, drop=True), OK)
    assert "'Accept': 'application/json'" in text
    assert "'Authorization': '<redacted>'" in text
    assert "'api-key': '<redacted>'" in text
    assert "no response: RemoteProtocolError" in text
    assert "x-request-id" in text


@pytest.mark.parametrize("level", [logging.INFO, logging.DEBUG])
def test_secrets_and_bodies_are_never_logged(caplog: pytest.LogCaptureFixture, level: int) -> None:
    text = call(level, caplog, reply({}, 500), OK)
    assert text
    assert KEY not in text
    assert "private" not in text
    assert "c=1" not in text


def test_nothing_is_logged_unasked(caplog: pytest.LogCaptureFixture) -> None:
    assert call(logging.WARNING, caplog, reply({}, 500), OK) == ""


def test_which_headers_are_secret() -> None:
    secret = (
        "Authorization Proxy-Authorization api-key X-API-Key Cookie Set-Cookie x-goog-signature"
    )
    assert set(redacted((name, "v") for name in secret.split()).values()) == {"<redacted>"}
    public = "Accept x-request-id x-ratelimit-remaining-tokens content-type"
    assert set(redacted((name, "v") for name in public.split()).values()) == {"v"}


@pytest.mark.parametrize(
    ("value", "level"),
    [("debug", logging.DEBUG), ("INFO ", logging.INFO), ("", 0), ("loud", 0)],
)
def test_the_environment_sets_the_level(
    monkeypatch: pytest.MonkeyPatch, value: str, level: int
) -> None:
    monkeypatch.setenv("SOME_LOG", value)
    name = f"engine-test-{value}"
    assert client_logger(name, "SOME_LOG").level == level
    assert client_logger(name).handlers == client_logger(name, "SOME_LOG").handlers


def test_the_environment_makes_records_visible() -> None:
    code = """
import sys
sys.path.insert(0, sys.argv[1])
import conftest
from core_support import Client
for _ in range(2):
    with Client(sys.argv[2], package="nice", log_env="NICE_LOG") as client:
        client.things.create()
"""
    with Server(OK) as server:
        done = subprocess.run(
            [sys.executable, "-c", code, str(Path(__file__).parent), server.url],
            capture_output=True,
            text=True,
            env={"NICE_LOG": "info"},
            check=True,
        )
    lines = done.stderr.strip().splitlines()
    assert len(lines) == 2
    assert all(" - nice:" in line and "INFO" in line for line in lines)
