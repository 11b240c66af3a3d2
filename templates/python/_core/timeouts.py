"""How long an attempt, and how long a whole call may take."""

from __future__ import annotations

from collections.abc import Callable

from httpx2 import Timeout as Timeout

from .omit import ABSENT, NotGiven, Omit

__all__ = [
    "DEFAULT_MAX_RETRIES",
    "DEFAULT_TIMEOUT",
    "Deadline",
    "Timeout",
    "as_timeout",
]

DEFAULT_TIMEOUT = Timeout(600.0, connect=5.0)
DEFAULT_MAX_RETRIES = 2

_NO_LIMIT = Timeout(None)


def as_timeout(
    value: float | Timeout | NotGiven | Omit | None, default: Timeout
) -> Timeout:
    """Return what a ``timeout=`` argument means: seconds for each phase of an attempt."""
    # `omit` passes where callers use one sentinel for everything.
    if isinstance(value, ABSENT):
        return default
    if value is None:
        return _NO_LIMIT
    if isinstance(value, Timeout):
        return value
    return Timeout(value)


class Deadline:
    """The moment by which a call, its retries and waits included, has to be over.

    Args:
        seconds: the time from now on.
        clock: a monotonic clock in seconds.
    """

    __slots__ = ("_at", "_clock", "seconds")

    def __init__(self, seconds: float, clock: Callable[[], float]) -> None:
        self.seconds = seconds
        self._clock = clock
        self._at = clock() + seconds

    def remaining(self) -> float:
        """Return the seconds left, 0 if there are none."""
        return max(0.0, self._at - self._clock())

    def cap(self, timeout: Timeout) -> Timeout:
        """Return ``timeout`` with no phase longer than the time that is left."""
        left = self.remaining()

        def capped(limit: float | None) -> float:
            return left if limit is None else min(limit, left)

        return Timeout(
            connect=capped(timeout.connect),
            read=capped(timeout.read),
            write=capped(timeout.write),
            pool=capped(timeout.pool),
        )
