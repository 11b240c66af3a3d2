"""A small resource to call, and clients that don't wait between their attempts."""

from __future__ import annotations

from typing import Any

from core_server import Server
from engine.client import AsyncClient, SyncClient
from engine.models import Model
from engine.omit import not_given
from engine.request import Request, RequestOptions
from engine.resource import AsyncResource, Resource
from engine.retries import Retries

KEY = "secret-key-of-the-tests"


class Thing(Model):
    name: str


def _request(
    method: str,
    path: str,
    extra_headers: Any = None,
    extra_query: Any = None,
    extra_body: Any = None,
    timeout: Any = not_given,
    **body: Any,
) -> Request:
    options = RequestOptions(extra_headers, extra_query, extra_body, timeout)
    return Request(method, path, options=options, **body)


class Things(Resource):
    def create(self, path: str = "/things", **options: Any) -> Thing:
        options.setdefault("json", {"name": "n"})
        return self._send(_request("POST", path, **options), Thing)

    def get(self, path: str = "/things", **options: Any) -> Thing:
        return self._send(_request("GET", path, **options), Thing)

    def file(self, **options: Any) -> Any:
        return self._binary(_request("GET", "/file", **options))

    def text(self, **options: Any) -> str:
        return self._text(_request("GET", "/text", **options))

    def delete(self, **options: Any) -> None:
        return self._empty(_request("DELETE", "/things/1", **options))

    def stream(self, **options: Any) -> Any:
        return self._stream(_request("POST", "/stream", json={}, **options), Thing)


class AsyncThings(AsyncResource):
    async def create(self, path: str = "/things", **options: Any) -> Thing:
        options.setdefault("json", {"name": "n"})
        return await self._send(_request("POST", path, **options), Thing)

    async def get(self, path: str = "/things", **options: Any) -> Thing:
        return await self._send(_request("GET", path, **options), Thing)

    async def file(self, **options: Any) -> Any:
        return await self._binary(_request("GET", "/file", **options))

    async def stream(self, **options: Any) -> Any:
        request = _request("POST", "/stream", json={}, **options)
        return await self._stream(request, Thing)


def settings(server: Server | str, options: dict[str, Any]) -> dict[str, Any]:
    options.setdefault("base_url", server if isinstance(server, str) else server.url + "/v1")
    options.setdefault("auth_headers", {"Authorization": f"Bearer {KEY}"})
    options.setdefault("retries", Retries(uniform=lambda: 0.0))
    return options


class Client(SyncClient):
    """A client that notes in `slept` for how long it would have waited."""

    def __init__(self, server: Server | str, **options: Any) -> None:
        self.slept: list[float] = []
        options.setdefault("sleep", self.slept.append)
        super().__init__(**settings(server, options))
        self.things = Things(self)


class AClient(AsyncClient):
    """The same, asynchronous."""

    def __init__(self, server: Server | str, **options: Any) -> None:
        self.slept: list[float] = []
        options.setdefault("sleep", self._note)
        super().__init__(**settings(server, options))
        self.things = AsyncThings(self)

    async def _note(self, seconds: float) -> None:
        self.slept.append(seconds)
