"""The traps that one schema shows by itself."""

from __future__ import annotations

import re
from typing import Any

from specloom.document.pointer import resolve, split_fragment

from .regex import is_anchored
from .registry import Checks, Report
from .values import key_of, kind_of, listed, names_in, shown
from .walk import Node

__all__ = ["CHECKS"]

CHECKS = Checks()
on, over_document = CHECKS.on, CHECKS.over_document

_REASONS = re.compile(
    r"(reasoning|reasons?|rationale|explanations?|thoughts?|thinking|chain_?of_?thought|analysis"
    r"|justification|steps|scratchpad)\Z",
    re.IGNORECASE,
)
_ANSWERS = re.compile(
    r"((final_?)?(answer|result|verdict|decision|conclusion)|score|rating|label|classification)\Z",
    re.IGNORECASE,
)
_UNKNOWN = re.compile(
    r"(unknown|other|none|null|n/?a|not_?applicable|not_?available|unspecified|undefined|unclear"
    r"|undetermined|uncertain|not_.*|no_.*|missing|neither|)\Z",
    re.IGNORECASE,
)
_MISREAD = frozenset(
    {
        "enum",
        "default",
        "const",
        "properties",
        "required",
        "additionalProperties",
        "$ref",
        "$defs",
        "definitions",
        "anyOf",
        "allOf",
        "oneOf",
    }
)
_MOMENT = re.compile(r"(.*_)?(at|time|timestamp|datetime)\Z")
_LONG_STRING, _LONG_ARRAY = 100_000, 10_000
_PAIRS = 60


@on("default", "T3")
def default_of_a_property(node: Node, report: Report) -> None:
    if node.live and node.keyword == "properties":
        report("T3", node, "default", name=f"'{node.name}'")


@on("prefixItems", "T4")
def tuples(node: Node, report: Report) -> None:
    detail = ": the elements are only held to `items`"
    report("T4", node, "prefixItems", keyword="prefixItems", detail=detail)


@on("uniqueItems", "T4")
def sets(node: Node, report: Report) -> None:
    if "SO021" not in report.severities and node.schema["uniqueItems"] is True:
        report("T4", node, "uniqueItems", keyword="uniqueItems", detail="")


@on("additionalProperties", "T5")
def maps(node: Node, report: Report) -> None:
    value = node.schema["additionalProperties"]
    if value is False or node.schema.get("properties") or not node.live:
        return
    detail = f" (its values are {shown(value, 40)})" if isinstance(value, dict) and value else ""
    report("T5", node, "additionalProperties", detail=detail)


def _target(schema: Any, report: Report) -> Any:
    """What a schema says once its `$ref`s are followed."""
    if isinstance(schema, dict) and "$ref" not in schema:
        return schema
    for _ in range(20):
        ref = schema.get("$ref") if isinstance(schema, dict) else None
        tokens = split_fragment(ref) if isinstance(ref, str) else None
        if tokens is None:
            break
        schema = resolve(report.root.schema, tokens)
    return schema if isinstance(schema, dict) else {}


@on("anyOf", "T6", "SO080")
def union_of_objects(node: Node, report: Report) -> None:
    _compare_branches("anyOf", node, report)


@on("oneOf", "T6")
def exclusive_union_of_objects(node: Node, report: Report) -> None:
    _compare_branches("oneOf", node, report)


def _compare_branches(keyword: str, node: Node, report: Report) -> None:
    branches = node.schema[keyword]
    if not isinstance(branches, list):
        return
    objects = []
    for index, branch in enumerate(branches[:_PAIRS]):
        names = _target(branch, report).get("properties")
        if isinstance(names, dict):
            objects.append((index, names))
    for i, (first, left) in enumerate(objects):
        for second, right in objects[i + 1 :]:
            if left.keys() == right.keys() and not _differ(left, right, report):
                report("T6", node, keyword, second, first=first + 1, second=second + 1)
                return
    if keyword == "anyOf":
        _first_keys(node, report, objects)


def _first_keys(node: Node, report: Report, objects: list[tuple[int, dict[str, Any]]]) -> None:
    seen: dict[str, int] = {}
    for index, names in objects:
        name = next(iter(names), None)
        if name in seen:
            first, second = seen[name] + 1, index + 1
            report("SO080", node, "anyOf", index, first=first, second=second, name=name)
        elif name is not None:
            seen[name] = index


def _differ(left: dict[str, Any], right: dict[str, Any], report: Report) -> bool:
    return any(_apart(_target(left[name], report), _target(right[name], report)) for name in left)


def _apart(left: dict[str, Any], right: dict[str, Any]) -> bool:
    mine, yours = _constants(left), _constants(right)
    if mine is not None and yours is not None:
        return mine.isdisjoint(yours)
    one, other = left.get("type"), right.get("type")
    numbers = {"integer", "number"}
    if not isinstance(one, str) or not isinstance(other, str) or one == other:
        return False
    return {one, other} != numbers


def _constants(schema: dict[str, Any]) -> set[Any] | None:
    if "const" in schema:
        return {key_of(schema["const"])}
    values = schema.get("enum")
    return {key_of(value) for value in values} if isinstance(values, list) else None


@on("properties", "T7")
def reasoning_first(node: Node, report: Report) -> None:
    names = node.schema["properties"]
    if not node.live or not isinstance(names, dict):
        return
    answer = ""
    for name in names:
        if not isinstance(name, str):
            continue
        if not answer and _ANSWERS.match(name):
            answer = name
        elif answer and _REASONS.match(name):
            report("T7", node, "properties", name, answer=answer, reason=name)
            return


@on("properties", "T8")
def nothing_is_made_up(node: Node, report: Report) -> None:
    names, required = node.schema["properties"], names_in(node.schema.get("required"))
    if not node.live or report.subject.place != "format" or not isinstance(names, dict):
        return
    for name, schema in names.items():
        if name in required:
            found = _forced(_target(schema, report))
            if found is not None:
                report("T8", node, "properties", name, what=f"'{name}' {found[0]}", fix=found[1])


def _forced(schema: dict[str, Any]) -> tuple[str, str] | None:
    kind, values = schema.get("type"), schema.get("enum")
    if kind == "string" and isinstance(values, list) and len(values) > 1:
        if not any(isinstance(value, str) and _UNKNOWN.match(value) for value in values):
            fix = "add a value like 'unknown', or make it nullable"
            return "has to be one of its values, and none says unknown", fix
    elif kind == "boolean":
        return "has to be true or false", "make it nullable if the input may not tell"
    elif kind == "array" and _at_least_one(schema):
        return "has to have an element", "allow an empty array"
    return None


def _at_least_one(schema: dict[str, Any]) -> bool:
    least = schema.get("minItems", 0)
    return kind_of(least) == "number" and least >= 1


@on("enum", "T10")
def enum_is_plain(node: Node, report: Report) -> None:
    values = node.schema["enum"]
    if not isinstance(values, list):
        return
    if any(isinstance(value, float) for value in values):
        report("T10", node, "enum", what="an enum of floats", fix="use strings, or a range")
    kinds = {kind_of(value) for value in values} - {"null"}
    if len(kinds) > 1:
        what = f"an enum that mixes {' and '.join(sorted(kinds))}"
        report("T10", node, "enum", what=what, fix="use values of one type")


@on("const", "T10")
def const_is_plain(node: Node, report: Report) -> None:
    if isinstance(node.schema["const"], float):
        report("T10", node, "const", what="a const that is a float", fix="use a string")


@on("pattern", "T10")
def pattern_is_anchored(node: Node, report: Report) -> None:
    pattern = node.schema["pattern"]
    if isinstance(pattern, str) and not is_anchored(pattern):
        fix = "write ^ and $ (or .*) to say where it begins and ends"
        report("T10", node, "pattern", what="a pattern that is not anchored", fix=fix)


@on("format", "T10")
def format_fits_the_name(node: Node, report: Report) -> None:
    if node.schema["format"] == "date" and _MOMENT.match(node.name):
        what = f"'{node.name}' sounds like a moment, but its format is a day"
        report("T10", node, "format", what=what, fix="use date-time if it has a time of day")


def _bound(keyword: str, most: int) -> None:
    @on(keyword, "T10")
    def bound_is_moderate(node: Node, report: Report) -> None:
        value = node.schema[keyword]
        if kind_of(value) == "number" and value > most:
            what = f"a very large {keyword} ({value:,})"
            report("T10", node, keyword, what=what, fix="remove it")


_bound("maxLength", _LONG_STRING)
_bound("maxItems", _LONG_ARRAY)


@on("properties", "T12")
def names_of_keywords(node: Node, report: Report) -> None:
    names = node.schema["properties"]
    if isinstance(names, dict) and not names.keys().isdisjoint(_MISREAD):
        for name in names:
            if name in _MISREAD:
                report("T12", node, "properties", name, name=name)


@over_document("T2")
def made_strict(report: Report) -> None:
    optional = []
    for node in report.walk.nodes:
        names, required = node.schema.get("properties"), node.schema.get("required", [])
        if node.live and isinstance(names, dict) and isinstance(required, (list, tuple)):
            given = names_in(required)
            optional += [name for name in names if name not in given]
    if optional:
        verb = "becomes" if len(optional) == 1 else "become"
        report("T2", report.root, what=f"{listed(optional)} {verb} required")
