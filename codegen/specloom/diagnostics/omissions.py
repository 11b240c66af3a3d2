"""What a description says and its client can't: reported, in REPORT.md and in the exit code."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path, PurePosixPath

from specloom.diagnostics.problems import Problem, Severity

__all__ = ["as_losses", "loses", "lost"]

_CODES = frozenset(
    (
        *("E020", "E021", "E022", "E023", "E024"),  # references that can't be followed
        "G012",  # parameters of unknown places
        "G015",  # operations that are none
        "G016",  # security schemes that can't sign
        "G017",  # webhooks whose messages aren't JSON
        "G020",  # parts of allOf that don't go together
        "G021",  # streams that nothing turns on
    )
)


def loses(problem: Problem) -> bool:
    """Whether it tells of something that isn't generated as it was meant."""
    return problem.code in _CODES and problem.severity is not Severity.NOTE


def as_losses(problems: Iterable[Problem]) -> list[Problem]:
    """The problems, those that lose something as errors."""
    return [replace(p, severity=Severity.ERROR) if loses(p) else p for p in problems]


def lost(problems: Iterable[Problem], folder: Path) -> tuple[Problem, ...]:
    """The problems that lose something, with places that are seen from the spec's `folder`."""
    return tuple(
        replace(p, where=replace(p.where, file=_seen_from(p.where.file, folder)))
        for p in problems
        if loses(p)
    )


def _seen_from(file: str, folder: Path) -> str:
    path = PurePosixPath(file)
    try:
        return path.relative_to(folder.as_posix()).as_posix()
    except ValueError:
        return path.name
