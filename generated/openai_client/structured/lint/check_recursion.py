# fmt: off
# pyright: basic
"""Recursion: whether it can end (T9), and whether there is any (AN04)."""

from __future__ import annotations

from .pointer import split_fragment

from .registry import Checks, Report
from .values import is_number
from .walk import Node

__all__ = ["CHECKS", "endless_references", "rings"]

CHECKS = Checks()
over_document = CHECKS.over_document

_SCALARS = frozenset({"null", "boolean", "string", "number", "integer"})
_MOST_PASSES = 50

Children = dict[Node, dict[str, list[Node]]]


@over_document("T9", "AN04")
def recursion(report: Report) -> None:
    for node, _ in rings(report):
        report("AN04", node, "$ref", ref=f"'{node.schema['$ref']}'")
    for node in endless_references(report):
        report("T9", node, "$ref", ref=f"'{node.schema['$ref']}'")


def endless_references(report: Report) -> list[Node]:
    """The schemas whose `$ref` leads back to them with no way out, so that no value fits."""
    found = rings(report)
    endless = _endless(report) if found else set()
    return [
        node
        for node, target in found
        if node in endless and target in endless and _needs(node, endless)
    ]


def rings(report: Report) -> list[tuple[Node, Node]]:
    """The references that lead back to where they stand, each with its target."""
    return [
        (node, target)
        for links in report.links.values()
        for node, target in links
        if _leads_to(report, target, node.section)
    ]


def _leads_to(report: Report, start: Node, goal: Node) -> bool:
    seen, stack = {start}, [start]
    while stack:
        section = stack.pop()
        if section is goal:
            return True
        for _, target in report.links.get(section, ()):
            if target not in seen:
                seen.add(target)
                stack.append(target)
    return False


def _needs(node: Node, endless: set[Node]) -> bool:
    """Whether everything between the reference and its definition needs it."""
    at: Node | None = node
    while at is not None and at is not node.section:
        if at not in endless:
            return False
        at = at.parent
    return True


def _endless(report: Report) -> set[Node]:
    """The schemas that no finite value fits."""
    nodes = report.walk.nodes
    children: Children = {}
    for node in nodes:
        if node.parent is not None:
            children.setdefault(node.parent, {}).setdefault(node.keyword, []).append(node)
    finite: set[Node] = set()
    for _ in range(_MOST_PASSES):
        before = len(finite)
        for node in reversed(nodes):
            if node not in finite and _is_finite(node, children.get(node, {}), finite, report):
                finite.add(node)
        if len(finite) == before:
            return set(nodes) - finite
    return set()


def _is_finite(node: Node, below: dict[str, list[Node]], finite: set[Node], report: Report) -> bool:
    schema = node.schema
    for keyword in ("anyOf", "oneOf"):
        branches = below.get(keyword)
        if branches and not any(branch in finite for branch in branches):
            return False
    if not all(branch in finite for branch in below.get("allOf", ())):
        return False
    if "$ref" in schema and not _target_is_finite(schema["$ref"], finite, report):
        return False
    if not node.types or not _SCALARS.isdisjoint(node.types):
        return True
    if "array" in node.types and _array_ends(schema.get("minItems"), below, finite):
        return True
    return "object" in node.types and _object_ends(node, below, finite, report)


def _target_is_finite(ref: object, finite: set[Node], report: Report) -> bool:
    tokens = split_fragment(ref) if isinstance(ref, str) else None
    target = report.sections.get(tokens) if tokens is not None else None
    return target is None or target in finite


def _array_ends(least: object, below: dict[str, list[Node]], finite: set[Node]) -> bool:
    needed = is_number(least) and least != 0
    return not needed or all(item in finite for item in below.get("items", ()))


def _object_ends(
    node: Node, below: dict[str, list[Node]], finite: set[Node], report: Report
) -> bool:
    required = node.schema.get("required")
    names = required if isinstance(required, list) else []
    strict = "SO033" in report.severities
    return all(
        child in finite
        for child in below.get("properties", ())
        if strict or child.tokens[-1] in names
    )
