"""Rules about the size of a schema."""

from __future__ import annotations

from .registry import Checks, Report
from .walk import Node

__all__ = ["CHECKS"]

CHECKS = Checks()
over_document = CHECKS.over_document

_BIG_ENUM = 250


@over_document("SO060", "SO062", "SO063", "SO064")
def sizes(report: Report) -> None:
    properties = values = chars = 0
    for node in report.walk.nodes:
        schema = node.schema
        names = schema.get("properties")
        if isinstance(names, dict):
            properties += len(names)
            chars += sum(len(name) for name in names if isinstance(name, str))
        if "enum" in schema:
            count, length = _enum(node, report)
            values, chars = values + count, chars + length
        if isinstance(schema.get("const"), str):
            chars += len(schema["const"])
        for holder in ("$defs", "definitions"):
            if isinstance(schema.get(holder), dict):
                chars += sum(len(str(name)) for name in schema[holder])
    limits = report.profile.limits
    for rule, count, limit in (
        ("SO060", properties, limits.properties),
        ("SO062", values, limits.enum_values),
        ("SO063", chars, limits.name_chars),
    ):
        if count > limit:
            report(rule, report.root, count=count, limit=limit)


def _enum(node: Node, report: Report) -> tuple[int, int]:
    values = node.schema["enum"]
    if not isinstance(values, list):
        return 0, 0
    length = sum(len(value) for value in values if isinstance(value, str))
    limit = report.profile.limits.enum_chars
    if len(values) > _BIG_ENUM and length > limit:
        report("SO064", node, "enum", values=len(values), count=length, limit=limit)
    return len(values), length


@over_document("SO061", "U6")
def depth(report: Report) -> None:
    limit = report.profile.limits.depth
    deepest: Node | None = None
    first: Node | None = None
    for node in report.walk.nodes:
        if node.objects > limit:
            first = first or node
            if deepest is None or node.objects > deepest.objects:
                deepest = node
    if first is not None and deepest is not None:
        report("SO061", first, depth=deepest.objects, limit=limit)
        return
    _uncertain_depth(report, limit)


def _uncertain_depth(report: Report, limit: int) -> None:
    for node in report.walk.nodes:
        arrays = _arrays_above(node) if node.types and node.depth >= limit else 0
        if node.objects + arrays > limit:
            what = "arrays"
            report("U6", node, depth=node.objects + arrays, what=what, limit=limit)
            return
    total = _through_references(report)
    if total > limit:
        report("U6", report.root, depth=total, what="references", limit=limit)


def _arrays_above(node: Node) -> int:
    count, at = 0, node
    while at.parent is not None and at is not at.section:
        count += at.keyword == "items"
        at = at.parent
    return count


def _through_references(report: Report) -> int:
    """The nesting of objects when definitions are put in; 0 where they recur."""
    own: dict[Node, int] = {}
    for node in report.walk.nodes:
        own[node.section] = max(own.get(node.section, 0), node.objects)
    depths: dict[Node, int] = {}
    order: list[Node] = [report.root]
    state: dict[Node, str] = {}
    while order:
        section = order[-1]
        links = report.links.get(section, [])
        if state.get(section) is None:
            state[section] = "open"
            for _, target in links:
                if state.get(target) == "open":
                    return 0
                if state.get(target) is None:
                    order.append(target)
            continue
        order.pop()
        if state[section] == "done":
            continue
        state[section] = "done"
        below = [node.objects + depths.get(target, 0) for node, target in links]
        depths[section] = max([own.get(section, 0), *below])
    return depths.get(report.root, 0)
