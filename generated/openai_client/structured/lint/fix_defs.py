# fmt: off
# pyright: basic
"""Definitions that came along with a schema that was put inside another one."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from .pointer import MISSING, fragment, resolve, split_fragment

from .check_refs import brought_along
from .fix_work import Schema, Work
from .walk import Node, Walk

__all__ = ["free_name", "gather_definitions"]


def gather_definitions(work: Work, schema: Schema) -> Schema:
    """The root with the definitions that were brought along inside of it."""
    moves = [
        (node, found, tokens[1])
        for node in Walk(schema).nodes
        if (tokens := _dangling(node, schema)) and (found := brought_along(node, tokens))
    ]
    taken = schema.get(work.holder, {})
    if not moves or not isinstance(taken, dict):
        return schema
    new = deepcopy(schema)
    added: Schema = {}
    names: dict[tuple[Any, ...], str] = {}
    for node, (owner, holder), name in moves:
        place = (*owner.path(), holder, name)
        body = _at(new, place)
        if place not in names:
            names[place] = _name_for(name, body, {**taken, **added})
            added[names[place]] = body
        _at(new, node.path())["$ref"] = fragment((work.holder, names[place]))
        what = f"lifted the definition to '{work.holder}/{names[place]}'"
        work.keeps("SO042", (*node.path(), "$ref"), what)
    new[work.holder] = {**new.get(work.holder, {}), **added}
    return new


def _dangling(node: Node, root: Schema) -> tuple[str, ...]:
    ref = node.schema.get("$ref")
    tokens = split_fragment(ref) if isinstance(ref, str) else None
    return tokens if tokens and resolve(root, tokens) is MISSING else ()


def _at(document: Any, tokens: tuple[Any, ...]) -> Any:
    for token in tokens:
        document = document[token]
    return document


def _name_for(name: str, body: Any, taken: Schema) -> str:
    """The name itself, where it is free or stands for the same; else a numbered one."""
    return name if taken.get(name) == body else free_name(name, taken)


def free_name(name: str, taken: Any) -> str:
    """The first of `name`, `name_2` … that is not taken."""
    candidate, count = name, 1
    while candidate in taken:
        count += 1
        candidate = f"{name}_{count}"
    return candidate
