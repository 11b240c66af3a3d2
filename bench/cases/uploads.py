"""Uploads of a file of 500 MB by its path."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bench.cases.calls import Ticker
from bench.cases.clients import async_client, client
from bench.measure import Measure, peak, reset_peak, resident

_MEGABYTES = 500


@contextmanager
def _files() -> Iterator[tuple[Path, Path]]:
    with tempfile.TemporaryDirectory() as folder:
        small, large = Path(folder, "small.bin"), Path(folder, "large.bin")
        small.write_bytes(b"x")
        with large.open("wb") as file:
            file.truncate(_MEGABYTES * 1_000_000)
        yield small, large


def memory(side: str, url: str) -> Measure:
    """Megabytes that the synchronous upload adds at its peak."""
    made = client(side, f"{url}/file")
    with _files() as (small, large):
        for _ in range(2):
            made.files.create(file=small, purpose="batch")
        before = resident()
        reset_peak()
        made.files.create(file=large, purpose="batch")
        return Measure(peak() - before)


def async_memory(side: str, url: str) -> Measure:
    """Megabytes that the asynchronous upload adds at its peak."""
    return asyncio.run(_async_memory(side, url))


async def _async_memory(side: str, url: str) -> Measure:
    async with async_client(side, f"{url}/file") as made:
        with _files() as (small, large):
            for _ in range(2):
                await made.files.create(file=small, purpose="batch")
            before = resident()
            reset_peak()
            await made.files.create(file=large, purpose="batch")
            return Measure(peak() - before)


def stall(side: str, url: str) -> Measure:
    """Milliseconds for which the asynchronous upload keeps the event loop busy at most."""
    return asyncio.run(_stall(side, url))


async def _stall(side: str, url: str) -> Measure:
    async with async_client(side, f"{url}/file") as made:
        with _files() as (small, large):
            await made.files.create(file=small, purpose="batch")
            async with Ticker() as ticker:
                await made.files.create(file=large, purpose="batch")
    return Measure(ticker.busiest * 1e3, {"by the wall clock": ticker.longest * 1e3})
