"""Rules of other vendors."""

from __future__ import annotations

from .registry import Checks, Report
from .values import is_number
from .walk import Node

__all__ = ["CHECKS"]

CHECKS = Checks()
on = CHECKS.on


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
for _keyword in ("$ref", "oneOf", "prefixItems"):
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


@on("type", "GM02")
def upper_case_types(node: Node, report: Report) -> None:
    value = node.schema["type"]
    if isinstance(value, str) and value.islower():
        report("GM02", node, "type", value=value, upper=value.upper())
