"""Fixes of single keywords: their shape, refused ones, formats, patterns, values."""

from __future__ import annotations

from typing import Any

from .check_nodes import FEW
from .fix_vacuous import narrow_by_not, says_nothing
from .fix_work import Schema, Tokens, Work
from .keywords import TYPES
from .regex import lookaround, python_error, python_spelling, without_lookaround
from .values import fits, is_number, noted, shown, type_for
from .vendor_facts import VENDOR_FACTS
from .walk import types_of

__all__ = ["fix_keywords", "fix_shapes"]


def fix_shapes(work: Work, schema: Schema, at: Tokens) -> None:
    """What other programs write and JSON Schema doesn't know (SO002)."""
    for key in ("properties", "$defs", "definitions", "patternProperties"):
        if schema.get(key, None) == [] or (key in schema and schema[key] is None):
            schema[key] = {}
            work.keeps("SO002", (*at, key), f"'{key}' is an empty object")
    if "required" in schema and schema["required"] is None:
        del schema["required"]
        work.keeps("SO002", (*at, "required"), "removed 'required: null'")
    _types(work, schema, at)
    _bounds(work, schema, at)
    _pattern_syntax(work, schema, at)


def _types(work: Work, schema: Schema, at: Tokens) -> None:
    value = schema.get("type")
    if isinstance(value, str) and value not in TYPES and value.lower() in TYPES:
        if work.profile.vendor != "gemini":
            schema["type"] = value.lower()
            work.keeps("SO002", (*at, "type"), f"wrote the type as '{value.lower()}'")
    elif isinstance(value, list) and value and all(name in TYPES for name in value):
        unique = list(dict.fromkeys(value))
        if len(unique) < len(value):
            schema["type"] = unique
            work.keeps("SO002", (*at, "type"), "listed each type once")


def _bounds(work: Work, schema: Schema, at: Tokens) -> None:
    for own, partner in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        value = schema.get(own)
        if isinstance(value, bool):
            bound = schema.get(partner)
            del schema[own]
            if value and is_number(bound):
                del schema[partner]
                schema[own] = bound
            work.keeps("SO002", (*at, own), f"wrote '{own}' as draft 2020-12 does")


def _pattern_syntax(work: Work, schema: Schema, at: Tokens) -> None:
    pattern = schema.get("pattern")
    if not isinstance(pattern, str) or not python_error(pattern):
        return
    fixed = python_spelling(pattern)
    if fixed:
        schema["pattern"] = fixed
        work.keeps("SO002", (*at, "pattern"), "wrote the pattern as Python does")
    elif work.loses("SO002", (*at, "pattern"), "removed a pattern that Python can't read"):
        del schema["pattern"]
        noted(schema, f"Must match the pattern {pattern}")


def fix_keywords(work: Work, schema: Schema, at: Tokens) -> None:
    """Keywords that this profile refuses, one by one."""
    if work.on("SO021"):
        narrow_by_not(work, schema, at)
        for key in list(schema):
            _refused(work, schema, key, at)
    if work.on("SO022") and "default" in schema:
        del schema["default"]
        work.keeps("SO022", (*at, "default"), "removed the default, which has no effect")
    if work.on("SO022b"):
        _few(work, schema, at)
    if work.on("VN01"):
        _refused_by_vendor(work, schema, at)
    _format(work, schema, at)
    _pattern(work, schema, at)
    if work.on("SO020"):
        _type_of_values(work, schema, at)
    if work.on("SO024"):
        _values(work, schema, at)


# Keyword → (value under which it says nothing, words for the description).
_REFUSED: dict[str, tuple[Any, str]] = {
    "uniqueItems": (False, "All items must be different."),
    "minProperties": (0, "Must have at least {} properties."),
    "maxProperties": (None, "Must have at most {} properties."),
    "contains": (True, "Some item must fit the schema {}."),
    "not": (False, "Must not fit the schema {}."),
    "propertyNames": (True, "Property names must fit the schema {}."),
    "dependentRequired": ({}, "Properties require others: {}."),
    "dependentSchemas": ({}, "Properties require more: {}."),
    "unevaluatedProperties": (True, ""),
    "if": (None, "If {if}, then {then}, else {else}."),
    "then": (None, ""),
    "else": (None, ""),
}


def _refused(work: Work, schema: Schema, key: str, at: Tokens) -> None:
    if key not in _REFUSED or key not in schema:
        return
    nothing, words = _REFUSED[key]
    value = schema[key]
    if says_nothing(schema, key, nothing):
        del schema[key]
        work.keeps("SO021", (*at, key), f"removed '{key}', which has no effect here")
    elif work.loses("SO021", (*at, key), f"removed '{key}: {shown(value)}'"):
        if key == "if":
            parts = {name: shown(schema.get(name, True)) for name in ("if", "then", "else")}
            noted(schema, words.format(**parts))
        elif words:
            noted(schema, words.format(shown(value)))
        del schema[key]


def _few(work: Work, schema: Schema, at: Tokens) -> None:
    for key in FEW:
        if key in schema and key != "patternProperties":
            value = schema[key]
            if work.loses("SO022b", (*at, key), f"removed '{key}: {shown(value)}'"):
                del schema[key]
                noted(schema, f"Must have {key} {shown(value)}.")


def _refused_by_vendor(work: Work, schema: Schema, at: Tokens) -> None:
    for group in VENDOR_FACTS[work.profile.name].refused:
        if not group.is_error or (group.types and set(group.types).isdisjoint(types_of(schema))):
            continue
        for key in group.names:
            value = schema.get(key)
            if key in schema and work.loses("VN01", (*at, key), f"removed '{key}: {shown(value)}'"):
                del schema[key]
                noted(schema, f"Must have {key} {shown(value)}.")


# The formats that JSON Schema itself defines; to it any other one says nothing.
_DEFINED = frozenset(
    {
        *("date-time", "time", "date", "duration", "email", "idn-email", "hostname"),
        *("idn-hostname", "ipv4", "ipv6", "uri", "uri-reference", "iri", "iri-reference"),
        *("uuid", "uri-template", "json-pointer", "relative-json-pointer", "regex"),
    }
)


def _format(work: Work, schema: Schema, at: Tokens) -> None:
    name = schema.get("format")
    if not isinstance(name, str) or name in work.profile.formats or not work.on("SO051"):
        return
    what = f"moved the format '{name}' into the description"
    if name not in _DEFINED:
        work.keeps("SO051", (*at, "format"), f"{what}; JSON Schema defines none of that name")
    elif not work.loses("SO051", (*at, "format"), what):
        return
    del schema["format"]
    noted(schema, f"Must have the format {name}.")


def _pattern(work: Work, schema: Schema, at: Tokens) -> None:
    pattern = schema.get("pattern")
    if not work.on("SO050") or not isinstance(pattern, str) or not lookaround(pattern):
        return
    fixed = without_lookaround(pattern)
    if fixed:
        schema["pattern"] = fixed
        work.keeps("SO050", (*at, "pattern"), "wrote the pattern without looking around")
    elif work.loses("SO050", (*at, "pattern"), "removed a pattern that looks around"):
        del schema["pattern"]
        noted(schema, f"Must match the pattern {pattern}")


def _type_of_values(work: Work, schema: Schema, at: Tokens) -> None:
    if "type" in schema or "$ref" in schema or "anyOf" in schema:
        return
    if "const" in schema:
        values = [schema["const"]]
    elif isinstance(schema.get("enum"), list) and schema["enum"]:
        values = schema["enum"]
    else:
        return
    kind = type_for(values)
    schema["type"] = kind
    work.keeps("SO020", at, f"added the type of its values ({kind})")


def _values(work: Work, schema: Schema, at: Tokens) -> None:
    types, values = types_of(schema), schema.get("enum")
    if not types or not isinstance(values, list):
        return
    kept = [value for value in values if fits(value, types)]
    if kept and len(kept) < len(values):
        schema["enum"] = kept
        work.keeps("SO024", (*at, "enum"), "removed values that its type never admitted")
