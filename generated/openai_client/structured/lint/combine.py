# fmt: off
# pyright: basic
"""Two schemas as one: their conjunction, and whether they exclude each other."""

from __future__ import annotations

from collections.abc import Callable
from math import gcd
from typing import Any

from .pointer import MISSING, resolve, split_fragment

from .keywords import ANNOTATIONS
from .values import fits, is_number, key_of
from .walk import types_of

__all__ = ["Combiner", "UnmergeableError"]

Schema = dict[str, Any]

_MOST_STEPS = 2_000
_DEEPEST = 60  # merges inside of merges; only what contains itself comes near
_LARGER = {"minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties", "minContains"}
_SMALLER = {"maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties", "maxContains"}
_ONE_SCHEMA = {"items", "contains", "propertyNames", "unevaluatedProperties", "unevaluatedItems"}


class UnmergeableError(Exception):
    """Raised where two schemas can't be written as one; the message says why."""


class Combiner:
    """Conjunctions within one document.

    `union` reads closed branches as people mean them (`allOf` as inheritance) instead of
    to the letter, where a closed branch forbids what the others add.
    """

    def __init__(self, root: Any, *, union: bool = False) -> None:
        self.root = root
        self.union = union
        self.steps = 0
        self.depth = 0

    def target(self, schema: Any) -> Any:
        """What the schema's `$ref` leads to. Raises UnmergeableError."""
        ref = schema["$ref"]
        tokens = split_fragment(ref) if isinstance(ref, str) else None
        found = resolve(self.root, tokens) if tokens is not None else MISSING
        if found is MISSING:
            raise UnmergeableError(f"{ref!r} leads nowhere")
        return found

    def merge(self, left: Any, right: Any) -> Any:
        """The schema that admits what both admit. Raises UnmergeableError."""
        self.steps += 1
        if self.steps > _MOST_STEPS or self.depth > _DEEPEST:
            raise UnmergeableError("the definitions are too large or recursive")
        if not isinstance(left, (dict, bool)) or not isinstance(right, (dict, bool)):
            raise UnmergeableError("a branch is no schema")
        if left is True or left == {}:
            return right
        if right is True or right == {}:
            return left
        if not isinstance(left, dict) or not isinstance(right, dict):
            raise UnmergeableError("no value fits all branches")
        if left == right:
            return left
        self.depth += 1
        try:
            return self._merge_dicts(self.flat(left), self.flat(right))
        finally:
            self.depth -= 1

    def flat(self, schema: Schema) -> Schema:
        """The schema without `$ref` and `allOf` at its top."""
        while "$ref" in schema or "allOf" in schema:
            self.steps += 1
            if self.steps > _MOST_STEPS:
                raise UnmergeableError("the definitions are too large or recursive")
            own = {k: v for k, v in schema.items() if k not in ("$ref", "allOf", "$defs")}
            parts: list[Any] = [self.target(schema)] if "$ref" in schema else []
            branches = schema.get("allOf", [])
            parts += branches if isinstance(branches, list) else []
            merged: Any = {}
            for part in parts:
                merged = self.merge(merged, part)
            schema = self.merge(merged, own)
            if not isinstance(schema, dict):
                raise UnmergeableError("no value fits all branches")
        return schema

    def _merge_dicts(self, left: Schema, right: Schema) -> Schema:
        if "properties" in left or "properties" in right:
            left, right = self._shared_world(left, right)
        merged = dict(left)
        for key, value in right.items():
            if key not in merged or key in ANNOTATIONS:
                merged[key] = value
            elif key_of(merged[key]) != key_of(value):
                merged[key] = self._values(key, merged[key], value)
        self._settle(merged)
        return merged

    def _values(self, key: str, left: Any, right: Any) -> Any:
        if key in _LARGER or key in _SMALLER:
            if not is_number(left) or not is_number(right):
                raise UnmergeableError(f"'{key}' is no number")
            return max(left, right) if key in _LARGER else min(left, right)
        if key in _ONE_SCHEMA:
            return self.merge(left, right)
        merge: Callable[[Any, Any], Any] | None = {
            "type": _types,
            "enum": _enums,
            "required": _required,
            "multipleOf": _multiples,
            "properties": self._properties,
            "additionalProperties": self._additional,
            "uniqueItems": lambda a, b: a or b,
            "$defs": lambda a, b: {**a, **b},
        }.get(key)
        if merge is None:
            raise UnmergeableError(f"the branches have different '{key}'")
        return merge(left, right)

    def _properties(self, left: Any, right: Any) -> Any:
        merged = dict(left)
        for name, schema in right.items():
            merged[name] = self.merge(merged[name], schema) if name in merged else schema
        return merged

    def _additional(self, left: Any, right: Any) -> Any:
        if left is False or right is False:
            return False
        return self.merge(left, right)

    def _shared_world(self, left: Schema, right: Schema) -> tuple[Schema, Schema]:
        if self.union:
            return left, right
        return self._narrowed(left, right), self._narrowed(right, left)

    def _narrowed(self, schema: Schema, other: Schema) -> Schema:
        """`schema` with its properties held to what `other` says of unnamed ones."""
        rest = other.get("additionalProperties", True)
        names, known = schema.get("properties"), other.get("properties", {})
        if rest is True or rest == {} or not isinstance(names, dict) or "properties" not in schema:
            return schema
        if "patternProperties" in other:
            raise UnmergeableError("a branch has patternProperties")
        kept: Schema = {}
        for name, value in names.items():
            if name in known:
                kept[name] = value
            elif rest is not False:
                kept[name] = self.merge(value, rest)
            elif name in schema.get("required", ()):
                raise UnmergeableError(f"a closed branch forbids '{name}', which another requires")
        return {**schema, "properties": kept}

    def _settle(self, merged: Schema) -> None:
        """Hold enum and const to what the other keywords admit."""
        types = types_of(merged)
        if "const" in merged and "enum" in merged:
            if key_of(merged["const"]) not in {key_of(value) for value in merged["enum"]}:
                raise UnmergeableError("no value fits all branches")
            del merged["enum"]
        if types and isinstance(merged.get("enum"), list):
            merged["enum"] = [value for value in merged["enum"] if fits(value, types)]
        if merged.get("enum") == [] or (
            "const" in merged and types and not fits(merged["const"], types)
        ):
            raise UnmergeableError("no value fits all branches")

    def exclude(self, left: Any, right: Any) -> bool:
        """Whether no value fits both, as far as is plain to see (objects are closed)."""
        try:
            return self._exclude(self.flat(left), self.flat(right), 0)
        except (UnmergeableError, AttributeError, TypeError):
            return False

    def _exclude(self, left: Schema, right: Schema, depth: int) -> bool:
        mine, yours = _admitted(left), _admitted(right)
        if mine is not None and yours is not None and mine.isdisjoint(yours):
            return True
        one, other = _kinds(left), _kinds(right)
        if one and other and one.isdisjoint(other):
            return True
        if one != {"object"} or other != {"object"} or depth > 3:
            return False
        return self._objects_exclude(left, right, depth)

    def _objects_exclude(self, left: Schema, right: Schema, depth: int) -> bool:
        names, others = left.get("properties", {}), right.get("properties", {})
        required, theirs = left.get("required", []), right.get("required", [])
        if _closed(right) and any(name not in others for name in required):
            return True
        if _closed(left) and any(name not in names for name in theirs):
            return True
        shared = [n for n in required if n in theirs and n in names and n in others]
        return any(
            self._exclude(self.flat(names[name]), self.flat(others[name]), depth + 1)
            for name in shared
        )


def _closed(schema: Schema) -> bool:
    # What is silent is closed by the fix, so it counts as closed.
    return schema.get("additionalProperties", False) is False


def _kinds(schema: Schema) -> set[str]:
    kinds = set(types_of(schema))
    return kinds | {"integer"} if "number" in kinds else kinds


def _admitted(schema: Schema) -> set[Any] | None:
    if "const" in schema:
        return {key_of(schema["const"])}
    if isinstance(schema.get("enum"), list):
        return {key_of(value) for value in schema["enum"]}
    return None


def _types(left: Any, right: Any) -> Any:
    mine = [left] if isinstance(left, str) else list(left)
    yours = [right] if isinstance(right, str) else list(right)
    common = [name for name in mine if name in yours or (name == "integer" and "number" in yours)]
    if "integer" in yours and "number" in mine and "integer" not in common:
        common.append("integer")
    if not common:
        raise UnmergeableError("the branches have different types")
    return common[0] if len(common) == 1 else common


def _enums(left: Any, right: Any) -> Any:
    known = {key_of(value) for value in right}
    return [value for value in left if key_of(value) in known]


def _required(left: Any, right: Any) -> Any:
    return [*left, *(name for name in right if name not in left)]


def _multiples(left: Any, right: Any) -> Any:
    if isinstance(left, int) and isinstance(right, int):
        return left * right // gcd(left, right)
    raise UnmergeableError("the branches have different 'multipleOf'")
