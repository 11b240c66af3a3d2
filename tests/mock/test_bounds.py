"""What a request costs is bounded: in work, in memory, and in time."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx2
import pytest
from specloom.mock import protocol
from specloom.mock.app import MockApp
from specloom.mock.faults import MOST_KEPT, Fault, Schedule

Serve = Callable[..., httpx2.Client]

MESSAGE = {"role": "user", "content": "hi"}
WRONG = {"role": "usr", "content": 1}


def _pointers(response: httpx2.Response) -> list[str]:
    assert response.status_code == 400, response.text
    return [violation["pointer"] for violation in response.json()["violations"]]


@pytest.mark.parametrize(
    ("messages", "first"),
    [
        ([WRONG] * 100_000, "/messages/0/role"),
        ([MESSAGE] * 99_999 + [WRONG], "/messages/99999/role"),
        (
            [{"role": "user", "content": [{"type": "text", "text": ""}] * 5_000 + [{"type": "t"}]}],
            "/messages/0/content/5000/type",
        ),
    ],
    ids=["all wrong", "the last is wrong", "deep inside"],
)
def test_of_a_long_list_the_first_wrong_items_are_reported(
    http: httpx2.Client, messages: list[Any], first: str
) -> None:
    started = time.process_time()
    found = _pointers(http.post("/chat/completions", json={"model": "m", "messages": messages}))
    # The server runs in this process. Without a bound this takes minutes, and gigabytes.
    assert time.process_time() - started < 10
    assert found[0] == first and len(found) <= 64


def test_vectors_beyond_reason_are_refused(http: httpx2.Client) -> None:
    body = {"model": "m", "input": ["a"] * 2048, "dimensions": 1_000_000}
    assert _pointers(http.post("/embeddings", json=body)) == ["/dimensions"]


def test_a_body_over_the_limit_is_refused_and_the_next_request_is_answered(serve: Serve) -> None:
    small = serve("paths: { /a: { post: { responses: { 204: {} } } } }", most_bytes=1000)
    refused = small.post("/a", content=b"x" * 100_000, headers={"content-type": "text/plain"})
    assert refused.status_code == 413 and "1,000 bytes" in refused.text
    assert small.post("/b", content=b"x" * 100_000).status_code == 404
    assert small.post("/a").status_code == 204


def _talk(url: str, sent: bytes) -> bytes:
    host, port = url.removeprefix("http://").partition("/")[0].split(":")
    with socket.create_connection((host, int(port)), timeout=10) as connection:
        connection.sendall(sent)
        return b"".join(iter(lambda: connection.recv(4096), b""))


def test_a_head_that_never_ends_is_given_up(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(protocol, "HEAD_SECONDS", 0.2)
    assert _talk(url, b"GET /v1/models HTTP/1.1\r\nHost: a\r\n").startswith(b"HTTP/1.1 408")


def test_headers_over_the_limit_are_refused(url: str) -> None:
    long = b"GET /v1/models HTTP/1.1\r\nHost: a\r\n" + b"X-A: " + b"a" * 100_000 + b"\r\n\r\n"
    assert _talk(url, long).startswith(b"HTTP/1.1 431")


@pytest.mark.parametrize("start", [b"GET /v1/", b"GET /v1/models HTTP/1.1\r\nX-A: "])
def test_a_line_of_a_head_that_goes_on_and_on_is_refused_at_once(url: str, start: bytes) -> None:
    assert _talk(url, start + b"a" * 100_000).startswith(b"HTTP/1.1 431")


def test_a_long_check_doesn_t_hold_up_other_requests(
    url: str, http: httpx2.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, answered = threading.Event(), threading.Event()
    check = MockApp._violations

    def slow(app: MockApp, received: Any) -> Any:
        if len(received.content) > 50_000:
            begun.set()
            assert answered.wait(10), "the other request was held up"
        return check(app, received)

    monkeypatch.setattr(MockApp, "_violations", slow)
    body = {"model": "m", "messages": [MESSAGE] * 5_000}
    with ThreadPoolExecutor(1) as pool:
        long = pool.submit(http.post, "/chat/completions", json=body, timeout=20)
        assert begun.wait(10)
        assert http.get("/models/m").status_code == 200
        answered.set()
        assert long.result().status_code == 200


def test_the_faults_that_are_counted_are_bounded() -> None:
    schedule = Schedule()
    for number in range(1, MOST_KEPT + 10):
        assert schedule.is_due(f"status=500; times={number}", Fault(times=number), "a")
    assert len(schedule._seen) == MOST_KEPT
