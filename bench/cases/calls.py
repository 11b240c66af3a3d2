"""Calls without streaming."""

from __future__ import annotations

import asyncio
import time

from bench import sample
from bench.cases.clients import async_client, client
from bench.measure import Measure, per_round
from bench.server import served

_SYNC_CALLS = 500
_AT_ONCE, _EACH = 64, 16


def sync(side: str, url: str) -> Measure:
    """CPU microseconds of a call with one tool, 1.1 KB coming back."""
    made = client(side, f"{url}/chat")
    notes: dict[str, float] = {}
    create = made.chat.completions.create
    for _ in range(50):
        create(**sample.CALL)
    with served(url, notes):
        seconds = per_round(lambda: create(**sample.CALL), _SYNC_CALLS)
    return Measure(seconds * 1e6, notes)


def asynchronous(side: str, url: str) -> Measure:
    """CPU microseconds of a call, 64 of them at once."""
    return asyncio.run(_at_once(side, url))


async def _at_once(side: str, url: str) -> Measure:
    notes: dict[str, float] = {}
    async with async_client(side, f"{url}/chat") as made:

        async def calls(count: int) -> None:
            for _ in range(count):
                await made.chat.completions.create(**sample.CALL)

        await asyncio.gather(*(calls(2) for _ in range(_AT_ONCE)))
        with served(url, notes):
            start = time.process_time()
            await asyncio.gather(*(calls(_EACH) for _ in range(_AT_ONCE)))
            seconds = time.process_time() - start
    return Measure(seconds / (_AT_ONCE * _EACH) * 1e6, notes)


def stall(side: str, url: str) -> Measure:
    """Milliseconds for which a call with 1,000 messages keeps the event loop busy."""
    return asyncio.run(_stall(side, url))


async def _stall(side: str, url: str) -> Measure:
    call = {**sample.CALL, "messages": sample.conversation()}
    async with async_client(side, f"{url}/chat") as made:
        await made.chat.completions.create(**call)
        async with Ticker() as ticker:
            for _ in range(5):
                await made.chat.completions.create(**call)
    return Measure(ticker.busiest * 1e3, {"by the wall clock": ticker.longest * 1e3})


class Ticker:
    """Looks how long other tasks keep the event loop's thread busy at a stretch.

    Attributes:
        busiest: the most CPU seconds of the thread between two of its turns.
        longest: the most seconds by the clock, which other processes lengthen.
    """

    def __init__(self) -> None:
        self.busiest = 0.0
        self.longest = 0.0

    async def __aenter__(self) -> Ticker:
        self._task = asyncio.create_task(self._tick())
        await asyncio.sleep(0)
        return self

    async def __aexit__(self, *_: object) -> None:
        self._task.cancel()

    async def _tick(self) -> None:
        while True:
            clock, thread = time.perf_counter(), time.thread_time()
            await asyncio.sleep(0)
            self.busiest = max(self.busiest, time.thread_time() - thread)
            self.longest = max(self.longest, time.perf_counter() - clock)
