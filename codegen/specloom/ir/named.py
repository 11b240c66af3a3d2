"""What names stand for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from specloom.ir.facts import NO_FACTS, Facts
from specloom.ir.names import SchemaId
from specloom.ir.types import Decl, Named, Object, Type

__all__ = ["facts_of", "object_of", "resolved", "steps"]


def steps(type_: Type, decls: Mapping[SchemaId, Decl]) -> Iterator[Type]:
    """`type_`, what it names, what that names …; a circle of names is walked once."""
    yield type_
    seen: set[SchemaId] = set()
    while isinstance(type_, Named) and type_.id in decls and type_.id not in seen:
        seen.add(type_.id)
        type_ = decls[type_.id].type
        yield type_


def resolved(type_: Type, decls: Mapping[SchemaId, Decl]) -> Type:
    """`type_`, or what it names; of names that go round in a circle, one."""
    *_, last = steps(type_, decls)
    return last


def facts_of(type_: Type, decls: Mapping[SchemaId, Decl]) -> Facts:
    """What is said of a type: of what it names, and of this use, which counts first."""
    found = NO_FACTS
    for step in reversed(list(steps(type_, decls))):
        found |= step.facts
    return found


def object_of(type_: Type, decls: Mapping[SchemaId, Decl]) -> Object | None:
    """The object that a type is or names."""
    found = resolved(type_, decls)
    return found if isinstance(found, Object) else None
