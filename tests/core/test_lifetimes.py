"""Clients, streams and models that nobody holds any more: what is in use goes on, the rest goes."""

from __future__ import annotations

import asyncio
import gc
import threading
import time
import warnings
import weakref
from collections.abc import Iterator
from typing import Any

import pytest
from core_server import Reply, Server, reply
from core_support import AClient, Client
from engine.aiohttp_transport import AiohttpTransport

TRANSPORTS = [None, AiohttpTransport]


def events(count: int, **options: Any) -> Reply:
    pieces = [b'data: {"name": "%d"}\n\n' % number for number in range(count)]
    return Reply(
        headers={"content-type": "text/event-stream"},
        pieces=[*pieces, b"data: [DONE]\n\n"],
        framing="chunked",
        **{"pause": 0.005, **options},
    )


def names(stream: Any) -> list[str]:
    return [thing.name for thing in stream]


class Dropped:
    """Makes what a client gives, drops the client before, and says when it is gone."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self.clients: list[weakref.ref[Any]] = []

    def client(self) -> Client:
        made = Client(self.server)
        self.clients.append(weakref.ref(made))
        return made

    def gone(self) -> bool:
        gc.collect()
        return all(client() is None for client in self.clients)


@pytest.fixture
def streaming() -> Iterator[Server]:
    with Server(events(8)) as server:
        yield server




def test_a_stream_goes_on_after_its_client_is_gone(streaming: Server) -> None:
    dropped = Dropped(streaming)
    stream = dropped.client().things.stream()
    assert dropped.gone()
    assert names(stream) == [str(n) for n in range(8)]


def test_an_iterator_goes_on_after_client_and_stream_are_gone(streaming: Server) -> None:
    dropped = Dropped(streaming)
    values = iter(dropped.client().things.stream())
    first = next(values)
    assert dropped.gone()
    assert [first.name, *names(values)] == [str(n) for n in range(8)]


def test_a_client_dropped_half_way_through_its_stream(streaming: Server) -> None:
    dropped = Dropped(streaming)
    client = dropped.client()
    stream = client.things.stream()
    got = [next(stream).name]
    del client
    assert dropped.gone()
    assert got + names(stream) == [str(n) for n in range(8)]


def test_a_client_dropped_while_another_thread_reads_its_stream(streaming: Server) -> None:
    dropped = Dropped(streaming)
    client = dropped.client()
    got: list[str] = []
    thread = threading.Thread(target=lambda s: got.extend(names(s)), args=(client.things.stream(),))
    thread.start()
    del client
    while thread.is_alive():
        gc.collect()
        time.sleep(0.002)
    assert got == [str(n) for n in range(8)]


def test_a_client_dropped_while_its_call_waits() -> None:
    with Server(reply({"name": "late"}, delay=0.05)) as server:
        dropped = Dropped(server)
        got: list[str] = []
        thread = threading.Thread(
            target=lambda: got.append(dropped.client().things.get().name),
        )
        thread.start()
        while thread.is_alive():
            gc.collect()
            time.sleep(0.002)
        assert got == ["late"] and dropped.gone()


def test_a_response_with_its_body_unread_outlives_its_client(streaming: Server) -> None:
    from engine.modes import to_raw

    dropped = Dropped(streaming)
    response = to_raw(dropped.client().things.stream)()
    assert dropped.gone()
    assert names(response.parse()) == [str(n) for n in range(8)]


def test_the_sockets_of_a_dropped_client_are_closed(streaming: Server) -> None:
    dropped = Dropped(streaming)
    stream = dropped.client().things.stream()
    names(stream)
    del stream
    assert dropped.gone()
    assert streaming.closed_by_client.acquire(timeout=2)


def test_a_dropped_stream_gives_its_connection_back(streaming: Server) -> None:
    client = Client(streaming)
    next(client.things.stream())
    gc.collect()
    assert streaming.closed_by_client.acquire(timeout=2)


@pytest.mark.parametrize("transport", TRANSPORTS, ids=["httpx2", "aiohttp"])
def test_an_asynchronous_stream_outlives_its_client_and_the_calls_of_others(
    streaming: Server, transport: Any
) -> None:
    """What a dropped client left open is closed by the next client of the loop."""

    def client() -> AClient:
        return AClient(streaming, http_client=transport and transport())

    async def main() -> list[str]:
        stream = await client().things.stream()
        got = [(await anext(aiter(stream))).name]
        gc.collect()
        async for _ in await client().things.stream():
            pass
        return got + [thing.name async for thing in stream]

    assert asyncio.run(main()) == [str(n) for n in range(8)]


@pytest.mark.parametrize("transport", TRANSPORTS, ids=["httpx2", "aiohttp"])
def test_many_asynchronous_clients_dropped_before_during_and_after_their_calls(
    streaming: Server, transport: Any
) -> None:
    async def one() -> int:
        client = AClient(streaming, http_client=transport and transport())
        stream = await client.things.stream()
        del client
        gc.collect()
        return len([thing async for thing in stream])

    async def main() -> list[int]:
        return await asyncio.gather(*(one() for _ in range(12)))

    assert asyncio.run(main()) == [8] * 12


def test_many_clients_dropped_before_their_streams_are_read(streaming: Server) -> None:
    for _ in range(20):
        assert len(names(Client(streaming).things.stream())) == 8


def test_loops_that_were_closed_without_ado_are_not_held() -> None:
    with Server(reply({"name": "x"})) as server, warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)  # their sockets, as ever
        client = AClient(server)
        loops: list[weakref.ref[asyncio.AbstractEventLoop]] = []
        for _ in range(10):
            loop = asyncio.new_event_loop()
            loop.run_until_complete(client.things.get())
            loop.close()
            loops.append(weakref.ref(loop))
            del loop
        asyncio.run(client.things.get())
        gc.collect()
        assert sum(loop() is not None for loop in loops) <= 1
