"""Event streams, and how many connections they need."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

from bench import sample
from bench.cases.clients import async_client, client
from bench.measure import Measure, per_round
from bench.server import served


def bulk(side: str, url: str) -> Measure:
    """CPU microseconds a chunk of a stream that comes in writes of 64 KB."""
    return _sync(side, url, "bulk", 5)


def each(side: str, url: str) -> Measure:
    """The same of a stream whose every chunk is a write of its own."""
    return _sync(side, url, "each", 5)


def paced(side: str, url: str) -> Measure:
    """The same of a stream whose chunks come a millisecond apart."""
    return _sync(side, url, "paced", 3, chunks=300)


def async_each(side: str, url: str) -> Measure:
    """CPU microseconds a chunk, asynchronously, every chunk a write of its own."""
    return asyncio.run(_asynchronous(side, url, "each", 5))


def _sync(side: str, url: str, path: str, rounds: int, chunks: int = sample.CHUNKS) -> Measure:
    made = client(side, f"{url}/{path}")
    notes: dict[str, float] = {}
    read: Callable[[], None] = lambda: _read(made, chunks)  # noqa: E731
    read()
    with served(url, notes):
        seconds = per_round(read, rounds, warm=0)
    return Measure(seconds / chunks * 1e6, _a_chunk(notes, chunks))


def _read(made: object, chunks: int) -> None:
    count = sum(1 for _ in made.chat.completions.create(**sample.CALL, stream=True))  # type: ignore[attr-defined]
    assert count == chunks, f"{count} chunks instead of {chunks}"


async def _asynchronous(side: str, url: str, path: str, rounds: int) -> Measure:
    notes: dict[str, float] = {}
    async with async_client(side, f"{url}/{path}") as made:

        async def read() -> None:
            stream = await made.chat.completions.create(**sample.CALL, stream=True)
            count = 0
            async for _ in stream:
                count += 1
            assert count == sample.CHUNKS

        await read()
        with served(url, notes):
            start = time.process_time()
            for _ in range(rounds):
                await read()
            seconds = (time.process_time() - start) / rounds
    return Measure(seconds / sample.CHUNKS * 1e6, _a_chunk(notes, sample.CHUNKS))


def _a_chunk(notes: dict[str, float], chunks: int) -> dict[str, float]:
    return {**notes, "server µs a request": notes["server µs a request"] / chunks}
