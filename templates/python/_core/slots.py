"""A pool of single connections for asynchronous clients.

httpx2's own pool probes every idle connection for each request, which with 64 calls at
once takes as long as all the rest. Here each connection has a pool of its own, and the
one that was used last is used next.
"""

from __future__ import annotations

import time

import httpx2

from .connections import LIMITS, keepalive_options, no_tls_context, tls_context

__all__ = ["Slot", "Slots"]

_ONE = httpx2.Limits(
    max_connections=1,
    max_keepalive_connections=1,
    keepalive_expiry=LIMITS.keepalive_expiry,
)
_MOST = LIMITS.max_connections or 1000
_MOST_IDLE = LIMITS.max_keepalive_connections or 100
_IDLE_SECONDS = LIMITS.keepalive_expiry or 300.0

Key = tuple[str, bytes]


class Slot:
    """A place for one connection.

    Attributes:
        users: the requests that are sent over it or wait for it.
        since: when it became idle, in seconds of the monotonic clock.
    """

    __slots__ = ("key", "since", "transport", "users")

    def __init__(self, key: Key) -> None:
        self.key = key
        self.since = 0.0
        self.users = 0
        self.transport = httpx2.AsyncHTTPTransport(
            verify=tls_context() if key[0] == "https" else no_tls_context(),
            limits=_ONE,
            socket_options=keepalive_options(),
        )


class Slots:
    """The connections of one client in one event loop."""

    def __init__(self) -> None:
        self._all: dict[Slot, None] = {}
        self._idle: dict[Key, list[Slot]] = {}

    def take(self, url: httpx2.URL) -> Slot:
        """Return a place for a request to ``url``; ``release`` has to follow."""
        key = (url.scheme, url.netloc)
        idle = self._idle.setdefault(key, [])
        if idle:
            slot = idle.pop()
        elif len(self._all) < _MOST:
            slot = Slot(key)
        else:
            slot = self._shared(key)
        # Again at the end, so that requests beyond the limit spread over all slots.
        self._all.pop(slot, None)
        self._all[slot] = None
        slot.users += 1
        return slot

    def release(self, slot: Slot, *, reusable: bool) -> None:
        """Give a place back; if not ``reusable``, its connection is closed or unsound."""
        slot.users -= 1
        if slot.users or slot not in self._all:
            return
        idle = self._idle[slot.key]
        if reusable and len(idle) < _MOST_IDLE:
            slot.since = time.monotonic()
            idle.append(slot)
        else:
            slot.since = 0.0
            idle.insert(0, slot)

    async def sweep(self, url: httpx2.URL) -> None:
        """Close the connections to the host of ``url`` that were idle for too long."""
        idle = self._idle.get((url.scheme, url.netloc))
        oldest = time.monotonic() - _IDLE_SECONDS
        while idle and idle[0].since < oldest:
            slot = idle.pop(0)
            del self._all[slot]
            await slot.transport.aclose()

    async def aclose(self) -> None:
        """Close all connections."""
        self._idle.clear()
        while self._all:
            slot, _ = self._all.popitem()
            await slot.transport.aclose()

    def _shared(self, key: Key) -> Slot:
        # The request waits in the slot's own queue, no longer than its pool timeout.
        return next((slot for slot in self._all if slot.key == key), None) or Slot(key)
