"""The first half of the program: a spec is read, checked and understood; nothing is printed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from specloom.checks.check import check, softened
from specloom.diagnostics.near_misses import LISTED_TOO
from specloom.diagnostics.omissions import as_losses
from specloom.diagnostics.problems import Problem, Severity, has_errors
from specloom.document.load import Spec, load
from specloom.features import doors, used
from specloom.ir import Api
from specloom.passes import run_passes
from specloom.reading import Reading, read_api

if TYPE_CHECKING:
    from specloom.targets.base import Target


@dataclass(frozen=True)
class Examined:
    """What a spec says; `api` is None where errors stand in the way, `spec` where none was read.

    `targets` are those that were asked for, ready to print.
    """

    problems: tuple[Problem, ...]
    spec: Spec | None = None
    api: Api | None = None
    targets: tuple[Target, ...] = ()


def examine(
    spec_path: Path,
    package: str | None = None,
    overlays: Sequence[Path] = (),
    strict: bool = False,
    lenient: bool = False,
    today: date | None = None,
    targets: Sequence[str] = (),
    default: Sequence[str] = (),
) -> Examined:
    """Everything that is known of a spec, and everything that is wrong with it.

    A spec in the dialect is understood only if it has no errors, any other document as far as
    that is possible, unless `strict` asks for all or nothing. With `lenient` such a document's
    faults are warnings. `today` is the day on which the replacements of models have to live.
    `targets` are asked for their problems, too; left out, those that the spec lists, or else
    `default`.
    """
    spec, problems = load(spec_path, overlays)
    if spec is None or (overlays and any(p.code in _OVERLAY for p in problems)):
        return Examined(tuple(problems))
    whole = spec.in_dialect or strict
    if lenient and not whole:
        problems = [p if _loses_much(p, spec) else softened(p) for p in problems]
    beside = [door.read(spec, today) for door in doors("examine", used(spec))]
    problems = [*problems, *check(spec, strict), *(p for _, found in beside for p in found)]
    if whole and has_errors(problems):
        problems = _causes(problems, spec.path.as_posix()) if spec.in_dialect else problems
        return Examined(tuple(problems), spec)
    reading = read_api(spec, package)
    known = (value for value, _ in beside if value is not None)
    features = (*reading.api.features, *known)
    api, pass_problems = run_passes(replace(reading.api, features=features))
    problems += [*reading.problems, *pass_problems]
    names = targets or spec.targets or default
    opened = _opened(names, spec, reading, api) if names else ()
    problems = as_losses([*problems, *(p for target in opened for p in target.problems())])
    if spec.in_dialect:
        problems = [_hardened(problem) for problem in problems]
    if whole and has_errors(problems):
        return Examined(tuple(problems), spec)
    return Examined(tuple(problems), spec, api, opened)


def _opened(names: Sequence[str], spec: Spec, reading: Reading, api: Api) -> tuple[Target, ...]:
    # A check that asks for no target loads none.
    from specloom.examples.library import Examples
    from specloom.targets import open_targets
    from specloom.targets.base import Source

    examples = Examples(spec, reading, api)
    return open_targets(names, Source(api, spec, examples))


def _causes(problems: list[Problem], root: str) -> list[Problem]:
    """The problems without those that only follow from what can't be read or found."""
    if not any(p.code in _UNREAD or (p.code == "E020" and p.where.file == root) for p in problems):
        return problems
    return [p for p in problems if p.code not in _FOLLOW and p.hint != LISTED_TOO]


def _loses_much(problem: Problem, spec: Spec) -> bool:
    """Whether a key of the root is repeated: all paths, or all schemas, of the first are lost."""
    place = problem.where.line, problem.where.column
    of_root = problem.where.file == spec.root.file
    return problem.code == "E005" and of_root and place in {m[:2] for m in spec.root.marks.values()}


def _hardened(problem: Problem) -> Problem:
    return replace(problem, severity=Severity.ERROR) if problem.code in _CLASHES else problem


# Elsewhere a rule finds another name; in the dialect the author has the say.
_CLASHES = ("G022",)

# The file has said nothing then, not even which operations there are; nor has a path item
# that the root file refers to in vain.
_UNREAD = ("E001", "E002", "E003", "E004", "E007", "E008")
_FOLLOW = ("E044", "E045", "M011", "M025", "W010")

# An overlay that can't be applied leaves a document that nobody meant.
_OVERLAY = ("E015", "E001")
