"""Rules of other vendors."""

from __future__ import annotations

from .regex import irregular
from .registry import Checks, Report
from .values import is_number
from .walk import Node

__all__ = ["CHECKS"]

CHECKS = Checks()
on, over_document = CHECKS.on, CHECKS.over_document


def _refuse(rule: str, keyword: str) -> None:
    @on(keyword, rule)
    def is_permitted(node: Node, report: Report) -> None:
        report(rule, node, keyword, keyword=keyword)


for _keyword in ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"):
    _refuse("AN01", _keyword)
for _keyword in ("maxItems", "uniqueItems", "minProperties"):
    _refuse("AN03", _keyword)
for _keyword in ("minLength", "maxLength"):
    _refuse("AN07", _keyword)
for _keyword in (
    *("$ref", "$defs", "$schema", "oneOf", "allOf", "not", "if", "const", "prefixItems"),
    *("additionalProperties", "patternProperties", "exclusiveMinimum", "uniqueItems"),
):
    _refuse("GM01", _keyword)


@on("minItems", "AN02")
def few_minimums(node: Node, report: Report) -> None:
    value = node.schema["minItems"]
    if is_number(value) and value > 1:
        report("AN02", node, "minItems", value=value)


@on("allOf", "AN05")
def no_refs_in_all_of(node: Node, report: Report) -> None:
    branches = node.schema["allOf"]
    for index, branch in enumerate(branches if isinstance(branches, list) else ()):
        if isinstance(branch, dict) and "$ref" in branch:
            report("AN05", node, "allOf", index, "$ref")


@over_document("AN08")
def no_root_union_in_a_tool(report: Report) -> None:
    for keyword in ("oneOf", "allOf", "anyOf"):
        if report.subject.place == "tool" and keyword in report.root.schema:
            report("AN08", report.root, keyword, keyword=keyword)


@on("pattern", "AN09")
def patterns_are_regular(node: Node, report: Report) -> None:
    pattern = node.schema["pattern"]
    construct = irregular(pattern) if isinstance(pattern, str) else ""
    if construct:
        report("AN09", node, "pattern", construct=construct)


@on("enum", "AN10")
def enum_values_are_plain(node: Node, report: Report) -> None:
    values = node.schema["enum"]
    if isinstance(values, list) and any(isinstance(value, (dict, list)) for value in values):
        report("AN10", node, "enum")


@on("type", "GM02")
def upper_case_types(node: Node, report: Report) -> None:
    value = node.schema["type"]
    if isinstance(value, str) and value.islower():
        report("GM02", node, "type", value=value, upper=value.upper())
