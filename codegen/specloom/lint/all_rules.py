"""Every rule that is known, with what checks it: OpenAI's server, traps, other vendors."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from . import check_recursion, check_traps, check_vendor_facts, check_vendors
from .engine import SERVER, run
from .findings import Finding, Subject
from .profiles import DEFAULT, Profile
from .registry import RuleSet
from .rule import Rule
from .server_order import mark_first
from .table_traps import TRAP_RULES
from .table_unverified import UNVERIFIED_RULES
from .table_vendors import VENDOR_RULES
from .vendor_profiles import VENDOR_PROFILES

__all__ = ["ALL_RULES", "PROFILES", "RULES", "check"]

PROFILES: Mapping[str, Profile] = {**SERVER.profiles, **VENDOR_PROFILES}

ALL_RULES = RuleSet(
    (*SERVER.rules.values(), *TRAP_RULES, *UNVERIFIED_RULES, *VENDOR_RULES),
    (
        *SERVER.checks,
        check_traps.CHECKS,
        check_recursion.CHECKS,
        check_vendors.CHECKS,
        check_vendor_facts.CHECKS,
    ),
    PROFILES,
)
RULES: Mapping[str, Rule] = ALL_RULES.rules


def check(schema: Any, profile: str = DEFAULT, *, subject: Subject | None = None) -> list[Finding]:
    """All findings of one schema, in source order.

    `schema` is what would be sent (any JSON value); `subject` says where it is going, by
    default a strict answer format (for the profile `non-strict` a tool without strict). Of
    several errors `is_first` marks the one that the server would send.
    Raises UnknownProfileError.
    """
    chosen = ALL_RULES.profile(profile)
    subject = subject or chosen.subject()
    findings = run(schema, profile, subject, ALL_RULES)
    return mark_first(findings, schema, subject) if chosen.vendor == "openai" else findings
