"""The one table of rules."""

from __future__ import annotations

from .rule import Rule
from .table_server import SERVER_RULES
from .table_traps import TRAP_RULES
from .table_unverified import UNVERIFIED_RULES
from .table_vendors import VENDOR_RULES

__all__ = ["RULES"]

RULES: dict[str, Rule] = {
    rule.id: rule for rule in (*SERVER_RULES, *TRAP_RULES, *UNVERIFIED_RULES, *VENDOR_RULES)
}
