"""Unions in unions, repeated members and unions of one → the plain form."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from specloom.diagnostics.problems import Problem
from specloom.ir import (
    Api,
    Enum,
    Json,
    Scalar,
    ScalarKind,
    Type,
    UnionOf,
    is_kind,
    is_null,
    map_type,
    shape,
)
from specloom.passes.rewrite import change_operations, change_types


def flatten_unions(api: Api, report: Callable[[Problem], None]) -> Api:
    def change(type_: Type) -> Type:
        return map_type(type_, _flatten)

    decls = tuple(replace(d, type=change(d.type)) for d in api.decls)
    flat = replace(api, decls=decls)
    return change_operations(flat, lambda op: change_types(op, change))


def _flatten(type_: Type) -> Type:
    if not isinstance(type_, UnionOf):
        return type_
    members: dict[Type, Type] = {}
    for member in type_.members:
        # A tagged union inside an untagged one stays whole: its tag is worth keeping.
        if isinstance(member, UnionOf) and (member.tag is None or type_.tag == member.tag):
            members.update((_key(m), m) for m in member.members)
        else:
            members.setdefault(_key(member), member)
    if any(is_kind(member, ScalarKind.ANY) for member in members.values()):
        return Scalar(ScalarKind.ANY, type_.facts)
    kept = _merge_enums(list(members.values()))
    # null goes last, as people write it.
    kept.sort(key=is_null)
    if len(kept) == 1:
        return replace(kept[0], facts=kept[0].facts | type_.facts)
    return replace(type_, members=tuple(kept))


def _key(type_: Type) -> Type:
    """What tells members apart: two strings with other limits are two, one class is one."""
    return type_ if isinstance(type_, (Scalar, Enum)) else shape(type_)


def _merge_enums(members: list[Type]) -> list[Type]:
    enums = [m for m in members if isinstance(m, Enum)]
    if len(enums) < 2:
        return members
    values = {(type(v), v): v for enum in enums for v in enum.values}
    docs = {value: doc for enum in enums for value, doc in _docs(enum)}
    is_open = any(e.open for e in enums)
    merged = Enum(tuple(values.values()), is_open, tuple(docs.items()), enums[0].facts)
    first = members.index(enums[0])
    rest = [m for m in members if not isinstance(m, Enum)]
    return [*rest[:first], merged, *rest[first:]]


def _docs(enum: Enum) -> Iterator[tuple[Json, str]]:
    """What is said of each value: a description of an enum of one value is that value's."""
    yield from enum.docs
    doc = enum.facts.get("description")
    if len(enum.values) == 1 and isinstance(doc, str):
        yield Json.of(enum.values[0]), doc
