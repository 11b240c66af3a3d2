"""Operations: their ids, path templates, tags and security."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from specloom.diagnostics.near_misses import did_you_mean
from specloom.diagnostics.problems import Problem, Where
from specloom.document.document import Map, key_where, where
from specloom.document.operations import Operation, Survey

__all__ = ["check_operation_ids", "check_paths", "check_security", "check_tags"]


def check_operation_ids(found: Survey) -> Iterator[Problem]:
    """Every operationId stands once."""
    first: dict[str, Operation] = {}
    for operation in found.operations:
        if not operation.id:
            continue
        other = first.setdefault(operation.id, operation)
        # One path item may serve two paths; then it is one operation written once.
        if other is not operation:
            place = where(other.node, "operationId")
            message = f"the operationId {operation.id!r} is taken; the other one is at {place}"
            yield Problem(where(operation.node, "operationId"), "E040", message, "rename one")


_PARAMETER = re.compile(r"\{([^{}]*)\}")


def check_paths(found: Survey) -> Iterator[Problem]:
    """The parameters in a path's template are those that its operations declare."""
    for operation in found.operations:
        yield from _check_template(operation)
    yield from _check_same_paths(found)


def _check_template(operation: Operation) -> Iterator[Problem]:
    wanted = _PARAMETER.findall(operation.path)
    declared = {str(p["name"]): p for p in operation.parameters if p.get("in") == "path"}
    for name in wanted:
        if name not in declared:
            message = f"{operation.path} has {{{name}}}, but this operation has no such parameter"
            hint = did_you_mean(name, [d for d in declared if d not in wanted])
            yield Problem(_place(operation), "E042", message, hint or _declare(name))
    for name, parameter in declared.items():
        if name not in wanted:
            message = f"the path parameter {name!r} is not in {operation.path}"
            hint = did_you_mean(name, [w for w in wanted if w not in declared])
            yield Problem(where(parameter, "name"), "E042", message, hint)


def _declare(name: str) -> str:
    return f"add {{ name: {name}, in: path, required: true, … }} to its parameters"


def _place(operation: Operation) -> Where:
    if "operationId" in operation.node:
        return where(operation.node, "operationId")
    return where(operation.node)


def _check_same_paths(found: Survey) -> Iterator[Problem]:
    first: dict[str, tuple[Map, str]] = {}
    paths = found.map(found.spec.root.get("paths"))
    for path in paths:
        shape = _PARAMETER.sub("{}", path)
        other = first.setdefault(shape, (paths, path))
        if other[1] != path:
            message = f"{path} and {other[1]} are one path: they differ in parameter names alone"
            yield Problem(key_where(paths, path), "E043", message, "put both under one path")


def check_tags(found: Survey) -> Iterator[Problem]:
    """Tags are listed at the root, and form a tree."""
    listed = found.spec.root.get("tags")
    tags = {
        str(tag["name"]): tag
        for tag in (listed if isinstance(listed, list) else ())
        if isinstance(tag, Map) and "name" in tag
    }
    for operation in found.operations:
        used = found.items(operation.node.get("tags"))
        for index, name in enumerate(used):
            if name not in tags:
                message = f"no tag is called {name!r}"
                hint = did_you_mean(str(name), tags) or "list it under tags in the root file"
                yield Problem(where(used, index), "E046", message, hint)
    for name, tag in tags.items():
        parent = tag.get("parent")
        if parent is not None and parent not in tags:
            message = f"no tag is called {parent!r}"
            yield Problem(where(tag, "parent"), "E046", message, did_you_mean(str(parent), tags))
        elif name in _ancestors(name, tags):
            message = f"the tag {name!r} is its own ancestor"
            yield Problem(where(tag, "parent"), "E047", message)


def _ancestors(name: str, tags: dict[str, Map]) -> set[str]:
    found: set[str] = set()
    while (parent := tags[name].get("parent")) in tags and parent not in found:
        found.add(parent)
        name = parent
    return found


def check_security(found: Survey) -> Iterator[Problem]:
    """Every security requirement names a scheme of the components."""
    schemes = found.map(found.map(found.spec.root.get("components")).get("securitySchemes"))
    holders: list[Map] = [found.spec.root, *(op.node for op in found.operations)]
    for holder in holders:
        requirements: Any = holder.get("security")
        for requirement in requirements if isinstance(requirements, list) else ():
            for name in requirement if isinstance(requirement, Map) else ():
                if name not in schemes:
                    message = f"no security scheme is called {name!r}"
                    hint = (
                        did_you_mean(name, schemes) or "describe it in components.securitySchemes"
                    )
                    yield Problem(key_where(requirement, name), "E048", message, hint)
