"""When a call is repeated, after how long, and with what."""

from __future__ import annotations

import io
import math
import time
from email.utils import formatdate
from pathlib import Path
from typing import Any

import openai_client
import pytest
from client_kit.caller import CHAT, Caller, sse
from client_kit.spec import FILES
from core_server import Reply, reply

OK = reply({"id": "a"})
ERROR = {"message": "No.", "type": "t", "param": None, "code": "c"}


def _refusal(status: int = 429, code: str = "c", **headers: str) -> Reply:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return reply({"error": {**ERROR, "code": code}}, status, headers=named)


def _attempts(caller: Caller, *answers: Any, max_retries: int = 2, **options: Any) -> int:
    server = caller.server(*answers)
    client = caller.client(server, max_retries=max_retries, **options)
    assert caller.create(client).id == "a"
    return len(server.requests)


@pytest.mark.parametrize("status", [408, 409, 429, 500, 502, 503, 504, 529])
def test_these_statuses_are_retried(caller: Caller, status: int) -> None:
    assert _attempts(caller, _refusal(status), OK) == 2
    assert len(caller.slept) == 1


@pytest.mark.parametrize("status", [400, 401, 403, 404, 413, 422])
def test_these_statuses_are_not(caller: Caller, status: int) -> None:
    server = caller.server(_refusal(status), OK)
    with pytest.raises(openai_client.APIStatusError):
        caller.create(caller.client(server, max_retries=2))
    assert len(server.requests) == 1


def test_the_server_decides(caller: Caller) -> None:
    assert _attempts(caller, _refusal(400, x_should_retry="true"), OK) == 2
    server = caller.server(_refusal(500, x_should_retry="false"), OK)
    with pytest.raises(openai_client.InternalServerError):
        caller.create(caller.client(server, max_retries=2))
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ({"retry_after": "1"}, 1.0),
        ({"retry_after": "0.25"}, 0.25),
        ({"retry_after": "120"}, 120.0),
        ({"retry_after_ms": "40"}, 0.04),
        ({"retry_after_ms": "40", "retry_after": "7"}, 0.04),
        ({"retry_after_ms": "soon", "retry_after": "7"}, 7.0),
    ],
    ids=str,
)
def test_retry_after_in_numbers(caller: Caller, header: dict[str, str], seconds: float) -> None:
    assert _attempts(caller, _refusal(**header), OK) == 2
    assert caller.slept == [pytest.approx(seconds)]


def test_retry_after_as_a_date(caller: Caller) -> None:
    date = formatdate(time.time() + 30, usegmt=True)
    assert _attempts(caller, _refusal(retry_after=date), OK) == 2
    (seconds,) = caller.slept
    assert 20 < seconds <= 30


@pytest.mark.parametrize(
    "value",
    ["0", "-3", "nan", "", "later", "Wed, 99 Foo 2026 00:00:00 GMT", formatdate(0, usegmt=True)],
)
def test_retry_after_without_sense_means_the_usual_wait(caller: Caller, value: str) -> None:
    assert _attempts(caller, _refusal(retry_after=value), OK) == 2
    (seconds,) = caller.slept
    assert 0.375 <= seconds <= 0.5


@pytest.mark.parametrize("value", ["121", "inf", "1e9", formatdate(4e9, usegmt=True)])
def test_retry_after_that_is_too_long_ends_it(caller: Caller, value: str) -> None:
    server = caller.server(_refusal(retry_after=value), OK)
    with pytest.raises(openai_client.RateLimitError):
        caller.create(caller.client(server, max_retries=2))
    assert len(server.requests) == 1


def test_waits_double(caller: Caller) -> None:
    assert _attempts(caller, *[_refusal(500)] * 6, OK, max_retries=6) == 7
    for seconds, ceiling in zip(caller.slept, [0.5, 1, 2, 4, 8, 8], strict=True):
        assert 0.75 * ceiling <= seconds <= ceiling


def test_a_used_up_quota_is_not_retried(caller: Caller) -> None:
    server = caller.server(_refusal(429, "insufficient_quota"), OK)
    with pytest.raises(openai_client.RateLimitError) as caught:
        caller.create(caller.client(server, max_retries=2))
    assert caught.value.code == "insufficient_quota"
    assert len(server.requests) == 1


@pytest.mark.parametrize("retries", [0, 1, 3])
def test_max_retries(caller: Caller, retries: int) -> None:
    server = caller.server(_refusal(500))
    with pytest.raises(openai_client.InternalServerError):
        caller.create(caller.client(server, max_retries=retries))
    assert len(server.requests) == retries + 1


def test_max_retries_of_one_call(caller: Caller) -> None:
    server = caller.server(_refusal(500))
    client = caller.client(server, max_retries=0)
    with pytest.raises(openai_client.InternalServerError):
        caller.create(client.with_options(max_retries=2))
    assert len(server.requests) == 3


@pytest.mark.parametrize("wrong", [-1, None, "2", math.nan, True])
def test_max_retries_has_to_be_a_number(caller: Caller, wrong: Any) -> None:
    with pytest.raises((ValueError, TypeError)):
        caller.client("http://127.0.0.1:1", max_retries=wrong)


def test_no_answer_is_retried(caller: Caller) -> None:
    assert _attempts(caller, Reply(drop=True), Reply(drop=True), OK) == 3


def test_an_answer_that_breaks_off_is_retried(caller: Caller) -> None:
    assert _attempts(caller, reply({"id": "a"}, truncate=3), OK) == 2


def test_an_answer_that_is_no_http(caller: Caller) -> None:
    server = caller.server(Reply(raw=b"SSH-2.0-OpenSSH_9.6\r\n"))
    with pytest.raises(openai_client.APIConnectionError):
        caller.create(caller.client(server))


def test_a_timeout_is_retried(caller: Caller) -> None:
    assert _attempts(caller, reply({"id": "late"}, delay=0.6), OK, timeout=0.15) == 2


def test_nobody_listens(caller: Caller) -> None:
    server = caller.server(OK)
    server.stop()
    with pytest.raises(openai_client.APIConnectionError) as caught:
        caller.create(caller.client(server, max_retries=2))
    assert len(caller.slept) == 2
    assert caught.value.__cause__ is not None


def test_raw_responses_tell_the_retries(caller: Caller) -> None:
    client = caller.client(caller.server(_refusal(500), _refusal(500), OK), max_retries=2)
    raw = caller.run(client.chat.completions.with_raw_response.create(**CHAT))
    assert raw.retries_taken == 2


def test_the_same_body_is_sent_again(caller: Caller) -> None:
    server = caller.server(_refusal(500), OK)
    client = caller.client(server, max_retries=1)
    messages = (message for message in CHAT["messages"])
    caller.run(client.chat.completions.create(model="m", messages=messages))
    first, second = server.requests
    assert first.body == second.body != b""
    assert first.json()["messages"] == CHAT["messages"]


@pytest.mark.parametrize("kind", ["path", "file", "moved_file", "bytes"])
def test_the_same_file_is_sent_again(caller: Caller, kind: str) -> None:
    content = (FILES / "training.jsonl").read_bytes()
    moved = io.BytesIO(b"skipped" + content)
    moved.seek(7)
    file = {
        "path": FILES / "training.jsonl",
        "file": io.BytesIO(content),
        "moved_file": moved,
        "bytes": content,
    }[kind]
    server = caller.server(_refusal(500), reply({"id": "file-1"}))
    client = caller.client(server, max_retries=1)
    caller.run(client.files.create(file=file, purpose="batch"))
    first, second = server.requests
    assert first.body == second.body
    assert content in second.body


class _Once(io.RawIOBase):
    """A file that can be read once, like a pipe."""

    def __init__(self, content: bytes) -> None:
        self._rest = io.BytesIO(content)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        return self._rest.readinto(buffer)


def test_a_file_that_was_read_is_not_sent_again(caller: Caller) -> None:
    server = caller.server(_refusal(500), reply({"id": "file-1"}))
    client = caller.client(server, max_retries=2)
    with pytest.raises(openai_client.InternalServerError):
        caller.run(client.files.create(file=_Once(b"content"), purpose="batch"))
    assert len(server.requests) == 1


def test_a_key_function_is_asked_for_each_attempt(caller: Caller) -> None:
    keys = iter(["sk-first", "sk-second"])
    server = caller.server(_refusal(500), OK)
    caller.create(caller.client(server, max_retries=1, api_key=lambda: next(keys)))
    sent = [request.headers["authorization"] for request in server.requests]
    assert sent == ["Bearer sk-first", "Bearer sk-second"]


def test_the_deadline_ends_a_slow_answer(caller: Caller) -> None:
    server = caller.server(reply({"id": "late"}, delay=1.0))
    with pytest.raises(openai_client.APITimeoutError):
        caller.create(caller.client(server, deadline=0.2, max_retries=5, timeout=60))
    assert len(server.requests) == 1


def test_the_deadline_ends_a_dripping_answer(caller: Caller) -> None:
    dripping = Reply(pieces=[b" "] * 100 + [b"{}"], framing="chunked", pause=0.05)
    server = caller.server(dripping)
    with pytest.raises(openai_client.APITimeoutError):
        caller.create(caller.client(server, deadline=0.3, timeout=60))


def test_the_deadline_ends_a_dripping_stream(caller: Caller) -> None:
    pieces = [b": wait\n\n"] * 100 + [sse('{"id": "a"}')]
    server = caller.server(Reply(pieces=pieces, framing="chunked", pause=0.05))
    client = caller.client(server, deadline=0.3, timeout=60)
    with pytest.raises(openai_client.APITimeoutError):
        caller.items(caller.create(client, stream=True))


def test_no_wait_beyond_the_deadline(caller: Caller) -> None:
    server = caller.server(_refusal(retry_after="20"), OK)
    with pytest.raises(openai_client.APIError):
        caller.create(caller.client(server, deadline=5.0, max_retries=2))
    assert caller.slept == []
    assert len(server.requests) == 1


def test_the_timeout_of_one_call(caller: Caller) -> None:
    client = caller.client(caller.server(reply({"id": "a"}, delay=0.5)))
    with pytest.raises(openai_client.APITimeoutError) as caught:
        caller.create(client, timeout=openai_client.Timeout(10, read=0.1))
    assert isinstance(caught.value, openai_client.APIConnectionError)
    assert caller.create(client, timeout=None).id == "a"


def test_a_large_answer_in_time(caller: Caller, tmp_path: Path) -> None:
    block = b"x" * 100_000
    server = caller.server(Reply(pieces=[block] * 20, framing="chunked", pause=0.01))
    content = caller.run(caller.client(server, timeout=1).files.content("f"))
    assert len(content.read()) == 2_000_000
