"""Which declarations requests use, and which responses."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from specloom.diagnostics.problems import Problem
from specloom.ir import Api, Decl, Named, SchemaId, Type, Usage, walk
from specloom.passes.rewrite import hook_types, request_types, response_types


def mark_usage(api: Api, report: Callable[[Problem], None]) -> Api:
    decls = api.decl_table()
    operations = list(api.operations())
    sent = reachable((t for op in operations for t in request_types(op)), decls)
    results = [t for op in operations for t in response_types(op)]
    received = reachable([*results, *hook_types(api)], decls)

    def usage(decl: Decl) -> Usage:
        request = Usage.REQUEST if decl.id in sent else Usage.NONE
        response = Usage.RESPONSE if decl.id in received else Usage.NONE
        return request | response

    return replace(api, decls=tuple(replace(d, usage=usage(d)) for d in api.decls))


def reachable(types: Iterable[Type], decls: Mapping[SchemaId, Decl]) -> set[SchemaId]:
    """The declarations that `types` name, and all that those name."""
    found: set[SchemaId] = set()
    todo = list(types)
    while todo:
        for part in walk(todo.pop()):
            if isinstance(part, Named) and part.id in decls and part.id not in found:
                found.add(part.id)
                todo.append(decls[part.id].type)
    return found
