"""What a rule means, for people: how bad it is where, and its texts without their gaps filled."""

from __future__ import annotations

import re

from .all_rules import PROFILES
from .rule import Rule

__all__ = ["how_to_fix", "server_of", "severities"]


def severities(rule: Rule) -> dict[str, str]:
    """Profile → how bad the rule is there, for the profiles where it applies."""
    found = {}
    for profile in PROFILES.values():
        for mode in sorted(rule.modes):
            severity = rule.severity_in(profile.name, mode, vendor=profile.vendor)
            if severity is not None:
                found[profile.name] = severity.value
    return found


def how_to_fix(rule: Rule) -> str:
    """How to fix a schema; empty where that depends on the schema alone."""
    return "" if "{fix}" in rule.hint else _shown(rule.hint)


def server_of(rule: Rule) -> str:
    """The server's message, as far as it is known and always the same."""
    return "" if rule.server == "{server}" else _shown(rule.server)


def _shown(template: str) -> str:
    """A template for people: `{name}` → `<name>`."""
    text = re.sub(r"\{(\w+)\}", r"<\1>", template)
    return text.replace("{{", "{").replace("}}", "}")
