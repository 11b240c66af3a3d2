"""How much a validator has to do for one value: references and combinations, multiplied out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from specloom.document.document import Map

__all__ = ["explodes"]

MOST = 100_000
"""Schemas that one value may be held to. Real documents stay below a thousand."""

_IN_PLACE = ("allOf", "anyOf", "oneOf")
_SINGLE = ("not", "if", "then", "else")


def explodes(trees: list[Any], follow: Callable[[Any], Any]) -> bool:
    """Whether a schema in `trees` multiplies out to more than is ever checked.

    `follow` gives what a reference leads to. A schema that comes back to itself counts once.
    """
    weights: dict[int, int] = {}
    return any(
        _weight(node, follow, weights) > MOST for tree in trees for node in _combinations(tree)
    )


def _combinations(tree: Any) -> Iterator[Map]:
    stack, seen = [tree], set[int]()
    while stack:
        node = stack.pop()
        if not isinstance(node, (dict, list)) or id(node) in seen:
            continue
        seen.add(id(node))
        if isinstance(node, Map) and any(key in node for key in _IN_PLACE):
            yield node
        stack.extend(node.values() if isinstance(node, dict) else node)


def _weight(start: Map, follow: Callable[[Any], Any], weights: dict[int, int]) -> int:
    stack: list[tuple[Map, list[Map]]] = [(start, list(_inside(start, follow)))]
    open_ = {id(start)}
    while stack:
        node, waiting = stack[-1]
        if waiting:
            child = waiting.pop()
            if id(child) not in weights and id(child) not in open_:
                open_.add(id(child))
                stack.append((child, list(_inside(child, follow))))
            continue
        stack.pop()
        open_.discard(id(node))
        weights[id(node)] = 1 + sum(weights.get(id(c), 1) for c in _inside(node, follow))
    return weights[id(start)]


def _inside(node: Map, follow: Callable[[Any], Any]) -> Iterator[Map]:
    """The schemas that hold for the same value as `node`."""
    found = [follow(node)] if isinstance(node.get("$ref"), str) else []
    for key in _IN_PLACE:
        members = node.get(key)
        found += members if isinstance(members, list) else []
    found += [node.get(key) for key in _SINGLE]
    yield from (schema for schema in found if isinstance(schema, Map))
