"""Event streams over real connections: values, ends, errors, and what becomes of the connection."""

from __future__ import annotations

import asyncio
import gc
import json
import threading
from collections.abc import Iterator
from typing import Annotated, Any, Literal

import pytest
from core_server import Reply, Server
from core_support import AClient, Client
from engine.errors import APIConnectionError, APIStreamError, ClientError
from engine.models import Model, Tagged, Unknown
from engine.request import Request
from engine.sse import Event
from engine.streaming import AsyncStream, Stream

SSE = {"content-type": "text/event-stream; charset=utf-8", "x-request-id": "req_7"}


class Chunk(Model):
    n: int


class Delta(Model):
    type: Literal["delta"]
    text: str


class Done(Model):
    type: Literal["done"]


class Failed(Model):
    type: Literal["failed"]
    error: Any


StreamEvent = Annotated[
    Delta | Done | Failed | Unknown,
    Tagged("type", {"delta": Delta, "done": Done, "failed": Failed}),
]


def event(value: Any, name: str | None = None) -> bytes:
    head = b"" if name is None else f"event: {name}\n".encode()
    return head + b"data: " + json.dumps(value).encode() + b"\n\n"


END = b"data: [DONE]\n\n"


def sse(*pieces: bytes, **options: Any) -> Reply:
    options.setdefault("framing", "chunked")
    return Reply(headers={**SSE, **options.pop("headers", {})}, pieces=pieces, **options)


def open_stream(client: Client, type_: Any = Chunk, **options: Any) -> Stream[Any]:
    return client.things._stream(Request("POST", "/stream", json={}), type_, **options)


async def open_async(client: AClient, type_: Any = Chunk, **options: Any) -> AsyncStream[Any]:
    return await client.things._stream(Request("POST", "/stream", json={}), type_, **options)


def read(reply: Reply, type_: Any = Chunk, **options: Any) -> list[Any]:
    """All values, read by both kinds of client; an error is the last of them."""
    with Server(reply) as server:
        with Client(server) as client:
            found = list(until_error(open_stream(client, type_, **options)))

        async def read_async() -> list[Any]:
            values: list[Any] = []
            async with AClient(server) as client:
                try:
                    async for value in await open_async(client, type_, **options):
                        values.append(value)
                except ClientError as error:
                    values.append(error)
            return values

        found_async = asyncio.run(read_async())
    assert [str(value) for value in found] == [str(value) for value in found_async]
    return found


def until_error(stream: Stream[Any]) -> Iterator[Any]:
    try:
        yield from stream
    except ClientError as error:
        yield error


def test_values_until_the_end_marker() -> None:
    values = read(sse(event({"n": 1}), event({"n": 2, "new": True}), END + event({"n": 3})))
    assert [type(value) for value in values] == [Chunk, Chunk]
    assert [value.n for value in values] == [1, 2]
    assert values[1].new is True


def test_values_split_anywhere() -> None:
    body = event({"n": 1}) + event({"n": "é"}) + END
    values = read(sse(*(body[i : i + 3] for i in range(0, len(body), 3))))
    assert [value.n for value in values] == [1, "é"]


def test_pings_comments_and_empty_data_are_skipped() -> None:
    noise = b": comment\n\nevent: ping\n\nevent: ping\ndata: {}\n\ndata:\n\nevent: x\n\nid: 1\n\n"
    assert [value.n for value in read(sse(noise, event({"n": 1}), noise, END))] == [1]


def test_the_last_type_ends_the_stream() -> None:
    body = [event({"type": "delta", "text": "a"}), event({"type": "done"}), event({"type": "x"})]
    values = read(sse(*body), StreamEvent, end=None, last=("done",))
    assert [type(value) for value in values] == [Delta, Done]


def test_the_last_name_ends_the_stream() -> None:
    body = [event({"n": 1}), event({"n": 2}, "done"), event({"n": 3})]
    assert [value.n for value in read(sse(*body), end=None, last=("done",))] == [1, 2]


def test_a_stream_without_markers_ends_with_its_body() -> None:
    values = read(sse(event({"n": 1}), b'data: {"n": 2}'), end=None)
    assert [value.n for value in values] == [1, 2]


def test_the_end_marker_may_lack_its_blank_line() -> None:
    assert [value.n for value in read(sse(event({"n": 1}), b"data: [DONE]"))] == [1]


def test_an_envelope_holds_name_and_data() -> None:
    class Wrapped(Model):
        event: str
        data: Chunk

    values = read(sse(event({"n": 1}, 'odd "name"\\'), END), Wrapped, envelope=True)
    assert values[0].event == 'odd "name"\\' and values[0].data.n == 1


def test_another_format_can_be_read() -> None:
    class Lines:
        def __init__(self) -> None:
            self.left = b""

        def feed(self, piece: bytes) -> list[Event]:
            *lines, self.left = (self.left + piece).split(b"\n")
            return [Event(line) for line in lines]

        def finish(self) -> list[Event]:
            return [Event(self.left)]

    with Server(sse(b'{"n":1}\n{"n', b'":2}\n\n{"n":3}')) as server, Client(server) as client:
        stream = open_stream(client)
        lines = Stream(stream._wire, Chunk, end=None, splitter=Lines())
        assert [value.n for value in lines] == [1, 2, 3]
        stream.close()


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (event({"error": {"message": "no quota", "code": "c"}}), "no quota"),
        (event({"error": {"message": "no quota", "code": "c"}}, "error"), "no quota"),
        (event({"message": "no quota", "code": "c"}, "error"), "no quota"),
        (event({"type": "error", "message": "no quota", "code": "c"}), "no quota"),
        (event({"error": "no quota"}), "no quota"),
        (b"event: error\ndata: no quota\n\n", "no quota"),
        (b"event: error\n\n", "the server reported an error in the stream"),
        (event({"error": {"code": "c"}}), "the server reported an error in the stream"),
    ],
)
def test_errors_that_the_server_reports(body: bytes, message: str) -> None:
    first, error = read(sse(event({"n": 1}) + body, END))
    assert first.n == 1
    assert type(error) is APIStreamError
    assert error.message == message
    assert str(error) == f"{message} (request id: req_7)"
    assert error.request.url.path == "/v1/stream"
    if b'"code"' in body:
        assert error.code == "c"


def test_a_field_called_error_is_no_error() -> None:
    body = [event({"type": "failed", "error": {"message": "m"}}), event({"n": 1, "error": None})]
    values = read(sse(*body, END), StreamEvent)
    assert type(values[0]) is Failed and values[1].n == 1


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"{no json", "is no JSON"),
        (b'{"n": 1', "is no JSON"),
        (b"\xff\xfe", "is no JSON"),
        (b'{"n": "\xff"}', "is no JSON"),
    ],
)
def test_data_that_can_not_be_read(data: bytes, said: str) -> None:
    first, error = read(sse(event({"n": 1}), b"data: " + data + b"\n\n", END))
    assert first.n == 1
    assert type(error) is APIStreamError and said in str(error)


@pytest.mark.parametrize("rest", [b"", b'data: {"n', b"data: [DO", b": comment\n\n"])
def test_a_stream_that_ends_too_early(rest: bytes) -> None:
    first, error = read(sse(event({"n": 1}), rest))
    assert first.n == 1
    assert type(error) is APIStreamError and "before it was complete" in str(error)
    (error,) = read(sse(rest), end=None, last=("done",))
    assert type(error) is APIStreamError


def test_what_is_no_event_stream() -> None:
    reply = Reply(headers={"content-type": "text/html"}, pieces=[b"<html>busy</html>"])
    (error,) = read(reply)
    assert type(error) is APIStreamError and "text/html" in str(error)


def test_a_broken_connection() -> None:
    reply = sse(event({"n": 1}), event({"n": 2}), truncate=len(event({"n": 1})) + 3)
    first, error = read(reply)
    assert first.n == 1 and isinstance(error, APIConnectionError)


@pytest.mark.parametrize("options", [{}, {"end": None, "last": ("done",)}])
@pytest.mark.parametrize("late", [0, 0.01])
def test_the_connection_is_used_again(options: dict[str, Any], late: float) -> None:
    # The last pieces come on their own: what ends the body follows after the marker.
    end = event({"n": 2}, "done") if options else END
    reply = sse(event({"n": 1}), end, b": bye\n\n", pause=late)
    with Server(reply) as server:
        with Client(server) as client:
            for _ in range(3):
                first, *_ = open_stream(client, **options)
                assert first.n == 1
        assert server.connections == 1

        async def run() -> None:
            async with AClient(server) as client:
                for _ in range(3):
                    async for _value in await open_async(client, **options):
                        pass

        asyncio.run(run())
        assert server.connections == 2


def test_a_last_event_at_which_the_caller_stops_keeps_the_connection() -> None:
    with Server(sse(event({"n": 1}), event({"n": 2}, "done"))) as server, Client(server) as client:
        for _ in range(3):
            for value in open_stream(client, end=None, last=("done",)):
                if value.n == 2:
                    break
        assert server.connections == 1


def test_a_server_that_says_nothing_after_the_end_is_not_waited_for() -> None:
    release = threading.Event()
    try:
        with Server(sse(event({"n": 1}), END, b": bye\n\n", wait=release)) as server:
            with Client(server, timeout=30.0) as client:
                assert [value.n for value in open_stream(client)] == [1]
                assert server.closed_by_client.acquire(timeout=0) is False
                release.set()
                assert server.closed_by_client.acquire(timeout=5)

            async def run() -> list[int]:
                async with AClient(server, timeout=30.0) as client:
                    return [value.n async for value in await open_async(client)]

            release.clear()
            assert asyncio.run(run()) == [1]
            release.set()
    finally:
        release.set()


def test_a_server_that_says_too_much_after_the_end_is_not_listened_to() -> None:
    with Server(sse(END, *[b": more\n\n" * 10_000] * 50)) as server, Client(server) as client:
        assert list(open_stream(client)) == []
        assert server.closed_by_client.acquire(timeout=5)


ENDLESS = [event({"n": 1})] + [event({"n": 2})] * 2000


def test_closing_early_frees_the_connection() -> None:
    with Server(sse(*ENDLESS, pause=0.005)) as server, Client(server) as client:
        with open_stream(client) as stream:
            assert next(stream).n == 1
        assert list(stream) == []
        assert server.closed_by_client.acquire(timeout=5)
        stream.close()


@pytest.mark.parametrize("read_first", [True, False])
def test_a_dropped_stream_frees_the_connection(read_first: bool) -> None:
    with Server(sse(*ENDLESS, pause=0.005)) as server, Client(server) as client:
        stream = open_stream(client)
        gc.disable()
        try:
            if read_first:
                for value in stream:
                    assert value.n == 1
                    break
            del stream
            assert server.closed_by_client.acquire(timeout=5)
        finally:
            gc.enable()


def test_another_thread_can_close_a_stream() -> None:
    release = threading.Event()
    with Server(sse(event({"n": 1}), END, wait=release)) as server, Client(server) as client:
        stream = open_stream(client)
        assert next(stream).n == 1
        timer = threading.Timer(0.1, stream.close)
        timer.start()
        (error,) = until_error(stream)
        timer.join()
        release.set()
        assert isinstance(error, APIConnectionError)


def test_iteration_goes_on_where_it_stopped() -> None:
    with Server(sse(*(event({"n": n}) for n in range(4)), END)) as server, Client(server) as client:
        stream = open_stream(client)
        assert next(stream).n == 0
        for value in stream:
            assert value.n == 1
            break
        assert [value.n for value in stream] == [2, 3]
        with pytest.raises(StopIteration):
            next(stream)


def test_the_response_is_there() -> None:
    with Server(sse(END)) as server, Client(server) as client:
        stream = open_stream(client)
        assert stream.response.status_code == 200
        assert stream.response.headers["content-type"].startswith("text/event-stream")
        assert stream.request_id == "req_7"
        stream.close()


def test_an_async_stream_is_closed_early() -> None:
    async def run(server: Server) -> None:
        async with AClient(server) as client:
            async with await open_async(client) as stream:
                assert (await anext(stream)).n == 1
                assert stream.request_id == "req_7" and stream.response.status_code == 200
            assert [value async for value in stream] == []
            await stream.aclose()
            other = await open_async(client)
            async for value in other:
                assert value.n == 1
                break
            await other.close()

    with Server(sse(*ENDLESS, pause=0.005)) as server:
        asyncio.run(run(server))
        assert server.closed_by_client.acquire(timeout=5)


@pytest.mark.parametrize("directly", [True, False])
def test_a_stream_is_not_taken_for_whole_after_a_cancelled_wait(directly: bool) -> None:
    async def run(server: Server) -> None:
        async with AClient(server) as client:
            stream = await open_async(client)
            iterator = stream if directly else aiter(stream)
            assert (await anext(iterator)).n == 1
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(anext(iterator), 0.05)
            for _ in range(2):
                with pytest.raises(APIStreamError, match="lost when a wait") as caught:
                    await anext(iterator)
            assert caught.value.request_id == "req_7"
            await stream.close()

    with Server(sse(event({"n": 1}), event({"n": 2}), pause=5)) as server:
        asyncio.run(run(server))


def test_a_cancelled_task_frees_the_connection() -> None:
    async def run(server: Server) -> None:
        async with AClient(server) as client:

            async def consume() -> None:
                async for _ in await open_async(client):
                    pass

            task = asyncio.create_task(consume())
            await asyncio.sleep(0.2)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            await asyncio.to_thread(server.closed_by_client.acquire, timeout=5)

    with Server(sse(*ENDLESS, pause=0.005)) as server:
        asyncio.run(run(server))
