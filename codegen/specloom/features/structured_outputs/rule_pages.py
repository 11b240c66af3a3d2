"""The rules by which the server judges schemas, as pages: the linter's table, with examples.

Everything on them comes from `specloom.lint`: the rule itself, what `check` says of the bad example
and what `fix` makes of it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from specloom.diagnostics.problems import SpecError
from specloom.document.files import read_map
from specloom.lint import PROFILES, RULES, Finding, Rule, check_document
from specloom.lint.documents import Document, Source
from specloom.lint.fixfile import fix_source
from specloom.lint.rule_texts import how_to_fix, server_of, severities
from specloom.markdown import cell, code, fence, line
from specloom.targets.docs.json_text import fitted
from specloom.targets.docs.site import Docs
from specloom.targets.render import Renderer

FOLDER = "schemas"
INDEX = f"{FOLDER}/index.md"

# The rules of a group begin with the same letters.
GROUPS = {"server": ("SO",), "traps": ("T",), "unverified": ("U",), "vendors": ("AN", "GM", "VN")}


@dataclass(frozen=True, slots=True)
class SchemaRuleView:
    """A rule: its facts as (name, value), and both examples as blocks of code.

    `said` is what the linter says of the bad one, `fixed` what `fix` does to it.
    """

    id: str
    title: str
    why: str
    facts: tuple[tuple[str, str], ...]
    bad: str
    said: str
    good: str
    fixed: str


@dataclass(frozen=True, slots=True)
class SchemaRulesPage:
    path: str
    title: str
    about: str
    rules: tuple[SchemaRuleView, ...]


@dataclass(frozen=True, slots=True)
class RuleRow:
    """A rule in the table of all: its id as a link, how bad it is, and its title."""

    link: str
    severity: str
    title: str


@dataclass(frozen=True, slots=True)
class SchemaRulesIndex:
    profiles: tuple[tuple[str, str], ...]
    readings: tuple[tuple[str, str], ...]
    groups: tuple[tuple[str, tuple[RuleRow, ...]], ...]


class SchemaRules:
    """The pages of one language."""

    def __init__(self, docs: Docs, renderer: Renderer) -> None:
        self._docs = docs
        self._words = docs.words
        self._examples = _read(renderer, "examples")
        self._translations = _read(renderer, docs.words.language)

    def index(self) -> SchemaRulesIndex:
        groups = tuple(
            (line(self._words.schema_groups[group]), tuple(self._rows(group))) for group in GROUPS
        )
        titles: Mapping[str, str] = self._translations.get("profiles", {})
        profiles = tuple(
            (code(name), cell(titles.get(name) or one.title)) for name, one in PROFILES.items()
        )
        readings = ((code(name), cell(text)) for name, text in self._words.schema_modes.items())
        return SchemaRulesIndex(profiles, tuple(readings), groups)

    def _rows(self, group: str) -> Iterator[RuleRow]:
        for rule in rules_of(group):
            link = f"[{rule.id}]({group}.md#{rule.id.lower()})"
            default = severities(rule).get("responses", "")
            yield RuleRow(link, self._words.schema_severities.get(default, "–"), self._title(rule))

    def pages(self) -> Iterator[SchemaRulesPage]:
        for group, path in group_pages():
            rules = tuple(self._view(rule) for rule in rules_of(group))
            about = line(self._words.schema_about[group])
            yield SchemaRulesPage(path, line(self._words.schema_groups[group]), about, rules)

    def _text(self, rule: Rule, key: str, english: str) -> str:
        translated: Mapping[str, str] = self._translations.get("rules", {}).get(rule.id, {})
        return translated.get(key) or english

    def _title(self, rule: Rule) -> str:
        return cell(self._text(rule, "title", rule.title))

    def _view(self, rule: Rule) -> SchemaRuleView:
        example = Example.of(self._examples[rule.id])
        return SchemaRuleView(
            id=rule.id,
            title=line(self._text(rule, "title", rule.title)),
            why=line(self._text(rule, "why", rule.why)),
            facts=tuple(self._facts(rule, example)),
            bad=example.block("bad"),
            said=fence("\n".join(example.said(rule)), "text") if example.said(rule) else "",
            good=example.block("good"),
            fixed=fence("\n".join(example.fixed()), "text") if example.fixed() else "",
        )

    def _facts(self, rule: Rule, example: Example) -> Iterator[tuple[str, str]]:
        words = self._words
        by_severity: dict[str, list[str]] = {}
        for profile, severity in severities(rule).items():
            by_severity.setdefault(severity, []).append(code(profile))
        for severity, names in by_severity.items():
            yield words.schema_severities[severity], ", ".join(names)
        yield words.schema_reading, ", ".join(code(mode.value) for mode in sorted(rule.modes))
        if rule.since:
            yield words.schema_since, line(words.schema_times.get(rule.since, rule.since))
        yield words.schema_evidence, self._evidence(rule.evidence)
        fix = self._text(rule, "hint", how_to_fix(rule))
        if fix:
            yield words.schema_fix, line(fix)
        if server_of(rule):
            yield words.schema_server, code(server_of(rule))
        if example.profile != "responses":
            yield words.schema_shown_for, code(example.profile)

    def _evidence(self, letters: str) -> str:
        sides = letters.split(", against ")
        proofs = [
            ", ".join(self._words.schema_proofs[letter] for letter in re.findall("[A-Z]", side))
            for side in sides
        ]
        if len(proofs) == 1:
            return line(proofs[0])
        return line(self._words.say("schema_against", proof=proofs[0], against=proofs[1]))


@dataclass(frozen=True, slots=True)
class Example:
    """The examples of a rule: documents, or Python that makes them."""

    profile: str
    documents: Mapping[str, Any]
    python: Mapping[str, str]

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Example:
        python = entry.get("python", {})
        documents = {} if python else {kind: _document(entry, kind) for kind in ("bad", "good")}
        return cls(str(entry.get("profile", "responses")), documents, python)

    def block(self, kind: str) -> str:
        if self.python:
            return fence(self.python[kind].rstrip(), "python")
        return fence(fitted(self.documents[kind]), "json")

    def said(self, rule: Rule) -> list[str]:
        """The linter's words on the bad document, as far as they are about the rule."""
        if self.python:
            return []
        found = check_document(self.documents["bad"], self.profile)
        of_rule = (finding for finding in found if finding.rule == rule.id)
        return [row for finding in of_rule for row in _finding_rows(finding)]

    def fixed(self) -> list[str]:
        """What `specloom schema fix` says."""
        if self.python:
            return []
        text = fitted(self.documents["bad"])
        source = Source("schema.json", text, [Document("schema.json", text, self.documents["bad"])])
        result = fix_source(source, self.profile, lossy=False)
        rows = [f"would fix {change}" for change in result.changes]
        return rows + [f"needs --lossy: {change}" for change in result.refused]


def _finding_rows(finding: Finding) -> Iterator[str]:
    yield str(finding)
    if finding.hint:
        yield f"  hint: {finding.hint}"
    if finding.server:
        yield f"  server: {finding.server}"


def _document(entry: Mapping[str, Any], kind: str) -> Any:
    value = json.loads(json.dumps(entry[kind]))  # a plain copy, without places
    if entry.get("of") != "property":
        return value
    return {
        "type": "object",
        "properties": {"value": value},
        "required": ["value"],
        "additionalProperties": False,
    }


def rules_of(group: str) -> list[Rule]:
    return [rule for rule in RULES.values() if rule.id.startswith(GROUPS[group])]


def group_pages() -> Iterator[tuple[str, str]]:
    """The groups of rules with the path of each one's page."""
    for group in GROUPS:
        yield group, f"{FOLDER}/{group}.md"


def schema_entries(docs: Docs) -> Sequence[tuple[str, str]]:
    """(title, path) of every page."""
    titles = ((docs.words.schema_groups[group], path) for group, path in group_pages())
    return ((docs.words.overview, INDEX), *titles)


def _read(renderer: Renderer, name: str) -> Mapping[str, Any]:
    """`docs/schemas/<name>.yaml`, a user's before ours; empty where there is none."""
    for root in renderer.roots:
        path = root / "docs" / FOLDER / f"{name}.yaml"
        if path.is_file():
            tree, problems = read_map(path, path.as_posix())
            if tree is None:
                raise SpecError(problems)
            return tree
    return {}
