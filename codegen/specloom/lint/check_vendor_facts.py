"""Rules of other vendors that are data: keywords and combinations, each with its source."""

from __future__ import annotations

import json
from typing import Any

from .check_recursion import rings
from .registry import Checks, Report
from .vendor_facts import VENDOR_FACTS, Fact, VendorFacts
from .walk import Node

__all__ = ["CHECKS"]

CHECKS = Checks()
on, over_document = CHECKS.on, CHECKS.over_document

_MOST_BRANCHES, _MOST_CHARACTERS = 5, 5_000
_LENGTHS = {"minLength", "maxLength"}


def _facts(report: Report) -> VendorFacts:
    return VENDOR_FACTS.get(report.profile.name, VendorFacts(""))


@on("*", "VN01", "VN02")
def keywords(node: Node, report: Report) -> None:
    facts = _facts(report)
    for rule, groups in (("VN01", facts.refused), ("VN02", facts.passed_over)):
        for group in groups:
            if group.types and set(group.types).isdisjoint(node.types):
                continue
            for name in group.names:
                if name in node.schema:
                    said = rule if group.is_error else "VN02"
                    what = "was refused when last tried" if said != rule else "isn't followed"
                    fact, vendor = group.fact, facts.title
                    report(said, node, name, vendor=vendor, keyword=name, what=what, fact=fact)


@on("format", "VN01")
def formats(node: Node, report: Report) -> None:
    facts, name = _facts(report), node.schema["format"]
    if facts.formats is not None and "string" in node.types and name not in facts.formats:
        shown, fact = f"format: {name}", facts.formats_fact
        report("VN01", node, "format", vendor=facts.title, keyword=shown, fact=fact)


@on("*", "VN03")
def combinations(node: Node, report: Report) -> None:
    facts, schema = _facts(report), node.schema
    for what, fact in facts.combinations.items():
        keyword = _FOUND[what](schema, node) if what in _FOUND else ""
        if keyword:
            _say(report, node, keyword, what, fact)


@over_document("VN03")
def of_the_whole(report: Report) -> None:
    known = _facts(report).combinations
    what = "a reference that leads back to itself"
    for node, _ in rings(report) if what in known else ():
        _say(report, node, "$ref", what, known[what])
    what = "more than 5,000 characters"
    if what in known and _length(report.root.schema) > _MOST_CHARACTERS:
        _say(report, report.root, "", what, known[what])


def _say(report: Report, node: Node, keyword: str, what: str, fact: Fact) -> None:
    at = (keyword,) if keyword else ()
    report("VN03", node, *at, vendor=_facts(report).title, what=what, fact=fact)


def _length(schema: Any) -> int:
    try:
        return len(json.dumps(schema, ensure_ascii=False, separators=(",", ":"), default=str))
    except (RecursionError, ValueError, TypeError):
        return 0


def _list_of_types(schema: dict[str, Any], node: Node) -> str:
    return "type" if isinstance(schema.get("type"), list) else ""


def _many_branches(schema: dict[str, Any], node: Node) -> str:
    branches = schema.get("anyOf")
    return "anyOf" if isinstance(branches, list) and len(branches) > _MOST_BRANCHES else ""


def _items_of_anything(schema: dict[str, Any], node: Node) -> str:
    return "items" if schema.get("items") is True else ""


def _several_all_of(schema: dict[str, Any], node: Node) -> str:
    branches = schema.get("allOf")
    return "allOf" if isinstance(branches, list) and len(branches) > 1 else ""


def _length_beside(schema: dict[str, Any], node: Node) -> str:
    constrained = "string" in node.types and not schema.keys().isdisjoint({"pattern", "format"})
    return next((key for key in schema if key in _LENGTHS), "") if constrained else ""


def _patterns_beside(schema: dict[str, Any], node: Node) -> str:
    patterns = schema.get("patternProperties")
    several = isinstance(patterns, dict) and ("properties" in schema or len(patterns) > 1)
    return "patternProperties" if several else ""


def _names_beside(schema: dict[str, Any], node: Node) -> str:
    beside = {"properties", "patternProperties"} & schema.keys()
    return "propertyNames" if "propertyNames" in schema and beside else ""


def _open_pattern(schema: dict[str, Any], node: Node) -> str:
    pattern = schema.get("pattern")
    anchored = isinstance(pattern, str) and pattern.startswith("^") and pattern.endswith("$")
    return "pattern" if isinstance(pattern, str) and not anchored else ""


def _union_beside(schema: dict[str, Any], node: Node) -> str:
    union = next((key for key in ("anyOf", "oneOf") if key in schema), "")
    return union if "properties" in schema else ""


_FOUND = {
    "a list of types": _list_of_types,
    "more than 5 branches": _many_branches,
    "items without a schema": _items_of_anything,
    "several allOf": _several_all_of,
    "a length beside pattern or format": _length_beside,
    "patternProperties beside properties": _patterns_beside,
    "propertyNames beside properties": _names_beside,
    "a pattern that is not anchored": _open_pattern,
    "properties beside a union": _union_beside,
}
