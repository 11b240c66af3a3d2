"""A server's answers, and the calls that ask for them, synchronous or asynchronous."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterable
from typing import Any

import openai_client
from core_server import Recorded, Reply, Server, reply

CALL: dict[str, Any] = {"model": "gpt-5.4", "messages": [{"role": "user", "content": "Well?"}]}
HEAD = {"id": "chatcmpl-1", "created": 1_760_000_000, "model": "gpt-5.4"}
USAGE = {"prompt_tokens": 9, "completion_tokens": 12, "total_tokens": 21}


def message(content: str | None = None, **more: Any) -> dict[str, Any]:
    return {"role": "assistant", "content": content, "refusal": None, **more}


def call(name: str, arguments: object, id: str = "call_1") -> dict[str, Any]:
    text = arguments if isinstance(arguments, str) else json.dumps(arguments)
    return {"id": id, "type": "function", "function": {"name": name, "arguments": text}}


def completion(*messages: dict[str, Any], finish: str = "stop") -> Reply:
    choices = [
        {"index": i, "message": m, "finish_reason": finish, "logprobs": None}
        for i, m in enumerate(messages)
    ]
    body = {**HEAD, "object": "chat.completion", "choices": choices, "usage": USAGE}
    return reply(body, headers={"x-request-id": "req_1"})


def chunk(delta: dict[str, Any] | None, finish: str | None = None, **more: Any) -> dict[str, Any]:
    choice = {"index": more.pop("index", 0), "finish_reason": finish, **more}
    if delta is not None:
        choice["delta"] = delta
    return {**HEAD, "object": "chat.completion.chunk", "choices": [choice]}


def texts(content: str, size: int, finish: str = "stop") -> list[dict[str, Any]]:
    """The chunks of an answer, `size` characters each."""
    parts = [content[i : i + size] for i in range(0, len(content), size)]
    first = chunk({"role": "assistant", "content": "", "refusal": None})
    return [first, *(chunk({"content": part}) for part in parts), chunk({}, finish)]


def stream(chunks: Iterable[dict[str, Any]], cut: int = 0, *, end: bool = True) -> Reply:
    """The chunks as server-sent events, the bytes cut into pieces of `cut`."""
    body = b"".join(
        b"data: " + json.dumps(c, ensure_ascii=False).encode() + b"\n\n" for c in chunks
    )
    if end:
        body += b"data: [DONE]\n\n"
    size = cut or len(body)
    pieces = [body[i : i + size] for i in range(0, len(body), size)]
    return Reply(headers={"content-type": "text/event-stream"}, pieces=pieces, framing="chunked")


class Asks:
    """Makes calls of one kind, and waits for what they give."""

    def __init__(self, loop: asyncio.AbstractEventLoop, *, asynchronous: bool) -> None:
        self._loop = loop
        self._open: list[tuple[Any, Server]] = []
        self.asynchronous = asynchronous

    def client(self, *answers: Reply) -> Any:
        server = Server(*answers)
        make = openai_client.AsyncOpenAI if self.asynchronous else openai_client.OpenAI
        client = make(api_key="key", base_url=server.url, max_retries=0)
        self._open.append((client, server))
        return client

    @property
    def requests(self) -> list[Recorded]:
        return self._open[-1][1].requests

    @property
    def sent(self) -> Any:
        """The body of the last request."""
        return self.requests[-1].json()

    def parse(self, answer: Reply, **arguments: Any) -> Any:
        made = self.client(answer).chat.completions.parse(**{**CALL, **arguments})
        return self._loop.run_until_complete(made) if self.asynchronous else made

    def run(self, awaitable: Any) -> Any:
        return self._loop.run_until_complete(awaitable) if self.asynchronous else awaitable

    def stream(self, answer: Reply, **arguments: Any) -> tuple[list[Any], Any]:
        """All events, and the completion."""
        events: list[Any] = []
        done = self.follow(answer, events.append, **arguments)
        return events, done

    def follow(self, answer: Reply, see: Callable[[Any], object], **arguments: Any) -> Any:
        """Calls `see` with each event when it comes; gives the completion."""
        manager = self.client(answer).chat.completions.stream(**{**CALL, **arguments})
        if self.asynchronous:
            return self._loop.run_until_complete(_follow(manager, see))
        with manager as events:
            for event in events:
                see(event)
            return events.get_final_completion()

    def close(self) -> None:
        for client, server in self._open:
            self.run(client.close())
            server.stop()


async def _follow(manager: Any, see: Callable[[Any], object]) -> Any:
    async with manager as events:
        async for event in events:
            see(event)
        return await events.get_final_completion()
