"""Clients whose base URL is the API's own, and whose requests reach a loopback server."""

from __future__ import annotations

import struct
from typing import Any

import httpx2
import openai_client
from core_server import Recorded, Reply, reply


def answer(request: Recorded) -> Reply:
    """Something that every operation of these tests can read."""
    return reply({"id": "x", "object": "x", "created": 1, "data": DATA, "choices": []})


ANSWER = answer
DATA = [{"id": "x", "embedding": [0.5], "index": 0}]


def _to(server: Any, request: httpx2.Request) -> httpx2.Request:
    assert request.url.host == "api.openai.com"
    request.url = request.url.copy_with(scheme="http", host="127.0.0.1", port=server.port)
    return request


class _Rerouted(httpx2.HTTPTransport):
    def __init__(self, server: Any) -> None:
        super().__init__()
        self._server = server

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        return super().handle_request(_to(self._server, request))


class _AsyncRerouted(httpx2.AsyncHTTPTransport):
    def __init__(self, server: Any) -> None:
        super().__init__()
        self._server = server

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        return await super().handle_async_request(_to(self._server, request))


def sync_client(server: Any, **options: Any) -> openai_client.OpenAI:
    http = httpx2.Client(transport=_Rerouted(server))
    return openai_client.OpenAI(api_key="k", http_client=http, **options)


def async_client(server: Any, **options: Any) -> openai_client.AsyncOpenAI:
    http = httpx2.AsyncClient(transport=_AsyncRerouted(server))
    return openai_client.AsyncOpenAI(api_key="k", http_client=http, **options)


def png(width: int, height: int, size: int = 64) -> bytes:
    """The header of a PNG, filled up to `size` bytes."""
    head = b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII", 13, b"IHDR", width, height)
    return head.ljust(size, b"\0")
