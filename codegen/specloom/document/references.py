"""Which mappings of a document are references, and which only look like one.

`$ref` is a keyword where a schema or another object of the description stands. Below
`example`, `default`, `const` or `enum` it is somebody's data, and below `properties` it is
the name of a property.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from specloom.document.document import Map

__all__ = ["references", "schema_nodes"]

NAME_MAPS = frozenset(
    {
        "$defs",
        "callbacks",
        "components",
        "content",
        "definitions",
        "dependentSchemas",
        "encoding",
        "examples",
        "headers",
        "links",
        "mediaTypes",
        "parameters",
        "pathItems",
        "paths",
        "patternProperties",
        "properties",
        "requestBodies",
        "responses",
        "schemas",
        "securitySchemes",
        "variables",
        "webhooks",
    }
)
"""Keywords whose value maps names, not keywords, to objects."""

DATA = frozenset({"const", "dataValue", "default", "enum", "example", "value"})
"""Keywords whose value is an instance."""


def references(tree: Map, seen: set[int], names: bool | None = None) -> Iterator[Map]:
    """Every reference object below `tree`, in reading order.

    `seen` holds the ids of the nodes that were visited: shared by the caller over files, it
    keeps YAML aliases from being walked twice. `names` says whether the keys of `tree` are names;
    where it is left out, it is guessed.
    """
    for node in objects(tree, seen, names):
        if isinstance(node.get("$ref"), str):
            yield node


def schema_nodes(tree: Map, seen: set[int]) -> Iterator[Map]:
    """Every object below `tree` that may be a schema: all but references, names and data."""
    for node in objects(tree, seen):
        if "$ref" not in node:
            yield node


def objects(tree: Map, seen: set[int], names: bool | None = None) -> Iterator[Map]:
    """Every mapping below `tree` whose keys are keywords, in reading order."""
    first = is_of_names(tree) if names is None else int(names)
    stack: list[tuple[Any, int]] = [(tree, first)]
    while stack:
        node, levels = stack.pop()
        if id(node) in seen:
            continue
        if isinstance(node, Map):
            seen.add(id(node))
            if not levels:
                yield node
            below = [(child, names) for _, child, names in children_of(node, levels)]
            stack += reversed(below)
        elif isinstance(node, list):
            seen.add(id(node))
            stack += [(item, 0) for item in reversed(node)]


_OBJECT_KEYS = frozenset({"openapi", "$ref", "$schema", "type", "properties", "operationId"})


def is_of_names(tree: Map) -> int:
    """On how many levels the keys of a file are names: 1 where it maps names to objects."""
    return 0 if _is_object(tree) else 1


def _is_object(tree: Map) -> bool:
    """A file's top is either one object of the description, or maps names to them."""
    return any(isinstance(tree.get(key), str) for key in _OBJECT_KEYS) or "properties" in tree


def children_of(node: Map, names: int) -> Iterator[tuple[str, Any, int]]:
    """Each child under its key, and on how many levels from it on the keys are names."""
    for key, value in node.items():
        if not isinstance(value, (Map, list)):
            continue
        if names:
            yield key, value, names - 1
        elif not _holds_data(key, value):
            named = key in NAME_MAPS and isinstance(value, Map)
            yield key, value, named + (named and key == "components")


def _holds_data(key: str, value: Any) -> bool:
    if key.startswith("x-"):
        return not key.startswith("x-loom-")
    return key in DATA or (key == "examples" and isinstance(value, list))
