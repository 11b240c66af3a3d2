"""Values → Python source, broken over lines as black would break them."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from specloom.targets.python.expr import INDENT, LINE, quoted

Data: TypeAlias = (
    "bool | int | float | str | date | tuple[Data, ...] | frozenset[str] | Made "
    "| Mapping[str, Data] | None"
)


@dataclass(frozen=True, slots=True)
class Made:
    """`name(key=value, …)`."""

    name: str
    arguments: tuple[tuple[str, Data], ...]


def print_data(value: Data, before: str = "", after: str = "", indent: int = 0) -> str:
    """`before + value + after` at an indent of `indent` columns, broken where it is too long.

    Sets are printed in order; text is escaped by `quoted`.
    """
    flat = _flat(value)
    if indent + len(before) + len(flat) + len(after) <= LINE:
        return before + flat + after
    pad = " " * indent
    rows = _rows(value, indent + INDENT)
    if not rows:
        return before + flat + after
    opening, closing = _brackets(value)
    return f"{before}{opening}\n" + "".join(f"{row}\n" for row in rows) + f"{pad}{closing}{after}"


def _flat(value: Data) -> str:
    match value:
        case date():
            return f"date({value.year}, {value.month}, {value.day})"
        case Made(name, arguments):
            return f"{name}({', '.join(f'{key}={_flat(item)}' for key, item in arguments)})"
        case Mapping():
            return "{" + ", ".join(f"{quoted(k)}: {_flat(v)}" for k, v in value.items()) + "}"
        case frozenset():
            return "{" + ", ".join(map(quoted, sorted(value))) + "}" if value else "set()"
        case tuple():
            inside = ", ".join(map(_flat, value))
            return f"({inside},)" if len(value) == 1 else f"({inside})"
        case _:
            return quoted(value)


def _rows(value: Data, indent: int) -> list[str]:
    """The lines between the brackets; empty for what can't be broken."""
    pad = " " * indent
    match value:
        case str():
            return [pad + quoted(piece) for piece in _pieces(value, LINE - indent)]
        case Made(_, arguments):
            return [pad + print_data(item, f"{key}=", ",", indent) for key, item in arguments]
        case Mapping():
            pairs = value.items()
            return [pad + print_data(v, f"{quoted(k)}: ", ",", indent) for k, v in pairs]
        case frozenset():
            return [pad + quoted(item) + "," for item in sorted(value)]
        case tuple():
            return [pad + print_data(item, "", ",", indent) for item in value]
        case _:
            return []


def _pieces(text: str, width: int) -> list[str]:
    """The text cut after spaces; what is in one piece anyway isn't cut."""
    wrapper = textwrap.TextWrapper(
        # Escapes may double a character; cutting early keeps most lines short enough.
        width=max(20, width - 2 - (len(quoted(text)) - len(text))),
        drop_whitespace=False,
        break_long_words=False,
        break_on_hyphens=False,
        replace_whitespace=False,
        expand_tabs=False,
    )
    pieces = wrapper.wrap(text)
    return pieces if len(pieces) > 1 and "".join(pieces) == text else []


def _brackets(value: Data) -> tuple[str, str]:
    match value:
        case Made(name):
            return f"{name}(", ")"
        case Mapping() | frozenset():
            return "{", "}"
        case _:
            return "(", ")"
