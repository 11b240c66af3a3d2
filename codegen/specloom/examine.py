"""The first half of the program: a spec is read, checked and understood; nothing is printed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from specloom.checks.check import check, softened
from specloom.diagnostics.near_misses import LISTED_TOO
from specloom.diagnostics.omissions import as_losses
from specloom.diagnostics.problems import Problem, has_errors
from specloom.document.load import Spec, load
from specloom.features.model_catalogue import Catalogue
from specloom.features.model_catalogue.of_spec import of_spec
from specloom.ir import Api
from specloom.passes import run_passes
from specloom.reading import build_api
from specloom.targets.docs.translations import Translations, check_translations, read_translations
from specloom.targets.python.clashes import clashes
from specloom.targets.python.layout import Layout
from specloom.targets.python.model_ids import id_clashes
from specloom.targets.python.package import alias_faults
from specloom.targets.python.structured import structured_problems


@dataclass(frozen=True)
class Examined:
    """What a spec says; `api` is None where errors stand in the way, `spec` where none was read."""

    problems: tuple[Problem, ...]
    spec: Spec | None = None
    api: Api | None = None
    catalogue: Catalogue | None = None
    translations: Translations = field(default_factory=dict)


def examine(
    spec_path: Path,
    package: str | None = None,
    overlays: Sequence[Path] = (),
    strict: bool = False,
    lenient: bool = False,
    today: date | None = None,
) -> Examined:
    """Everything that is known of a spec, and everything that is wrong with it.

    A spec in our dialect is understood only if it has no errors, any other document as far as
    that is possible, unless `strict` asks for all or nothing. With `lenient` such a document's
    faults are warnings. `today` is the day on which the replacements of models have to live.
    """
    spec, problems = load(spec_path, overlays)
    if spec is None or (overlays and any(p.code in _OVERLAY for p in problems)):
        return Examined(tuple(problems))
    whole = spec.own or strict
    if lenient and not whole:
        problems = [softened(problem) for problem in problems]
    catalogue, found = of_spec(spec, today)
    translations, told = read_translations(spec_path) if spec.own else ({}, [])
    problems = [*problems, *check(spec), *found, *told]
    if whole and has_errors(problems):
        problems = _causes(problems, spec.path.as_posix()) if spec.own else problems
        return Examined(tuple(problems), spec)
    api, build_problems = build_api(spec, package)
    api, pass_problems = run_passes(api)
    problems += [*build_problems, *pass_problems, *clashes(Layout(api))]
    problems += [*id_clashes(api, catalogue), *structured_problems(api, Layout(api))]
    problems += alias_faults(api, Layout(api), catalogue is not None)
    problems += check_translations(translations, api, catalogue)
    problems = as_losses(problems)
    if whole and has_errors(problems):
        return Examined(tuple(problems), spec)
    return Examined(tuple(problems), spec, api, catalogue, translations)


def _causes(problems: list[Problem], root: str) -> list[Problem]:
    """The problems without those that only follow from what can't be read or found."""
    if not any(p.code in _UNREAD or (p.code == "E020" and p.where.file == root) for p in problems):
        return problems
    return [p for p in problems if p.code not in _FOLLOW and p.hint != LISTED_TOO]


# The file has said nothing then, not even which operations there are; nor has a path item
# that the root file refers to in vain.
_UNREAD = ("E001", "E002", "E003", "E004", "E007", "E008")
_FOLLOW = ("E044", "E045", "M011", "M025", "W010")

# An overlay that can't be applied leaves a document that nobody meant.
_OVERLAY = ("E015", "E001")
