# fmt: off
# pyright: basic
"""The root of a schema."""

from __future__ import annotations

from .findings import Severity
from .registry import Checks, Report

__all__ = ["CHECKS", "UNIONS"]

CHECKS = Checks()
over_document = CHECKS.over_document

UNIONS = ("oneOf", "anyOf", "allOf", "enum", "const", "not")


@over_document("SO010", "SO012")
def root_is_an_object(report: Report) -> None:
    root = report.root
    kind = root.schema.get("type")
    if kind == "object":
        if "anyOf" in root.schema:
            report("SO012", root, "anyOf", server="")
        return
    if "anyOf" in root.schema and "type" not in root.schema and "SO012" in report.severities:
        words = "schema must be a JSON Schema of 'type: \"object\"', got 'type: \"None\"'."
        report("SO012", root, "anyOf", server=words)
        return
    if kind is None and _may_be_taken(report):
        return
    at = ("type",) if "type" in root.schema else ("$ref",) if "$ref" in root.schema else ()
    report("SO010", root, *at, got=_printed(kind))


def _may_be_taken(report: Report) -> bool:
    """Whether it is a union that the Responses API takes from GPT-5 on, and says so."""
    keyword = next((key for key in UNIONS if key in report.root.schema), None)
    is_tool = report.subject.place == "tool" and "SO011" in report.severities
    if keyword is None or not is_tool or report.subject.root_union is Severity.ERROR:
        return False
    report("U15", report.root, keyword, keyword=keyword)
    return True


def _printed(kind: object) -> str:
    text = str(kind)
    return text if len(text) <= 100 else text[:99] + "…"


@over_document("SO011", "U15")
def root_is_no_union(report: Report) -> None:
    severity = report.subject.root_union
    if severity is None or (severity is not Severity.ERROR and "type" not in report.root.schema):
        return
    for keyword in UNIONS:
        if keyword in report.root.schema:
            rule = "SO011" if severity is Severity.ERROR else "U15"
            report(rule, report.root, keyword, keyword=keyword)


@over_document("U13")
def all_was_examined(report: Report) -> None:
    walk = report.walk
    if walk.cut == "depth" and walk.cut_at is not None:
        what = f"schemas nest more than {walk.cut_at.depth} deep"
        report("U13", walk.cut_at, what=what)
    elif walk.cut == "size":
        what = f"there are more than {len(walk.nodes):,} schemas"
        report("U13", report.root, what=what)
