"""When and how a connection that broke is made anew."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from typing_extensions import TypedDict

from .omit import Headers, Query
from .websocket_errors import WebSocketConnectionClosedError

if TYPE_CHECKING:
    from .channel import Frame

__all__ = ["ReconnectingEvent", "ReconnectingOverrides", "Reconnects"]

# Going away, no code, broken, internal error, restart, try again later, failed TLS.
_RECOVERABLE = frozenset((1001, 1005, 1006, 1011, 1012, 1013, 1015))


@dataclass(frozen=True)
class ReconnectingEvent:
    """What ``on_reconnecting`` gets before an attempt to connect again.

    Attributes:
        attempt: its number, from 1 on.
        max_attempts: how many there are.
        delay: seconds until it is made.
        close_code: the code by which the connection was closed.
        extra_query: the query parameters of the last connection.
        extra_headers: the headers of the last connection.
        close_reason: why the connection was closed, in the other side's words.
        unacknowledged: what was sent over the old connection and has no answer. It is
            not sent again: whether the server has dealt with it isn't known.
    """

    attempt: int
    max_attempts: int
    delay: float
    close_code: int
    extra_query: Query
    extra_headers: Headers
    close_reason: str = ""
    unacknowledged: tuple[Frame, ...] = ()


class ReconnectingOverrides(TypedDict, total=False):
    """What ``on_reconnecting`` may return: what the next connection is made with."""

    extra_query: Query
    extra_headers: Headers
    abort: bool


class Reconnects:
    """The attempts of one connection.

    Args:
        handler: ``on_reconnecting``; without it there are no attempts.
        most: how many attempts are made in a row.
        first_delay: seconds before the first one; each further one waits twice as long.
        longest_delay: seconds that none waits longer than.
        extra_query: the query parameters of the caller's.
        extra_headers: the headers of the caller's.
    """

    def __init__(
        self,
        handler: Callable[[ReconnectingEvent], Any] | None,
        most: int,
        first_delay: float,
        longest_delay: float,
        extra_query: Query,
        extra_headers: Headers,
    ) -> None:
        self.handler = handler
        self.extra_query = extra_query
        self.extra_headers = extra_headers
        self._most = most
        self._first = first_delay
        self._longest = longest_delay
        self._made = 0

    def recovers(self, code: int) -> bool:
        """Return whether a connection that was closed so is made anew."""
        return self.handler is not None and code in _RECOVERABLE

    def progress(self) -> None:
        """Count anew: the server sent something."""
        self._made = 0

    def next(self, error: WebSocketConnectionClosedError) -> ReconnectingEvent | None:
        """Return the next attempt; None if there is none left."""
        if self._made >= self._most:
            return None
        self._made += 1
        delay = min(self._first * 2 ** (self._made - 1), self._longest)
        return ReconnectingEvent(
            attempt=self._made,
            max_attempts=self._most,
            delay=delay * (1 - 0.25 * random.random()),
            close_code=error.close_code,
            extra_query=self.extra_query,
            extra_headers=self.extra_headers,
            close_reason=error.reason,
            unacknowledged=error.unacknowledged,
        )

    def accept(self, overrides: ReconnectingOverrides | None) -> bool:
        """Take what the handler returned; return whether the attempt is made."""
        given = overrides or {}
        if given.get("abort"):
            return False
        self.extra_query = given.get("extra_query", self.extra_query)
        self.extra_headers = given.get("extra_headers", self.extra_headers)
        return True
