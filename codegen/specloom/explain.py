"""What each code means: the pages of diagnostics, and the rules of structured-output schemas."""

from __future__ import annotations

from specloom.diagnostics.codes import Page, codes, page
from specloom.lint.all_rules import RULES
from specloom.lint.rule_texts import how_to_fix

__all__ = ["all_codes", "explain"]


def all_codes() -> list[str]:
    return [*codes(), *RULES]


def explain(code: str) -> Page:
    """The meaning of `code`. Raises KeyError for an unknown one."""
    if code in RULES:
        rule = RULES[code]
        return Page(code, rule.title, rule.why, how_to_fix(rule), "", "", "")
    return page(code)
