"""The connections of asynchronous clients, by event loop.

A connection can't outlive the loop that it was made in. What clients leave open is
closed when the loop ends, or at the next chance after the client was collected.
"""

from __future__ import annotations

import asyncio
import os
import threading
import weakref
from collections.abc import AsyncGenerator
from typing import Any

from .slots import Slots

__all__ = ["LoopSlots"]


class LoopSlots:
    """The connections of one client by event loop; safe to use from threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._start()

    def _start(self) -> None:
        self._pid = os.getpid()
        self._outside = Slots()
        self._by_loop: weakref.WeakKeyDictionary[Any, Slots] = (
            weakref.WeakKeyDictionary()
        )
        # The loop that was seen last, and its slots: nearly always the only ones.
        self._last: tuple[object, Slots] = (self, self._outside)

    async def current(self) -> Slots:
        """Return the slots of the running loop."""
        loop = _running_loop()
        last, slots = self._last
        if last is loop and self._pid == os.getpid():
            return slots
        if self._pid != os.getpid():
            # The parent goes on using these sockets: neither use nor close them here.
            _inherited.append((self._outside, self._by_loop))
            self._lock = threading.Lock()
            self._start()
        if loop is None:
            slots = self._outside
        else:
            slots = await self._entered(loop)
        self._last = (loop, slots)
        return slots

    async def _entered(self, loop: asyncio.AbstractEventLoop) -> Slots:
        keeper = await _keeper_of(loop)
        with self._lock:
            slots = self._by_loop.get(loop)
            if slots is None:
                slots = self._by_loop[loop] = Slots()
                keeper.open.add(slots)
                abandoning = weakref.finalize(self, keeper.abandon, slots)
                abandoning.atexit = False
        return slots

    async def aclose(self) -> None:
        """Close the connections of the running loop; those of others end with it."""
        if self._pid != os.getpid():
            return
        loop = _running_loop()
        slots = self._outside if loop is None else self._by_loop.pop(loop, None)
        self._last = (self, self._outside)
        if slots is not None:
            await slots.aclose()
            if loop is not None:
                (await _keeper_of(loop)).open.discard(slots)


class _Keeper:
    """What has to be closed before an event loop ends."""

    def __init__(self) -> None:
        self.open: set[Slots] = set()
        self.abandoned: list[Slots] = []
        self.closer: AsyncGenerator[None, None] | None = None

    def abandon(self, slots: Slots) -> None:
        """Note that nobody can use ``slots`` any more; called from any thread."""
        self.abandoned.append(slots)

    async def sweep(self) -> None:
        while self.abandoned:
            slots = self.abandoned.pop()
            self.open.discard(slots)
            await slots.aclose()


_keepers: weakref.WeakKeyDictionary[Any, _Keeper] = weakref.WeakKeyDictionary()
_keepers_lock = threading.Lock()
_inherited: list[object] = []


async def _keeper_of(loop: asyncio.AbstractEventLoop) -> _Keeper:
    with _keepers_lock:
        keeper = _keepers.get(loop)
        if keeper is None:
            keeper = _keepers[loop] = _Keeper()
    if keeper.closer is None:
        # A loop that ends waits until its asynchronous generators are closed.
        keeper.closer = _closer(loop, keeper)
        await keeper.closer.__anext__()
    await keeper.sweep()
    return keeper


async def _closer(
    loop: asyncio.AbstractEventLoop, keeper: _Keeper
) -> AsyncGenerator[None, None]:
    try:
        yield
    finally:
        _keepers.pop(loop, None)
        await keeper.sweep()
        while keeper.open:
            await keeper.open.pop().aclose()


def _running_loop() -> asyncio.AbstractEventLoop | None:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:  # another library's loop, such as trio's
        return None
