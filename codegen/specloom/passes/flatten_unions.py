"""Unions in unions, repeated members and unions of one → the plain form."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from specloom.diagnostics.problems import Problem
from specloom.ir import Api, Enum, Scalar, ScalarKind, Type, UnionOf, map_type
from specloom.passes.rewrite import change_operations, change_types

_ANY = Scalar(ScalarKind.ANY)
_NULL = Scalar(ScalarKind.NULL)


def flatten_unions(api: Api, report: Callable[[Problem], None]) -> Api:
    def change(type_: Type) -> Type:
        return map_type(type_, _flatten)

    decls = tuple(replace(d, type=change(d.type)) for d in api.decls)
    flat = replace(api, decls=decls)
    return change_operations(flat, lambda op: change_types(op, change))


def _flatten(type_: Type) -> Type:
    if not isinstance(type_, UnionOf):
        return type_
    members: dict[Type, None] = {}
    for member in type_.members:
        # A tagged union inside an untagged one stays whole: its tag is worth keeping.
        if isinstance(member, UnionOf) and (member.tag is None or type_.tag == member.tag):
            members.update(dict.fromkeys(member.members))
        else:
            members[member] = None
    if _ANY in members:
        return _ANY
    kept = _merge_enums(list(members))
    # null goes last, as people write it.
    kept.sort(key=lambda member: member == _NULL)
    return kept[0] if len(kept) == 1 else replace(type_, members=tuple(kept))


def _merge_enums(members: list[Type]) -> list[Type]:
    enums = [m for m in members if isinstance(m, Enum)]
    if len(enums) < 2:
        return members
    values = {(type(v), v): v for enum in enums for v in enum.values}
    merged = Enum(tuple(values.values()), open=any(e.open for e in enums))
    first = members.index(enums[0])
    rest = [m for m in members if not isinstance(m, Enum)]
    return [*rest[:first], merged, *rest[first:]]
