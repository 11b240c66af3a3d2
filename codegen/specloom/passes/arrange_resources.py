"""A flat list of operations → the tree of resources that users walk."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace

from specloom.diagnostics.problems import Problem
from specloom.ir import Api, Operation, Resource
from specloom.names import snake


def arrange_resources(api: Api, report: Callable[[Problem], None]) -> Api:
    docs = {_path(tag.name): tag.doc or tag.summary for tag in api.tags}
    at: dict[tuple[str, ...], list[Operation]] = defaultdict(list)
    children: dict[tuple[str, ...], set[tuple[str, ...]]] = defaultdict(set)
    for operation in api.operations():
        path = operation.resource
        at[path].append(operation)
        for depth in range(len(path)):
            children[path[:depth]].add(path[: depth + 1])

    def node(path: tuple[str, ...]) -> Resource:
        below = {child[-1] for child in children[path]}
        return Resource(
            path=path,
            doc=docs.get(path, ""),
            operations=tuple(_beside(op, below) for op in at[path]),
            resources=tuple(node(child) for child in sorted(children[path])),
        )

    return replace(api, root=node(()))


def _beside(operation: Operation, below: set[str]) -> Operation:
    """An operation called like a resource beside it gives way."""
    return replace(operation, name=operation.name + "_") if operation.name in below else operation


def _path(tag: str) -> tuple[str, ...]:
    return tuple(snake(part) for part in tag.split("."))
