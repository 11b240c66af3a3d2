"""A body that is one object → its fields, which callers give one by one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from specloom.diagnostics.problems import Problem
from specloom.ir import Api, Decl, Field, Object, Operation, SchemaId, Type, UnionOf, shape
from specloom.ir.named import object_of, resolved
from specloom.passes.rewrite import change_operations

_FORMS = ("multipart/form-data", "application/x-www-form-urlencoded")


def flatten_bodies(api: Api, report: Callable[[Problem], None]) -> Api:
    decls = api.decl_table()

    def change(operation: Operation) -> Operation:
        body = operation.body
        if body is not None:
            obj = object_of(body.type, decls)
            if obj is None and body.media_type.partition(";")[0].strip().lower() in _FORMS:
                obj = _of_all(body.type, decls)
            if obj is not None and obj.fields:
                fields = tuple(f for f in obj.fields if not f.read_only)
                body = replace(body, fields=fields)
        return replace(operation, body=body)

    return change_operations(api, change)


def _of_all(type_: Type, decls: dict[SchemaId, Decl]) -> Object | None:
    """One object with the fields of all members of a union: a form has no other shape."""
    type_ = resolved(type_, decls)
    members = type_.members if isinstance(type_, UnionOf) else ()
    objects = [obj for obj in (object_of(m, decls) for m in members) if obj is not None]
    if len(objects) < max(len(members), 1):
        return None
    found: dict[str, list[Field]] = {}
    for obj in objects:
        for field in obj.fields:
            found.setdefault(field.name, []).append(field)
    return replace(objects[0], fields=tuple(_in_common(f, len(objects)) for f in found.values()))


def _in_common(fields: list[Field], members: int) -> Field:
    types = tuple({shape(field.type): field.type for field in fields}.values())
    return replace(
        fields[0],
        type=types[0] if len(types) == 1 else UnionOf(types, where=fields[0].where),
        required=len(fields) == members and all(field.required for field in fields),
    )
