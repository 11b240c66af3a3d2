"""Python values as source code, in the lines that black would leave as they are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from specloom.targets.python.expr import INDENT, LINE, quoted


@dataclass(frozen=True, slots=True)
class Source:
    """Code that stands for a value: `Path("otter.png")`."""

    text: str


@dataclass(frozen=True, slots=True)
class Invocation:
    """`head(value, name=value)`; an argument without a name is positional."""

    head: str
    arguments: tuple[tuple[str, Value], ...]


Value: TypeAlias = (
    "Source | Invocation | Mapping[str, Value] | Sequence[Value] | str | int | float | bool | None"
)


def printed(value: Value, indent: int = 0, before: str = "", after: str = "") -> str:
    """`before + value + after` for code at `indent` columns, without the indent of its first line.

    What doesn't fit on the line gets a line for each element, with a trailing comma.
    """
    flat = before + _flat(value) + after
    rows = list(_rows(value, indent + INDENT))
    if indent + len(flat) <= LINE or not rows:
        return flat
    opening, closing = _brackets(value)
    pad = " " * (indent + INDENT)
    body = "".join(f"{pad}{row}\n" for row in rows)
    return f"{before}{opening}\n{body}{' ' * indent}{closing}{after}"


def _brackets(value: Value) -> tuple[str, str]:
    if isinstance(value, Invocation):
        return f"{value.head}(", ")"
    return ("{", "}") if isinstance(value, Mapping) else ("[", "]")


def _rows(value: Value, indent: int) -> Iterator[str]:
    match value:
        case Source() | str():
            return
        case Invocation(arguments=arguments):
            for name, item in arguments:
                yield printed(item, indent, f"{name}=" if name else "", ",")
        case Mapping():
            for key, item in value.items():
                yield printed(item, indent, f"{quoted(str(key))}: ", ",")
        case Sequence():
            for item in value:
                yield printed(item, indent, "", ",")


def _flat(value: Value) -> str:
    match value:
        case Source(text):
            return text
        case str() | None | bool() | int() | float():
            return quoted(value)
        case Invocation(head, arguments):
            given = (f"{name}={_flat(v)}" if name else _flat(v) for name, v in arguments)
            return f"{head}({', '.join(given)})"
        case Mapping():
            return "{" + ", ".join(f"{quoted(str(k))}: {_flat(v)}" for k, v in value.items()) + "}"
        case _:
            return "[" + ", ".join(map(_flat, value)) + "]"
