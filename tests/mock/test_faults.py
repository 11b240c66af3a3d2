"""Failures on demand, seen by clients that don't know of them."""

from __future__ import annotations

import json
from typing import Any

import httpx2
import pytest
from openai_client import (
    APIConnectionError,
    APIError,
    APIStreamError,
    APITimeoutError,
    OpenAI,
    RateLimitError,
)
from specloom.mock.faults import Schedule, WrongFault, parse_fault

ASKED = [{"role": "user", "content": "hi"}]
HEADER = "x-mock-fault"


def _client(url: str, fault: str, **options: Any) -> OpenAI:
    headers = {HEADER: fault}
    return OpenAI(api_key="k", base_url=url, default_headers=headers, **options)


def test_a_status_with_what_belongs_to_it(http: httpx2.Client) -> None:
    fault = "status=429; retry-after=7; message=Slow down."
    response = http.get("/models", headers={HEADER: fault})
    assert response.status_code == 429
    assert response.headers["retry-after"] == "7"
    error = response.json()["error"]
    assert error["message"] == "Slow down." and set(error) == {"message", "type", "param", "code"}


def test_failures_that_pass_are_survived_by_retries(url: str) -> None:
    with _client(url, "status=503; times=1; message=passing", max_retries=1) as client:
        assert client.models.retrieve("m").id == "m"
        # The next call fails once again, and goes well again.
        assert client.models.retrieve("m").id == "m"


def test_failures_that_last_are_raised(url: str) -> None:
    with _client(url, "status=429", max_retries=0) as client, pytest.raises(RateLimitError):
        client.models.list()


@pytest.mark.parametrize(
    "fault", ["drop=connection", "drop=body", "drop=body; after=0", "truncate=9", "truncate"]
)
def test_a_broken_answer_is_an_error_of_the_client(url: str, fault: str) -> None:
    with _client(url, fault, max_retries=0) as client, pytest.raises(APIError):
        client.models.retrieve("m")


def test_a_dropped_connection_is_distinguished_from_a_short_body(http: httpx2.Client) -> None:
    with pytest.raises(httpx2.RemoteProtocolError):
        http.get("/models", headers={HEADER: "drop=body"})
    with pytest.raises((httpx2.RemoteProtocolError, httpx2.ReadError)):
        http.get("/models", headers={HEADER: "drop=connection"})
    response = http.get("/models", headers={HEADER: "truncate=3"})
    with pytest.raises(json.JSONDecodeError):
        response.json()


def test_a_stream_that_breaks_off_gives_what_came_before(url: str) -> None:
    with _client(url, "drop=stream; after=2", max_retries=0) as client:
        stream = client.chat.completions.create(model="m", messages=ASKED, stream=True)
        seen = []
        with pytest.raises((APIStreamError, APIConnectionError)):
            for chunk in stream:
                seen.append(chunk)
    assert len(seen) == 2


def test_a_slow_answer_runs_into_the_read_timeout(url: str) -> None:
    with (
        _client(url, "delay=2", max_retries=0, timeout=0.2) as client,
        pytest.raises(APITimeoutError),
    ):
        client.models.list()


def test_slow_bytes_arrive_all_the_same(http: httpx2.Client) -> None:
    plain = http.get("/models").content
    assert http.get("/models", headers={HEADER: "slow=5000"}).content == plain


def test_a_fault_for_every_request_can_be_lifted_by_the_header(serve: Any) -> None:
    client = serve(
        """
        paths: { /x: { get: { responses: { "200": { description: Fine. } } } } }
        """,
        fault="status=500; every=2",
    )
    assert [client.get("/x").status_code for _ in range(4)] == [200, 500, 200, 500]
    assert client.get("/x", headers={HEADER: "none"}).status_code == 200


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("statsu=500", "did you mean status"),
        ("status=200", "out of range"),
        ("status=x", "a number"),
        ("drop=all", "connection, body, stream"),
        ("delay=-1", "out of range"),
        ("delay=inf", "out of range"),
        ("delay=nan", "out of range"),
        ("status=503; times=0", "out of range"),
        ("status=503; every=0", "out of range"),
        ("", "empty"),
    ],
)
def test_a_wrong_fault_says_what_is_wrong(text: str, reason: str) -> None:
    with pytest.raises(WrongFault, match=reason):
        parse_fault(text)


@pytest.mark.parametrize("text", ["zurück", "\N{EURO SIGN} 5", "a\tb"])
def test_a_fault_may_have_any_letters(http: httpx2.Client, serve: Any, text: str) -> None:
    asked = {HEADER: f"status=429; retry-after={text}; message={text}".encode()}
    response = http.get("/models", headers=asked)
    assert (response.status_code, response.json()["error"]["message"]) == (429, text)
    client = serve(
        'paths: { /x: { get: { responses: { "200": { description: Fine. } } } } }',
        fault=f"status=429; retry-after={text}",
    )
    assert client.get("/x").status_code == 429


def test_a_number_without_end_is_answered_in_json(http: httpx2.Client) -> None:
    content = b'{"model": "m", "messages": [{"role": "user", "content": ""}], "temperature": 1e400}'
    headers = {"content-type": "application/json"}
    response = http.post("/chat/completions", content=content, headers=headers)
    assert response.status_code == 400
    assert b"Infinity," not in response.content
    [violation] = response.json()["violations"]
    assert (violation["pointer"], violation["got"]) == ("/temperature", "Infinity")


def test_a_wrong_fault_in_the_header_is_a_bad_request(http: httpx2.Client) -> None:
    response = http.get("/models", headers={HEADER: "statsu=500"})
    assert response.status_code == 400
    assert "did you mean status?" in response.json()["error"]["message"]


def test_operations_are_counted_apart() -> None:
    schedule = Schedule()
    fault = parse_fault("status=500; times=1")
    seen = [schedule.is_due("f", fault, call) for call in ("a", "b", "a", "a", "b")]
    assert seen == [True, True, False, True, False]
