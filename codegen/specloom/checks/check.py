"""Is a spec sound? Every check in one table; every problem at once, each with its place.

spec, problems = load("spec")
problems += check(spec)
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from specloom.checks.check_channels import check_channels
from specloom.checks.check_dialect import check_dialect
from specloom.checks.check_document import check_document
from specloom.checks.check_examples import check_example_files, check_examples, check_samples
from specloom.checks.check_extensions import check_pages, check_sent, check_streams, check_variants
from specloom.checks.check_operations import (
    check_operation_ids,
    check_paths,
    check_security,
    check_tags,
)
from specloom.checks.check_schemas import (
    check_class_names,
    check_joined,
    check_names,
    check_patterns,
    check_required,
    check_slow_patterns,
    check_unions,
    check_unused,
)
from specloom.checks.check_secrets import check_secrets
from specloom.checks.check_values import check_values
from specloom.diagnostics.problems import Problem, Severity, in_order
from specloom.document.load import Spec
from specloom.document.operations import Survey, survey
from specloom.features import doors, used

__all__ = ["CHECKS", "check", "softened"]


@dataclass(frozen=True, slots=True)
class Check:
    """One concern. `foreign` says whether it applies to documents outside our dialect too:
    their reader can't fix them, and they are made the best of, so that errors become warnings.
    `standard` says whether it is OpenAPI that forbids it: an error again where one is strict."""

    run: Callable[[Survey], Iterable[Problem]]
    foreign: bool = False
    standard: bool = False


CHECKS: tuple[Check, ...] = (
    Check(check_dialect),
    Check(check_document, foreign=True, standard=True),
    Check(check_operation_ids, foreign=True, standard=True),
    Check(check_paths, foreign=True, standard=True),
    Check(check_tags),
    Check(check_security, foreign=True, standard=True),
    Check(check_names),
    Check(check_class_names),
    Check(check_unused),
    Check(check_required),
    Check(check_patterns),
    Check(check_slow_patterns, foreign=True),
    Check(check_unions),
    Check(check_joined),
    Check(check_pages),
    Check(check_streams),
    Check(check_channels),
    Check(check_variants),
    Check(check_sent),
    Check(check_example_files),
    Check(check_samples),
    Check(check_examples),
    Check(check_values, foreign=True),
    Check(check_secrets, foreign=True),
)


def check(spec: Spec, strict: bool = False) -> list[Problem]:
    """What is wrong with `spec`, in the order of the places; what `load` reported is not
    repeated. With `strict`, what OpenAPI forbids is an error in every document."""
    found = survey(spec)
    problems: list[Problem] = []
    features = (Check(door.check) for door in doors("check", used(spec)))
    for entry in (*CHECKS, *features):
        if spec.in_dialect or (strict and entry.standard):
            problems += entry.run(found)
        elif entry.foreign:
            problems += (softened(problem) for problem in entry.run(found))
    return in_order(problems)


def softened(problem: Problem) -> Problem:
    """The problem as a warning: for documents of others, which are made the best of."""
    if problem.severity is Severity.ERROR:
        return replace(problem, severity=Severity.WARNING)
    return problem
