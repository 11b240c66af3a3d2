"""SO002: the metaschema of Draft 2020-12, keyword by keyword."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from .keywords import SHAPES, TYPES, Shape
from .regex import python_error
from .registry import Checks, Report
from .values import is_integral, is_number, shown
from .walk import Node

__all__ = ["CHECKS"]

CHECKS = Checks()
on = CHECKS.on

_URI = re.compile(r"(?:[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*\Z")
_ANCHOR = re.compile(r"[A-Za-z_][-A-Za-z0-9._]*\Z")

# A verdict: the server's words and the fix; None where the value is fine.
_Verdict = tuple[str, str] | None


def _is_not(value: Any, *types: str) -> str:
    names = ", ".join(repr(name) for name in types)
    return f"{_python(value)} is not of type {names}"


def _python(value: Any) -> str:
    try:
        text = repr(value)
    except RecursionError:
        return "..."
    return text if len(text) <= 200 else text[:199] + "…"


def _schema(value: Any) -> _Verdict:
    if isinstance(value, (dict, bool)):
        return None
    fix = "write one schema as an object"
    if value == []:
        fix = "write {} (PHP encodes an empty array as [])"
    elif isinstance(value, list):
        fix = "write one schema; a tuple is `prefixItems` (not followed) or better an object"
    return _is_not(value, "object", "boolean"), fix


def _schemas(value: Any) -> _Verdict:
    if not isinstance(value, list):
        return _is_not(value, "array"), "write a list of schemas"
    if not value:
        return "[] should be non-empty", "list a schema, or remove the keyword"
    return next((bad for item in value if (bad := _schema(item))), None)


def _object(value: Any) -> _Verdict:
    if isinstance(value, dict):
        return None
    fix = "write {} (PHP encodes an empty array as [])" if value == [] else "write an object"
    return _is_not(value, "object"), fix


def _schema_map(value: Any) -> _Verdict:
    if not isinstance(value, dict):
        return _object(value)
    for item in value.values():
        if not isinstance(item, (dict, bool)):
            return _schema(item)
    return None


def _pattern_map(value: Any) -> _Verdict:
    bad = _schema_map(value)
    if bad is None:
        bad = next((b for name in value if isinstance(name, str) and (b := _pattern(name))), None)
    return bad


def _dependencies(value: Any) -> _Verdict:
    if not isinstance(value, dict):
        return _object(value)
    for item in value.values():
        bad = _strings(item) if isinstance(item, list) else _schema(item)
        if bad:
            return bad
    return None


def _type(value: Any) -> _Verdict:
    if isinstance(value, str) and value in TYPES:
        return None
    fix = f"use one of {', '.join(TYPES)}, or a list of them"
    if isinstance(value, list) and value:
        unknown = [name for name in value if not (isinstance(name, str) and name in TYPES)]
        if not unknown and len(set(value)) == len(value):
            return None
    return f"{_python(value)} is not valid under any of the given schemas", fix


def _array(value: Any) -> _Verdict:
    return None if isinstance(value, list) else (_is_not(value, "array"), "write a list")


def _strings(value: Any) -> _Verdict:
    fix = "write a list of property names"
    if not isinstance(value, list):
        if isinstance(value, bool):
            fix = "name the property in the `required` list of the object around it"
        return _is_not(value, "array"), fix
    for item in value:
        if not isinstance(item, str):
            return _is_not(item, "string"), fix
    return None


def _strings_map(value: Any) -> _Verdict:
    if not isinstance(value, dict):
        return _object(value)
    return next((bad for item in value.values() if (bad := _strings(item))), None)


def _string(value: Any) -> _Verdict:
    return None if isinstance(value, str) else (_is_not(value, "string"), "write a string")


def _boolean(value: Any) -> _Verdict:
    return None if isinstance(value, bool) else (_is_not(value, "boolean"), "write true or false")


def _number(value: Any) -> _Verdict:
    if is_number(value):
        return None
    fix = "write a number"
    if isinstance(value, bool):
        fix = "write the bound itself (true beside minimum or maximum is an older draft)"
    return _is_not(value, "number"), fix


def _positive(value: Any) -> _Verdict:
    bad = _number(value)
    if bad is None and value <= 0:
        bad = (f"{value} is less than or equal to the minimum of 0", "write a positive number")
    return bad


def _count(value: Any) -> _Verdict:
    if not is_number(value) or not is_integral(value):
        return _is_not(value, "integer"), "write a whole number"
    if value < 0:
        return f"{value} is less than the minimum of 0", "write 0 or more"
    return None


def _pattern(value: Any) -> _Verdict:
    if not isinstance(value, str):
        return _string(value)
    reason = python_error(value)
    if not reason:
        return None
    return f"{_python(value)} is not a 'regex'", f"use Python's syntax: {reason}"


def _reference(value: Any) -> _Verdict:
    bad = _string(value)
    if bad is None and not re.match(r"[^#]*#?\Z", value):
        bad = (f"{_python(value)} does not match '^[^#]*#?$'", "write it without a fragment")
    if bad is None and not _URI.match(value):
        bad = (f"{_python(value)} is not a 'uri-reference'", "write a URI, or remove it")
    return bad


def _anchor(value: Any) -> _Verdict:
    bad = _string(value)
    if bad is None and not _ANCHOR.match(value):
        words = f"{_python(value)} does not match '^[A-Za-z_][-A-Za-z0-9._]*$'"
        bad = (words, "start with a letter or _")
    return bad


_CHECKS: dict[Shape, Callable[[Any], _Verdict]] = {
    Shape.SCHEMA: _schema,
    Shape.SCHEMAS: _schemas,
    Shape.SCHEMA_MAP: _schema_map,
    Shape.PATTERN_MAP: _pattern_map,
    Shape.DEPENDENCIES: _dependencies,
    Shape.TYPE: _type,
    Shape.ARRAY: _array,
    Shape.STRINGS: _strings,
    Shape.STRINGS_MAP: _strings_map,
    Shape.STRING: _string,
    Shape.BOOLEAN: _boolean,
    Shape.NUMBER: _number,
    Shape.POSITIVE: _positive,
    Shape.COUNT: _count,
    Shape.PATTERN: _pattern,
    Shape.REFERENCE: _reference,
    Shape.ANCHOR: _anchor,
    Shape.OBJECT: _object,
}


_BY_KEYWORD = {keyword: _CHECKS[shape] for keyword, shape in SHAPES.items()}
# Where a value of this very type is all that is asked, there is nothing to call.
_PLAIN: dict[str, type] = {
    **{keyword: str for keyword, shape in SHAPES.items() if shape is Shape.STRING},
    **{keyword: bool for keyword, shape in SHAPES.items() if shape is Shape.BOOLEAN},
    **{keyword: dict for keyword, shape in SHAPES.items() if shape is Shape.SCHEMA},
    "additionalProperties": bool,
    "enum": list,
    "examples": list,
}
_MAPS = ("properties", "$defs", "definitions", "patternProperties", "dependentSchemas")


@on("*", "SO002")
def keywords_have_their_shape(node: Node, report: Report) -> None:
    for keyword, value in node.schema.items():
        if type(value) is _PLAIN.get(keyword):
            continue
        check = _BY_KEYWORD.get(keyword)
        if check is None:
            if not isinstance(keyword, str):
                _unquoted(node, report, "key", keyword)
            continue
        bad = check(value)
        if bad is not None:
            if keyword == "type" and _is_gemini_type(value, report):
                continue
            words, fix = bad
            what = f"'{keyword}' is not as JSON Schema wants it: {words}"
            report("SO002", node, keyword, problem=what, fix=fix, server=words + ".")


def _is_gemini_type(value: Any, report: Report) -> bool:
    """Whether it is a type in upper case, as Gemini's REST API has them."""
    upper = isinstance(value, str) and value.isupper() and value.lower() in TYPES
    return upper and report.profile.vendor == "gemini"


def _unquoted(node: Node, report: Report, what: str, *at: Any) -> None:
    problem = f"the {what} {shown(at[-1])} is not a string"
    report("SO002", node, *at, problem=problem, fix="quote it", server="")


def _names_are_strings(holder: str) -> None:
    @on(holder, "SO002")
    def names_are_strings(node: Node, report: Report) -> None:
        names = node.schema[holder]
        for name in names if isinstance(names, dict) else ():
            if not isinstance(name, str):
                _unquoted(node, report, "name", holder, name)


for _holder in _MAPS:
    _names_are_strings(_holder)
