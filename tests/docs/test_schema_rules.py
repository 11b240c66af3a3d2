"""The pages of the schema rules: every rule is there, and what they show is so."""

from __future__ import annotations

import html
import json
import re
from typing import Any

import pytest
import yaml
from specloom.features.structured_outputs.rule_pages import GROUPS, rules_of
from specloom.lint import RULES, Finding, Severity, check_document, fix
from specloom.lint.rule_texts import how_to_fix

from tests.docs.answering import ROOT
from tests.docs.reading import Snippet, blocks

FOLDER = ROOT / "templates" / "docs" / "schemas"
PROFILE = re.compile(r"^- (?:Profile of the example|예제의 프로필): `([\w-]+)`$", re.M)


def _sections(pages: dict[str, str], language: str) -> dict[str, str]:
    """The section of each rule, by its id."""
    found: dict[str, str] = {}
    for group in GROUPS:
        _, *sections = pages[f"{language}/schemas/{group}.md"].split("\n## ")
        for section in sections:
            found[section.split("\n", 1)[0]] = section
    return found


def _shown(section: str) -> list[Snippet]:
    return [s for s in blocks("", section) if s.language in ("json", "python")]


def _document(snippet: Snippet) -> Any:
    if snippet.language == "json":
        return json.loads(snippet.text)
    names: dict[str, Any] = {}
    exec(compile(snippet.text, "<snippet>", "exec"), names)
    return names["document"]


def _checked(section: str, snippet: Snippet) -> list[Finding]:
    profile = PROFILE.search(section)
    return check_document(_document(snippet), profile[1] if profile else "responses")


@pytest.mark.parametrize("language", ["en", "ko"])
def test_every_rule_has_a_section(pages: dict[str, str], language: str) -> None:
    assert sorted(_sections(pages, language)) == sorted(RULES)
    assert sum(len(rules_of(group)) for group in GROUPS) == len(RULES)
    index = pages[f"{language}/schemas/index.md"]
    assert all(f"#{rule.lower()})" in index for rule in RULES)


@pytest.mark.parametrize("rule", RULES)
def test_the_bad_example_breaks_the_rule_and_the_good_one_does_not(
    pages: dict[str, str], rule: str
) -> None:
    section = _sections(pages, "en")[rule]
    bad, good = _shown(section)
    broken = [finding for finding in _checked(section, bad) if finding.rule == rule]
    assert broken
    after = _checked(section, good)
    assert rule not in {finding.rule for finding in after}
    assert not [finding for finding in after if finding.severity is Severity.ERROR]
    if bad.language == "json":
        for finding in broken:
            for text in (str(finding), finding.hint, finding.server):
                assert text in section


def test_what_fix_is_shown_to_do_is_what_it_does(pages: dict[str, str]) -> None:
    count = 0
    for rule, section in _sections(pages, "en").items():
        document = _document(_shown(section)[0])
        if "would fix [" not in section or "tools" in document or "text" in document:
            continue
        profile = PROFILE.search(section)
        fixed = fix(document, profile[1] if profile else "responses")
        assert all(f"would fix {change}" in section for change in fixed.changes), rule
        count += bool(fixed.changes)
    assert count >= 10


def test_both_languages_show_the_same(pages: dict[str, str]) -> None:
    english, korean = _sections(pages, "en"), _sections(pages, "ko")
    for rule in RULES:
        shown = [[(s.language, s.text) for s in blocks("", t[rule])] for t in (english, korean)]
        assert shown[0] == shown[1]


def test_every_text_of_the_rules_is_translated(pages: dict[str, str]) -> None:
    translations = yaml.safe_load((FOLDER / "ko.yaml").read_text(encoding="utf-8"))
    wanted = {
        id: {"title", "why", *(["hint"] if how_to_fix(rule) else [])} for id, rule in RULES.items()
    }
    # U1 is called after its keyword in every language.
    assert {id: set(texts) for id, texts in translations["rules"].items()} == wanted
    for id, texts in translations["rules"].items():
        for key, text in texts.items():
            assert re.search("[가-힣]", text) or (id, key) == ("U1", "title"), (id, key)
            english = RULES[id].why + how_to_fix(RULES[id])
            assert set(re.findall(r"<\w+>", text)) <= set(re.findall(r"<\w+>", english))


def test_each_fact_of_the_table_is_shown(pages: dict[str, str]) -> None:
    for rule, section in _sections(pages, "en").items():
        plain = html.unescape(section).replace("\\", "")
        assert f"**{RULES[rule].title}**" in plain
        assert RULES[rule].why.split("`")[0] in plain
        assert "\n- Evidence: " in section
        assert "\n- Reading: `" in section
