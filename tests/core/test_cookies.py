"""Cookies: kept for a client and its copies, sent to those who set them."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx2
import pytest
from core_server import Recorded, Reply, Server, reply
from core_support import AClient, Client
from engine.aiohttp_transport import AiohttpTransport


def balancer(request: Recorded) -> Reply:
    headers = {} if "cookie" in request.headers else {"set-cookie": "machine=7; Path=/"}
    return reply({"name": "x"}, headers=headers)


def sent(server: Server) -> list[str | None]:
    return [request.headers.get("cookie") for request in server.requests]


@pytest.mark.parametrize("own", [False, True], ids=["", "own client"])
def test_cookies_are_kept_between_calls(own: bool) -> None:
    with Server(balancer) as server:
        client = Client(server, http_client=httpx2.Client() if own else None)
        client.things.get()
        client.things.get()
        copy = client._copy(timeout=9)
        copy.things.__class__(copy).get()
        client.things.get(extra_headers={"Cookie": "mine=1"})
        assert sent(server) == [None, "machine=7", "machine=7", "mine=1"]
        Client(server).things.get()
        assert sent(server)[-1] is None
        client.close()


@pytest.mark.parametrize("transport", [lambda: None, AiohttpTransport, httpx2.AsyncClient])
def test_cookies_of_asynchronous_clients(transport: Any) -> None:
    async def main(server: Server) -> None:
        async with AClient(server, http_client=transport()) as client:
            await client.things.get()
            await client.things.get()

    with Server(balancer) as server:
        asyncio.run(main(server))
        assert sent(server) == [None, "machine=7"]


def test_cookies_of_refusals_and_redirects() -> None:
    def answer(request: Recorded) -> Reply:
        if request.path.endswith("/there"):
            return reply({"name": "x"})
        return reply({}, 307, headers={"set-cookie": "a=1", "location": "/v1/there"})

    with Server(answer) as server, Client(server) as client:
        client.things.get()
        assert sent(server) == [None, "a=1"]


def test_cookies_stay_with_their_host() -> None:
    with Server(balancer) as other:

        def answer(request: Recorded) -> Reply:
            there = f"http://localhost:{other.port}/v1/x"
            return reply({}, 307, headers={"set-cookie": "a=1", "location": there})

        with Server(answer) as server, Client(server) as client:
            client.things.get()
            client.things.get()
            assert sent(server) == [None, "a=1"]
            assert "a=1" not in "".join(filter(None, sent(other)))
