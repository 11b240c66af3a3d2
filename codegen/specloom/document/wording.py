"""Why a value doesn't fit a JSON Schema, in words, at the place to look at.

`jsonschema` finds the errors; where a value fits none of several alternatives, the nearest
alternative's errors are reported, not all of them.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from jsonschema import ValidationError

from specloom.diagnostics.near_misses import did_you_mean, nearest
from specloom.diagnostics.problems import Where
from specloom.document.document import Map, Seq, key_where, where

__all__ = ["describe", "leaves", "locate", "relevant_errors", "shown", "unknown_keys"]


def leaves(errors: Iterable[ValidationError]) -> Iterator[ValidationError]:
    """The errors worth telling: those of the nearest alternative in place of `anyOf`, `oneOf`."""
    for error in errors:
        if error.validator in ("anyOf", "oneOf") and error.context:
            nearest = _nearest(error)
            if nearest:
                yield from leaves(nearest)
                continue
        yield error


def relevant_errors(errors: Iterable[ValidationError]) -> Iterator[ValidationError]:
    """The leaves; but a key that is misspelt is not reported as a missing one too."""
    found = list(leaves(errors))
    misspelt = {meant for error in found for meant in _misspelt(error)}
    for error in found:
        if error.validator != "required" or (_place(error), _missing_key(error)) not in misspelt:
            yield error


def _misspelt(error: ValidationError) -> Iterator[tuple[str, str]]:
    """(place, key) of the known key that the first unknown one was meant to be."""
    if error.validator == "additionalProperties":
        extra = unknown_keys(error)
        near = nearest(extra[0], _known_keys(error)) if extra else ""
        if near:
            yield _place(error), near


def _place(error: ValidationError) -> str:
    return json.dumps(list(error.absolute_path))


def _nearest(error: ValidationError) -> list[ValidationError]:
    """The errors of the one alternative that the value was meant for, if that can be known."""
    by_branch: dict[Any, list[ValidationError]] = {}
    for inner in error.context or ():
        # An alternative that is just `false` has no path: it is never the one that was meant.
        if inner.relative_schema_path:
            by_branch.setdefault(inner.relative_schema_path[0], []).append(inner)
    meant = [errors for errors in by_branch.values() if not any(map(_rules_out, errors))]
    return meant[0] if len(meant) == 1 else []


def _rules_out(error: ValidationError) -> bool:
    """True for an error that says: this alternative was not the one that was meant."""
    depth = len(error.relative_path)
    if error.validator in ("type", "enum") and depth == 0:
        return True
    return error.validator == "const" and depth <= 1


def locate(error: ValidationError, node: Any, key: str | int | None = None) -> Where:
    """The place of an error in the document.

    `node` is the checked instance; or the mapping or sequence that holds it, under `key`.
    """
    path = ([] if key is None else [key]) + list(error.absolute_path)
    parent: Any = None
    last: Any = None
    for step in path:
        below = _child(node, step)
        if isinstance(node, (Map, Seq)):
            parent, last = node, step
        node = below
    if _is_of_a_key(error) and isinstance(node, Map):
        return key_where(node, str(error.instance))
    if error.validator == "additionalProperties" and isinstance(node, Map):
        extra = unknown_keys(error)
        if extra:
            return key_where(node, extra[0])
    if error.validator in ("anyOf", "oneOf") and isinstance(node, Map) and _tags(error)[1]:
        return where(node, _tags(error)[0])
    if isinstance(parent, Map) and isinstance(node, (Map, Seq)):
        # The line that names the mapping says more than the first line inside it.
        return key_where(parent, str(last))
    if isinstance(parent, (Map, Seq)):
        return where(parent, last)
    return where(node) if isinstance(node, (Map, Seq)) else Where("")


def _is_of_a_key(error: ValidationError) -> bool:
    """True for an error of `propertyNames`: its instance is a key, its path that of the mapping."""
    return "propertyNames" in list(error.relative_schema_path)[-2:-1]


def _child(node: Any, step: str | int) -> Any:
    try:
        return node[step]
    except (KeyError, IndexError, TypeError):
        return None


def unknown_keys(error: ValidationError) -> list[str]:
    """The keys that an `additionalProperties: false` refused."""
    known = _known_keys(error)
    return [key for key in _value(error) if key not in known]


def _known_keys(error: ValidationError) -> list[str]:
    schema: Any = error.schema
    return list(schema.get("properties", ())) if isinstance(schema, dict) else []


def _missing_key(error: ValidationError) -> str:
    """The key that a `required` asked for."""
    missing = [str(key) for key in _limit(error) if key not in _value(error)]
    # One error a key: jsonschema names it in its message alone.
    return next((k for k in missing if repr(k) in error.message[: len(repr(k)) + 1]), missing[0])


def _value(error: ValidationError) -> Any:
    return error.instance


def _limit(error: ValidationError) -> Any:
    return error.validator_value


_KINDS = {
    "null": "null",
    "boolean": "true or false",
    "string": "text",
    "integer": "a whole number",
    "number": "a number",
    "array": "a list",
    "object": "a mapping",
}


def _kind(value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true or false"
    if isinstance(value, str):
        return "text"
    if isinstance(value, (int, float)):
        return "a number"
    return "a list" if isinstance(value, list) else "a mapping"


def shown(value: Any, most: int = 60) -> str:
    """A value as JSON, cut to `most` characters."""
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= most else text[: most - 1] + "…"


def describe(error: ValidationError) -> tuple[str, str]:
    """The message and the hint for an error."""
    wording = _WORDING.get(str(error.validator))
    if wording is None:
        return f"{shown(_value(error))} doesn't fit: {error.message[:200]}", ""
    return wording(error)


def _named(error: ValidationError) -> str:
    """`'size' ` for the value of a key, ``''`` for a list's item or the whole value."""
    last = error.absolute_path[-1] if error.absolute_path else None
    return f"{last!r} " if isinstance(last, str) else ""


def _type(error: ValidationError) -> tuple[str, str]:
    wanted = _limit(error)
    hint = ""
    if isinstance(_value(error), (int, float, bool)) and "string" in wanted:
        hint = "put it in quotes to make it text"
    elif isinstance(_value(error), str) and wanted == "array":
        hint = f"write it as a list: [{_value(error)[:60]}]"
    return f"{_named(error)}is {_kind(_value(error))}; {_kinds(wanted)} is wanted".strip(), hint


def _kinds(wanted: Any) -> str:
    return " or ".join(_KINDS.get(w, w) for w in ([wanted] if isinstance(wanted, str) else wanted))


def _required(error: ValidationError) -> tuple[str, str]:
    name = _missing_key(error)
    known = _known_keys(error)
    near = nearest(name, [key for key in _value(error) if key not in known])
    hint = f"{near!r} is there: is it what was meant?" if near else ""
    inside = f" in {_named(error)}".rstrip() if _named(error) else ""
    return f"{name!r} is missing{inside}", hint


def _additional(error: ValidationError) -> tuple[str, str]:
    extra = unknown_keys(error)
    known = _known_keys(error)
    names = ", ".join(map(repr, extra[:5]))
    hint = did_you_mean(extra[0], known) if extra else ""
    if not hint and known:
        hint = _one_of("known here", known)
    inside = f" in {_named(error)}".rstrip() if _named(error) else ""
    return f"no {'keys are' if len(extra) > 1 else 'key is'} called {names}{inside}", hint


def _enum(error: ValidationError) -> tuple[str, str]:
    known = list(_limit(error))
    hint = did_you_mean(str(_value(error)), [str(k) for k in known])
    return (
        f"{_named(error)}is {shown(_value(error))}, which is none of the values it may have",
        hint or _one_of("it may be", [shown(k) for k in known]),
    )


def _one_of(start: str, known: Sequence[str]) -> str:
    rest = f" and {len(known) - 8} more" if len(known) > 8 else ""
    return f"{start}: {', '.join(known[:8])}{rest}"


def _const(error: ValidationError) -> tuple[str, str]:
    return (
        f"{_named(error)}is {shown(_value(error))}; only {shown(_limit(error))} fits",
        "",
    )


def _pattern(error: ValidationError) -> tuple[str, str]:
    hint = f"it has to match {_limit(error)}"
    if _is_of_a_key(error):
        return f"the key {_value(error)!r} is not written as it has to be", hint
    return f"{_named(error)}{shown(_value(error))} is not written as it has to be", hint


def _alternatives(error: ValidationError) -> tuple[str, str]:
    branches = _limit(error)
    key, tags = _tags(error)
    if tags:
        return _no_tag(error, key, tags)
    types = [e for e in error.context or () if e.validator == "type" and not e.relative_path]
    if len(types) == len(branches):
        wanted = " or ".join(dict.fromkeys(_kinds(_limit(e)) for e in types))
        return f"{_named(error)}is {_kind(_value(error))}; {wanted} is wanted".strip(), ""
    return f"{_named(error)}{shown(_value(error))} fits none of {len(branches)} alternatives", ""


def _tags(error: ValidationError) -> tuple[str, list[Any]]:
    """The key and the consts of a tagged union none of whose tags the value has."""
    misses = [e for e in error.context or () if e.validator == "const" and len(e.path) == 1]
    keys = {str(e.path[0]) for e in misses}
    if len(keys) == 1 and len(misses) >= len(_limit(error)):
        return keys.pop(), [_limit(miss) for miss in misses]
    return "", []


def _no_tag(error: ValidationError, key: str, tags: list[Any]) -> tuple[str, str]:
    given = _value(error)[key]
    hint = did_you_mean(str(given), [str(tag) for tag in tags])
    message = f"{key!r} is {shown(given)}, which none of the alternatives has"
    return message, hint or _one_of("it may be", [shown(tag) for tag in tags])


def _one(error: ValidationError) -> tuple[str, str]:
    if not error.context:
        return f"{_named(error)}{shown(_value(error))} fits several alternatives at once", ""
    return _alternatives(error)


def _dependent(error: ValidationError) -> tuple[str, str]:
    for key, needed in _limit(error).items():
        for other in needed:
            if key in _value(error) and other not in _value(error):
                return f"{key!r} needs {other!r} beside it", ""
    return error.message, ""


def _bound(words: str) -> Callable[[ValidationError], tuple[str, str]]:
    def wording(error: ValidationError) -> tuple[str, str]:
        limit = _limit(error)
        return f"{_named(error)}{shown(_value(error))} {words.format(limit=limit)}", ""

    return wording


_WORDING: dict[str, Callable[[ValidationError], tuple[str, str]]] = {
    "type": _type,
    "required": _required,
    "additionalProperties": _additional,
    "enum": _enum,
    "const": _const,
    "pattern": _pattern,
    "anyOf": _alternatives,
    "oneOf": _one,
    "dependentRequired": _dependent,
    "minimum": _bound("is less than {limit}"),
    "maximum": _bound("is more than {limit}"),
    "exclusiveMinimum": _bound("is not more than {limit}"),
    "exclusiveMaximum": _bound("is not less than {limit}"),
    "multipleOf": _bound("is no multiple of {limit}"),
    "minLength": _bound("is shorter than {limit} characters"),
    "maxLength": _bound("is longer than {limit} characters"),
    "minItems": _bound("has fewer than {limit} items"),
    "maxItems": _bound("has more than {limit} items"),
    "uniqueItems": _bound("holds one value twice"),
    "minProperties": _bound("has fewer than {limit} keys"),
    "maxProperties": _bound("has more than {limit} keys"),
}
