"""What is said of a type besides its shape: limits, formats, defaults, words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from specloom.diff.schemas import Sink, Spot

__all__ = ["compare_keywords"]

_LOWER = (
    *("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties", "minContains"),
)
_UPPER = (
    *("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties", "maxContains"),
)
_WORDS = ("description", "title")
_EXAMPLES = ("example", "examples")
# Compared where they are: as fields, as shapes.
_ELSEWHERE = frozenset(
    ("deprecated", "readOnly", "writeOnly", "additionalProperties", "discriminator", "nullable")
)
_NOTES = frozenset(("externalDocs", "xml", "allowEmptyValue", "$ref"))

# A format that holds all values of another.
_WIDER = {
    ("int32", "int64"),
    ("float", "double"),
    ("int32", ""),
    ("int64", ""),
    ("float", ""),
    ("double", ""),
}


def compare_keywords(
    old: Mapping[str, Any], new: Mapping[str, Any], spot: Spot, sink: Sink
) -> None:
    """What differs between two sets of keywords."""
    old, new = _modern(old), _modern(new)
    for keyword in (*old, *(k for k in new if k not in old)):
        before, after = old.get(keyword), new.get(keyword)
        if keyword in _ELSEWHERE or _same(before, after):
            continue
        # The same keyword is seen at the place that has it.
        at = spot.then("", keyword)
        if keyword in _WORDS:
            sink.say("description-changed", at)
        elif keyword in _EXAMPLES:
            sink.say("examples-changed", at)
        elif keyword in _NOTES:
            sink.say("annotation-changed", at, _short(before), _short(after), keyword)
        elif keyword == "default":
            _default(keyword in old, keyword in new, before, after, at, sink)
        elif keyword == "format":
            _format(str(before or ""), str(after or ""), at, sink)
        elif keyword in _LOWER or keyword in _UPPER:
            _limit(keyword, before, after, at, sink)
        else:
            _restriction(keyword, before, after, at, sink)


def _modern(facts: Mapping[str, Any]) -> dict[str, Any]:
    """OpenAPI 3.0 says `exclusiveMinimum: true` of `minimum`."""
    found = dict(facts)
    for exclusive, plain in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if found.get(exclusive) is True and plain in found:
            found[exclusive] = found.pop(plain)
        elif isinstance(found.get(exclusive), bool):
            found.pop(exclusive)
    if found.get("uniqueItems") is False:
        found.pop("uniqueItems")
    for keyword in ("minLength", "minItems", "minProperties"):
        if found.get(keyword) == 0:
            found.pop(keyword)
    if found.get("pattern") in ("", ".*", "^.*$"):
        found.pop("pattern")
    return found


def _same(before: Any, after: Any) -> bool:
    # 1 and true are one value to Python.
    return bool(before == after) and isinstance(before, bool) == isinstance(after, bool)


def _default(was: bool, now: bool, before: Any, after: Any, at: Spot, sink: Sink) -> None:
    rule = "default-changed" if was and now else "default-added" if now else "default-removed"
    sink.say(rule, at, before, after)


def _limit(keyword: str, before: Any, after: Any, at: Spot, sink: Sink) -> None:
    if before is None:
        sink.say("limit-set", at, None, after, keyword)
    elif after is None:
        sink.say("limit-removed", at, before, None, keyword)
    elif isinstance(before, (int, float)) and isinstance(after, (int, float)):
        narrower = after > before if keyword in _LOWER else after < before
        sink.say("limit-narrowed" if narrower else "limit-widened", at, before, after, keyword)


def _format(before: str, after: str, at: Spot, sink: Sink) -> None:
    values = before or "free", after or "free"
    if not after or (before, after) in _WIDER:
        sink.say("format-widened", at, *values)
    elif not before or (after, before) in _WIDER:
        sink.say("format-narrowed", at, *values)
    else:
        sink.say("format-changed", at, *values)


def _restriction(keyword: str, before: Any, after: Any, at: Spot, sink: Sink) -> None:
    if keyword == "multipleOf" and before is not None and after is not None:
        if _divides(before, after):
            sink.say("limit-narrowed", at, before, after, keyword)
            return
        if _divides(after, before):
            sink.say("limit-widened", at, before, after, keyword)
            return
    values = _short(before), _short(after)
    if before is None:
        sink.say("restriction-added", at, *values, keyword)
    elif after is None:
        sink.say("restriction-removed", at, *values, keyword)
    else:
        sink.say("restriction-changed", at, *values, keyword)


def _divides(small: Any, large: Any) -> bool:
    numbers = isinstance(small, (int, float)) and isinstance(large, (int, float))
    return numbers and small > 0 and large % small == 0


def _short(value: Any) -> Any:
    """A value that fits into a sentence."""
    import json

    if isinstance(value, (dict, list)):
        text = json.dumps(value, ensure_ascii=False)
        return text if len(text) <= 60 else text[:57] + "…"
    return value
