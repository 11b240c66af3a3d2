"""The table itself: complete, consistent, and in no need of code to be read."""

from __future__ import annotations

import doctest
import re
import string

import pytest
import specloom.lint
from specloom.lint import PROFILES, RULES, Mode, Severity, UnknownProfileError, check
from specloom.lint.all_rules import ALL_RULES
from specloom.lint.rule import Rule


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_a_rule_explains_itself(rule: Rule) -> None:
    assert rule.title
    assert rule.why.endswith(".")
    assert rule.evidence
    assert rule.modes
    assert rule.profiles.keys() <= PROFILES.keys()
    for template in (rule.message, rule.hint, rule.server):
        list(string.Formatter().parse(template))
    for source in rule.sources:
        assert re.fullmatch(r"[\w.-]+/[\w.-]+(#\d+)?", source)


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_a_rule_applies_somewhere(rule: Rule) -> None:
    applies = [
        rule.severity_in(profile.name, mode, vendor=profile.vendor)
        for profile in PROFILES.values()
        for mode in Mode
    ]
    assert any(severity is not None for severity in applies)


def test_traps_and_unknowns_are_never_errors() -> None:
    for profile in PROFILES:
        for mode in Mode:
            for id, severity in ALL_RULES.active(profile, mode).severities.items():
                if id.startswith("T"):
                    assert severity is Severity.WARNING
                if id.startswith("U"):
                    assert severity is Severity.UNVERIFIED


def test_what_is_not_strict_is_held_to_few_rules() -> None:
    errors = {
        id
        for id, severity in ALL_RULES.active("responses", Mode.LOOSE).severities.items()
        if severity is Severity.ERROR
    }
    expected = "SO001 SO002 SO010 SO011 SO030 SO031 SO050 SO070 SO071 SO073"
    assert errors == set(expected.split())


def test_an_unknown_profile_is_named_with_those_that_exist() -> None:
    with pytest.raises(
        UnknownProfileError, match=r"no profile is called .opnai.; there are responses"
    ):
        check({}, "opnai")


def test_the_example_of_the_package() -> None:
    assert doctest.testmod(specloom.lint).failed == 0
