"""Which of several errors the server sends: it names one at a time.

The order was read off recorded calls: names and models, the metaschema, then the schemas from
the root down (forbidden keywords and references of one, what is below it, then its own
properties and `required`), sizes last.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from specloom.document.pointer import join, order_in, split

from .findings import Finding, Severity, Subject
from .walk import Walk

__all__ = ["mark_first"]

_BEFORE_SCHEMAS = ("SO073", "SO070", "SO071", "SO072", "SO001", "SO003")
_ON_ENTRY = ("SO021", "SO022", "SO022b", "SO040", "SO041", "SO042", "SO020", "SO051", "SO024")
_ON_LEAVING = ("SO030", "SO031", "SO032", "SO033", "SO034", "SO080")

_BELOW = float("inf")  # after all that stands below a schema


def mark_first(findings: list[Finding], schema: Any, subject: Subject) -> list[Finding]:
    """The same findings, the one that the server would send marked; none without an error."""
    errors = [f for f in findings if f.severity is Severity.ERROR]
    if not errors:
        return findings
    order = _Order(schema, subject, errors)
    first = min(errors, key=order.key)
    return [replace(f, is_first=True) if f is first else f for f in findings]


class _Order:
    """When the server would come to each finding of one schema."""

    def __init__(self, schema: Any, subject: Subject, errors: Sequence[Finding]) -> None:
        self.subject = subject
        self.position = order_in(schema)
        nodes = Walk(schema).nodes if isinstance(schema, dict) else []
        self.schemas = {tuple(map(str, node.path())) for node in nodes}
        # Properties that the server passes over, to miss them among those that are required.
        self.passed_over = {f.pointer for f in errors if _is_passed_over(f)}

    def key(self, finding: Finding) -> tuple[Any, ...]:
        rule = finding.rule
        if rule in _BEFORE_SCHEMAS:
            return (0, _BEFORE_SCHEMAS.index(rule))
        if rule == "SO002":
            return (1, self.position(finding.pointer))
        if rule in ("SO010", "SO011", "SO012"):
            return (2,) if self.subject.api == "chat" or rule == "SO011" else (4,)
        owner = self._owner(finding)
        if rule in _ON_ENTRY:
            # `not` is looked for before the other keywords.
            rank = -1 if finding.pointer.endswith("/not") else _ON_ENTRY.index(rule)
            return (3, (*owner, -1, rank))
        if rule in _ON_LEAVING:
            if _is_passed_over(finding):
                return (3, (*owner[:-2], _BELOW, _ON_LEAVING.index("SO034")))
            if finding.pointer.removesuffix("/additionalProperties") in self.passed_over:
                return (5, rule)
            return (3, (*owner, _BELOW, _rank(finding)))
        return (5, rule)

    def _owner(self, finding: Finding) -> tuple[int, ...]:
        """The position of the schema that the finding is about."""
        tokens = split(finding.pointer)
        on_keyword = finding.rule == "SO021" or tokens[-1:] == ("additionalProperties",)
        for length in range(len(tokens) - on_keyword, -1, -1):
            if tokens[:length] in self.schemas:
                return self.position(join(tokens[:length]))
        return ()


def _is_passed_over(finding: Finding) -> bool:
    return finding.rule == "SO031" and "Extra required key" in finding.server


def _rank(finding: Finding) -> float:
    # Of an open object below the root, its openness comes before its missing properties.
    if finding.rule == "SO032" and not finding.pointer.endswith("/additionalProperties"):
        return _ON_LEAVING.index("SO031") - 0.5
    return _ON_LEAVING.index(finding.rule)
