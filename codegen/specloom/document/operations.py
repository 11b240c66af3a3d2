"""What the checks look at, gathered once: operations, named schemas, who refers to whom."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

from specloom.diagnostics.problems import SpecError
from specloom.document.document import Map, Seq
from specloom.document.references import references

if TYPE_CHECKING:
    from specloom.document.load import Spec

__all__ = ["METHODS", "Operation", "Survey", "methods", "operation_nodes", "survey"]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")


@dataclass(frozen=True, slots=True)
class Operation:
    """One call: its node, its path template, and its parameters, those of the path included."""

    id: str
    method: str
    path: str
    node: Map
    parameters: tuple[Map, ...]


@dataclass(slots=True)
class Survey:
    """A spec and what was gathered from it; `holders` maps file → its mapping of named schemas."""

    spec: Spec
    operations: list[Operation] = field(default_factory=list)
    holders: dict[str, Map] = field(default_factory=dict)

    def follow(self, node: Any) -> Any:
        """What `node` is or refers to; None where its reference leads nowhere."""
        return _followed(self.spec, node)

    def map(self, node: Any) -> Map:
        """`node`, followed, where it is a mapping; else an empty one."""
        found = self.follow(node)
        return found if isinstance(found, Map) else Map()

    def items(self, node: Any) -> Seq:
        """`node`, followed, where it is a list; else an empty one."""
        found = self.follow(node)
        return found if isinstance(found, Seq) else Seq()

    def kind(self, file: str) -> str:
        """`root`, `endpoints`, `schemas`, `models`, `examples`, the name of a target's setting or,
        for any other file, ``""``."""
        if file == self.spec.path.as_posix():
            return "root"
        folder = PurePosixPath(self.spec.path.parent.as_posix())
        path = PurePosixPath(file)
        kind = path.relative_to(folder).parts[0] if path.is_relative_to(folder) else ""
        if kind == "targets":
            return path.parent.name  # the setting that the file is a part of
        return kind if kind in _KINDS and path.parent != folder else ""

    def named(self) -> Iterator[tuple[str, str, Any]]:
        """(file, name, schema) of every schema that has a name."""
        for file, schemas in self.holders.items():
            for name, schema in schemas.items():
                yield file, name, schema

    def used(self) -> set[int]:
        """The ids of all nodes that references lead to, from the root's paths on."""
        found: set[int] = set()
        seen: set[int] = set()
        starts = [self.spec.root.get(key) for key in ("paths", "webhooks", "x-loom-webhooks")]
        waiting = [(node, True) for node in starts]
        while waiting:
            node, names = waiting.pop()
            for reference in references(node, seen, names) if isinstance(node, Map) else ():
                target = self.follow_once(reference)
                if target is not None and id(target) not in found:
                    found.add(id(target))
                    waiting.append((target, False))
        return found

    def follow_once(self, node: Map) -> Any:
        try:
            return self.spec.step(node).node
        except SpecError:
            return None


_KINDS = ("endpoints", "schemas", "models", "examples", "targets")


def survey(spec: Spec) -> Survey:
    found = Survey(spec)
    found.operations = list(_operations(found))
    if spec.in_dialect:
        for file, tree in spec.files.items():
            if found.kind(file) == "schemas":
                found.holders[file] = tree
    components = found.map(spec.root.get("components"))
    schemas = components.get("schemas")
    if isinstance(schemas, Map):
        found.holders[schemas.file] = schemas
    return found


def methods(item: Map) -> Iterator[tuple[str, Map]]:
    """The HTTP methods of a path item, each with the mapping that has its operation."""
    yield from ((method, item) for method in METHODS if method in item)
    more = item.get("additionalOperations")
    if isinstance(more, Map):
        yield from ((method, more) for method in more)


def operation_nodes(spec: Spec) -> Iterator[tuple[str, str, Map, Map]]:
    """(path, method, path item, operation) of everything below `paths` that leads somewhere."""
    paths = spec.root.get("paths")
    for path, entry in paths.items() if isinstance(paths, Map) else ():
        item = _followed(spec, entry)
        for method, holder in methods(item) if isinstance(item, Map) else ():
            # Some documents keep each operation in a file of its own.
            node = _followed(spec, holder[method])
            if isinstance(node, Map):
                yield path, method, item, node


def _followed(spec: Spec, node: Any) -> Any:
    try:
        return spec.follow(node)
    except SpecError:
        return None  # that it leads nowhere has been reported


def _operations(found: Survey) -> Iterator[Operation]:
    shared: dict[tuple[Any, Any], Map] = {}
    last: Map | None = None
    for path, method, item, node in operation_nodes(found.spec):
        if item is not last:
            shared, last = _parameters(found, item), item
        own = _parameters(found, node)
        yield Operation(
            id=node["operationId"] if isinstance(node.get("operationId"), str) else "",
            method=method,
            path=path,
            node=node,
            parameters=tuple({**shared, **own}.values()),
        )


def _parameters(found: Survey, node: Mapping[str, Any]) -> dict[tuple[Any, Any], Map]:
    listed = node.get("parameters")
    parameters = [found.map(p) for p in listed] if isinstance(listed, list) else []
    return {(str(p["name"]), str(p["in"])): p for p in parameters if "name" in p and "in" in p}
