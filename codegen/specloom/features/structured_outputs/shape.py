"""What every form of answer has: names, the views of its types, and of its stream."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass

from specloom.features.structured_outputs.views import Module
from specloom.ir import Decl, ListOf, Named, Object, SchemaId, Type, UnionOf, is_null
from specloom.targets.python.layout import MODEL, Layout

__all__ = ["Names", "Shape", "field_type", "first_decl", "members", "names_of"]


@dataclass(frozen=True, slots=True)
class Names:
    """What is generated for an operation, and in which modules (from the package's root)."""

    parsed: str
    parsed_module: str
    stream: str
    stream_module: str


def names_of(result: Decl, layout: Layout) -> Names:
    """The names of the result's parsed form and of its stream."""
    base = layout.python_name(result, MODEL)
    folder, _, stem = layout.module(result, MODEL).rpartition(".")
    return Names(
        parsed=f"Parsed{base}",
        parsed_module=f"{folder}.parsed_{stem}",
        stream=f"{base}Stream",
        stream_module=f"{folder}.{stem}_stream",
    )


class Shape(ABC):
    """The form of an operation's answers, with the types that make them up.

    `folder` is where the engine's part for it is, `raises` what its methods raise besides.
    """

    folder: str
    raises: tuple[tuple[str, str], ...] = ()

    def __init__(self, result: Decl, layout: Layout) -> None:
        self.result = result
        self.layout = layout
        self.names = names_of(result, layout)

    @property
    @abstractmethod
    def streams(self) -> bool:
        """Whether the answer can be streamed."""

    @abstractmethod
    def parsed_module(self, *, short: bool) -> Module:
        """The parsed form of the result; `short` are the names of the API's first one."""

    @abstractmethod
    def stream_module(self) -> Module:
        """The events of a stream, and what iterates over them."""


def field_type(decl: Decl | None, name: str) -> Type | None:
    if decl is None or not isinstance(decl.type, Object):
        return None
    return next((f.type for f in decl.type.fields if f.name == name), None)


def members(type_: Type | None, layout: Layout) -> Iterator[Decl]:
    """The classes of objects that a value or an item may be, null apart."""
    pending = [type_] if type_ is not None else []
    seen: set[SchemaId] = set()
    while pending:
        part = pending.pop(0)
        if isinstance(part, ListOf):
            pending.append(part.item)
        elif isinstance(part, UnionOf):
            pending += [m for m in part.members if not is_null(m)]
        elif isinstance(part, Named) and part.id in layout.decls and part.id not in seen:
            seen.add(part.id)
            decl = layout.decls[part.id]
            if isinstance(decl.type, Object):
                yield decl
            else:
                pending.append(decl.type)


def first_decl(type_: Type | None, layout: Layout) -> Decl | None:
    return next(members(type_, layout), None)
