"""Fixes of schemas that are too large: both lose what the schema says, so both are lossy."""

from __future__ import annotations

import json
from typing import Any

from .fix_work import Schema, Tokens, Work
from .values import noted, shown
from .walk import Node, Walk, types_of

__all__ = ["fix_sizes"]

_LONGEST_NOTE = 2_000


def fix_sizes(work: Work, schema: Schema) -> Schema:
    """The schema within the limits of nesting and of enums, as far as that can be had."""
    if work.on("SO061"):
        for node in _too_deep(work, schema):
            what = "wrote what is nested too deep as JSON text in a string"
            if work.loses("SO061", node.path(), what):
                schema = _with(schema, node.path(), _as_text(node.schema))
    if work.on("SO062"):
        for node in _large_enums(work, schema):
            count = len(node.schema["enum"])
            what = f"removed an enum of {count:,} values: others fit as well now"
            if work.loses("SO062", (*node.path(), "enum"), what):
                schema = _with(schema, node.path(), _without_enum(node.schema))
    return schema


def _too_deep(work: Work, schema: Schema) -> list[Node]:
    """The first objects that are one level too deep; what is below them goes with them."""
    limit = work.profile.limits.depth
    nodes = Walk(schema).nodes
    return [node for node in nodes if node.objects == limit + 1 and "object" in node.types]


def _as_text(schema: Schema) -> Schema:
    text = json.dumps(schema, ensure_ascii=False, default=str)
    described = text if len(text) <= _LONGEST_NOTE else shown(list(schema.get("properties", {})))
    new: Schema = {"type": ["string", "null"] if "null" in types_of(schema) else "string"}
    if isinstance(schema.get("description"), str):
        new["description"] = schema["description"]
    noted(new, f"JSON text of an object that fits {described}")
    return new


def _large_enums(work: Work, schema: Schema) -> list[Node]:
    """The largest enums, without which the others are few enough."""
    found = [
        node
        for node in Walk(schema).nodes
        if node.types and isinstance(node.schema.get("enum"), list)
    ]
    found.sort(key=lambda node: -len(node.schema["enum"]))
    total = sum(len(node.schema["enum"]) for node in found)
    chosen = []
    for node in found:
        if total <= work.profile.limits.enum_values:
            break
        total -= len(node.schema["enum"])
        chosen.append(node)
    return chosen


def _without_enum(schema: Schema) -> Schema:
    new = {key: value for key, value in schema.items() if key != "enum"}
    values = ", ".join(shown(value) for value in schema["enum"])
    values = values if len(values) <= _LONGEST_NOTE else values[: _LONGEST_NOTE - 1] + "…"
    noted(new, f"One of {values}")
    return new


def _with(value: Any, tokens: Tokens, new: Any) -> Any:
    """A copy of the value with `new` at the place."""
    if not tokens:
        return new
    if isinstance(value, list):
        return [_with(v, tokens[1:], new) if i == tokens[0] else v for i, v in enumerate(value)]
    return {k: _with(v, tokens[1:], new) if k == tokens[0] else v for k, v in value.items()}
