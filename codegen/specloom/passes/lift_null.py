"""A declared "object or null" → a declared object, and null where it is referred to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from specloom.diagnostics.problems import Problem
from specloom.ir import (
    NO_FACTS,
    Api,
    Named,
    Object,
    Scalar,
    ScalarKind,
    Type,
    UnionOf,
    is_null,
    map_type,
)
from specloom.passes.rewrite import change_operations, change_types

_NULL = Scalar(ScalarKind.NULL)


def lift_null(api: Api, report: Callable[[Problem], None]) -> Api:
    objects = {d.id: obj for d in api.decls if (obj := _only_object(d.type)) is not None}
    if not objects:
        return api

    def refer(type_: Type) -> Type:
        if isinstance(type_, Named) and type_.id in objects:
            return UnionOf((replace(type_, facts=NO_FACTS), _NULL), facts=type_.facts)
        return type_

    def change(type_: Type) -> Type:
        return map_type(type_, refer)

    decls = tuple(replace(d, type=change(objects.get(d.id, d.type))) for d in api.decls)
    return change_operations(replace(api, decls=decls), lambda op: change_types(op, change))


def _only_object(type_: Type) -> Object | None:
    if not isinstance(type_, UnionOf) or len(type_.members) != 2:
        return None
    if not any(map(is_null, type_.members)):
        return None
    found = next((m for m in type_.members if isinstance(m, Object)), None)
    return found and replace(found, facts=found.facts | type_.facts)
