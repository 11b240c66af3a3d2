"""Properties of a value that its schema doesn't describe, although it describes others.

A JSON Schema admits any further property unless it says `additionalProperties: false`, so that a
misspelt optional one fits. In an example, or in a request to a server that refuses what it doesn't
know, it is a mistake all the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

__all__ = ["Unknown", "unknown_properties"]

Follow = Callable[[Any], Any]
Fits = Callable[[Any, Any], bool]

_DEEPEST = 100
_OPENING = ("additionalProperties", "unevaluatedProperties", "patternProperties")
_BRANCHES = ("then", "else")


@dataclass(frozen=True, slots=True)
class Unknown:
    """A property that nothing describes: its object's path, its name, the names known there."""

    path: tuple[str | int, ...]
    name: str
    known: tuple[str, ...]


def unknown_properties(schema: Any, value: Any, follow: Follow, fits: Fits) -> Iterator[Unknown]:
    """Every undescribed property of `value`, which fits `schema`.

    `follow` gives what a node's `$ref` leads to, `fits` says whether a value fits a node: of
    alternatives only those count that the value fits. An object whose schema names no property,
    or says what others are, may have any.
    """
    yield from _in_value([schema], value, (), follow, fits)


def _in_value(
    schemas: Iterable[Any], value: Any, path: tuple[str | int, ...], follow: Follow, fits: Fits
) -> Iterator[Unknown]:
    if not isinstance(value, (dict, list)) or len(path) > _DEEPEST:
        return
    parts = [part for schema in schemas for part in _parts(schema, value, follow, fits, 0)]
    if isinstance(value, list):
        for index, item in enumerate(value):
            inner = [node for part in parts for node in _item(part, index)]
            if inner:
                yield from _in_value(inner, item, (*path, index), follow, fits)
        return
    known = {name: node for part in parts for name, node in _properties(part).items()}
    closed = bool(known) and not any(_is_open(part) for part in parts)
    for name, item in value.items():
        if name in known:
            inner = [_properties(part)[name] for part in parts if name in _properties(part)]
            yield from _in_value(inner, item, (*path, name), follow, fits)
        elif closed:
            yield Unknown(path, str(name), tuple(known))


def _parts(schema: Any, value: Any, follow: Follow, fits: Fits, depth: int) -> Iterator[Any]:
    """The schema and all that it is made of and that `value` is held to."""
    if not isinstance(schema, dict) or depth > _DEEPEST:
        return
    yield schema
    inner = [follow(schema)] if "$ref" in schema else []
    inner += _listed(schema, "allOf")
    inner += [schema[key] for key in _BRANCHES if key in schema]
    dependent = schema.get("dependentSchemas")
    inner += dependent.values() if isinstance(dependent, dict) else ()
    for key in ("anyOf", "oneOf"):
        inner += [node for node in _listed(schema, key) if fits(node, value)]
    for node in inner:
        yield from _parts(node, value, follow, fits, depth + 1)


def _listed(schema: Any, key: str) -> list[Any]:
    found = schema.get(key)
    return found if isinstance(found, list) else []


def _properties(schema: Any) -> dict[str, Any]:
    found = schema.get("properties")
    return found if isinstance(found, dict) else {}


def _is_open(schema: Any) -> bool:
    return any(schema.get(key, False) is not False for key in _OPENING)


def _item(schema: Any, index: int) -> Iterator[Any]:
    first = _listed(schema, "prefixItems")
    if index < len(first):
        yield first[index]
    elif "items" in schema:
        yield schema["items"]
