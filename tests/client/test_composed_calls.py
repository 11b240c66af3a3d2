"""Methods that wait for a state, and that upload first: what they ask for, and how long."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openai
import openai_client
import pytest
from client_kit.caller import Caller
from client_kit.sdks import KEY
from core_server import Recorded, Reply, Server, reply

STORE_FILE = {"id": "file-1", "object": "vector_store.file", "vector_store_id": "vs_1"}
BATCH = {"id": "vsfb_1", "object": "vector_store.file_batch", "vector_store_id": "vs_1"}


def _states(body: dict[str, Any], *states: str, **options: Any) -> Callable[[Recorded], Reply]:
    """Each GET has the next state, the last one again and again; a POST has the first."""
    rest = itertools.chain(states, itertools.repeat(states[-1]))

    def answer(request: Recorded) -> Reply:
        if request.path == "/files":
            return reply({"id": f"file-{request.body.count(b'second') + 1}", "object": "file"})
        status = states[0] if request.method == "POST" else next(rest)
        busy = int(status == "in_progress")
        counts = {
            "in_progress": busy,
            "completed": 1 - busy,
            "failed": 0,
            "cancelled": 0,
            "total": 1,
        }
        return reply({**body, "status": status, "file_counts": counts}, 200, **options)

    return answer


def _asked(server: Server) -> list[str]:
    return [f"{r.method} {r.path}" for r in server.requests]


def test_poll_asks_until_the_state_is_another(caller: Caller) -> None:
    server = caller.server(_states(STORE_FILE, "in_progress", "in_progress", "failed"))
    files = caller.client(server).vector_stores.files
    found = caller.run(files.poll("file-1", vector_store_id="vs_1"))
    assert (type(found).__name__, found.status) == ("VectorStoreFile", "failed")
    assert _asked(server) == ["GET /vector_stores/vs_1/files/file-1"] * 3
    assert caller.slept == [1.0, 1.0]


@pytest.mark.parametrize(
    ("header", "given", "slept"),
    [
        ("250", {}, 0.25),
        ("0", {}, 0.0),
        ("soon", {}, 1.0),
        ("-5", {}, 1.0),
        ("inf", {}, 1.0),
        ("250", {"poll_interval_ms": 10}, 0.01),
    ],
)
def test_the_server_says_when_to_ask_again_unless_the_caller_does(
    caller: Caller, header: str, given: dict[str, Any], slept: float
) -> None:
    headers = {"openai-poll-after-ms": header}
    server = caller.server(_states(STORE_FILE, "in_progress", "completed", headers=headers))
    files = caller.client(server).vector_stores.files
    caller.run(files.poll("file-1", vector_store_id="vs_1", **given))
    assert caller.slept == [slept]


def test_an_unknown_state_ends_the_wait(caller: Caller) -> None:
    server = caller.server(_states(STORE_FILE, "archived"))
    files = caller.client(server).vector_stores.files
    assert caller.run(files.poll("file-1", vector_store_id="vs_1")).status == "archived"


def test_the_wait_ends_with_an_error_that_has_the_last_state(caller: Caller) -> None:
    server = caller.server(_states(STORE_FILE, "in_progress"))
    client = caller.client(server)
    now = itertools.count(0.0, 4.0)
    client._clock = lambda: next(now)
    with pytest.raises(openai_client.PollTimeoutError, match="within 60 seconds") as caught:
        files = client.vector_stores.files
        caller.run(files.poll("file-1", vector_store_id="vs_1", max_wait_seconds=60))
    assert isinstance(caught.value, (TimeoutError, openai_client.OpenAIError))
    assert getattr(caught.value.last, "status", None) == "in_progress"
    assert caller.slept == sorted(caller.slept, reverse=True)  # no longer than what is left


def test_a_request_that_hangs_ends_with_the_wait(caller: Caller) -> None:
    server = caller.server(reply(STORE_FILE, delay=5))
    files = caller.client(server, max_retries=2).vector_stores.files
    with pytest.raises(openai_client.PollTimeoutError):
        caller.run(files.poll("file-1", vector_store_id="vs_1", max_wait_seconds=0.2))
    assert len(server.requests) == 1


def test_without_a_deadline_a_timeout_is_a_timeout(caller: Caller) -> None:
    server = caller.server(reply(STORE_FILE, delay=5))
    files = caller.client(server).vector_stores.files
    with pytest.raises(openai_client.APITimeoutError):
        caller.run(files.poll("file-1", vector_store_id="vs_1", timeout=0.2))


@pytest.mark.parametrize("wait", [-1, float("nan"), float("inf"), "3", True])
def test_an_impossible_wait_is_refused_before_anything_is_sent(caller: Caller, wait: Any) -> None:
    server = caller.server(_states(STORE_FILE, "completed"))
    files = caller.client(server).vector_stores.files
    for call in (
        lambda: files.create_and_poll("file-1", vector_store_id="vs_1", max_wait_seconds=wait),
        lambda: files.upload_and_poll(vector_store_id="vs_1", file=b"x", max_wait_seconds=wait),
        lambda: files.poll("file-1", vector_store_id="vs_1", max_wait_seconds=wait),
    ):
        with pytest.raises(ValueError, match="max_wait_seconds"):
            caller.run(call())
    assert server.requests == []


def test_a_wait_of_nothing_asks_for_nothing(caller: Caller) -> None:
    server = caller.server(_states(STORE_FILE, "completed"))
    files = caller.client(server).vector_stores.files
    with pytest.raises(TimeoutError):
        caller.run(files.poll("file-1", vector_store_id="vs_1", max_wait_seconds=0))
    assert server.requests == []


def test_a_file_is_waited_for_with_the_names_and_units_of_its_own_method(caller: Caller) -> None:
    server = caller.server(_states({"id": "file-1", "object": "file"}, "uploaded", "processed"))
    client = caller.client(server)
    assert caller.run(client.files.wait_for_processing(id="file-1")).status == "processed"
    assert caller.slept == [5.0]
    server = caller.server(_states({"id": "file-1", "object": "file"}, "uploaded"))
    client = caller.client(server)
    with pytest.raises(RuntimeError):
        caller.run(
            client.files.wait_for_processing("file-1", poll_interval=0, max_wait_seconds=0.05)
        )


def _use(client: Any) -> list[Callable[[], Any]]:
    files, batches = client.vector_stores.files, client.vector_stores.file_batches
    quick: dict[str, Any] = {"poll_interval_ms": 1}
    return [
        lambda: files.create_and_poll("file-1", vector_store_id="vs_1", **quick),
        lambda: files.upload(vector_store_id="vs_1", file=("a.txt", b"first")),
        lambda: files.upload_and_poll(
            vector_store_id="vs_1", file=("a.txt", b"first"), attributes={"a": 1}, **quick
        ),
        lambda: batches.create_and_poll("vs_1", file_ids=["file-1"], **quick),
        lambda: batches.poll("vsfb_1", vector_store_id="vs_1", **quick),
        lambda: batches.upload_and_poll(
            "vs_1",
            files=[("a.txt", b"first"), ("b.txt", b"second")],
            file_ids=["file-0"],
            max_concurrency=1,
            **quick,
        ),
    ]


@pytest.mark.parametrize("number", range(6))
def test_they_make_the_requests_of_the_official_package(number: int) -> None:
    sent: list[list[tuple[str, Any]]] = []
    for package in (openai_client, openai):
        body = BATCH if number > 2 else STORE_FILE
        with Server(_states(body, "in_progress", "completed")) as server:
            client: Any = package.OpenAI(api_key=KEY, base_url=server.url)
            found = _use(client)[number]()
            known = [(f"{r.method} {r.path}", _body(r)) for r in server.requests]
            sent.append([*known, (found.id, found.status)])
    assert sent[0] == sent[1]


def _body(request: Recorded) -> Any:
    """What was sent, the boundary of forms apart, and null as nothing."""
    if request.headers.get("content-type", "").startswith("multipart"):
        return sorted(part for part in (b"first", b"second", b"assistants") if part in request.body)
    body = request.json() if request.body else None
    if body and "file_ids" in body:
        body["file_ids"].sort()  # the official package has them as their uploads end
    return body


def test_uploads_of_many_files_keep_the_order_of_the_files(caller: Caller, tmp_path: Path) -> None:
    paths = []
    for number in range(7):
        paths.append(tmp_path / f"{number}.txt")
        paths[-1].write_text(f"file-{number}-")

    def answer(request: Recorded) -> Reply:
        if request.path != "/files":
            return reply({**BATCH, "status": "completed"})
        (number,) = [n for n in range(7) if b"file-%d-" % n in request.body]
        return reply({"id": f"file-{number}"}, 200, delay=0.05 if number % 2 else 0)

    server = caller.server(answer)
    batches = caller.client(server).vector_stores.file_batches
    caller.run(batches.upload_and_poll("vs_1", files=paths, max_concurrency=3))
    (created,) = [r for r in server.requests if r.path.endswith("file_batches")]
    assert created.json()["file_ids"] == [f"file-{n}" for n in range(7)]


def test_the_first_upload_that_fails_ends_all(caller: Caller) -> None:
    def answer(request: Recorded) -> Reply:
        bad = b"bad" in request.body
        return reply({"error": {"message": "no"}}, 400) if bad else reply({"id": "file-1"})

    server = caller.server(answer)
    batches = caller.client(server).vector_stores.file_batches
    files = [b"bad", *[b"good"] * 20]
    with pytest.raises(openai_client.BadRequestError):
        caller.run(batches.upload_and_poll("vs_1", files=files, max_concurrency=1))
    assert len(server.requests) <= 3
    assert not any(r.path.endswith("file_batches") for r in server.requests)


@pytest.mark.parametrize("number", [0, -1, True])
def test_no_uploads_at_once_are_refused(caller: Caller, number: Any) -> None:
    batches = caller.client(caller.server()).vector_stores.file_batches
    with pytest.raises(ValueError, match="max_concurrency"):
        caller.run(batches.upload_and_poll("vs_1", files=[b"x"], max_concurrency=number))
