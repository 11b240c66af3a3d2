"""Handlers of run streams: the methods that they call, as the official package calls them."""

from __future__ import annotations

import asyncio
import json
import warnings
from importlib import import_module
from typing import Any

import openai
import openai_client
import pytest
from client_kit.sdks import KEY
from core_server import Reply, Server, reply

Event = tuple[str, dict[str, Any]]


def _run(status: str) -> Event:
    found = {"id": "run_1", "object": "thread.run", "thread_id": "t", "assistant_id": "a"}
    return f"thread.run.{status}", {**found, "status": status}


def _step(state: str, *calls: Any) -> Event:
    details = {"type": "tool_calls", "tool_calls": list(calls)}
    found = {"id": "step_1", "object": "thread.run.step", "run_id": "run_1", "type": "tool_calls"}
    return f"thread.run.step.{state}", {**found, "status": state, "step_details": details}


def _call(index: int, arguments: str, id: str = "") -> Event:
    named = {"id": id, "function": {"name": "f", "arguments": arguments}}
    call = named if id else {"function": {"arguments": arguments}}
    calls = [{"index": index, "type": "function", **call}]
    delta = {"step_details": {"type": "tool_calls", "tool_calls": calls}}
    return "thread.run.step.delta", {"id": "step_1", "delta": delta}


def _message(state: str, *parts: Any) -> Event:
    found = {"id": "msg_1", "object": "thread.message", "thread_id": "t", "role": "assistant"}
    return f"thread.message.{state}", {**found, "content": list(parts)}


def _delta(*parts: Any) -> Event:
    return "thread.message.delta", {"id": "msg_1", "delta": {"content": list(parts)}}


def _text(index: int, value: str, *annotations: Any) -> dict[str, Any]:
    noted = {"annotations": list(annotations)} if annotations else {}
    return {"index": index, "type": "text", "text": {"value": value, **noted}}


def _image(index: int) -> dict[str, Any]:
    return {"index": index, "type": "image_file", "image_file": {"file_id": f"file_{index}"}}


def _whole(value: str) -> dict[str, Any]:
    return {"type": "text", "text": {"value": value, "annotations": []}}


FILE = {"type": "image_file", "image_file": {"file_id": "file_1"}}
QUOTE = {"index": 0, "type": "file_citation", "text": "q"}
CALLS = (_step("created"), _call(0, "", "call_1"), _call(0, '{"a"'), _call(0, ":1}"))
PARTS = (_delta(_text(0, "Hel")), _delta(_text(0, "lo")), _delta(_image(1)))
STREAMS: dict[str, tuple[Event, ...]] = {
    "a run with calls, texts and an image": (
        ("thread.created", {"id": "t", "object": "thread"}),
        *(_run("created"), _run("queued"), _run("in_progress"), *CALLS, _step("in_progress")),
        *(_call(1, "", "call_2"), _call(1, "{}"), _step("completed"), _message("created")),
        *(_message("in_progress"), *PARTS, _delta(_text(2, "x", QUOTE)), _delta(_text(2, "y"))),
        _message("completed", _whole("Hello"), FILE, _whole("xy")),
        _run("completed"),
    ),
    "a run that waits for a tool": (_run("created"), *CALLS, _run("requires_action")),
    "a message that is cut": (
        *(_run("created"), _message("created"), _delta(_text(0, "Hel"))),
        *(_message("incomplete", _whole("Hel")), _run("incomplete")),
    ),
    "two parts at once": (
        *(_message("created"), _delta(_text(0, "a"), _text(1, "b"))),
        _message("completed", _whole("a"), _whole("b")),
    ),
    "an image comes last": (_message("created"), _delta(_image(0)), _message("completed", FILE)),
    "a message begins with text": (_message("created", _whole("pre")), _delta(_text(0, "fix"))),
    "a step fails": (_run("created"), *CALLS, _step("failed"), _run("failed")),
    "an event that nobody knows": (_run("created"), ("thread.robot.awake", {"id": "r"})),
}


def _body(events: tuple[Event, ...], end: str = "event: done\ndata: [DONE]\n\n") -> Reply:
    text = "".join(f"event: {name}\ndata: {json.dumps(data)}\n\n" for name, data in events)
    return reply(text + end, headers={"content-type": "text/event-stream"})


def _shown(value: Any) -> Any:
    if isinstance(value, Exception):
        return type(value).__name__
    return getattr(value, "event", None) or value.to_dict()


def _handler(package: Any, log: list[Any], asynchronous: bool) -> Any:
    base = package.AsyncAssistantEventHandler if asynchronous else package.AssistantEventHandler

    def logged(name: str) -> Any:
        def hook(self: Any, *args: Any) -> Any:
            run, message = self.current_run, self.current_message_snapshot
            step = self.current_run_step_snapshot
            state = (run and run.status, bool(message), bool(step))
            log.append((name, *map(_shown, args), state))
            return asyncio.sleep(0) if asynchronous else None

        return hook

    hooks = {name: logged(name) for name in dir(base) if name.startswith("on_")}
    return type("Logged", (base,), hooks)()


def _play(
    package: Any, body: Reply, asynchronous: bool, method: str = "runs.stream", **args: Any
) -> tuple[list[Any], Any, Any]:
    """(the methods that were called, the handler, the request)."""
    log: list[Any] = []
    handler = _handler(package, log, asynchronous)
    sent = args or {"thread_id": "t", "assistant_id": "a"}
    with Server(body) as server, warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        made = package.AsyncOpenAI if asynchronous else package.OpenAI
        client: Any = made(api_key=KEY, base_url=server.url, max_retries=0)
        threads: Any = client.beta.threads
        opens = threads.runs if method.startswith("runs.") else threads
        opened = getattr(opens, method.rpartition(".")[2])(**sent, event_handler=handler)

        async def read() -> None:
            async with opened as stream:
                await stream.until_done()
            await client.close()

        if asynchronous:
            asyncio.run(read())
        else:
            with opened as stream, client:
                stream.until_done()
        (request,) = server.requests
    return log, handler, request


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("name", STREAMS)
def test_a_stream_calls_what_the_official_package_calls(name: str, asynchronous: bool) -> None:
    body = _body(STREAMS[name])
    ours, *_ = _play(openai_client, body, asynchronous)
    theirs, *_ = _play(openai, body, asynchronous)
    # The official package says at the end of a run again that its last call is done.
    known: list[Any] = []
    for row in theirs:
        if row[0] != "on_tool_call_done" or row[:-1] not in [other[:-1] for other in known]:
            known.append(row)
    assert ours == known


METHODS: dict[str, dict[str, Any]] = {
    "runs.stream": {"thread_id": "t", "assistant_id": "a", "temperature": 0.5},
    "runs.create_and_stream": {"thread_id": "t", "assistant_id": "a"},
    "runs.submit_tool_outputs_stream": {
        **{"thread_id": "t", "run_id": "run_1"},
        "tool_outputs": [{"tool_call_id": "call_1", "output": "12"}],
    },
    "create_and_run_stream": {"assistant_id": "a", "thread": {"messages": []}},
}


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("method", METHODS)
def test_each_method_sends_what_the_official_package_sends(method: str, asynchronous: bool) -> None:
    heard = []
    for package in (openai_client, openai):
        body = _body((_run("completed"),))
        *_, request = _play(package, body, asynchronous, method, **METHODS[method])
        heard.append((request.method, request.path, request.json(), request.headers["openai-beta"]))
    assert heard[0] == heard[1]


def _opened(server: Server, handler: Any = None) -> Any:
    client = openai_client.OpenAI(api_key=KEY, base_url=server.url, max_retries=0)
    return client.beta.threads.runs.stream("t", assistant_id="a", event_handler=handler)


def test_the_end_of_a_stream_has_the_whole_objects() -> None:
    body = _body(STREAMS["a run with calls, texts and an image"])
    with Server(body) as server, _opened(server) as stream:
        assert "".join(stream.text_deltas) == "Helloxy"
        assert stream.get_final_run().status == "completed"
        assert [step.status for step in stream.get_final_run_steps()] == ["completed"]
        assert [part.type for part in stream.get_final_messages()[0].content] == [
            *("text", "image_file", "text")
        ]


def test_the_snapshot_is_no_event_and_grows_in_its_own_type() -> None:
    with Server(_body((_message("created"), *PARTS))) as server, _opened(server) as stream:
        events = list(stream)
    assert events[0].data.content == []
    (message,) = stream.get_final_messages()
    names = [type(part).__name__ for part in message.content]
    assert names and not any("Delta" in name for name in names)
    assert message.content[0].text.value == "Hello"


FAILURES = {
    "error": _body((_run("created"),), 'event: error\ndata: {"message": "too many"}\n\n'),
    "cut": _body((_run("created"),), ""),
    "nothing was created": _body((_delta(_text(0, "x")),)),
}


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("name", FAILURES)
def test_a_failure_is_handled_then_raised_then_the_end(name: str, asynchronous: bool) -> None:
    log: list[Any] = []
    handler = _handler(openai_client, log, asynchronous)
    made = openai_client.AsyncOpenAI if asynchronous else openai_client.OpenAI
    with Server(FAILURES[name]) as server:
        client: Any = made(api_key=KEY, base_url=server.url, max_retries=0)
        opened = client.beta.threads.runs.stream("t", assistant_id="a", event_handler=handler)

        async def read() -> None:
            async with client, opened as stream:
                await stream.until_done()

        with pytest.raises((openai_client.APIError, RuntimeError)):
            if asynchronous:
                asyncio.run(read())
            else:
                with client, opened as stream:
                    stream.until_done()
    assert [row[0] for row in log][-2:] == ["on_exception", "on_end"]


def test_a_block_that_is_left_ends_the_stream_once() -> None:
    log: list[Any] = []
    handler = _handler(openai_client, log, asynchronous=False)
    body = _body(STREAMS["a message that is cut"])
    with Server(body) as server, _opened(server, handler) as stream:
        next(stream)
    assert [row[0] for row in log] == ["on_event", "on_end"]


def test_a_handler_is_for_one_stream_and_begins_with_its_block() -> None:
    handler = openai_client.AssistantEventHandler()
    with pytest.raises(RuntimeError, match="with"):
        handler.until_done()
    with Server(_body((_run("completed"),)), _body((_run("completed"),))) as server:
        with _opened(server, handler) as stream:
            assert stream is handler
        with pytest.raises(RuntimeError, match="one stream"), _opened(server, handler):
            pass


def test_the_official_names_are_there() -> None:
    packages = ("openai_client", "openai")
    ours, theirs = (import_module(f"{package}.lib.streaming") for package in packages)
    names = [name for name in theirs.__all__ if "Assistant" in name]
    assert names and all(hasattr(ours, name) for name in names)
    for name in ("AssistantEventHandler", "AsyncAssistantEventHandler"):
        wanted = {m for m in dir(getattr(theirs, name)) if not m.startswith("_")}
        assert wanted <= set(dir(getattr(ours, name)))
