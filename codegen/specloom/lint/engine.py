"""One schema in, its findings out."""

from __future__ import annotations

from typing import Any

from specloom.document.pointer import order_in

from . import (
    check_limits,
    check_nodes,
    check_properties,
    check_refs,
    check_root,
    check_structure,
)
from .findings import Finding, Severity, Subject
from .profiles import DEFAULT, OPENAI_PROFILES
from .registry import Active, Report, RuleSet
from .table_server import SERVER_RULES
from .values import kind_of
from .walk import Walk

__all__ = ["SERVER", "check", "in_order", "is_accepted", "run"]

# What the server of OpenAI refuses: all that a client needs before it sends a schema.
SERVER = RuleSet(
    SERVER_RULES,
    (
        check_root.CHECKS,
        check_structure.CHECKS,
        check_nodes.CHECKS,
        check_properties.CHECKS,
        check_refs.CHECKS,
        check_limits.CHECKS,
    ),
    OPENAI_PROFILES,
)


def check(schema: Any, profile: str = DEFAULT, *, subject: Subject | None = None) -> list[Finding]:
    """What OpenAI's server would refuse in one schema, in source order.

    `schema` is what would be sent (any JSON value); `subject` says where it is going, by
    default a strict answer format (for the profile `non-strict` a tool without strict).
    Raises UnknownProfileError.
    """
    return run(schema, profile, subject, SERVER)


def run(schema: Any, profile: str, subject: Subject | None, rules: RuleSet) -> list[Finding]:
    """The findings of these rules, in source order. Raises UnknownProfileError."""
    chosen = rules.profile(profile)
    subject = subject or chosen.subject()
    active = rules.active(profile, subject.mode)
    if not isinstance(schema, dict) or not schema:
        return _not_a_schema(schema, subject, active)
    report = Report(Walk(schema), chosen, subject, active)
    everywhere, by_keyword = active.everywhere, active.by_keyword
    for node in report.walk.nodes:
        for look in everywhere:
            look(node, report)
        for keyword in node.schema:
            for look in by_keyword.get(keyword, ()):
                look(node, report)
        if report.full:
            break
    for look_over in active.documents:
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
    rule = rules.rules[id]
    message = rule.message.format(**fields)
    server = rule.server.format(**fields)
    if not server.startswith("Invalid"):
        server = subject.prefix + server
    return [Finding(id, severity, "", message, rule.hint, server)]
