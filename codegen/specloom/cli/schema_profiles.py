"""One schema against several servers: where it works, and what each refuses."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from specloom.diagnostics.problems import Problem, Severity
from specloom.lint.profiles import Profile
from specloom.lint.rule import Rule

__all__ = ["is_error", "merged", "table"]

_MOST_RULES = 6


def is_error(rule: Rule, profile: Profile) -> bool:
    """Whether the profile's server refuses a schema that breaks the rule."""
    severities = {
        rule.severity_in(profile.name, mode, vendor=profile.vendor) for mode in rule.modes
    }
    return any(severity is not None and severity.value == "error" for severity in severities)


def merged(by_profile: Mapping[str, Sequence[Problem]]) -> list[Problem]:
    """Each problem once, with the profiles that have it."""
    profiles: dict[tuple[object, ...], list[str]] = {}
    first: dict[tuple[object, ...], Problem] = {}
    for name, problems in by_profile.items():
        for problem in problems:
            key = (problem.where, problem.code, problem.severity, problem.message)
            first.setdefault(key, problem)
            names = profiles.setdefault(key, [])
            if name not in names:
                names.append(name)
    return [
        replace(problem, extra={**problem.extra, "profiles": profiles[key]})
        for key, problem in first.items()
    ]


def table(by_profile: Mapping[str, Sequence[Problem]]) -> str:
    """A row a profile: whether its server takes what was checked, and which rules say no."""
    width = max(map(len, by_profile))
    rows = []
    for name, problems in by_profile.items():
        errors = list(dict.fromkeys(p.code for p in problems if p.severity is Severity.ERROR))
        unsure = sum(p.severity is not Severity.ERROR for p in problems)
        verdict = "taken"
        if errors:
            more = f" and {len(errors) - _MOST_RULES} more" if len(errors) > _MOST_RULES else ""
            verdict = f"refused: {', '.join(errors[:_MOST_RULES])}{more}"
        elif unsure:
            verdict = f"taken, {unsure} {'finding' if unsure == 1 else 'findings'}"
        rows.append(f"{name:<{width}}  {verdict}")
    return "\n".join(rows) + "\n"
