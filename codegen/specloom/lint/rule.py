"""What a rule is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from .findings import Mode, Severity

__all__ = ["ALL", "ERROR", "OFF", "STRICT", "UNVERIFIED", "WARNING", "Rule"]

ERROR, WARNING, UNVERIFIED = Severity.ERROR, Severity.WARNING, Severity.UNVERIFIED
OFF = None

ALL = frozenset(Mode)
STRICT = frozenset({Mode.STRICT})


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule, as data.

    `message`, `hint` and `server` are templates over the fields that the rule's function
    reports; `server` also knows `{ctx}`, the place as the server prints it. `profiles`
    changes the severity for single profiles (`OFF`: the rule doesn't apply there).
    `evidence`: L live call, M measured by a maintainer, D documented, T quoted in a public
    thread, U inferred. `sources` are threads where it is shown, as `owner/repository#number`.
    """

    id: str
    title: str
    message: str
    why: str
    hint: str = ""
    server: str = ""
    server_2024: str = ""
    severity: Severity | None = ERROR
    modes: frozenset[Mode] = STRICT
    profiles: Mapping[str, Severity | None] = field(default_factory=dict)
    since: str = "launch"
    evidence: str = "L"
    sources: tuple[str, ...] = ()

    def severity_in(self, profile: str, mode: Mode, *, vendor: str = "openai") -> Severity | None:
        """How bad it is for this profile and mode; None where the rule doesn't apply."""
        if mode not in self.modes:
            return None
        if profile in self.profiles:
            return self.profiles[profile]
        return self.severity if vendor == "openai" else None
