"""One way to write a test for the synchronous and the asynchronous client."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Awaitable, Iterable
from contextlib import AbstractContextManager, contextmanager
from typing import Any

import openai_client
from core_server import Server

from .prompt import PromptServer
from .sdks import ADMIN_KEY, KEY

CHAT: dict[str, Any] = {"model": "gpt-5.4", "messages": [{"role": "user", "content": "Hello"}]}


class Caller:
    """Makes clients of one kind and waits for whatever they return.

    Attributes:
        slept: how long the clients waited before retries, in seconds. They don't really.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop, *, asynchronous: bool) -> None:
        self._loop = loop
        self._opened: list[Any] = []
        self._servers: list[Server] = []
        self.asynchronous = asynchronous
        self.slept: list[float] = []

    def server(self, *answers: Any) -> Server:
        server = PromptServer(*answers)
        self._servers.append(server)
        return server

    def client(self, server: Server | str, **options: Any) -> Any:
        url = server if isinstance(server, str) else server.url
        make = openai_client.AsyncOpenAI if self.asynchronous else openai_client.OpenAI
        client: Any = make(
            **{
                "api_key": KEY,
                "admin_api_key": ADMIN_KEY,
                "base_url": url,
                "max_retries": 0,
                **options,
            }
        )
        client._sleep = self._async_sleep if self.asynchronous else self.slept.append
        return self.closing(client)

    def closing(self, client: Any) -> Any:
        """The client itself, which is closed after the test."""
        self._opened.append(client)
        return client

    async def _async_sleep(self, seconds: float) -> None:
        self.slept.append(seconds)

    def run(self, result: Any) -> Any:
        """The result itself, awaited if it has to be."""
        if not inspect.isawaitable(result):
            return result
        return self._loop.run_until_complete(_awaited(result))

    def create(self, client: Any, **arguments: Any) -> Any:
        """What `chat.completions.create` gives."""
        return self.run(client.chat.completions.create(**{**CHAT, **arguments}))

    def items(self, iterable: Any, limit: int | None = None, into: list[Any] | None = None) -> Any:
        """The items of a stream, pages or an iterator: all, or the first `limit`."""
        found = [] if into is None else into
        if hasattr(iterable, "__aiter__"):
            self.run(_collect(iterable, found, limit))
        else:
            for item in iterable:
                found.append(item)
                if len(found) == limit:
                    break
        return found

    @contextmanager
    def using(self, manager: Any) -> Any:
        """A `with` block over what is a context manager or an asynchronous one."""
        if isinstance(manager, AbstractContextManager) or not hasattr(manager, "__aenter__"):
            with manager as entered:
                yield entered
            return
        entered = self.run(manager.__aenter__())
        try:
            yield entered
        finally:
            self.run(manager.__aexit__(None, None, None))

    def close(self) -> None:
        for client in self._opened:
            self.run(client.close())
        for server in self._servers:
            server.stop()


async def _awaited(result: Awaitable[Any]) -> Any:
    return await result


async def _collect(iterable: Any, found: list[Any], limit: int | None) -> None:
    iterator = aiter(iterable)
    async for item in iterator:
        found.append(item)
        if len(found) == limit:
            break


def sse(*data: str | bytes, end: str = "\n", done: bool = True) -> bytes:
    """Server-sent events with that data, and the end marker."""
    parts: Iterable[bytes] = [d.encode() if isinstance(d, str) else d for d in data]
    marker = [b"[DONE]"] if done else []
    line = end.encode()
    return b"".join(b"data: " + part + line + line for part in [*parts, *marker])
