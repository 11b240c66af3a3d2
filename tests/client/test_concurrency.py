"""Many calls at once, calls that are given up, and one event loop after the other."""

from __future__ import annotations

import asyncio
import gc
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import openai_client
import pytest
from client_kit.caller import CHAT
from client_kit.prompt import PromptServer
from client_kit.sdks import KEY
from core_server import Recorded, Reply, Server, reply

OK = reply({"id": "a"})


def _echo(request: Recorded) -> Reply:
    return reply({"id": request.json()["user"]}, delay=0.02)


def test_64_calls_at_once_in_threads() -> None:
    with Server(_echo) as server, openai_client.OpenAI(api_key=KEY, base_url=server.url) as client:
        start = threading.Barrier(64)

        def call(number: int) -> str:
            start.wait()
            return str(client.chat.completions.create(**CHAT, user=f"u{number}").id)

        with ThreadPoolExecutor(64) as pool:
            assert list(pool.map(call, range(64))) == [f"u{n}" for n in range(64)]
        assert server.connections <= 64


def test_64_calls_at_once_in_tasks(loop: asyncio.AbstractEventLoop) -> None:
    async def calls(url: str) -> list[str]:
        async with openai_client.AsyncOpenAI(api_key=KEY, base_url=url) as client:
            create = client.chat.completions.create
            made = await asyncio.gather(*(create(**CHAT, user=f"u{n}") for n in range(64)))
            return [completion.id for completion in made]

    with Server(_echo) as server:
        assert loop.run_until_complete(calls(server.url)) == [f"u{n}" for n in range(64)]
        assert server.connections <= 64


def test_64_streams_at_once(loop: asyncio.AbstractEventLoop) -> None:
    def answer(request: Recorded) -> Reply:
        event = b'data: {"id": "%b"}\n\n' % request.json()["user"].encode()
        pieces = [event] * 3 + [b"data: [DONE]\n\n"]
        return Reply(pieces=pieces, framing="chunked", pause=0.005)

    async def read(client: Any, user: str) -> list[str]:
        stream = await client.chat.completions.create(**CHAT, user=user, stream=True)
        return [chunk.id async for chunk in stream]

    async def all_of_them(url: str) -> list[list[str]]:
        async with openai_client.AsyncOpenAI(api_key=KEY, base_url=url) as client:
            return await asyncio.gather(*(read(client, f"u{n}") for n in range(64)))

    with Server(answer) as server:
        found = loop.run_until_complete(all_of_them(server.url))
    assert found == [[f"u{n}"] * 3 for n in range(64)]


def test_cancelled_calls_leave_the_client_usable(loop: asyncio.AbstractEventLoop) -> None:
    async def scenario(url: str) -> str:
        async with openai_client.AsyncOpenAI(api_key=KEY, base_url=url) as client:
            slow = asyncio.ensure_future(client.chat.completions.create(**CHAT))
            await asyncio.sleep(0.1)
            slow.cancel()
            with pytest.raises(asyncio.CancelledError):
                await slow
            return (await client.chat.completions.create(**CHAT)).id

    with Server(reply({"id": "slow"}, delay=1.0), OK) as server:
        assert loop.run_until_complete(scenario(server.url)) == "a"


def test_an_async_client_in_one_event_loop_after_the_other() -> None:
    with PromptServer(OK) as server:
        client = openai_client.AsyncOpenAI(api_key=KEY, base_url=server.url, max_retries=0)

        async def call() -> str:
            return (await client.chat.completions.create(**CHAT)).id

        assert [asyncio.run(call()) for _ in range(3)] == ["a"] * 3
        asyncio.run(client.close())
        gc.collect()
