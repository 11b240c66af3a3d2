"""One schema in, its findings out."""

from __future__ import annotations

from typing import Any

from specloom.document.pointer import order_in

from . import (
    check_limits,
    check_nodes,
    check_properties,
    check_recursion,
    check_refs,
    check_root,
    check_structure,
    check_traps,
    check_vendors,
)
from .findings import Finding, Severity, Subject
from .profiles import DEFAULT, profile_of
from .registry import Active, Report, active
from .table import RULES
from .values import kind_of
from .walk import Walk

__all__ = ["CHECKS", "check", "is_accepted"]

# Importing these modules registers their functions.
CHECKS = (
    check_root,
    check_structure,
    check_nodes,
    check_properties,
    check_refs,
    check_limits,
    check_traps,
    check_recursion,
    check_vendors,
)


def check(schema: Any, profile: str = DEFAULT, *, subject: Subject | None = None) -> list[Finding]:
    """All findings of one schema, in source order.

    `schema` is what would be sent (any JSON value); `subject` says where it is going, by
    default a strict answer format (for the profile `non-strict` a tool without strict).
    Raises UnknownProfileError.
    """
    chosen = profile_of(profile)
    subject = subject or chosen.subject()
    rules = active(profile, subject.mode)
    if not isinstance(schema, dict) or not schema:
        return _not_a_schema(schema, subject, rules)
    report = Report(Walk(schema), chosen, subject, rules)
    everywhere, by_keyword = rules.everywhere, rules.by_keyword
    for node in report.walk.nodes:
        for look in everywhere:
            look(node, report)
        for keyword in node.schema:
            for look in by_keyword.get(keyword, ()):
                look(node, report)
        if report.full:
            break
    for look_over in rules.documents:
        look_over(report)
    return in_order(report.findings, schema)


def in_order(findings: list[Finding], document: Any) -> list[Finding]:
    """Findings by their place in the document."""
    if len(findings) < 2:
        return findings
    place = order_in(document)
    return sorted(findings, key=lambda finding: place(finding.pointer))


def is_accepted(findings: list[Finding]) -> bool:
    """Whether the server would take it: no finding is an error."""
    return all(finding.severity is not Severity.ERROR for finding in findings)


_GOT = {"null": "null value", "boolean": "boolean", "number": "number", "string": "string"}


def _not_a_schema(schema: Any, subject: Subject, rules: Active) -> list[Finding]:
    """`{}` and null parameters count as an empty object; anything else is no schema."""
    if schema == {} or (schema is None and subject.place == "tool"):
        id, fields = "SO003", {"ctx": "()"}
    else:
        got = _GOT.get(kind_of(schema), kind_of(schema))
        id, fields = "SO001", {"got": f"a {got}", "parameter": subject.parameter}
        if got == "array":
            fields["got"] = "an array"
    severity = rules.severities.get(id)
    if severity is None:
        return []
    rule = RULES[id]
    message = rule.message.format(**fields)
    server = rule.server.format(**fields)
    if not server.startswith("Invalid"):
        server = subject.prefix + server
    return [Finding(id, severity, "", message, rule.hint, server)]
