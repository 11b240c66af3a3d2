"""A whole request: its schemas, and what they are together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from specloom.document.pointer import join

from .all_rules import ALL_RULES, RULES, check
from .check_envelope import envelope_faults, parameter
from .engine import in_order, is_accepted
from .findings import Finding, Severity, Subject
from .profiles import DEFAULT, Profile
from .request import RequestSchema, find_schemas, is_body
from .values import listed, names_in
from .walk import Walk

__all__ = ["check_document", "check_schemas"]

_NAME = re.compile(r"[a-zA-Z0-9_-]+\Z")
_AROUND = ("SO073", "SO070", "SO071", "SO072")
_WITHOUT = re.compile(
    r"gpt-3\.5.*|gpt-4(-\d{4}.*|-turbo.*|-32k.*|-vision.*)?|gpt-4o-2024-05-13|o1-(preview|mini).*"
    r"|o3-deep-research.*"
)


def check_document(document: Any, profile: str = DEFAULT) -> list[Finding]:
    """All findings of a schema or of a request body, in source order.

    The pointers start at the document. Raises UnknownProfileError.
    """
    found = list(find_schemas(document))
    if not found:
        if not is_body(document):
            return check(document, profile)
        return _one_first(_envelope(document, ALL_RULES.profile(profile)))
    return in_order(_one_first(check_schemas(document, found, profile)), document)


def _one_first(findings: list[Finding]) -> list[Finding]:
    """Only one error of a request is sent: what is around its schemas comes before them."""
    firsts = [f for f in findings if f.is_first]
    around = [f for f in findings if f.rule in _AROUND and f.severity is Severity.ERROR]
    first = around[0] if around else next(iter(firsts), None)
    return [replace(f, is_first=f is first) for f in findings]


def _envelope(document: Any, profile: Profile) -> list[Finding]:
    if profile.vendor != "openai":
        return []
    rule = RULES["SO073"]
    return [
        Finding(rule.id, Severity.ERROR, join(fault.tokens), fault.what, fault.fix, fault.server)
        for fault in envelope_faults(document)
    ]


def check_schemas(document: Any, found: Sequence[RequestSchema], profile: str) -> list[Finding]:
    """The findings of a request whose schemas are known already."""
    chosen = ALL_RULES.profile(profile)
    findings = _envelope(document, chosen)
    bad: list[RequestSchema] = []
    for one in found:
        own = [*_names(one, chosen), *_below(one, profile)]
        if one.subject.place == "tool" and not is_accepted(own):
            bad.append(one)
        findings += own
    tools = [one for one in found if one.subject.place == "tool"]
    if bad and len(tools) > len(bad):
        names = listed([one.subject.name or one.pointer for one in bad])
        fields = {"bad": len(bad), "count": len(tools), "names": names}
        findings += _finding("T11", chosen, tools[0].subject, _tools_at(tools), **fields)
    findings += _request(document, found, chosen)
    return findings


def _tools_at(tools: Sequence[RequestSchema]) -> str:
    return "/tools" if tools[0].tokens[:1] == ("tools",) else ""


def _below(one: RequestSchema, profile: str) -> list[Finding]:
    if profile in ("gemini", "gemini-json"):
        # Each of Gemini's two parameters has rules of its own.
        profile = "gemini-json" if one.tokens[-1] == "responseJsonSchema" else "gemini"
    findings = check(one.schema, profile, subject=one.subject)
    return [replace(finding, pointer=one.pointer + finding.pointer) for finding in findings]


def _finding(
    rule_id: str, profile: Profile, subject: Subject, pointer: str, **fields: Any
) -> list[Finding]:
    severity = ALL_RULES.active(profile.name, subject.mode).severities.get(rule_id)
    if severity is None:
        return []
    rule = RULES[rule_id]
    message, hint, server = (
        text.format(**fields) for text in (rule.message, rule.hint, rule.server)
    )
    return [Finding(rule_id, severity, pointer, message, hint, server)]


def _names(one: RequestSchema, profile: Profile) -> list[Finding]:
    subject, name = one.subject, one.subject.name
    if not name and one.tokens[-1:] not in (("parameters",), ("schema",)):
        return []
    wide = subject.api == "responses" and subject.place == "tool"
    limit = 128 if wide else 64
    pointer = join((*one.holder, "name"))
    problem = server = ""
    path = parameter((*one.holder, "name"))
    if name and len(name) > limit:
        problem = f"the name has {len(name)} characters; at most {limit} are allowed"
        server = (
            f"Invalid '{path}': string too long. Expected a string with maximum length {limit}, "
            f"but got a string with length {len(name)} instead."
        )
    if name and not _NAME.match(name):
        problem = f"the name {name!r} has characters other than letters, digits, _ and -"
        server = (
            f"Invalid '{path}': string does not match pattern. Expected a string that matches "
            "the pattern '^[a-zA-Z0-9_-]+$'."
        )
    if not problem:
        return []
    fields = {"problem": problem, "limit": limit, "server": server}
    return _finding("SO070", profile, subject, pointer, **fields)


def _request(document: Any, found: Sequence[RequestSchema], profile: Profile) -> list[Finding]:
    findings: list[Finding] = []
    tools = document.get("tools") if isinstance(document, dict) else document
    limit = profile.limits.tools
    if isinstance(tools, list) and len(tools) > limit:
        at = "/tools" if isinstance(document, dict) else ""
        findings += _finding("SO071", profile, found[0].subject, at, count=len(tools), limit=limit)
    model = document.get("model") if isinstance(document, dict) else None
    formats = [one for one in found if one.subject.place == "format"]
    if isinstance(model, str) and formats and _WITHOUT.fullmatch(model):
        subject = formats[0].subject
        fields = {"model": f"'{model}'", "server": _not_supported(subject, model)}
        findings += _finding("SO072", profile, subject, "/model", **fields)
    return [*findings, *_sums(found, profile)]


def _not_supported(subject: Subject, model: str) -> str:
    """What the server says of a model without structured outputs."""
    if subject.api == "chat":
        where, whom = "response_format", "with this model"
    else:
        where, whom = "text.format", f"with model version `{model}`"
    return f"Invalid parameter: '{where}' of type 'json_schema' is not supported {whom}."


def _sums(found: Sequence[RequestSchema], profile: Profile) -> list[Finding]:
    strict = [one for one in found if one.subject.strict and isinstance(one.schema, dict)]
    if not strict or profile.vendor != "anthropic":
        return []
    optional = unions = 0
    for one in strict:
        for node in Walk(one.schema).nodes:
            names, given = node.schema.get("properties"), names_in(node.schema.get("required"))
            if isinstance(names, dict):
                optional += sum(name not in given for name in names)
            unions += "anyOf" in node.schema or len(node.types) > 1
    tools = sum(one.subject.place == "tool" for one in strict)
    findings: list[Finding] = []
    for count, limit, what in (
        (tools, 20, "strict tools"),
        (optional, 24, "optional properties"),
        (unions, 16, "unions"),
    ):
        if count > limit:
            fields = {"count": count, "limit": limit, "what": what}
            findings += _finding("AN06", profile, strict[0].subject, "", **fields)
    return findings
