"""When a call is repeated, and after how long."""

from __future__ import annotations

import asyncio
import math
import socket
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest
from core_server import Server, reply
from core_support import AClient, Client
from engine.errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    InternalServerError,
    InvalidArgumentError,
    RateLimitError,
)
from engine.request import Request
from engine.resource import to_raw
from engine.retries import Retries

OK = reply({"name": "done"})


def delay(status: int, headers: dict[str, str] | None = None, taken: int = 0) -> float | None:
    rules = Retries(uniform=lambda: 0.0, now=lambda: 1_000_000_000.0)
    return rules.delay_after_status(taken, status, headers or {})


@pytest.mark.parametrize("status", [408, 409, 429, 500, 502, 503, 529, 599])
def test_temporary_statuses_are_retried(status: int) -> None:
    with Server(reply({}, status), OK) as server, Client(server) as client:
        assert client.things.create().name == "done"
    assert client.slept == [0.5]
    assert [request.json() for request in server.requests] == [{"name": "n"}] * 2


@pytest.mark.parametrize("status", [400, 401, 403, 404, 422, 418])
def test_other_statuses_are_not(status: int) -> None:
    with (
        Server(reply({}, status), OK) as server,
        Client(server) as client,
        pytest.raises(APIStatusError),
    ):
        client.things.create()
    assert len(server.requests) == 1


def test_the_waits_double_up_to_a_limit() -> None:
    rules = Retries(uniform=lambda: 0.0)
    waits = [rules.delay_after_failure(n) for n in (0, 1, 2, 3, 4, 5, 5000)]
    assert waits == [0.5, 1.0, 2.0, 4.0, 8.0, 8.0, 8.0]
    assert Retries(uniform=lambda: 1.0).delay_after_failure(1) == 0.75


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({"retry-after-ms": "1500"}, 1.5),
        ({"retry-after-ms": "50", "retry-after": "7"}, 0.05),
        ({"retry-after-ms": "soon", "retry-after": "7"}, 7.0),
        ({"retry-after": "7"}, 7.0),
        ({"retry-after": "0.25"}, 0.25),
        ({"retry-after": "120"}, 120.0),
        ({"retry-after": "120.5"}, None),
        ({"retry-after": "inf"}, None),
        ({"retry-after": "0"}, 0.5),
        ({"retry-after": "-3"}, 0.5),
        ({"retry-after": "nan"}, 0.5),
        ({"retry-after": ""}, 0.5),
        ({"retry-after": "tomorrow"}, 0.5),
        ({"retry-after": "Sun, 09 Sep 2001 01:46:50 GMT"}, 10.0),
        ({"retry-after": "Sun, 09 Sep 2001 01:46:50 -0000"}, 10.0),
        ({"retry-after": "Sun, 09 Sep 2001 01:46:30 GMT"}, 0.5),
        ({"retry-after": "Sun, 09 Sep 2001 02:46:40 GMT"}, None),
        ({"retry-after": "Sun, 99 Sep 2001 01:46:50 GMT"}, 0.5),
    ],
)
def test_the_wait_that_a_server_asks_for(headers: dict[str, str], expected: float | None) -> None:
    assert delay(503, headers) == expected


def test_the_server_decides_with_x_should_retry() -> None:
    assert delay(400, {"x-should-retry": "true"}) == 0.5
    assert delay(500, {"x-should-retry": "false"}) is None
    assert delay(500, {"x-should-retry": "perhaps"}) == 0.5
    assert delay(400, {"x-should-retry": "perhaps"}) is None


@pytest.mark.parametrize("member", ["code", "type"])
def test_a_used_up_quota_is_not_retried(member: str) -> None:
    quota = reply({"error": {"message": "no money", member: "insufficient_quota"}}, 429)
    with (
        Server(quota, OK) as server,
        Client(server) as client,
        pytest.raises(RateLimitError, match="no money"),
    ):
        client.things.create()
    assert len(server.requests) == 1


@pytest.mark.parametrize("retries", [0, 1, 4])
def test_the_last_error_is_raised(retries: int) -> None:
    with (
        Server(reply({}, 500)) as server,
        Client(server, max_retries=retries) as client,
        pytest.raises(InternalServerError),
    ):
        client.things.create()
    assert len(server.requests) == retries + 1
    assert client.slept == [0.5, 1.0, 2.0, 4.0][:retries]


def test_retries_taken_are_reported() -> None:
    with Server(reply({}, 500), reply({}, 500), OK) as server, Client(server) as client:
        response = to_raw(client.things.create)()
    assert response.retries_taken == 2


@pytest.mark.parametrize("value", [-1, "2", None, True, math.nan])
def test_a_wrong_number_of_retries(value: object) -> None:
    with pytest.raises(InvalidArgumentError):
        Client("http://127.0.0.1:9", max_retries=value)


def test_retries_without_end() -> None:
    failures = [reply({}, 500)] * 30
    with Server(*failures, OK) as server, Client(server, max_retries=math.inf) as client:
        assert client.things.create().name == "done"
    assert len(client.slept) == 30


@pytest.mark.parametrize(
    "fault",
    [
        reply({}, 200, drop=True),
        reply({"name": "x" * 100}, 200, truncate=20),
        reply({"name": "x" * 100}, 200, truncate=20, framing="chunked"),
        reply({}, 200, raw=b"SSH-2.0-OpenSSH\r\n"),
        reply({}, 200, raw=b"HTTP/1.1 200 OK\r\ncontent-le"),
    ],
    ids=["dropped", "cut", "cut in a chunk", "no HTTP", "cut headers"],
)
def test_broken_answers_are_retried(fault: object) -> None:
    with Server(fault, OK) as server, Client(server) as client:
        assert client.things.create().name == "done"
    with (
        Server(fault) as server,
        Client(server) as client,
        pytest.raises(APIConnectionError) as caught,
    ):
        client.things.create()
    assert len(server.requests) == 3
    assert caught.value.request.method == "POST"


def test_an_error_whose_body_is_cut_off_keeps_its_status() -> None:
    body = {"error": {"message": "overloaded, sorry", "pad": "x" * 500}}
    with (
        Server(reply(body, 503, truncate=200)) as server,
        Client(server) as client,
        pytest.raises(InternalServerError, match="overloaded") as caught,
    ):
        client.things.create()
    assert len(server.requests) == 3
    assert caught.value.status_code == 503


def test_no_connection_at_all() -> None:
    with Server() as server:
        url = server.url
    with (
        Client(url) as client,
        pytest.raises(APIConnectionError, match=r"^Connection error: ") as caught,
    ):
        client.things.create()
    assert client.slept == [0.5, 1.0]
    assert caught.value.__cause__ is not None
    assert not isinstance(caught.value, APITimeoutError)


def test_timeouts_are_retried_and_reported() -> None:
    with (
        Server(reply({}, 200, delay=5.0)) as server,
        Client(server, max_retries=1) as client,
        pytest.raises(APITimeoutError, match=r"received for 0\.05 seconds"),
    ):
        client.things.create(timeout=0.05)
    assert len(server.requests) == 2


def test_what_must_not_arrive_twice_is_not_sent_again() -> None:
    with (
        Server(reply({}, 200, drop=True)) as server,
        Client(server) as client,
        pytest.raises(APIConnectionError),
    ):
        client.things._text(Request("POST", "/x", idempotent=False))
    assert len(server.requests) == 1


def test_a_body_that_was_used_up_is_not_sent_again() -> None:
    with Server(reply({}, 500), OK) as server, Client(server) as client:
        with pytest.raises(InternalServerError):
            client.things.create(json=None, content=(b for b in (b"a", b"b")))
        assert client.things.create(json=None, content=[b"a", b"b"]).name == "done"
    assert [request.body for request in server.requests] == [b"ab", b"ab"]


def test_a_body_that_was_not_begun_can_still_be_sent() -> None:
    with Server() as server:
        url = server.url
    with Client(url) as client, pytest.raises(APIConnectionError):
        client.things.create(json=None, content=iter([b"a"]))
    assert len(client.slept) == 2


def test_a_file_goes_back_to_where_it_was(tmp_path: Path) -> None:
    path = tmp_path / "f"
    path.write_bytes(b"0123456789" * 20_000)
    with Server(reply({}, 500), OK) as server, Client(server) as client, path.open("rb") as file:
        file.seek(5)
        client.things.create(json=None, content=file)
    assert [request.body for request in server.requests] == [path.read_bytes()[5:]] * 2


def test_a_body_that_cannot_be_read() -> None:
    def broken() -> Iterator[bytes]:
        yield b"a"
        raise OSError("disk on fire")

    with (
        Server(OK) as server,
        Client(server) as client,
        pytest.raises(InvalidArgumentError, match="disk on fire"),
    ):
        client.things.create(json=None, content=broken())
    assert client.slept == []


def test_asynchronous_clients_retry_alike() -> None:
    async def run(server: Server) -> AClient:
        async with AClient(server) as client:
            assert (await client.things.create()).name == "done"
        return client

    with Server(reply({}, 500), reply({}, 200, drop=True), OK) as server:
        client = asyncio.run(run(server))
    assert client.slept == [0.5, 1.0]


def test_an_asynchronous_client_really_waits() -> None:
    async def run(server: Server) -> None:
        async with AClient(server, sleep=None) as client:
            assert (await client.things.create()).name == "done"

    with Server(reply({}, 500, headers={"retry-after-ms": "1"}), OK) as server:
        asyncio.run(run(server))


class Clock:
    """A clock that moves when somebody sleeps, and a little at every look."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        self.now += 0.001
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds


def test_the_deadline_ends_the_retries() -> None:
    clock = Clock()
    with (
        Server(reply({}, 500, headers={"retry-after": "4"})) as server,
        Client(server, deadline=10.0, max_retries=9, clock=clock, sleep=clock.sleep) as client,
        pytest.raises(InternalServerError),
    ):
        client.things.create()
    assert len(server.requests) == 3
    assert clock.now < 10


def test_the_deadline_holds_for_an_answer_that_never_comes() -> None:
    with (
        Server(reply({}, 200, delay=5.0)) as server,
        Client(server, deadline=0.2) as client,
        pytest.raises(APITimeoutError, match=r"deadline of 0\.2 seconds"),
    ):
        client.things.create()
    assert len(server.requests) == 1


def drip() -> object:
    return reply({}, 200, pieces=[b" "] * 400, pause=0.02)


def test_the_deadline_holds_for_an_answer_that_drips() -> None:
    with (
        Server(drip()) as server,
        Client(server, deadline=0.3) as client,
        pytest.raises(APITimeoutError, match="deadline"),
    ):
        client.things.create()


def test_the_deadline_holds_in_asynchronous_clients() -> None:
    async def run(server: Server) -> None:
        async with AClient(server, deadline=0.3) as client:
            with pytest.raises(APITimeoutError, match="deadline"):
                await client.things.create()

    for answer in (drip(), reply({}, 200, delay=5.0)):
        with Server(answer) as server:
            asyncio.run(run(server))


DRIPPING = {
    "head": reply({}, 200, head_pause=0.03),
    "body": drip(),
    "stream": reply({}, 200, pieces=[b": x\n\n"] * 400, pause=0.02, framing="chunked"),
    "error": reply({}, 500, head_pause=0.03),
}


@pytest.mark.parametrize("own", [False, True], ids=["", "own client"])
@pytest.mark.parametrize("reused", [False, True], ids=["new", "reused"])
@pytest.mark.parametrize("answer", DRIPPING.values(), ids=DRIPPING)
def test_the_deadline_holds_to_the_tenth_of_a_second_whatever_drips(
    answer: Any, reused: bool, own: bool
) -> None:
    http_client = httpx2.Client() if own else None
    with (
        Server(*([OK] * reused), answer) as server,
        Client(server, deadline=0.3, http_client=http_client) as client,
    ):
        if reused:
            client.things.create()
        start = time.monotonic()
        with pytest.raises(APITimeoutError, match=r"deadline of 0\.3 seconds"):
            list(client.things.stream())
        assert 0.25 < time.monotonic() - start < 0.6
        assert server.connections == 1


def test_a_deadline_is_of_its_own_call_alone() -> None:
    """Another thread, and the next call on the same connection, wait as long as they like."""
    with Server(reply({"name": "x"}, 200, delay=0.15)) as server:
        client = Client(server)
        hasty = client._copy(deadline=0.05)
        with pytest.raises(APITimeoutError):
            hasty.things.__class__(hasty).get()
        assert client.things.get().name == "x"


def test_the_deadline_holds_for_a_server_that_takes_nothing() -> None:
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        url = f"http://127.0.0.1:{deaf.getsockname()[1]}"
        start = time.monotonic()
        with Client(url, deadline=0.3) as client, pytest.raises(APITimeoutError, match="deadline"):
            client.things.create(json={"text": "x" * 50_000_000})
        assert time.monotonic() - start < 1.5


def test_a_deadline_that_is_kept_changes_nothing() -> None:
    async def run(server: Server) -> None:
        async with AClient(server, deadline=30) as client:
            assert (await client.things.create()).name == "done"
            assert (await client.things.create()).name == "done"

    with Server(OK) as server:
        asyncio.run(run(server))
        with Client(server, deadline=30) as client:
            client.things.create()
            client.things.create()
        assert server.connections == 2


@pytest.mark.parametrize("value", [0, -1, math.nan])
def test_a_wrong_deadline(value: float) -> None:
    with pytest.raises(InvalidArgumentError):
        Client("http://127.0.0.1:9", deadline=value)
