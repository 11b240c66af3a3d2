"""Declarations that the description doesn't place → with the one resource that uses them.

What several resources use is shared, as is what none does.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace

from specloom.diagnostics.problems import Problem
from specloom.ir import Api, Decl, SchemaId, Type
from specloom.passes.mark_usage import reachable
from specloom.passes.rewrite import request_types, response_types

_SHARED = "shared"


def group_types(api: Api, report: Callable[[Problem], None]) -> Api:
    if all(decl.group for decl in api.decls):
        return api
    decls, users = api.decl_table(), _users(api)

    def group(decl: Decl) -> str:
        # A part of a schema stands with it.
        home = decls.get(decl.home, decl)
        found = users[home.id]
        return home.group or (next(iter(found)) if len(found) == 1 else _SHARED)

    grouped = (d if d.group else replace(d, group=group(d)) for d in api.decls)
    return replace(api, decls=tuple(grouped))


def _users(api: Api) -> dict[SchemaId, set[str]]:
    """The resources of the first level that use each declaration."""
    decls = api.decl_table()
    types: dict[str, list[Type]] = defaultdict(list)
    for operation in api.operations():
        resource = operation.resource[0].snake if operation.resource else _SHARED
        types[resource] += [*request_types(operation), *response_types(operation)]
    users: dict[SchemaId, set[str]] = defaultdict(set)
    for resource, used in types.items():
        for id_ in reachable(used, decls):
            users[id_].add(resource)
    return users
