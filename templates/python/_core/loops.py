"""The connections of asynchronous clients, by event loop.

A connection can't outlive the loop that it was made in. What clients leave open is
closed when the loop ends, or at the next chance after the client was collected.
"""

from __future__ import annotations

import asyncio
import os
import threading
import weakref
from collections.abc import AsyncGenerator, Callable
from typing import Any, Generic, Protocol, TypeVar

__all__ = ["PerLoop"]


class Connections(Protocol):
    """The connections of one client in one event loop."""

    async def aclose(self) -> None:
        """Close all of them."""
        ...


C = TypeVar("C", bound=Connections)


class PerLoop(Generic[C]):
    """The connections of one client by event loop; safe to use from threads.

    Args:
        make: makes those of a loop, at first without any.
    """

    def __init__(self, make: Callable[[], C]) -> None:
        self._make = make
        self._lock = threading.Lock()
        self._start()

    def _start(self) -> None:
        self._pid = os.getpid()
        self._outside = self._make()
        self._by_loop: weakref.WeakKeyDictionary[Any, C] = weakref.WeakKeyDictionary()
        # The loop that was seen last, and its own: nearly always the only ones.
        self._last: tuple[object, C] = (self, self._outside)

    async def current(self) -> C:
        """Return the connections of the running loop."""
        loop = _running_loop()
        last, open_ = self._last
        if last is loop and self._pid == os.getpid():
            return open_
        if self._pid != os.getpid():
            # The parent goes on using these sockets: neither use nor close them here.
            _inherited.append((self._outside, self._by_loop))
            self._lock = threading.Lock()
            self._start()
        open_ = self._outside if loop is None else await self._entered(loop)
        self._last = (loop, open_)
        return open_

    async def _entered(self, loop: asyncio.AbstractEventLoop) -> C:
        keeper = await _keeper_of(loop)
        with self._lock:
            open_ = self._by_loop.get(loop)
            if open_ is None:
                _forget_closed(self._by_loop)
                open_ = self._by_loop[loop] = self._make()
                keeper.open.add(open_)
                # The keeper holds both, as long as there is the loop.
                weakly: weakref.ref[Connections] = weakref.ref(open_)
                keeping = weakref.ref(keeper)
                abandoning = weakref.finalize(self, _abandon, keeping, weakly)
                abandoning.atexit = False
        return open_

    async def aclose(self) -> None:
        """Close the connections of the running loop; those of others end with it."""
        if self._pid != os.getpid():
            return
        loop = _running_loop()
        open_ = self._outside if loop is None else self._by_loop.pop(loop, None)
        self._last = (self, self._outside)
        if open_ is not None:
            await open_.aclose()
            if loop is not None:
                (await _keeper_of(loop)).open.discard(open_)


class _Keeper:
    """What has to be closed before an event loop ends."""

    def __init__(self) -> None:
        self.open: set[Connections] = set()
        self.abandoned: list[Connections] = []
        self.closer: AsyncGenerator[None, None] | None = None

    async def sweep(self) -> None:
        while self.abandoned:
            connections = self.abandoned.pop()
            self.open.discard(connections)
            await connections.aclose()


def _abandon(
    keeper: weakref.ref[_Keeper], connections: weakref.ref[Connections]
) -> None:
    """Note that nobody can use the connections any more; called from any thread."""
    keeping, open_ = keeper(), connections()
    if keeping is not None and open_ is not None:
        keeping.abandoned.append(open_)


_keepers: weakref.WeakKeyDictionary[Any, _Keeper] = weakref.WeakKeyDictionary()
_keepers_lock = threading.Lock()
_inherited: list[object] = []


async def _keeper_of(loop: asyncio.AbstractEventLoop) -> _Keeper:
    with _keepers_lock:
        keeper = _keepers.get(loop)
        if keeper is None:
            _forget_closed(_keepers)
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


def _forget_closed(by_loop: weakref.WeakKeyDictionary[Any, Any]) -> None:
    """Drop what belongs to loops that were closed without closing what was in them.

    It holds its loop, so that the weak key alone would never let go of either.
    """
    for loop in [loop for loop in by_loop if loop.is_closed()]:
        del by_loop[loop]


def _running_loop() -> asyncio.AbstractEventLoop | None:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:  # another library's loop, such as trio's
        return None
