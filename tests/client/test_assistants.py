"""Runs of assistants: streams with their events, and waits, as the official package has them."""

from __future__ import annotations

import json
import warnings
from typing import Any

import openai
import openai_client
import pytest
from client_kit.caller import Caller
from client_kit.sdks import KEY
from core_server import Recorded, Reply, Server, reply

RUN = {"id": "run_1", "object": "thread.run", "thread_id": "thread_1", "assistant_id": "asst_1"}
DELTA = {
    "id": "msg_1",
    "object": "thread.message.delta",
    "delta": {"content": [{"index": 0, "type": "text", "text": {"value": "Otters"}}]},
}


def _events(*events: tuple[str, Any]) -> Reply:
    text = "".join(
        f"event: {name}\ndata: {data if isinstance(data, str) else json.dumps(data)}\n\n"
        for name, data in events
    )
    return reply(text, headers={"content-type": "text/event-stream"})


STREAM = _events(
    ("thread.run.created", {**RUN, "status": "queued"}),
    ("thread.message.delta", DELTA),
    ("thread.robot.awake", {"id": "r"}),
    ("thread.run.completed", {**RUN, "status": "completed"}),
    ("done", "[DONE]"),
)


def test_a_run_streams_typed_events_with_their_names(caller: Caller) -> None:
    server = caller.server(STREAM)
    runs = caller.client(server).beta.threads.runs
    stream = caller.run(runs.create("thread_1", assistant_id="asst_1", stream=True))
    events = caller.items(stream)
    assert [(e.event, type(e).__name__) for e in events] == [
        ("thread.run.created", "ThreadRunCreated"),
        ("thread.message.delta", "ThreadMessageDelta"),
        ("thread.robot.awake", "Unknown"),
        ("thread.run.completed", "ThreadRunCompleted"),
    ]
    assert events[0].data.status == "queued"
    assert events[1].data.delta.content[0].text.value == "Otters"
    assert server.requests[0].headers["openai-beta"] == "assistants=v2"
    assert server.requests[0].json() == {"assistant_id": "asst_1", "stream": True}


def test_an_error_in_a_run_is_raised(caller: Caller) -> None:
    server = caller.server(_events(("error", {"message": "too many", "code": "rate_limit"})))
    runs = caller.client(server).beta.threads.runs
    stream = caller.run(runs.create("thread_1", assistant_id="asst_1", stream=True))
    with pytest.raises(openai_client.APIError, match="too many"):
        caller.items(stream)


def _answers(request: Recorded) -> Reply:
    done = request.method == "GET"
    return reply({**RUN, "status": "completed" if done else "queued"})


CALLS = {
    "create_and_poll": lambda beta: beta.threads.runs.create_and_poll(
        thread_id="thread_1", assistant_id="asst_1", instructions="Be brief.", poll_interval_ms=1
    ),
    "submit_tool_outputs_and_poll": lambda beta: beta.threads.runs.submit_tool_outputs_and_poll(
        run_id="run_1",
        thread_id="thread_1",
        tool_outputs=[{"tool_call_id": "call_1", "output": "12"}],
        poll_interval_ms=1,
    ),
    "create_and_run_poll": lambda beta: beta.threads.create_and_run_poll(
        assistant_id="asst_1", thread={"messages": []}, poll_interval_ms=1
    ),
    "poll": lambda beta: beta.threads.runs.poll("run_1", thread_id="thread_1", poll_interval_ms=1),
}


@pytest.mark.parametrize("name", CALLS)
def test_runs_are_waited_for_with_the_requests_of_the_official_package(name: str) -> None:
    heard = []
    for package in (openai_client, openai):
        with Server(_answers) as server, warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            client: Any = package.OpenAI(api_key=KEY, base_url=server.url)
            run = CALLS[name](client.beta)
            assert (run.id, run.status) == ("run_1", "completed")
            heard.append([(f"{r.method} {r.path}", _sent(r)) for r in server.requests])
    assert heard[0] == heard[1]


def _sent(request: Recorded) -> Any:
    beta = request.headers["openai-beta"]
    body = request.json() if request.body else None
    if isinstance(body, dict):
        body = {key: value for key, value in body.items() if value is not False}
    return beta, body


def test_a_run_that_needs_an_action_ends_the_wait(caller: Caller) -> None:
    server = caller.server(reply({**RUN, "status": "requires_action"}))
    runs = caller.client(server).beta.threads.runs
    assert caller.run(runs.poll("run_1", thread_id="thread_1")).status == "requires_action"
    assert len(server.requests) == 1
