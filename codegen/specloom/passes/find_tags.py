"""Untagged unions of objects that share a constant property → tagged unions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from specloom.diagnostics.problems import Problem
from specloom.ir import Api, Decl, Enum, Object, SchemaId, Type, UnionOf, map_type
from specloom.ir.named import object_of
from specloom.passes.rewrite import change_operations, change_types


def find_tags(api: Api, report: Callable[[Problem], None]) -> Api:
    decls = api.decl_table()

    def change(type_: Type) -> Type:
        return map_type(type_, lambda t: _tagged(t, decls) if isinstance(t, UnionOf) else t)

    tagged = replace(api, decls=tuple(replace(d, type=change(d.type)) for d in api.decls))
    return change_operations(tagged, lambda op: change_types(op, change))


def _tagged(union: UnionOf, decls: Mapping[SchemaId, Decl]) -> UnionOf:
    if union.tag is not None:
        return union
    objects = [obj for m in union.members if (obj := object_of(m, decls)) is not None]
    if len(objects) < 2:
        return union
    for field in objects[0].fields:
        values = [tag_values(obj, field.name) for obj in objects]
        flat = [value for group in values for value in group]
        # Every member has the tag, and no two share a value.
        if all(values) and len(set(flat)) == len(flat):
            return replace(union, tag=field.name)
    return union


def tag_values(obj: Object, tag: str) -> tuple[str, ...]:
    """The values of `tag` that mean this object; none where the property isn't constant."""
    field = obj.field(tag)
    if field is None or not isinstance(field.type, Enum) or field.type.open:
        return ()
    return tuple(v for v in field.type.values if isinstance(v, str))
