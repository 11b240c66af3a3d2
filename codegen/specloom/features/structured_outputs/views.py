"""Views of the classes that both forms of answers have, and how they are printed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from specloom.targets.python.expr import (
    LINE,
    Atom,
    Expr,
    Import,
    Printed,
    Subscript,
    imported,
    imports_of,
    one_line,
    print_expr,
)

__all__ = ["FORMAT", "GENERIC", "Module", "StreamClass", "class_head", "stream_classes"]

FORMAT = imported(".structured.calls", "FormatT")
GENERIC = Subscript(Atom("Generic"), (FORMAT,))


class Module(Protocol):
    """A module of types, and the template that prints it."""

    @property
    def module(self) -> str: ...

    @property
    def template(self) -> str: ...

    @property
    def exports(self) -> tuple[str, ...]: ...


@dataclass(frozen=True, slots=True)
class StreamClass:
    """A class of a stream: its first lines, and the attributes that it sets."""

    head: str
    doc: str
    fields: tuple[str, ...]


def stream_classes(
    stream: str, base: tuple[str, str], event: Expr, parsed: Expr, fields: tuple[str, ...]
) -> tuple[tuple[StreamClass, ...], set[Import]]:
    """The stream and what opens it, synchronous and asynchronous; and what they import.

    `base` is the engine's class of the stream and its module; `fields` are what it is given.
    """
    made: list[StreamClass] = []
    used: set[Import] = set()

    def add(name: str, of: Expr, doc: str, rows: tuple[str, ...]) -> None:
        head = class_head(name, of, GENERIC)
        used.update(head.imports)
        made.append(StreamClass(head.text, f'"""{doc}"""', rows))

    for prefix in ("", "Async"):
        engine = imported(base[0], f"{prefix}{base[1]}")
        doc = "The events of an answer, one by one as they arrive."
        add(f"{prefix}{stream}", Subscript(engine, (event, parsed)), doc, fields)
    for prefix in ("", "Async"):
        engine = imported(".structured.stream", f"{prefix}EventStreamManager")
        block = "async with" if prefix else "with"
        doc = f"Makes the request when the `{block}` block begins, and ends its stream."
        opened = Subscript(Atom(f"{prefix}{stream}"), (FORMAT,))
        of = Subscript(engine, (opened,))
        add(f"{prefix}{stream}Manager", of, doc, (f"_type = {prefix}{stream}",))
    state = f"{stream}State"
    engine = imported(base[0], f"{base[1]}State")
    doc = "What a stream adds up to, for code that reads it itself."
    classes = f"_classes = {stream}._classes"
    rows = (fields[0], *((classes,) if len(fields) > 1 else ()))
    add(state, Subscript(engine, (event, parsed)), doc, rows)
    return tuple(made), used


def class_head(name: str, *bases: Expr) -> Printed:
    """`class name(base, Generic[FormatT]):` as black would break it."""
    flat = f"class {name}({', '.join(map(one_line, bases))}):"
    if len(flat) <= LINE:
        return Printed(flat, frozenset(i for base in bases for i in imports_of(base)))
    shown = [print_expr(base, "", ",", 4) for base in bases]
    rows = "".join(f"    {row.text}\n" for row in shown)
    return Printed(f"class {name}(\n{rows}):", frozenset().union(*(r.imports for r in shown)))
