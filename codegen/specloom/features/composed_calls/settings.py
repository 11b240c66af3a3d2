"""What the description says of an operation that other methods are made of."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Chunked", "Composed", "Former", "Poll", "Start", "Upload"]


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
class Chunked:
    """The operation starts an upload in parts; `part`, `complete` and `cancel` are the others.

    `size` and `name` are body fields of the start, `data` one of a part, `ids` one of the end.
    `part_size` is the number of bytes of a part.
    """

    method: str
    part: str
    complete: str
    cancel: str
    part_size: int
    size: str
    name: str
    data: str
    ids: str


@dataclass(frozen=True, slots=True)
class Former:
    """The operation has an earlier method too, deprecated; `text`: it returns text."""

    method: str
    text: bool = False


@dataclass(frozen=True, slots=True)
class Composed:
    """All that is said of one operation."""

    poll: Poll | None = None
    start: Start | None = None
    upload: Upload | None = None
    chunked: Chunked | None = None
    former: Former | None = None
