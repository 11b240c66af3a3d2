"""What the description says of an operation that other methods are made of."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Composed", "Poll", "Start", "Upload"]


@dataclass(frozen=True, slots=True)
class Poll:
    """The operation shows a state: it is asked for again while `field` has one of `values`.

    `every` are the seconds between two requests, unless the response's `header` gives
    milliseconds; `within` is the longest wait, None for no limit. `id`, `interval` and
    `deadline` are names of arguments; an interval that ends in `_ms` is in milliseconds.
    """

    field: str
    values: tuple[str, ...]
    method: str = "poll"
    every: float = 1.0
    header: str = ""
    within: float | None = None
    id: str = ""
    interval: str = "poll_interval_ms"
    deadline: str = "max_wait_seconds"


@dataclass(frozen=True, slots=True)
class Start:
    """The operation starts what the operation `retrieve` shows; empty `method`: `…_and_poll`."""

    retrieve: str
    method: str = ""


@dataclass(frozen=True, slots=True)
class Upload:
    """The body field `into` takes ids of files, which the operation `call` uploads.

    `send` are further fields of the upload.
    """

    call: str
    into: str
    send: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Composed:
    """All that is said of one operation."""

    poll: Poll | None
    start: Start | None
    upload: Upload | None
