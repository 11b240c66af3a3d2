"""The table: every row, what it is measured against, and what it has to reach."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase

GROWTH = (10, 30, 100, 300, 1000, 3000, 10000)
"""How many operations the made-up descriptions have."""

CHECKED = ("ours", "official", "pydantic")
"""Who is type-checked; a script with one model of pydantic and no client shows the floor."""

PEERS = ("openapi-python-client", "datamodel-code-generator", "redocly")


@dataclass(frozen=True)
class Row:
    """One thing that is measured.

    Attributes:
        name: by which it is chosen on the command line.
        case: the function, as module:function below `bench.cases`.
        sides: who is measured: ours first, then what it is compared with.
        ratio: what ours divided by theirs must not exceed, or None.
        most: what ours must not exceed, in the row's unit, or None.
        faster: whether a larger number is better.
        argument: what else the function is given.
        once: whether one run is enough, because it takes long.
    """

    name: str
    what: str
    unit: str
    case: str
    sides: tuple[str, ...] = ("ours", "official")
    ratio: float | None = None
    most: float | None = None
    faster: bool = False
    argument: int | None = None
    once: bool = False


CLIENT = (
    Row("import", "`import` of the package", "ms", "imports:importing", ratio=1 / 50),
    Row("modules", "modules that the import loads", "modules", "imports:modules"),
    Row("first-call", "import, client, first chat call", "ms", "imports:first_call", ratio=0.4),
    Row("memory", "memory held after the first call", "MB", "imports:memory", ratio=0.6),
    Row("sync", "sync call, 1.1 KB answer, one tool", "µs", "calls:sync", ratio=0.3),
    Row("async", "async call, 64 at once", "µs", "calls:asynchronous", ratio=0.45),
    Row(
        "async-fast",
        "async call, 64 at once, fast transport",
        "µs",
        "calls:asynchronous",
        ("fast", "official"),
        ratio=0.12,
    ),
    Row("stream-bulk", "stream in writes of 64 KB, a chunk", "µs", "streams:bulk", ratio=0.08),
    Row("stream-each", "stream, one write a chunk, a chunk", "µs", "streams:each", ratio=0.18),
    Row("stream-paced", "stream, a chunk each millisecond, a chunk", "µs", "streams:paced"),
    Row("stream-async", "async stream, one write a chunk, a chunk", "µs", "streams:async_each"),
    Row(
        "stream-async-fast",
        "async stream, one write a chunk, a chunk, fast transport",
        "µs",
        "streams:async_each",
        ("fast", "official"),
    ),
    Row("decode-chat", "decode a chat completion", "µs", "decoding:completion", ratio=0.1),
    Row("decode-chunk", "decode a chunk of a stream", "µs", "decoding:chunk", ratio=0.1),
    Row("decode-union", "decode an answer with large unions", "µs", "decoding:response", ratio=0.1),
    Row(
        "embeddings",
        "embeddings 2,048 × 1,536, each number read as a float",
        "ms",
        "embeddings:numbers",
        ratio=0.3,
    ),
    Row(
        "embeddings-call",
        "embeddings, as the call returns, no vector touched",
        "ms",
        "embeddings:untouched",
        ratio=0.3,
    ),
    Row(
        "embeddings-numpy",
        "embeddings as one numpy array",
        "ms",
        "embeddings:array",
        ratio=0.1,
    ),
    Row("messages", "1,000 messages encoded", "ms", "encoding:messages", ratio=0.01),
    Row("image", "an image of 20 MB encoded", "ms", "encoding:image", ratio=0.4),
    Row("image-call", "an image of 20 MB, sent as well", "ms", "encoding:image_call"),
    Row("upload", "upload of 500 MB by path, memory added", "MB", "uploads:memory", most=4),
    Row(
        "upload-async",
        "upload of 500 MB, asynchronous, memory added",
        "MB",
        "uploads:async_memory",
        most=4,
    ),
    Row(
        "upload-stall",
        "upload of 500 MB, asynchronous, longest stall of the event loop",
        "ms",
        "uploads:stall",
        most=5,
    ),
    Row(
        "messages-stall",
        "1,000 messages, longest stall of the event loop",
        "ms",
        "calls:stall",
        most=2,
    ),
    Row("mypy", "mypy on a ten-line script", "s", "checking:mypy", CHECKED, ratio=0.4),
    Row("pyright", "pyright on a ten-line script", "s", "checking:pyright", CHECKED, ratio=0.7),
    Row("size", "installed size, dependencies left out", "MB", "size:installed", ratio=0.1),
    Row("server", "the loopback server, a call", "µs", "floor:server", ("server",)),
)

GENERATOR = (
    Row("gen-cold", "our spec, cold", "s", "generators:cold", ("ours", *PEERS)),
    Row("gen-same", "our spec, nothing changed", "s", "generators:unchanged", ("ours",)),
    Row("gen-field", "our spec, one field changed", "s", "generators:one_field", ("ours",)),
    Row(
        "gen-published",
        "the published description, cold",
        "s",
        "generators:published",
        ("ours", *PEERS),
    ),
)

SCALE = tuple(
    Row(
        f"growth-{count}",
        f"{count:,} operations, cold",
        "s",
        "generators:growth",
        ("ours", *PEERS) if count <= 300 else ("ours",),
        argument=count,
        once=count > 300,
    )
    for count in GROWTH
)

LINTER = (
    Row(
        "lint",
        "schemas checked a second",
        "a second",
        "linting:schemas",
        ("ours", "jsonschema"),
        faster=True,
    ),
    Row(
        "outputs",
        "outputs validated a second",
        "a second",
        "linting:outputs",
        ("ours", "jsonschema"),
        faster=True,
    ),
)

ROWS = (*CLIENT, *GENERATOR, *SCALE, *LINTER)


def named(patterns: Sequence[str]) -> list[Row]:
    """The rows whose names match one of `patterns`, in the table's order; all if none is given."""
    if not patterns:
        return list(ROWS)
    return [row for row in ROWS if any(fnmatchcase(row.name, p) for p in patterns)]
