"""When a failed attempt is repeated, and after how long."""

from __future__ import annotations

import datetime
import email.utils
import math
import random
import time
from collections.abc import Callable, Collection, Mapping

__all__ = ["Retries"]

# A server that wants a longer wait than this gets no second attempt.
_LONGEST_WAIT = 120.0

_RETRIED_STATUSES = frozenset({408, 409, 429})


class Retries:
    """The rules for repeating calls; the same object may serve many clients.

    Args:
        first: the longest wait before the first retry, in seconds; it doubles with
            each further one.
        longest: the upper end of that doubling, in seconds.
        final_codes: error codes in the answer that no retry can mend.
        now: seconds since the epoch, to read the dates that servers send.
        uniform: numbers from [0, 1), to spread the retries of many clients.
    """

    def __init__(
        self,
        *,
        first: float = 0.5,
        longest: float = 8.0,
        final_codes: Collection[str] = ("insufficient_quota",),
        now: Callable[[], float] = time.time,
        uniform: Callable[[], float] = random.random,
    ) -> None:
        self._first = first
        self._longest = longest
        self._final_codes = frozenset(final_codes)
        self._now = now
        self._uniform = uniform

    def delay_after_failure(self, retries_taken: int) -> float:
        """Return the seconds to wait after an attempt that got no answer."""
        # The exponent is bounded so that thousands of retries can't overflow.
        ceiling = min(self._first * 2.0 ** min(retries_taken, 64), self._longest)
        return ceiling * (1 - 0.25 * self._uniform())

    def delay_after_status(
        self,
        retries_taken: int,
        status: int,
        headers: Mapping[str, str],
        codes: Collection[str | None] = (),
    ) -> float | None:
        """Return the seconds to wait after an answer that is an error.

        Args:
            retries_taken: the number of retries before this answer.
            status: its HTTP status.
            headers: its headers, with case-insensitive names.
            codes: what its body says about the error: its ``code`` and ``type``.

        Returns:
            The seconds, or None if the call must not be repeated.
        """
        if not self._final_codes.isdisjoint(codes):
            return None
        advice = headers.get("x-should-retry", "").strip().lower()
        if advice == "false" or (advice != "true" and not _is_temporary(status)):
            return None
        wished = self._wished(headers)
        if wished is None or not wished > 0:
            return self.delay_after_failure(retries_taken)
        return wished if wished <= _LONGEST_WAIT else None

    def _wished(self, headers: Mapping[str, str]) -> float | None:
        milliseconds = _number(headers.get("retry-after-ms"))
        if milliseconds is not None:
            return milliseconds / 1000
        text = headers.get("retry-after")
        seconds = _number(text)
        if seconds is not None or text is None:
            return seconds
        return self._until(text)

    def _until(self, date: str) -> float | None:
        try:
            moment = email.utils.parsedate_to_datetime(date)
            # "-0000" means UTC; Python would take it for local time.
            moment = moment.replace(tzinfo=moment.tzinfo or datetime.timezone.utc)
            return moment.timestamp() - self._now()
        except (ValueError, TypeError, OverflowError, IndexError, OSError):
            return None


def _is_temporary(status: int) -> bool:
    return status >= 500 or status in _RETRIED_STATUSES


def _number(text: str | None) -> float | None:
    try:
        number = float(text or "")
    except ValueError:
        return None
    return None if math.isnan(number) else number
