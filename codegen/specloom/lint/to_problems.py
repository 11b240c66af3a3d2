"""Findings as the program's diagnostics."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from specloom.diagnostics import problems
from specloom.diagnostics.problems import Problem, Where

from .all_rules import RULES
from .check_request import check_document
from .documents import Document, Source
from .findings import Finding
from .request import has_keywords
from .rule_texts import how_to_fix

__all__ = ["check_source", "no_schema", "render_sarif", "render_text", "to_problems"]


def check_source(source: Source, profile: str) -> list[Problem]:
    """Every problem of a file: what made it unreadable, and what its schemas are not."""
    found = list(source.problems)
    for document in source.documents:
        if not has_keywords(document.value):
            found.append(no_schema(document))
            continue
        found += to_problems(check_document(document.value, profile), document)
    return found


def no_schema(document: Document) -> Problem:
    where = document.places([""])[""]
    words = "this is no schema and no request: nothing in it is a keyword of either"
    return Problem(where, "SF09", words, "name a file that holds a JSON Schema or a request")


def to_problems(findings: Sequence[Finding], document: Document) -> list[Problem]:
    places = document.places([finding.pointer for finding in findings])
    return [to_problem(finding, places[finding.pointer]) for finding in findings]


def to_problem(finding: Finding, where: Where) -> Problem:
    extra: dict[str, Any] = {"pointer": finding.pointer}
    rule = RULES.get(finding.rule)
    if rule is not None:
        extra["why"] = rule.why
    if finding.server:
        extra["server"] = finding.server
    if finding.is_first:
        extra["sent_first"] = True
    severity = problems.Severity(finding.severity.value)
    return Problem(where, finding.rule, finding.message, finding.hint, severity, extra)


def render_text(
    found: Sequence[Problem], *, color: bool = False, texts: dict[str, str] | None = None
) -> str:
    """The problems for people: place, excerpt, hint; then pointer, server's words, reason.

    `texts` are files that are known already (stdin). A rule's reason is said once.
    """
    given, known = texts or {}, {}

    def source(file: str) -> str | None:
        if file not in known:
            text = given[file] if file in given else problems.read_source(file)
            known[file] = _SplitOnce(text or "")
        return known[file]

    explained: set[str] = set()
    blocks = []
    for problem in sorted(found, key=lambda p: (p.where, p.code, p.message)):
        block = problems.render([problem], "text", color=color, source=source)
        blocks.append(block + _more(problem, explained))
    return "".join(blocks)


def render_sarif(found: Sequence[Problem]) -> str:
    """The problems as SARIF 2.1.0, with what each rule is about."""
    log = json.loads(problems.render(found, "sarif"))
    for described in log["runs"][0]["tool"]["driver"]["rules"]:
        rule = RULES.get(described["id"])
        if rule is None:
            continue
        described["shortDescription"] = {"text": rule.title}
        described["fullDescription"] = {"text": rule.why}
        if how_to_fix(rule):
            described["help"] = {"text": how_to_fix(rule)}
    return json.dumps(log, indent=2, ensure_ascii=False) + "\n"


class _SplitOnce(str):
    """A text whose lines are found once, however many problems quote one."""

    __slots__ = ("_lines",)

    def splitlines(self, keepends: bool = False) -> list[str]:
        if not hasattr(self, "_lines"):
            self._lines = super().splitlines(keepends)
        return self._lines


def _more(problem: Problem, explained: set[str]) -> str:
    rows = []
    if problem.extra.get("pointer"):
        rows.append(f"   at: {_one_line(problem.extra['pointer'])}")
    if problem.extra.get("server"):
        first = ", first" if problem.extra.get("sent_first") else ""
        rows.append(f"   server{first}: {_one_line(problem.extra['server'])}")
    if problem.extra.get("profiles"):
        rows.append(f"   for: {', '.join(problem.extra['profiles'])}")
    if problem.extra.get("why") and problem.code not in explained:
        explained.add(problem.code)
        rows.append(f"   why: {problem.extra['why']}")
    return "".join(row + "\n" for row in rows)


def _one_line(text: str) -> str:
    return "".join(char if char.isprintable() else " " for char in text)
