"""Connections over websockets: the same frames as the official package, and what it lacks."""

# ruff: noqa: SIM117
from __future__ import annotations

import asyncio
import gc
import json
import os
import random
import sys
import threading
import time
from operator import attrgetter
from pathlib import Path
from typing import Any

import httpx2
import openai
import openai_client
import pytest
from client_kit.channel import CREATED, Heard, cut, note, playing
from websockets.sync.server import ServerConnection

pytestmark = pytest.mark.filterwarnings(
    # of the official package, whose way to connect websockets 17 would rather see changed
    "ignore:connect\\(\\) must be used as a context manager:DeprecationWarning"
)

FIXTURES = Path(__file__).resolve().parents[2] / "generated" / "fixtures"
KEY = "sk-test-12345678"


def _events(call: str, side: str) -> list[Any]:
    rows = json.loads((FIXTURES / f"{call}.json").read_text("utf-8"))["fixtures"]
    row = next(row for row in rows if row["name"] == "every_event")
    return [message[side] for message in row["messages"] if side in message]


CALLS = {"realtime.connect": "gpt-realtime-2", "realtime.translations.connect": "gpt-translate"}
SENT = [(call, event) for call in CALLS for event in _events(call, "sent")]
RECEIVED = [(call, event) for call in CALLS for event in _events(call, "received")]


def _id(value: Any) -> str:
    return value["type"] if isinstance(value, dict) else str(value).split(".")[1]


def _method(connection: Any, event: dict[str, Any]) -> tuple[Any, dict[str, Any]]:
    members = {name: value for name, value in event.items() if name != "type"}
    return attrgetter(event["type"])(connection), members


@pytest.mark.parametrize(("call", "event"), SENT, ids=_id)
def test_each_event_of_the_client_is_the_same_frame(call: str, event: dict[str, Any]) -> None:
    """By its method and by `send`, of both clients of both packages."""

    async def send(module: Any, base: str) -> None:
        async with module.AsyncOpenAI(api_key=KEY, base_url=base) as client:
            async with attrgetter(call)(client)(model=CALLS[call]) as connection:
                method, members = _method(connection, event)
                await method(**members)
                await connection.send(event)

    with playing(_say()) as (base, heard):
        for module in (openai, openai_client):
            with module.OpenAI(api_key=KEY, base_url=base) as client:
                with attrgetter(call)(client)(model=CALLS[call]) as connection:
                    method, members = _method(connection, event)
                    method(**members)
                    connection.send(event)
            asyncio.run(send(module, base))
        messages = heard.wait(8)
    assert messages == [event] * 8
    assert set(heard.kinds) == {str}
    paths = {(path, query["model"]) for path, query, _ in heard.handshakes}
    assert len(paths) == 1


@pytest.mark.parametrize(("call", "event"), RECEIVED, ids=_id)
def test_each_event_of_the_server_has_a_class_and_keeps_all_that_came(
    call: str, event: dict[str, Any]
) -> None:
    from openai_client.resources.realtime.realtime import RealtimeConnection
    from openai_client.resources.realtime.translations.translations import TranslationsConnection

    kind = RealtimeConnection if call == "realtime.connect" else TranslationsConnection
    found = kind.channel.parse(json.dumps(event))
    assert type(found).__name__ != "Unknown"
    assert found.to_dict(mode="json") == event


def test_every_event_of_the_official_package_is_covered() -> None:
    from typing import get_args

    from openai.types.realtime import RealtimeClientEvent, RealtimeServerEvent

    for union, events in (
        (RealtimeClientEvent, _events("realtime.connect", "sent")),
        (RealtimeServerEvent, _events("realtime.connect", "received")),
    ):
        members = get_args(get_args(union)[0])
        tags = {get_args(m.model_fields["type"].annotation)[0] for m in members}
        assert tags == {event["type"] for event in events}


def _say(*events: Any) -> Any:
    def play(socket: ServerConnection, heard: Heard) -> None:
        for event in events:
            socket.send(event if isinstance(event, (str, bytes)) else json.dumps(event))
        for message in socket:
            note(heard, message)

    return play


def _client(base: str, **options: Any) -> openai_client.OpenAI:
    return openai_client.OpenAI(api_key=KEY, base_url=base, **options)


def test_an_unknown_event_and_one_of_any_size_survive() -> None:
    large = "A" * 20_000_000
    with playing(_say({"type": "new.thing", "x": [1]}, {"type": "other", "delta": large})) as (
        base,
        _,
    ), _client(base).realtime.connect(model="m") as connection:
        event: Any = connection.recv()
        assert (type(event).__name__, event.type, event.x) == ("Unknown", "new.thing", [1])
        assert len(json.loads(connection.recv_bytes())["delta"]) == len(large)


def test_what_is_no_json_is_an_error_of_the_stream() -> None:
    with playing(_say("no json")) as (base, _):
        with _client(base).realtime.connect(model="m") as connection:
            with pytest.raises(openai_client.APIStreamError, match="no JSON"):
                connection.recv()


def test_models_are_sent_by_the_fields_that_were_set() -> None:
    from openai_client.types.realtime import InputAudioBufferAppendEvent

    event = InputAudioBufferAppendEvent(type="input_audio_buffer.append", audio="AAA=")
    with playing() as (base, heard), _client(base).realtime.connect(model="m") as connection:
        connection.send(event)
        assert heard.wait(1) == [{"type": "input_audio_buffer.append", "audio": "AAA="}]


def test_handlers_are_called_by_type_and_an_error_without_one_raises() -> None:
    error = {"type": "error", "event_id": "e", "error": {"type": "t", "message": "No."}}
    seen: list[str] = []
    with playing(_say(CREATED, {"type": "session.updated", "session": {}}, error)) as (base, _):
        manager = _client(base).realtime.connect(model="m")
        manager.on("session.created", lambda event: seen.append("created"))
        manager.once("event", lambda event: seen.append("any"))

        @manager.on("session.updated")
        def updated(event: object) -> None:
            seen.append("updated")

        with manager as connection, pytest.raises(openai_client.APIStreamError, match=r"No\."):
            connection.dispatch_events()
    assert seen == ["created", "any", "updated"]


# Closes


def _closing(code: int, reason: str) -> Any:
    def play(socket: ServerConnection, heard: Heard) -> None:
        socket.send(json.dumps(CREATED))
        for message in socket:
            event = note(heard, message)
            if event["type"] == "session.update":
                socket.send(json.dumps({"type": "session.updated", "session": {}}))
            if event["type"] == "response.create":
                socket.close(code, reason)

    return play


def test_an_error_of_a_close_says_why_and_what_has_no_answer() -> None:
    item = {"type": "message", "role": "user", "content": []}
    with playing(_closing(1011, "restarting")) as (base, _):
        with _client(base).realtime.connect(model="m") as connection:
            connection.session.update(session={"type": "realtime"})
            connection.conversation.item.create(item=item, event_id="mine")  # type: ignore[arg-type]
            connection.response.create()
            with pytest.raises(openai_client.WebSocketConnectionClosedError) as caught:
                list(connection)
    error = caught.value
    assert (error.close_code, error.reason) == (1011, "restarting")
    assert isinstance(error, openai_client.APIConnectionError)
    assert [(one.type, one.event_id) for one in error.unacknowledged] == [
        ("conversation.item.create", "mine"),
        ("response.create", None),
    ]
    assert "restarting" in str(error) and "response.create" in str(error)


@pytest.mark.parametrize("code", [1000, 1001])
def test_a_close_in_order_ends_the_iteration(code: int) -> None:
    with playing(_closing(code, "bye")) as (base, _):
        with _client(base).realtime.connect(model="m") as connection:
            connection.response.create()
            assert [event.type for event in connection] == ["session.created"]


def test_a_connection_that_the_caller_closes_ends_in_another_thread() -> None:
    with playing() as (base, heard):
        connection = _client(base).realtime.connect(model="m").enter()
        assert connection.recv().type == "session.created"
        thread = threading.Timer(0.05, connection.close)
        thread.start()
        assert list(connection) == []
        thread.join()
    assert heard.closes == [] or heard.closes[0][0] == 1000


# Reconnecting


def _cut_once(socket: ServerConnection, heard: Heard) -> None:
    socket.send(json.dumps(CREATED))
    for message in socket:
        note(heard, message)
        if len(heard.handshakes) == 1:
            cut(socket)
            return


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
def test_a_broken_connection_is_made_anew_and_sends_what_waited_once(asynchronous: bool) -> None:
    attempts: list[Any] = []

    def again(event: openai_client.ReconnectingEvent) -> Any:
        attempts.append(event)

        queued.append(True)
        return {"extra_query": {"round": str(event.attempt + 1)}}

    queued: list[bool] = []
    connections: list[Any] = []
    names = [f"event_{number}" for number in range(5)]

    def sync(base: str, heard: Heard) -> None:
        options: Any = {"on_reconnecting": again, "initial_delay": 0.2}
        with _client(base).realtime.connect(model="m", **options) as connection:
            connections.append(connection)
            connection.send({"type": "first"})  # type: ignore[arg-type]
            senders = threading.Thread(target=send, args=(connection,))
            senders.start()
            assert [connection.recv().type for _ in range(2)] == ["session.created"] * 2
            senders.join()
            heard.wait(6)

    def send(connection: Any) -> None:
        while not queued:
            time.sleep(0.001)
        for name in names:
            connection.send({"type": name})

    async def send_async(connection: Any) -> None:
        while not queued:
            await asyncio.sleep(0.001)
        for name in names:
            await connection.send({"type": name})

    async def run(base: str, heard: Heard) -> None:
        async with openai_client.AsyncOpenAI(api_key=KEY, base_url=base) as client:
            options: Any = {"on_reconnecting": again, "initial_delay": 0.2}
            async with client.realtime.connect(model="m", **options) as connection:
                connections.append(connection)
                await connection.send({"type": "first"})  # type: ignore[arg-type]
                sender = asyncio.create_task(send_async(connection))
                assert [(await connection.recv()).type for _ in range(2)]
                await sender
                await asyncio.to_thread(heard.wait, 6)

    with playing(_cut_once) as (base, heard):
        if asynchronous:
            asyncio.run(run(base, heard))
        else:
            sync(base, heard)
    assert [message["type"] for message in heard.messages] == ["first", *names]
    assert [query.get("round") for _, query, _ in heard.handshakes] == [None, "2"]
    assert (attempts[0].close_code, attempts[0].attempt, attempts[0].max_attempts) == (1006, 1, 5)
    assert [one.type for one in attempts[0].unacknowledged] == ["first"]


def test_the_handler_may_stop_and_what_waited_is_given_back() -> None:
    def stop(event: openai_client.ReconnectingEvent) -> Any:
        connection.send({"type": "waiting"})  # type: ignore[arg-type]
        return {"abort": True}

    with playing(_cut_once) as (base, heard):
        manager = _client(base).realtime.connect(model="m", on_reconnecting=stop)
        connection = manager.enter()
        connection.send({"type": "first"})  # type: ignore[arg-type]
        with pytest.raises(openai_client.WebSocketConnectionClosedError) as caught:
            list(connection)
        assert caught.value.unsent_messages == ['{"type":"waiting"}']
        with pytest.raises(openai_client.WebSocketConnectionClosedError):
            connection.send({"type": "late"})  # type: ignore[arg-type]
        connection.close()
    assert len(heard.handshakes) == 1


def test_a_full_queue_refuses_a_message() -> None:
    manager = _client("http://127.0.0.1:1").realtime.connect(model="m", max_queue_size=60)
    manager.send({"type": "input_audio_buffer.clear"})
    with pytest.raises(openai_client.WebSocketQueueFullError):
        manager.send({"type": "input_audio_buffer.clear"})


def test_what_is_said_before_the_connection_is_open_is_sent_first() -> None:
    with playing() as (base, heard):
        manager = _client(base).realtime.connect(model="m")
        manager.send({"type": "input_audio_buffer.clear"})
        with manager as connection:
            connection.response.create()
            assert [m["type"] for m in heard.wait(2)] == [
                "input_audio_buffer.clear",
                "response.create",
            ]


# The handshake


def test_a_slow_reader_makes_the_server_wait() -> None:
    sent: list[int] = []

    def play(socket: ServerConnection, heard: Heard) -> None:
        for number in range(400):
            socket.send(json.dumps({"type": "audio", "delta": "A" * 100_000}))
            sent.append(number)

    with playing(play) as (base, _), _client(base).realtime.connect(model="m") as connection:
        time.sleep(0.3)
        assert len(sent) < 300
        for _ in range(400):
            connection.recv_bytes()
    assert len(sent) == 400


def _azure(module: Any, base: str) -> Any:
    options = {"azure_endpoint": base.removesuffix("/v1"), "api_version": "2026-01-01"}
    return module.AzureOpenAI(api_key=KEY, websocket_base_url=base.replace("http", "ws"), **options)


CLIENTS = {
    "plain": lambda module, base: module.OpenAI(api_key=KEY, base_url=base),
    "query of the base URL": lambda module, base: module.OpenAI(
        api_key=KEY, base_url=f"{base}?a=1", default_query={"b": "2"}, default_headers={"X-B": "3"}
    ),
    "websocket_base_url": lambda module, base: module.OpenAI(
        api_key=KEY,
        base_url="http://127.0.0.1:1",
        websocket_base_url=base.replace("http", "ws") + "/deep",
    ),
    "organization": lambda module, base: module.OpenAI(
        api_key=lambda: KEY, base_url=base, organization="org", project="proj"
    ),
    "azure": _azure,
}
CHOSEN = ("authorization", "api-key", "openai-organization", "openai-project", "x-a", "x-b")


@pytest.mark.parametrize("make", CLIENTS.values(), ids=CLIENTS)
def test_handshakes_are_the_same(make: Any) -> None:
    with playing() as (base, heard):
        for module in (openai, openai_client):
            options = {"extra_query": {"q": "1"}, "extra_headers": {"X-A": "2"}}
            with make(module, base).realtime.connect(model="gpt", **options) as connection:
                connection.recv()
    theirs, ours = (
        (path, query, {name: headers.get(name) for name in CHOSEN})
        for path, query, headers in heard.handshakes
    )
    assert ours == theirs


def _refusing(status: int, **headers: str) -> Any:
    def process(socket: ServerConnection, request: Any) -> Any:
        response = socket.respond(status, '{"error": {"message": "No.", "code": "c"}}')
        for name, value in headers.items():
            response.headers[name] = value
        return response

    return process


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (401, openai_client.AuthenticationError),
        (404, openai_client.NotFoundError),
        (429, openai_client.RateLimitError),
        (503, openai_client.InternalServerError),
    ],
)
def test_a_refused_handshake_is_the_error_of_its_status(status: int, kind: Any) -> None:
    with playing(process_request=_refusing(status)) as (base, _):
        with pytest.raises(kind, match=r"No\.") as caught:
            _client(base).realtime.connect(model="m").enter()
    assert KEY not in repr(caught.value)
    assert caught.value.code == "c"


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
def test_a_redirect_elsewhere_gets_no_key(asynchronous: bool) -> None:
    async def connect(base: str) -> None:
        async with openai_client.AsyncOpenAI(api_key=KEY, base_url=base) as client:
            await client.realtime.connect(model="m").enter()

    with playing() as (other, heard):
        target = other.replace("http", "ws")
        with playing(process_request=_refusing(307, Location=target)) as (base, _):
            with pytest.raises(openai_client.APIStatusError):
                if asynchronous:
                    asyncio.run(connect(base))
                else:
                    _client(base).realtime.connect(model="m").enter()
    assert heard.handshakes == []


def test_nobody_there_and_too_slow_are_connection_errors() -> None:
    with pytest.raises(openai_client.APIConnectionError):
        _client("http://127.0.0.1:1").realtime.connect(model="m").enter()
    with playing(process_request=lambda *_: time.sleep(0.5)) as (base, _):
        with pytest.raises(openai_client.APITimeoutError):
            _client(base).realtime.connect(model="m", timeout=0.1).enter()


def test_without_the_package_the_error_names_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "websockets.sync.client", None)
    with pytest.raises(openai_client.MissingPackageError, match="pip install 'websockets"):
        _client("http://127.0.0.1:1").realtime.connect(model="m").enter()


def test_a_proxy_of_the_http_client_is_used() -> None:
    import socket

    listener = socket.create_server(("127.0.0.1", 0))
    asked: list[bytes] = []

    def proxy() -> None:
        connection, _ = listener.accept()
        head = b""
        while b"\r\n\r\n" not in head:
            head += connection.recv(4096)
        asked.append(head)
        connection.sendall(b"HTTP/1.1 502 Bad Gateway\r\n\r\n")
        connection.close()

    thread = threading.Thread(target=proxy)
    thread.start()
    address = f"http://me:secret@127.0.0.1:{listener.getsockname()[1]}"
    with httpx2.Client(proxy=address) as http:
        client = openai_client.OpenAI(api_key=KEY, base_url="http://api.test/v1", http_client=http)
        with pytest.raises(openai_client.APIConnectionError) as caught:
            client.realtime.connect(model="m").enter()
    thread.join()
    listener.close()
    assert asked[0].startswith(b"CONNECT api.test:80 HTTP/1.1")
    assert b"proxy-authorization: basic " in asked[0].lower()
    assert "secret" not in str(caught.value)


# Cuts


CUTS = int(os.environ.get("CUTS", "60"))


def _random_cuts(socket: ServerConnection, heard: Heard) -> None:
    cut_after = random.Random(len(heard.handshakes)).random() * 0.01
    timer = threading.Timer(cut_after, cut, (socket,))
    timer.start()
    try:
        while True:
            socket.send(json.dumps(CREATED))
            time.sleep(0.001)
    finally:
        timer.join()


def _open_files() -> int:
    gc.collect()
    return len([*Path("/proc/self/fd").iterdir()]) if Path("/proc/self/fd").exists() else 0


def test_cuts_at_random_moments_leave_nothing_behind() -> None:
    """`CUTS=1000` for the thousand of them."""

    async def one(client: openai_client.AsyncOpenAI, number: int) -> None:
        try:
            async with client.realtime.connect(model="m") as connection:
                async for _ in connection:
                    if random.random() < 0.3:
                        await connection.response.create()
        except openai_client.APIConnectionError:
            pass

    async def run(base: str) -> None:
        async with openai_client.AsyncOpenAI(api_key=KEY, base_url=base) as client:
            for start in range(0, CUTS // 2, 10):
                await asyncio.gather(*(one(client, start + n) for n in range(10)))
            assert len(asyncio.all_tasks()) == 1

    with playing(_random_cuts) as (base, heard):
        with _client(base) as client:
            threads, files = threading.active_count(), 0
            for _number in range(CUTS // 2):
                try:
                    with client.realtime.connect(model="m") as connection:
                        for _ in connection:
                            if random.random() < 0.3:
                                connection.response.create()
                except openai_client.APIConnectionError:
                    pass
                files = files or _open_files()
        asyncio.run(run(base))
        deadline = time.monotonic() + 5
        while threading.active_count() > threads and time.monotonic() < deadline:
            time.sleep(0.01)
        assert threading.active_count() <= threads
        assert _open_files() <= files + 2
        assert len(heard.handshakes) >= CUTS // 2 * 2 - 20
