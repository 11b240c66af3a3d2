"""Tools that trace calls put themselves in the place of `request`, and wrap streams."""

from __future__ import annotations

import importlib
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import Any

import httpx2
import pytest
from client_kit.caller import CHAT, Caller, sse
from client_kit.sdks import KEY
from core_server import Recorded, Reply, Server, reply

ANSWER = {
    "id": "chatcmpl-1",
    "object": "chat.completion",
    "created": 1,
    "model": "gpt-5.4",
    "choices": [
        {"index": 0, "message": {"role": "assistant", "content": "Hi"}, "finish_reason": "stop"}
    ],
}
CHUNKS = [
    {
        "id": "chatcmpl-1",
        "object": "chat.completion.chunk",
        "created": 1,
        "model": "gpt-5.4",
        "choices": [{"index": 0, "delta": {"content": text}, "finish_reason": None}],
    }
    for text in ("a", "b", "c")
]
PACKAGES = ["openai", "openai_client"]


def answer(heard: Recorded) -> Reply:
    if heard.path.endswith("/models"):
        return reply({"object": "list", "data": []})
    if json.loads(heard.body).get("stream"):
        body = sse(*(json.dumps(chunk) for chunk in CHUNKS))
        return reply(body, headers={"content-type": "text/event-stream"})
    return reply(ANSWER)


@pytest.fixture
def server() -> Iterator[Server]:
    with Server(*[answer] * 20) as server:
        yield server


def client_of(package: str, caller: Caller, server: Server) -> Any:
    module = importlib.import_module(package)
    make = module.AsyncOpenAI if caller.asynchronous else module.OpenAI
    return caller.closing(make(api_key=KEY, base_url=server.url, max_retries=0))


@contextmanager
def traced(owner: Any, asynchronous: bool, change: Callable[..., Any]) -> Iterator[list[Any]]:
    """A tool that notes what `request` of `owner` (a class or a client) is called with."""
    record: list[Any] = []
    original = owner.request
    held = "request" in vars(owner)

    def noted(args: tuple[Any, ...], kwargs: dict[str, Any]) -> tuple[Any, dict[str, Any]]:
        *_, cast_to, options = args
        record.append(
            {
                "type": cast_to.__name__,
                "method": options.method,
                "url": options.url,
                "json": options.json_data and dict(options.json_data),
                "stream": kwargs.get("stream", False),
            }
        )
        return args, change(record, options, kwargs)

    def request(*args: Any, **kwargs: Any) -> Any:
        args, kwargs = noted(args, kwargs)
        return original(*args, **kwargs)

    async def async_request(*args: Any, **kwargs: Any) -> Any:
        args, kwargs = noted(args, kwargs)
        return await original(*args, **kwargs)

    owner.request = async_request if asynchronous else request
    try:
        yield record
    finally:
        if held:
            owner.request = original
        else:
            del owner.request


def unchanged(record: list[Any], options: Any, kwargs: dict[str, Any]) -> dict[str, Any]:
    return kwargs


def through(package: str, caller: Caller, server: Server, of_class: bool) -> list[Any]:
    """What a tool sees of one call of each kind."""
    client = client_of(package, caller, server)
    with traced(type(client) if of_class else client, caller.asynchronous, unchanged) as record:
        assert caller.create(client).choices[0].message.content == "Hi"
        assert len(caller.items(caller.create(client, stream=True))) == 3
        raw = caller.run(client.chat.completions.with_raw_response.create(**CHAT))
        assert raw.parse().id == "chatcmpl-1"
        manager = client.chat.completions.with_streaming_response.create(**CHAT)
        with caller.using(manager) as response:
            assert caller.run(response.parse()).id == "chatcmpl-1"
        assert caller.items(client.models.list()) == []
        assert caller.run(client.post("/chat/completions", cast_to=object, body=dict(CHAT)))
    return record


@pytest.mark.parametrize("of_class", [True, False], ids=["class", "client"])
def test_every_call_goes_through_what_stands_in_place_of_request(
    caller: Caller, server: Server, of_class: bool
) -> None:
    theirs = through("openai", caller, server, of_class)
    ours = through("openai_client", caller, server, of_class)
    for seen in (*theirs, *ours):
        # Who looks at the type of a list wants to know that it is one.
        seen["type"] = "Page" if "Page" in seen["type"] else seen["type"]
    assert ours == theirs
    assert len(ours) == 6


def test_what_is_changed_there_is_sent(caller: Caller, server: Server) -> None:
    def change(record: list[Any], options: Any, kwargs: dict[str, Any]) -> dict[str, Any]:
        options.json_data["user"] = "traced"
        options.headers = {"x-trace": "1"}
        options.extra_json = {"seed": 7}
        options.params = {"trace": "yes"}
        return kwargs

    client = client_of("openai_client", caller, server)
    with traced(client, caller.asynchronous, change):
        caller.create(client)
    heard = server.requests[-1]
    assert heard.json() == {**CHAT, "user": "traced", "seed": 7}
    assert (heard.headers["x-trace"], heard.query) == ("1", "trace=yes")


@pytest.mark.parametrize("package", PACKAGES)
def test_a_stream_of_a_class_of_the_tools_own(
    caller: Caller, server: Server, package: str
) -> None:
    def change(record: list[Any], options: Any, kwargs: dict[str, Any]) -> dict[str, Any]:
        class Sync(kwargs["stream_cls"]):  # type: ignore[misc]
            def __stream__(self) -> Iterator[Any]:
                for chunk in super().__stream__():
                    record.append(chunk.choices[0].delta.content)
                    yield chunk
                record.append("end")

        class Async(kwargs["stream_cls"]):  # type: ignore[misc]
            async def __stream__(self) -> AsyncIterator[Any]:
                async for chunk in super().__stream__():
                    record.append(chunk.choices[0].delta.content)
                    yield chunk
                record.append("end")

        return {**kwargs, "stream_cls": Async if caller.asynchronous else Sync}

    client = client_of(package, caller, server)
    with traced(client, caller.asynchronous, change) as record:
        stream = caller.create(client, stream=True)
        assert len(caller.items(stream)) == 3
    assert record[1:] == ["a", "b", "c", "end"]


@pytest.mark.parametrize("package", PACKAGES)
def test_iteration_may_be_replaced_on_the_class(
    server: Server, package: str, loop: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    kind = importlib.import_module(package).AsyncStream
    original = kind.__aiter__
    seen: list[str] = []

    async def replaced(self: Any) -> AsyncIterator[Any]:
        async for chunk in original(self):
            seen.append(chunk.choices[0].delta.content)
            yield chunk

    monkeypatch.setattr(kind, "__aiter__", replaced)
    caller = Caller(loop, asynchronous=True)
    client = client_of(package, caller, server)
    assert len(caller.items(caller.create(client, stream=True))) == 3
    assert seen == ["a", "b", "c"]
    caller.close()


@pytest.mark.parametrize("package", PACKAGES)
def test_a_method_of_a_resource_may_be_replaced_and_raw_calls_go_through_it(
    caller: Caller, server: Server, package: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = client_of(package, caller, server)
    kind = type(client.chat.completions)
    original = kind.create
    modes: list[str | None] = []

    def create(self: Any, **arguments: Any) -> Awaitable[Any]:
        # Tools hand a copy of the headers on.
        headers = dict(arguments.pop("extra_headers", None) or {})
        constants = importlib.import_module(f"{package}._constants")
        modes.append(headers.get(constants.RAW_RESPONSE_HEADER))
        result: Awaitable[Any] = original(self, extra_headers=headers, **arguments)
        return result

    monkeypatch.setattr(kind, "create", create)
    raw = caller.run(client.chat.completions.with_raw_response.create(**CHAT))
    assert raw.parse().id == "chatcmpl-1"
    assert raw.status_code == 200
    with caller.using(client.chat.completions.with_streaming_response.create(**CHAT)) as response:
        assert caller.run(response.parse()).id == "chatcmpl-1"
    assert caller.create(client).id == "chatcmpl-1"
    assert modes == ["true", "stream", None]
    if package == "openai_client":
        names = {name for heard in server.requests for name in heard.headers}
        assert not [name for name in names if "raw-response" in name]


@pytest.mark.parametrize("package", PACKAGES)
def test_a_request_can_be_built_without_being_sent(server: Server, package: str) -> None:
    module = importlib.import_module(package)
    options = importlib.import_module(f"{package}._models").FinalRequestOptions
    client = module.OpenAI(api_key=KEY, base_url=server.url)
    built = client._build_request(
        options(method="post", url="/x", json_data={"a": 1}, params={"b": "2"})
    )
    assert (built.method, str(built.url)) == ("POST", f"{server.url}/x?b=2")
    assert built.read() == b'{"a":1}'
    assert built.headers["authorization"] == f"Bearer {KEY}"
    assert client.auth_headers == {"Authorization": f"Bearer {KEY}"}


@pytest.mark.parametrize("package", PACKAGES)
def test_options_of_ones_own_are_sent(caller: Caller, server: Server, package: str) -> None:
    options = importlib.import_module(f"{package}._models").FinalRequestOptions
    types = importlib.import_module(f"{package}.types.chat")
    client = client_of(package, caller, server)
    chosen = options.construct(
        method="post", url="/chat/completions", json_data=dict(CHAT), headers={"x-mine": "1"}
    )
    result = caller.run(client.request(types.ChatCompletion, chosen))
    assert result.choices[0].message.content == "Hi"
    assert server.requests[-1].headers["x-mine"] == "1"


@pytest.mark.parametrize("package", PACKAGES)
def test_subclasses_of_resources_call_the_verbs(
    caller: Caller, server: Server, package: str
) -> None:
    make = importlib.import_module(f"{package}._base_client").make_request_options
    types = importlib.import_module(f"{package}.types.chat")
    client = client_of(package, caller, server)
    result = caller.run(
        client.chat.completions._post(
            "/chat/completions",
            body=dict(CHAT),
            options=make(extra_headers={"x-mine": "2"}, extra_body={"seed": 7}),
            cast_to=types.ChatCompletion,
        )
    )
    assert type(result).__name__ == "ChatCompletion"
    assert server.requests[-1].json()["seed"] == 7
    assert server.requests[-1].headers["x-mine"] == "2"


@pytest.mark.parametrize("package", PACKAGES)
def test_a_stream_is_made_of_a_response_in_a_test(package: str, loop: Any) -> None:
    module = importlib.import_module(package)
    chunk = importlib.import_module(f"{package}.types.chat").ChatCompletionChunk
    body = sse(*(json.dumps(chunk) for chunk in CHUNKS))
    client = module.OpenAI(api_key=KEY, base_url="http://localhost")
    stream = module.Stream(
        cast_to=chunk, response=httpx2.Response(200, content=body), client=client
    )
    assert [c.choices[0].delta.content for c in stream] == ["a", "b", "c"]

    async def collected() -> list[str]:
        made = module.AsyncStream(
            cast_to=chunk,
            response=httpx2.Response(200, content=body),
            client=module.AsyncOpenAI(api_key=KEY, base_url="http://localhost"),
        )
        return [c.choices[0].delta.content async for c in made]

    assert loop.run_until_complete(collected()) == ["a", "b", "c"]


@pytest.mark.parametrize("package", PACKAGES)
def test_what_a_stream_adds_up_to_is_known_to_who_reads_it(package: str) -> None:
    chat = importlib.import_module(f"{package}.lib.streaming.chat")
    chunk = importlib.import_module(f"{package}.types.chat").ChatCompletionChunk
    state = chat.ChatCompletionStreamState()
    kinds = [e.type for c in CHUNKS for e in state.handle_chunk(chunk.model_validate(c))]
    assert kinds == ["chunk", "content.delta"] * 3
    assert state.current_completion_snapshot.choices[0].message.content == "abc"
    assert state.get_final_completion().choices[0].message.content == "abc"


@pytest.mark.parametrize("package", PACKAGES)
def test_so_is_a_stream_of_a_response(package: str) -> None:
    module = importlib.import_module(f"{package}.lib.streaming.responses")
    omit = importlib.import_module(package).omit
    types = importlib.import_module(f"{package}.types.responses")
    part = {"type": "output_text", "text": "Hi", "annotations": []}
    message = {"type": "message", "id": "msg_1", "role": "assistant", "status": "completed"}
    response = {
        **{"id": "resp_1", "object": "response", "created_at": 1, "model": "gpt-5.4"},
        **{"status": "completed", "parallel_tool_calls": True, "tool_choice": "auto"},
        **{"tools": [], "output": [{**message, "content": [part]}]},
    }
    state = module.ResponseStreamState(input_tools=omit, text_format=omit)
    begun = {**response, "status": "in_progress", "output": []}
    for number, (name, value) in enumerate(
        [("ResponseCreatedEvent", begun), ("ResponseCompletedEvent", response)]
    ):
        tag = "response.created" if value is begun else "response.completed"
        event = {"type": tag, "sequence_number": number, "response": value}
        state.handle_event(getattr(types, name).model_validate(event))
    assert state._completed_response.output_text == "Hi"
