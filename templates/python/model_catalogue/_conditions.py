"""Conditions on requests: the part of JSON Schema that rules use, compiled to functions.

A condition is about the JSON that a value becomes. A member that is None or ``omit`` isn't
there. What can't be known without consuming or converting it is not judged.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, cast

from .._core.omit import Omit

__all__ = ["Test", "Unjudged", "compiled", "is_there"]

Test = Callable[[Any], bool]


class Unjudged(Exception):
    """The value has a type whose JSON isn't known beforehand."""


def compiled(schema: Mapping[str, Any] | bool) -> Test:
    """Return the test whether a value fits ``schema``; it may raise ``Unjudged``."""
    if isinstance(schema, bool):
        return lambda value: schema
    tests = [_KEYWORDS[word](wanted) for word, wanted in schema.items()]
    if len(tests) == 1:
        return tests[0]

    def all_of(value: Any) -> bool:
        for test in tests:  # noqa: SIM110, a generator takes twice as long
            if not test(value):
                return False
        return True

    return all_of


def is_there(value: object) -> bool:
    """Whether a member with this value counts as given."""
    return value is not None and not isinstance(value, Omit)


_EXACT: dict[type[object], str] = {
    str: "string",
    bool: "boolean",
    int: "integer",
    float: "number",
    dict: "object",
    list: "array",
    tuple: "array",
    type(None): "null",
}


def _kind(value: object) -> str:
    kind = _EXACT.get(type(value))
    if kind is not None:
        return kind
    for type_ in (str, int, float, dict, list, tuple):
        if isinstance(value, type_):
            return _EXACT[type_]
    if isinstance(value, Mapping) or hasattr(value, "model_fields_set"):
        return "object"
    raise Unjudged


def _members(value: object) -> Mapping[str, Any]:
    if type(value) is dict or isinstance(value, Mapping):
        return cast("Mapping[str, Any]", value)
    # A model: what wasn't set is None, like what isn't there.
    return {**vars(value), **(getattr(value, "model_extra", None) or {})}


def _same(value: Any, wanted: Any) -> bool:
    # JSON knows no True that equals 1.
    return bool(value == wanted) and (type(value) is bool) is (type(wanted) is bool)


def _type(wanted: str | tuple[str, ...]) -> Test:
    names = {wanted} if isinstance(wanted, str) else set(wanted)
    if "number" in names:
        names.add("integer")

    def test(value: Any) -> bool:
        kind = _kind(value)
        whole = kind == "number" and "integer" in names and float(value).is_integer()
        return kind in names or whole

    return test


def _properties(wanted: Mapping[str, Any]) -> Test:
    tests = [(name, compiled(schema)) for name, schema in wanted.items()]

    def test(value: Any) -> bool:
        if _kind(value) != "object":
            return True
        members = _members(value)
        for name, fits in tests:
            member = members.get(name)
            if member is not None and not isinstance(member, Omit) and not fits(member):
                return False
        return True

    return test


def _required(wanted: tuple[str, ...]) -> Test:
    def test(value: Any) -> bool:
        if _kind(value) != "object":
            return True
        members = _members(value)
        return all(is_there(members.get(name)) for name in wanted)

    return test


def _items(wanted: Mapping[str, Any] | bool) -> Test:
    banned = _banned_text(wanted)
    if banned is not None:
        # Lists may hold thousands of texts; this looks through them at once.
        return lambda value: _kind(value) != "array" or banned not in value
    fits = compiled(wanted)
    return lambda value: _kind(value) != "array" or all(map(fits, value))


def _banned_text(wanted: Mapping[str, Any] | bool) -> str | None:
    """The text of ``{"not": {"const": text}}``, None for other conditions."""
    match wanted:
        case {"not": {"const": str(text)}} if wanted == {"not": {"const": text}}:
            return text
        case _:
            return None


def _const(wanted: Any) -> Test:
    return lambda value: _kind(value) != "" and _same(value, wanted)


def _enum(wanted: tuple[Any, ...]) -> Test:
    def test(value: Any) -> bool:
        return _kind(value) != "" and any(_same(value, one) for one in wanted)

    return test


def _pattern(wanted: str) -> Test:
    expression = re.compile(wanted)
    return lambda value: (
        _kind(value) != "string" or expression.search(value) is not None
    )


def _not(wanted: Mapping[str, Any] | bool) -> Test:
    fits = compiled(wanted)
    return lambda value: not fits(value)


def _any_of(wanted: tuple[Mapping[str, Any] | bool, ...]) -> Test:
    tests = [compiled(schema) for schema in wanted]
    return lambda value: any(test(value) for test in tests)


_NUMBERS = ("integer", "number")


def _minimum(wanted: float) -> Test:
    return lambda value: _kind(value) not in _NUMBERS or value >= wanted


def _maximum(wanted: float) -> Test:
    return lambda value: _kind(value) not in _NUMBERS or value <= wanted


def _min_length(wanted: int) -> Test:
    return lambda value: _kind(value) != "string" or len(value) >= wanted


def _max_length(wanted: int) -> Test:
    return lambda value: _kind(value) != "string" or len(value) <= wanted


def _min_items(wanted: int) -> Test:
    return lambda value: _kind(value) != "array" or len(value) >= wanted


def _max_items(wanted: int) -> Test:
    return lambda value: _kind(value) != "array" or len(value) <= wanted


_SIZE = re.compile(r"([1-9][0-9]{0,4})x([1-9][0-9]{0,4})")


def _pixels(wanted: Mapping[str, int]) -> Test:
    step, ratio = wanted["multipleOf"], wanted["maxRatio"]
    side, pixels = wanted["maxSide"], wanted["maxPixels"]

    def test(value: Any) -> bool:
        if _kind(value) != "string":
            return True
        size = _SIZE.fullmatch(value)
        if size is None:
            return False
        short, long = sorted((int(size.group(1)), int(size.group(2))))
        whole = short % step == 0 and long % step == 0
        return whole and long <= min(side, ratio * short) and short * long <= pixels

    return test


_KEYWORDS: dict[str, Callable[[Any], Test]] = {
    "type": _type,
    "properties": _properties,
    "required": _required,
    "items": _items,
    "enum": _enum,
    "const": _const,
    "pattern": _pattern,
    "not": _not,
    "anyOf": _any_of,
    "minimum": _minimum,
    "maximum": _maximum,
    "minLength": _min_length,
    "maxLength": _max_length,
    "minItems": _min_items,
    "maxItems": _max_items,
    "pixels": _pixels,
}
