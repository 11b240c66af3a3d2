# fmt: off
# pyright: basic
"""Rules about properties and `required`."""

from __future__ import annotations

from .registry import Checks, Report
from .values import listed, names_in
from .walk import Node

__all__ = ["CHECKS"]

CHECKS = Checks()
on = CHECKS.on

_LONGEST_NAME = 64


@on("properties", "SO033", "U9")
def properties_are_required(node: Node, report: Report) -> None:
    names = node.schema["properties"]
    if not node.live or not isinstance(names, dict):
        return
    for name in names:
        if isinstance(name, str) and not 0 < len(name) <= _LONGEST_NAME:
            report("U9", node, "properties", name, count=len(name))
    if "SO033" not in report.severities:
        return
    known = names_in(node.schema.get("required"))
    missing = [name for name in names if name not in known]
    if not missing:
        return
    at = ("required",) if "required" in node.schema else ()
    verb = "is" if len(missing) == 1 else "are"
    these = listed(missing)
    fields = {"names": f"{these} {verb}", "these": these, "first": missing[0]}
    report("SO033", node, *at, **fields)


@on("required", "SO034")
def required_are_properties(node: Node, report: Report) -> None:
    required, names = node.schema["required"], node.schema.get("properties", {})
    if not node.live or not isinstance(required, list) or not isinstance(names, dict):
        return
    if "object" not in node.types:
        return
    for index, name in enumerate(required):
        if isinstance(name, str) and name not in names:
            report("SO034", node, "required", index, name=name)
