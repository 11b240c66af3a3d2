"""What the fixes share: the document, what may be lost, and what was done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from specloom.document.pointer import join

from .all_rules import ALL_RULES
from .combine import Combiner
from .findings import Mode, Severity, Subject
from .profiles import Profile
from .rule import ERROR

__all__ = ["Change", "Work"]

Tokens = tuple[Any, ...]
Schema = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Change:
    """One fix: the rule it satisfies, where, what was done; `lossy` if meaning was lost."""

    rule: str
    pointer: str
    what: str
    lossy: bool = False

    def __str__(self) -> str:
        mark = " (lossy)" if self.lossy else ""
        return f"[{self.rule}] {self.pointer or '(root)'}: {self.what}{mark}"


class Work:
    """One document being fixed."""

    def __init__(self, root: Any, profile: Profile, subject: Subject, lossy: bool) -> None:
        severities = ALL_RULES.active(profile.name, subject.mode).severities
        self.errors = {id for id, severity in severities.items() if severity is ERROR}
        self.root_union = "SO011" in self.errors and subject.root_union is not Severity.ERROR
        if self.root_union:
            self.errors.discard("SO011")
        self.root = root
        self.profile = profile
        self.strict = subject.mode is Mode.STRICT and "SO020" in self.errors
        self.lossy = lossy
        self.changes: list[Change] = []
        self.refused: list[Change] = []
        self.lift = False  # whether all that is pointed to becomes a definition
        self.expanded: dict[Tokens, set[str]] = {}
        self.endless: set[str] = set()  # references that no merge comes to an end with
        self.declined: set[str] = set()  # places of what an earlier pass would have lost
        self.holder = "$defs"

    def on(self, rule: str) -> bool:
        """Whether breaking the rule is an error here."""
        return rule in self.errors

    def keeps(self, rule: str, at: Tokens, what: str) -> None:
        """Record a fix that keeps the meaning."""
        self.changes.append(Change(rule, join(at), what))

    def loses(self, rule: str, at: Tokens, what: str) -> bool:
        """Ask for a fix that loses something; records it either way."""
        change = Change(rule, join(at), what, True)
        (self.changes if self.lossy else self.refused).append(change)
        return self.lossy

    def combiner(self) -> Combiner:
        return Combiner(self.root)
