"""What each code means: the pages of diagnostics, and the rules of schemas and of changes."""

from __future__ import annotations

from specloom.diagnostics.codes import Page, codes, page
from specloom.diff.rules import RULES as CHANGES
from specloom.diff.rules import Rule
from specloom.lint.all_rules import RULES
from specloom.lint.rule_texts import how_to_fix

__all__ = ["all_codes", "explain"]


def all_codes() -> list[str]:
    return [*codes(), *_BY_CODE, *RULES]


def explain(code: str) -> Page:
    """The meaning of `code`. Raises KeyError for an unknown one."""
    if code in RULES:
        rule = RULES[code]
        return Page(code, rule.title, rule.why, how_to_fix(rule), "", "", "")
    if code in _BY_CODE:
        return _of_change(_BY_CODE[code])
    return page(code)


_BY_CODE = {rule.code: rule for rule in CHANGES.values()}
_EFFECTS = ("docs only", "compatible", "may break", "breaks")
_FIX = (
    "Where it was meant, release the version that `specloom diff --only-version` names, or accept "
    "the change with a reason; otherwise take it back."
)


def _of_change(rule: Rule) -> Page:
    """What a kind of change does to requests and answers, and why."""
    request, answer = _EFFECTS[rule.request], _EFFECTS[rule.answer]
    why = f"In requests: {request}"
    why += f" ({rule.why}). " if rule.why else ". "
    why += f"In answers: {answer}"
    why += f" ({rule.why_answer})." if rule.why_answer else "."
    if rule.in_code:
        why += " The bytes stay the same: names in generated code change."
    return Page(rule.code, f"a change: {rule.name.replace('-', ' ')}", why, _FIX, "", "", "")
