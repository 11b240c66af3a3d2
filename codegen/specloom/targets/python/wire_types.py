"""What values of a type are on the wire, as far as it decides how they are written."""

from __future__ import annotations

from specloom.ir import (
    Enum,
    ListOf,
    MapOf,
    Named,
    Object,
    Packed,
    Scalar,
    ScalarKind,
    Type,
    UnionOf,
)
from specloom.targets.python.layout import Layout

__all__ = ["kinds", "kinds_inside"]


def kinds(type_: Type, layout: Layout) -> set[str]:
    """What values of a type are on the wire: str, int, null, list, map, file, any or other."""
    found: set[str] = set()
    seen: set[str] = set()
    stack = [type_]
    while stack:
        part = stack.pop()
        if isinstance(part, Named):
            if part.name not in seen and part.name in layout.decls:
                seen.add(part.name)
                stack.append(layout.decls[part.name].type)
        elif isinstance(part, UnionOf):
            stack += part.members
        elif isinstance(part, (ListOf, Packed)):
            found.add("list")
        elif isinstance(part, (MapOf, Object)):
            found.add("map")
        elif isinstance(part, Enum):
            found |= {_of_value(value) for value in part.values}
        elif isinstance(part, Scalar):
            found.add(_SCALARS.get(part.kind, "other"))
    return found


def kinds_inside(type_: Type, layout: Layout) -> set[str]:
    """`kinds`, those of a list's elements in place of the list."""
    found: set[str] = set()
    stack, seen = [type_], set[str]()
    while stack:
        part = stack.pop()
        if isinstance(part, Named) and part.name in layout.decls:
            if part.name not in seen:
                seen.add(part.name)
                stack.append(layout.decls[part.name].type)
        elif isinstance(part, UnionOf):
            stack += part.members
        elif isinstance(part, ListOf):
            stack.append(part.item)
        else:
            found |= kinds(part, layout)
    return found


_SCALARS = {
    ScalarKind.ANY: "any",
    ScalarKind.STRING: "str",
    ScalarKind.DATE: "str",
    ScalarKind.INTEGER: "int",
    ScalarKind.NULL: "null",
    ScalarKind.FILE: "file",
}


def _of_value(value: object) -> str:
    if isinstance(value, bool):
        return "other"
    return "str" if isinstance(value, str) else "int" if isinstance(value, int) else "other"
