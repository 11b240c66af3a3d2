"""Failures on demand: `status=429; retry-after=1; times=2`."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from difflib import get_close_matches

HEADER = "x-mock-fault"

_DROPS = ("connection", "body", "stream")
_MEANINGS = {
    "status": "answer with this error status",
    "retry-after": "the value of the Retry-After header",
    "message": "what the error says",
    "delay": "seconds to wait before the answer",
    "drop": "break the connection: before any answer (connection), in the body, in the stream",
    "after": "how many bytes (drop=body) or events (drop=stream) come before",
    "truncate": "how many bytes the JSON is short of; the answer is complete otherwise",
    "slow": "bytes a second",
    "times": "how many requests in a row fail before one goes well",
    "every": "only each so many-th request fails",
}

_RANGES = {"status": (400, 599), "times": (1, math.inf), "every": (1, math.inf)}


MOST_KEPT = 10_000  # faults that are counted


class WrongFault(ValueError):
    """A fault that isn't one; its text says why."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What is to go wrong; see `fault_help` for what the parts mean."""

    status: int = 0
    retry_after: str = ""
    message: str = ""
    delay: float = 0.0
    drop: str = ""
    after: int = -1
    truncate: int = 0
    slow: int = 0
    times: int = 0
    every: int = 0
    shown: str = ""


def fault_help() -> str:
    """One line for each part of a fault."""
    return "\n".join(f"  {name:12} {meaning}" for name, meaning in _MEANINGS.items())


def parse_fault(text: str) -> Fault:
    """Read `name=value; name=value`.

    Raises:
        WrongFault: a part is unknown, or its value isn't of its kind.
    """
    values: dict[str, str | int | float] = {}
    for part in filter(None, (part.strip() for part in text.split(";"))):
        name, sign, value = (piece.strip() for piece in part.partition("="))
        if name not in _MEANINGS:
            near = get_close_matches(name, _MEANINGS, 1)
            hint = f"did you mean {near[0]}?" if near else f"known are {', '.join(_MEANINGS)}"
            raise WrongFault(f"no fault is called {name!r}: {hint}")
        values[name.replace("-", "_")] = _value(name, value if sign else "")
    if not values:
        raise WrongFault("an empty fault: say for example status=503")
    return Fault(**values, shown=text)  # type: ignore[arg-type]


def _value(name: str, value: str) -> str | int | float:
    if name in ("retry-after", "message"):
        return value
    if name == "drop":
        if value not in _DROPS:
            raise WrongFault(f"drop={value}: it is one of {', '.join(_DROPS)}")
        return value
    if name == "truncate" and not value:
        return 1
    try:
        number = float(value) if name == "delay" else int(value)
    except ValueError:
        raise WrongFault(f"{name}={value}: a number is wanted") from None
    least, most = _RANGES.get(name, (0, math.inf))
    if not least <= number <= most or number == math.inf:
        raise WrongFault(f"{name}={value} is out of range")
    return number


@dataclass(slots=True)
class Schedule:
    """Which requests fail: counts them by fault and operation."""

    _seen: dict[tuple[str, str], int] = field(default_factory=dict)

    def is_due(self, text: str, fault: Fault, call: str) -> bool:
        """Whether this request fails; `times=2` means two failures, then a success, and so on."""
        key = (text, call)
        count = self._seen.pop(key, 0) + 1
        self._seen[key] = count
        if len(self._seen) > MOST_KEPT:
            # The one that was asked for longest ago.
            del self._seen[next(iter(self._seen))]
        if fault.every:
            return count % fault.every == 0
        if fault.times:
            return (count - 1) % (fault.times + 1) < fault.times
        return True
