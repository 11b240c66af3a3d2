"""Keywords that say nothing where they stand, so that leaving them out keeps the meaning."""

from __future__ import annotations

from typing import Any

from specloom.document.regexes import search

from .fix_work import Schema, Tokens, Work
from .regex import python_error
from .values import fits, is_number, key_of
from .walk import types_of

__all__ = ["narrow_by_not", "says_nothing"]


def says_nothing(schema: Schema, key: str, nothing: Any) -> bool:
    """Whether every value that fits the rest of the schema fits the keyword.

    `nothing` is a value under which it never says anything. An object that is silent about
    other properties has none.
    """
    value = schema[key]
    look = _LOOKS.get(key)
    if look is not None and look(schema, value):
        return True
    if nothing is True:
        return value is True or value == {}
    return nothing is not None and key_of(value) == key_of(nothing)


def _lone_branch(schema: Schema, value: Any) -> bool:
    return "if" not in schema or value is True or value == {}


def _lone_condition(schema: Schema, value: Any) -> bool:
    return "then" not in schema and "else" not in schema


def _unevaluated(schema: Schema, value: Any) -> bool:
    closed = schema.get("additionalProperties") is False
    return value is True or (value is False and closed)


def _contains(schema: Schema, value: Any) -> bool:
    return schema.get("minContains") == 0 and "maxContains" not in schema


def _unique(schema: Schema, value: Any) -> bool:
    most: Any = schema.get("maxItems")
    return is_number(most) and bool(most <= 1)


def _names(schema: Schema) -> list[str] | None:
    """The names that a property may have; None where it may have others."""
    if not schema.keys().isdisjoint({"$ref", "allOf", "anyOf", "oneOf", "patternProperties"}):
        return None
    if schema.get("additionalProperties", False) is not False:
        return None
    names = schema.get("properties", {})
    return [str(name) for name in names] if isinstance(names, dict) else None


def _required(schema: Schema) -> set[str]:
    required = schema.get("required", [])
    return {n for n in required if isinstance(n, str)} if isinstance(required, list) else set()


def _at_least(schema: Schema, value: Any) -> bool:
    return is_number(value) and value <= len(_required(schema))


def _at_most(schema: Schema, value: Any) -> bool:
    names = _names(schema)
    return names is not None and is_number(value) and len(names) <= value


def _named_so(schema: Schema, value: Any) -> bool:
    names = _names(schema)
    if names is None or not isinstance(value, dict):
        return False
    if value.keys() - {"type", "pattern", "minLength", "maxLength", "description"}:
        return False
    return all(_is_so(name, value) for name in names)


def _is_so(name: str, asked: Schema) -> bool:
    pattern, least, most = (asked.get(key) for key in ("pattern", "minLength", "maxLength"))
    if "type" in asked and "string" not in types_of(asked):
        return False
    if pattern is not None and (not isinstance(pattern, str) or python_error(pattern)):
        return False
    if pattern is not None and not search(pattern, name):
        return False
    long_enough = least is None or (is_number(least) and least <= len(name))
    return long_enough and (most is None or (is_number(most) and len(name) <= most))


def _dependent(schema: Schema, value: Any) -> bool:
    names, required = _names(schema), _required(schema)
    if names is None or not isinstance(value, dict):
        return False
    return all(
        name not in names
        or needed is True
        or needed == {}
        or (isinstance(needed, list) and required.issuperset(map(str, needed)))
        for name, needed in value.items()
    )


_LOOKS = {
    "then": _lone_branch,
    "else": _lone_branch,
    "if": _lone_condition,
    "unevaluatedProperties": _unevaluated,
    "contains": _contains,
    "uniqueItems": _unique,
    "minProperties": _at_least,
    "maxProperties": _at_most,
    "propertyNames": _named_so,
    "dependentRequired": _dependent,
    "dependentSchemas": _dependent,
}


def narrow_by_not(work: Work, schema: Schema, at: Tokens) -> None:
    """`not` with types or values, taken out of the types or values beside it."""
    denied, types = schema.get("not"), types_of(schema)
    if not isinstance(denied, dict) or len(denied) != 1:
        return
    if "type" in denied and types:
        kept = _without(types, types_of(denied))
        if kept:
            schema["type"] = kept[0] if len(kept) == 1 else kept
            _done(work, schema, at, "took the types of 'not' out of the type")
        return
    values = [denied["const"]] if "const" in denied else denied.get("enum")
    if not isinstance(values, list):
        return
    keys = {key_of(value) for value in values}
    if isinstance(schema.get("enum"), list):
        left = [value for value in schema["enum"] if key_of(value) not in keys]
        if left:
            schema["enum"] = left
            _done(work, schema, at, "took the values of 'not' out of the enum")
    elif types and not any(fits(value, types) for value in values):
        _done(work, schema, at, "removed 'not', whose values never fitted the type")


def _done(work: Work, schema: Schema, at: Tokens, what: str) -> None:
    del schema["not"]
    work.keeps("SO021", (*at, "not"), what)


def _without(types: tuple[str, ...], denied: tuple[str, ...]) -> list[str]:
    """The types that are left; none where that can't be said with types."""
    if "integer" in denied and "number" in types and "number" not in denied:
        return []
    gone = {*denied, "integer"} if "number" in denied else set(denied)
    return [name for name in types if name not in gone]
