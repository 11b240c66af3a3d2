# fmt: off
# pyright: basic
"""A schema that pydantic made, as a strict schema says it."""

from __future__ import annotations

from typing import Any

from .pointer import MISSING, resolve, split_fragment

from .check_nodes import REFUSED
from .keywords import ANNOTATIONS
from .profiles import FORMATS
from .regex import lookaround, python_error, python_spelling, without_lookaround
from .values import noted, shown, type_for
from .walk import is_small

__all__ = ["to_strict"]

Schema = dict[str, Any]

_MAPS = ("properties", "$defs")
_LISTS = ("anyOf", "prefixItems")


def to_strict(schema: Schema) -> Schema:
    """Every object closed and all of it required, unions as anyOf, references alone.

    What a strict schema can't say (a format, a pattern that looks around) goes into the
    description.
    """
    root = dict(schema)
    if "$ref" in root:
        root = _copied_in(root, schema)
    strict: Schema = _schema(root, schema, is_root=True)
    return strict


def _schema(old: Any, root: Schema, *, is_root: bool = False) -> Any:
    if not isinstance(old, dict):
        return old
    schema = _alone(old)
    schema.pop("default", None)
    schema.pop("discriminator", None)
    if schema.keys() - {"$ref"} and "$ref" in schema and not is_root:
        schema = _reference(schema, root)
    if "oneOf" in schema and "anyOf" not in schema:
        schema = {("anyOf" if key == "oneOf" else key): v for key, v in schema.items()}
    _format(schema)
    _pattern(schema)
    _refused(schema)
    _type(schema)
    _below(schema, root)
    if isinstance(schema.get("properties"), dict):
        schema["required"] = list(schema["properties"])
        schema["additionalProperties"] = False  # pydantic's extra="allow" and "ignore" too
    return schema


def _alone(old: Schema) -> Schema:
    """The schema, without an `allOf` round a single `$ref`, as older versions write it."""
    branches = old.get("allOf")
    if not isinstance(branches, list) or len(branches) != 1 or "$ref" in old:
        return dict(old)
    if not isinstance(branches[0], dict) or branches[0].keys() != {"$ref"}:
        return dict(old)
    return {**branches[0], **{key: value for key, value in old.items() if key != "allOf"}}


def _reference(schema: Schema, root: Schema) -> Schema:
    """A `$ref` that has a description beside it: copied in, or the only branch of a union."""
    target = _target(schema, root)
    small = isinstance(target, dict) and is_small(root, target)
    if small and not schema.keys() - ANNOTATIONS - {"$ref"}:
        return _alone(_copied_in(schema, root))
    rest = {key: value for key, value in schema.items() if key != "$ref"}
    return {**rest, "anyOf": [{"$ref": schema["$ref"]}]} if "anyOf" not in rest else schema


def _target(schema: Schema, root: Schema) -> Any:
    ref = schema["$ref"]
    tokens = split_fragment(ref) if isinstance(ref, str) else None
    return resolve(root, tokens) if tokens is not None else MISSING


def _copied_in(schema: Schema, root: Schema) -> Schema:
    """The schema with the definition in place of its `$ref`; its own keywords go before."""
    seen: list[Any] = []
    while "$ref" in schema:
        target = _target(schema, root)
        if not isinstance(target, dict) or any(target is one for one in seen):
            return schema
        seen.append(target)
        schema = {**target, **{key: value for key, value in schema.items() if key != "$ref"}}
        schema.pop("default", None)
    return schema


def _format(schema: Schema) -> None:
    name = schema.get("format")
    if isinstance(name, str) and name not in FORMATS:
        del schema["format"]
        noted(schema, f"Must have the format {name}.")


def _pattern(schema: Schema) -> None:
    pattern = schema.get("pattern")
    if not isinstance(pattern, str):
        return
    spelled = python_spelling(pattern) if python_error(pattern) else pattern
    if spelled and lookaround(spelled):
        spelled = without_lookaround(spelled)
    schema["pattern"] = spelled
    if not spelled:
        del schema["pattern"]
        noted(schema, f"Must match the pattern {pattern}")


def _refused(schema: Schema) -> None:
    for key in REFUSED:
        if key in schema and key not in ("allOf", "oneOf"):
            noted(schema, f"Must hold {key}: {shown(schema.pop(key))}.")


def _type(schema: Schema) -> None:
    if {"type", "$ref", "anyOf"} & schema.keys():
        return
    if "const" in schema:
        schema["type"] = type_for([schema["const"]])
    elif isinstance(schema.get("enum"), list) and schema["enum"]:
        schema["type"] = type_for(schema["enum"])


def _below(schema: Schema, root: Schema) -> None:
    for key in _MAPS:
        if isinstance(schema.get(key), dict):
            schema[key] = {name: _schema(s, root) for name, s in schema[key].items()}
    for key in _LISTS:
        if isinstance(schema.get(key), list):
            schema[key] = [_schema(one, root) for one in schema[key]]
    if "items" in schema:
        schema["items"] = _schema(schema["items"], root)
