"""What values of a type are on the wire, as far as it decides how they are written."""

from __future__ import annotations

import enum

from specloom.ir import (
    Enum,
    ListOf,
    MapOf,
    Named,
    Object,
    Packed,
    Scalar,
    ScalarKind,
    SchemaId,
    TupleOf,
    Type,
    UnionOf,
)
from specloom.targets.python.layout import Layout

__all__ = ["WireType", "wire_types", "wire_types_inside"]


class WireType(enum.Enum):
    """What a value is on the wire."""

    STRING = "string"
    INTEGER = "integer"
    NULL = "null"
    LIST = "list"
    MAP = "map"
    FILE = "file"
    ANY = "any"
    OTHER = "other"


def wire_types(type_: Type, layout: Layout) -> set[WireType]:
    """What values of a type are on the wire."""
    found: set[WireType] = set()
    seen: set[SchemaId] = set()
    stack = [type_]
    while stack:
        part = stack.pop()
        if isinstance(part, Named):
            if part.id not in seen and part.id in layout.decls:
                seen.add(part.id)
                stack.append(layout.decls[part.id].type)
        elif isinstance(part, UnionOf):
            stack += part.members
        elif isinstance(part, (ListOf, TupleOf, Packed)):
            found.add(WireType.LIST)
        elif isinstance(part, (MapOf, Object)):
            found.add(WireType.MAP)
        elif isinstance(part, Enum):
            found |= {_of_value(value) for value in part.values}
        elif isinstance(part, Scalar):
            found.add(_SCALARS.get(part.kind, WireType.OTHER))
    return found


def wire_types_inside(type_: Type, layout: Layout) -> set[WireType]:
    """`wire_types`, those of a list's elements in place of the list."""
    found: set[WireType] = set()
    stack, seen = [type_], set[SchemaId]()
    while stack:
        part = stack.pop()
        if isinstance(part, Named) and part.id in layout.decls:
            if part.id not in seen:
                seen.add(part.id)
                stack.append(layout.decls[part.id].type)
        elif isinstance(part, UnionOf):
            stack += part.members
        elif isinstance(part, (ListOf, TupleOf)):
            stack.append(part.item)
        else:
            found |= wire_types(part, layout)
    return found


_SCALARS = {
    ScalarKind.ANY: WireType.ANY,
    ScalarKind.STRING: WireType.STRING,
    ScalarKind.DATE: WireType.STRING,
    ScalarKind.INTEGER: WireType.INTEGER,
    ScalarKind.NULL: WireType.NULL,
    ScalarKind.FILE: WireType.FILE,
}


def _of_value(value: object) -> WireType:
    if isinstance(value, bool):
        return WireType.OTHER
    if isinstance(value, str):
        return WireType.STRING
    return WireType.INTEGER if isinstance(value, int) else WireType.OTHER
