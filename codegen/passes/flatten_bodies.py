"""A body that is one object → its fields, which callers give one by one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from codegen.ir import Api, Decl, ListOf, Operation, Type
from codegen.passes.find_tags import object_of
from codegen.passes.rewrite import change_operations
from codegen.problems import Problem


def flatten_bodies(api: Api, report: Callable[[Problem], None]) -> Api:
    decls = api.decl_table()

    def change(operation: Operation) -> Operation:
        body = operation.body
        if body is not None:
            obj = object_of(body.type, decls)
            if obj is not None and (obj.extra is None or not api.own) and obj.fields:
                fields = tuple(f for f in obj.fields if not f.read_only)
                body = replace(body, fields=fields)
        item = operation.page_item or _page_item(operation, decls)
        page = operation.page if item is not None else None
        return replace(operation, body=body, page=page, page_item=item)

    return change_operations(api, change)


def _page_item(operation: Operation, decls: dict[str, Decl]) -> Type | None:
    if operation.page is None or operation.result.type is None:
        return None
    page = object_of(operation.result.type, decls)
    items = page.field(operation.page.items) if page else None
    return items.type.item if items and isinstance(items.type, ListOf) else None
