"""Waiting for a state of an object: the server is asked for it again and again."""

# pyright: reportPrivateUsage=false

from __future__ import annotations

import functools
import math
from collections.abc import Awaitable, Callable, Collection, Mapping
from typing import TYPE_CHECKING, TypeVar

from .errors import APITimeoutError, ClientError, InvalidArgumentError
from .omit import ABSENT, Omit
from .timeouts import Deadline

if TYPE_CHECKING:
    from .resource import AsyncResource, Resource
    from .responses import RawAPIResponse

    R = TypeVar("R", bound=Resource)
    A = TypeVar("A", bound=AsyncResource)

__all__ = ["Pace", "PollTimeoutError", "async_poll", "check_wait", "poll"]

T = TypeVar("T")


# RuntimeError: what code that was written for other clients of the same APIs expects.
class PollTimeoutError(ClientError, TimeoutError, RuntimeError):
    """The state didn't change in time; on the server, the work goes on.

    Attributes:
        last: the object as it was seen last, or None.
    """

    def __init__(self, message: str, last: object = None) -> None:
        super().__init__(message)
        self.last = last

    def __str__(self) -> str:
        return str(self.args[0])


def check_wait(seconds: float | Omit | None) -> float | None:
    """Return the longest wait; None is no limit.

    Raises:
        InvalidArgumentError: it is less than nothing, or no finite number.
    """
    if seconds is None or isinstance(seconds, ABSENT):
        return None
    return _number(seconds, "max_wait_seconds")


class Pace:
    """How often and how long is asked.

    Args:
        interval: the time between two requests, in units of ``unit`` seconds.
        wait: seconds that all of it may take.
        every: seconds between two requests where neither caller nor server says it.
        unit: a thousandth or one.
        within: the longest wait where the caller says nothing.
        header: the response header by which the server says it, in milliseconds.
    """

    __slots__ = ("_every", "_header", "_interval", "within")

    def __init__(
        self,
        interval: float | Omit,
        wait: float | Omit | None,
        *,
        every: float = 1.0,
        unit: float = 0.001,
        within: float | None = None,
        header: str = "",
    ) -> None:
        self.within = within if isinstance(wait, ABSENT) else check_wait(wait)
        self._interval: float | None = None
        if not isinstance(interval, ABSENT):
            self._interval = _number(interval, "the interval of polling") * unit
        self._every = every
        self._header = header

    def delay(self, headers: Mapping[str, str]) -> float:
        """Return the seconds until the next request, after a response with ``headers``."""
        if self._interval is not None:
            return self._interval
        try:
            seconds = float(headers.get(self._header) or "") / 1000
        except ValueError:
            return self._every
        return seconds if 0 <= seconds < math.inf else self._every


def poll(
    resource: R,
    ask: Callable[[R], RawAPIResponse[T]],
    field: str,
    pending: Collection[str],
    pace: Pace,
) -> T:
    """Return the object once ``field`` has none of the values ``pending``.

    Args:
        resource: what has the method that asks.
        ask: sends the request.
        field: the attributes that lead to the state, joined by dots.
        pending: its values as long as nothing is decided; any other ends the wait.
        pace: how often and how long is asked.

    Raises:
        PollTimeoutError: it takes longer.
        APIError: a request failed.
    """
    client = resource._client
    deadline = None if pace.within is None else Deadline(pace.within, client._clock)
    last: T | None = None
    while True:
        asked = resource
        if deadline is not None:
            left = _left(deadline, client.deadline, last)
            asked = type(resource)(client._copy(deadline=left))
        try:
            response = ask(asked)
            last = response.parse()
        except APITimeoutError as error:
            raise _late(deadline, last, error) from error
        if _state(last, field) not in pending:
            return last
        delay = pace.delay(response.headers)
        client._sleep(_bounded(delay, deadline))


async def async_poll(
    resource: A,
    ask: Callable[[A], Awaitable[RawAPIResponse[T]]],
    field: str,
    pending: Collection[str],
    pace: Pace,
) -> T:
    """Return the object once ``field`` has none of the values ``pending``; see ``poll``."""
    client = resource._client
    deadline = None if pace.within is None else Deadline(pace.within, client._clock)
    last: T | None = None
    while True:
        asked = resource
        if deadline is not None:
            left = _left(deadline, client.deadline, last)
            asked = type(resource)(client._copy(deadline=left))
        try:
            response = await ask(asked)
            last = response.parse()
        except APITimeoutError as error:
            raise _late(deadline, last, error) from error
        if _state(last, field) not in pending:
            return last
        delay = pace.delay(response.headers)
        await client._sleep(_bounded(delay, deadline))


def _state(found: object, field: str) -> object:
    return functools.reduce(
        lambda part, name: getattr(part, name, None), field.split("."), found
    )


def _left(deadline: Deadline, other: float | None, last: object) -> float:
    """Return the seconds that one call may take."""
    left = deadline.remaining()
    if not left:
        raise _timed_out(deadline, last)
    return left if other is None else min(left, other)


def _late(
    deadline: Deadline | None, last: object, error: APITimeoutError
) -> ClientError:
    """Return what a call that took too long means: the end of all waiting, or of its own."""
    if deadline is None or deadline.remaining():
        return error
    return _timed_out(deadline, last)


def _timed_out(deadline: Deadline, last: object) -> PollTimeoutError:
    message = f"it wasn't done within {deadline.seconds:g} seconds"
    return PollTimeoutError(message, last)


def _bounded(delay: float, deadline: Deadline | None) -> float:
    return delay if deadline is None else min(delay, deadline.remaining())


def _number(value: object, name: str) -> float:
    number = isinstance(value, (int, float)) and not isinstance(value, bool)
    if not number or not 0 <= value < math.inf:  # type: ignore[operator]
        raise InvalidArgumentError(f"{name} must be a finite number of 0 or more")
    return float(value)  # type: ignore[arg-type]
