"""Fixes of objects and arrays: closed, all required, null where optional, items."""

from __future__ import annotations

from typing import Any, TypeGuard

from specloom.document.pointer import MISSING, resolve, split_fragment

from .fix_work import Schema, Tokens, Work
from .keywords import ANNOTATIONS
from .values import listed, noted
from .walk import types_of

__all__ = ["ANYTHING", "admits_null", "fix_array", "fix_object", "nullable"]

# Keywords that ask which properties are there: with null in place of leaving out, they
# would ask something else.
_ON_PRESENCE = frozenset(
    {
        *("minProperties", "maxProperties", "dependentRequired", "dependentSchemas"),
        *("dependencies", "not", "if", "allOf"),
    }
)
ANYTHING = ("string", "number", "boolean", "null")


def fix_object(work: Work, schema: Schema, at: Tokens, *, is_root: bool) -> Schema:
    """The object, closed and with all properties required."""
    if "object" not in types_of(schema):
        return schema
    if work.on("SO032") and _is_map(schema):
        return _entries(work, schema, at)
    if "properties" not in schema and work.on("SO031") and (is_root or work.strict):
        _properties(work, schema, at, is_root)
    if "properties" not in schema:
        return schema
    if work.on("SO032"):
        _close(work, schema, at)
    if work.on("SO034"):
        _undeclared(work, schema, at)
    if work.on("SO033") and schema.keys().isdisjoint(_ON_PRESENCE):
        _require(work, schema, at)
    return schema


def _is_map(schema: Schema) -> bool:
    values = schema.get("additionalProperties")
    return not schema.get("properties") and (values is True or isinstance(values, dict))


def _entries(work: Work, schema: Schema, at: Tokens) -> Schema:
    """A map as a list of its entries: everything stays sayable, in another shape."""
    if set(types_of(schema)) - {"object", "null"}:
        return schema
    what = "wrote the map as an array of objects with `key` and `value`"
    if not work.loses("SO032", (*at, "additionalProperties"), what):
        return schema
    values = schema["additionalProperties"]
    value = values if isinstance(values, dict) and values else {"type": list(ANYTHING)}
    entry: Schema = {
        "type": "object",
        "properties": {"key": {"type": "string"}, "value": value},
        "required": ["key", "value"],
        "additionalProperties": False,
    }
    nullable = "null" in types_of(schema)
    kept = {key: schema[key] for key in schema if key in ANNOTATIONS and key != "default"}
    return {**kept, "type": ["array", "null"] if nullable else "array", "items": entry}


def _properties(work: Work, schema: Schema, at: Tokens, is_root: bool) -> None:
    what = "added `properties: {}`"
    free = work.strict and not is_root and schema.get("additionalProperties") is not False
    if not free:
        schema["properties"] = {}
        work.keeps("SO031", at, what)
    elif work.loses("SO031", at, what + ": the object can only be empty now"):
        schema["properties"] = {}


def _close(work: Work, schema: Schema, at: Tokens) -> None:
    if schema.get("additionalProperties") is False:
        return
    if "additionalProperties" not in schema:
        schema["additionalProperties"] = False
        work.keeps("SO032", at, "added `additionalProperties: false`")
        return
    at = (*at, "additionalProperties")
    if work.loses("SO032", at, "set to false: other properties are no longer possible"):
        schema["additionalProperties"] = False


def _undeclared(work: Work, schema: Schema, at: Tokens) -> None:
    required, names = schema.get("required"), schema["properties"]
    if not _are_names(required) or not isinstance(names, dict):
        return
    extra = [name for name in required if name not in names]
    if extra and work.loses("SO034", (*at, "required"), f"{listed(extra)} no longer required"):
        schema["required"] = [name for name in required if name in names]


def _are_names(value: Any) -> TypeGuard[list[str]]:
    return isinstance(value, list) and all(isinstance(name, str) for name in value)


def _require(work: Work, schema: Schema, at: Tokens) -> None:
    names, required = schema["properties"], schema.get("required", [])
    if not isinstance(names, dict) or not _are_names(required):
        return
    known = set(required)
    missing = [name for name in names if name not in known]
    if not missing:
        return
    new = dict(names)
    for name in missing:
        if not admits_null(names[name], work.root):
            new[name] = nullable(names[name])
    schema["properties"] = new
    schema["required"] = [*required, *missing]
    what = f"required {listed(missing)}, with null in place of leaving out"
    work.keeps("SO033", (*at, "required") if required else at, what)


def admits_null(schema: Any, root: Any, depth: int = 0) -> bool:
    """Whether null fits the schema, as far as is plain to see."""
    if not isinstance(schema, dict):
        return schema is True
    if depth > 20:
        return False
    if "const" in schema and schema["const"] is not None:
        return False
    if isinstance(schema.get("enum"), list) and None not in schema["enum"]:
        return False
    types = types_of(schema)
    if types and "null" not in types:
        return False
    if "$ref" in schema:
        tokens = split_fragment(schema["$ref"]) if isinstance(schema["$ref"], str) else None
        target = resolve(root, tokens) if tokens is not None else MISSING
        return target is not MISSING and admits_null(target, root, depth + 1)
    for key in ("anyOf", "oneOf"):
        if isinstance(schema.get(key), list):
            return any(admits_null(branch, root, depth + 1) for branch in schema[key])
    return "null" in types or not ({"allOf", "not", "if"} & schema.keys())


def nullable(schema: Any) -> Any:
    """The schema, or null. Annotations stay outside."""
    if not isinstance(schema, dict):
        return schema
    types = types_of(schema)
    if "anyOf" in schema and not types and isinstance(schema["anyOf"], list):
        if not schema.keys() - ANNOTATIONS - {"anyOf"}:
            return {**schema, "anyOf": [*schema["anyOf"], {"type": "null"}]}
    elif types and not ({"const", "anyOf", "oneOf", "$ref", "if", "not"} & schema.keys()):
        new = dict(schema)
        if "null" not in types:
            new["type"] = [*types, "null"]
        if isinstance(schema.get("enum"), list) and None not in schema["enum"]:
            new["enum"] = [*schema["enum"], None]
        return new
    outside = {key: schema[key] for key in schema if key in ANNOTATIONS}
    inside = {key: schema[key] for key in schema if key not in ANNOTATIONS}
    return {**outside, "anyOf": [inside, {"type": "null"}]}


def fix_array(work: Work, schema: Schema, at: Tokens) -> None:
    """The array, with items."""
    if "array" not in types_of(schema) or not work.on("SO030"):
        return
    if isinstance(schema.get("items"), list) and "prefixItems" not in schema:
        schema["prefixItems"] = schema.pop("items")
        work.keeps("SO002", (*at, "items"), "wrote the tuple as `prefixItems`")
    if "items" in schema:
        return
    if not work.strict and "prefixItems" not in schema:
        schema["items"] = {}
        work.keeps("SO030", at, "added `items: {}`, which admits anything")
        return
    prefix = schema.get("prefixItems")
    if isinstance(prefix, list) and prefix:
        if work.loses("SO030", at, "wrote the tuple as an array: elements lose their places"):
            unique: list[Any] = []
            for one in prefix:
                if one not in unique:
                    unique.append(one)
            schema["items"] = unique[0] if len(unique) == 1 else {"anyOf": unique}
            del schema["prefixItems"]
            noted(schema, f"Has {len(prefix)} items in a fixed order.")
    elif work.loses("SO030", at, "added `items` of strings: other items are no longer possible"):
        schema["items"] = {"type": "string"}
