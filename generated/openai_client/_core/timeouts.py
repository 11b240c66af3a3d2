"""How long an attempt, and how long a whole call may take."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from httpx2 import Timeout as Timeout

from .errors import InvalidArgumentError
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
    """Return what a ``timeout=`` argument means: seconds for each phase of an attempt.

    Args:
        value: seconds, a ``Timeout``, or another object with ``connect``, ``read``,
            ``write`` and ``pool``, such as the ``Timeout`` of httpx; None is no limit.
        default: what counts where nothing is given.

    Raises:
        InvalidArgumentError: it is none of these, or less than nothing.
    """
    # `omit` passes where callers use one sentinel for everything.
    if isinstance(value, ABSENT):
        return default
    if value is None:
        return _NO_LIMIT
    if type(value) in (int, float):
        return Timeout(_checked(value))
    given: object = value
    if isinstance(given, tuple) and len(cast("tuple[object, ...]", given)) == 4:
        given = Timeout(given)  # as httpx takes it: connect, read, write, pool
    try:
        phases = {name: _checked(getattr(given, name)) for name in _PHASES}
    except AttributeError:
        return Timeout(_checked(given))
    return Timeout(**phases)


# More than sockets take; math.inf is a usual way to ask for no limit.
_AGES = 1e8
_PHASES = ("connect", "read", "write", "pool")


def _checked(seconds: object) -> float | None:
    number = isinstance(seconds, (int, float)) and not isinstance(seconds, bool)
    if seconds is None or (number and float(cast("float", seconds)) >= 0):
        limit = cast("float | None", seconds)
        return None if limit is None or limit > _AGES else limit
    shown = repr(seconds) if number else type(seconds).__name__
    raise InvalidArgumentError(
        f"timeout must be seconds of 0 or more, a Timeout or None, not {shown}"
    )


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
