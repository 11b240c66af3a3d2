"""A flat list of operations → the tree of resources that users walk."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace

from specloom.diagnostics.problems import Problem
from specloom.ir import Api, Name, Operation, Resource

Path = tuple[str, ...]


def arrange_resources(api: Api, report: Callable[[Problem], None]) -> Api:
    docs = {_path(tag.name): tag.doc or tag.summary for tag in api.tags}
    names: dict[Path, Name] = {}
    at: dict[Path, list[Operation]] = defaultdict(list)
    children: dict[Path, set[Path]] = defaultdict(set)

    def grow(resource: tuple[Name, ...]) -> None:
        path = tuple(name.snake for name in resource)
        for depth, name in enumerate(resource):
            names.setdefault(path[: depth + 1], name)
            children[path[:depth]].add(path[: depth + 1])

    if api.unwrap is not None:  # messages are read there, whether it has operations or not
        grow(api.unwrap.resource)
    for operation in api.operations():
        path = tuple(name.snake for name in operation.resource)
        at[path].append(operation)
        grow(operation.resource)

    def spelt(path: Path) -> tuple[Name, ...]:
        # One way of writing for all operations: `chatCompletions` and `chat_completions` are one.
        return tuple(names[path[: depth + 1]] for depth in range(len(path)))

    def node(path: Path) -> Resource:
        return Resource(
            path=spelt(path),
            doc=docs.get(path, ""),
            operations=tuple(replace(op, resource=spelt(path)) for op in at[path]),
            resources=tuple(node(child) for child in sorted(children[path])),
        )

    return replace(api, root=node(()))


def _path(tag: str) -> Path:
    return tuple(Name.of(part).snake for part in tag.split("."))
