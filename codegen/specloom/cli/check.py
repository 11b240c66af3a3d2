"""`specloom check`: look for problems in a spec."""

from __future__ import annotations

import sys
from datetime import date, datetime, timezone
from pathlib import Path

import click

from specloom.cli.dates import Day
from specloom.cli.options import spec_argument, target_option
from specloom.cli.report import format_option, show, tally
from specloom.cli.watch import watch
from specloom.diagnostics.counted import counted
from specloom.diagnostics.problems import Problem, has_errors, in_order
from specloom.shipped import shipped
from specloom.stamp import CheckStamp


@click.command()
@spec_argument
@target_option("checked besides the description")
@click.option("--strict", is_flag=True, help="What OpenAPI forbids is an error in any document.")
@click.option("--today", type=Day(), help="Judge the dates of models as of this day (YYYY-MM-DD).")
@click.option("--watch", "watching", is_flag=True, help="Check again whenever a file changes.")
@format_option
def check(
    spec: Path,
    targets: tuple[str, ...],
    strict: bool,
    today: date | None,
    watching: bool,
    form: str,
) -> None:
    """Look for problems in SPEC, a folder with an openapi.yaml or a single OpenAPI document.

    Reads YAML and JSON, OpenAPI 3.0 to 3.2; SPEC may be a URL, or - (stdin). All problems are shown
    at once, each with its place. A spec in specloom's own dialect is held to all of its rules; any
    other document to those that apply to it, and what OpenAPI forbids is a warning unless --strict
    makes it an error. What stands in the way of a target, such as two types of one name, is
    reported for the targets that SPEC lists, or of those that --target names.

    Exit code 1 where there are errors; warnings alone leave it at 0. What a code means, and how
    to fix it: specloom explain CODE.

    \b
    specloom check                              ./spec
    specloom check petstore.yaml --target python
    specloom check --format github              annotations in a review
    specloom check --watch                      while you edit; Ctrl-C ends it
    specloom check --today 2027-01-01           which examples use models that end by then
    """
    day = today or datetime.now(timezone.utc).date()

    def once() -> bool:
        return _checked(spec, targets, strict, day, form)

    if watching:
        watch(spec, once)
    raise SystemExit(0 if once() else 1)


def _checked(spec: Path, targets: tuple[str, ...], strict: bool, day: date, form: str) -> bool:
    """Show the problems of a spec; whether it has no errors."""
    problems, files = _found(spec, targets, strict, day)
    show(problems, form, sys.stdout)
    if form == "text":
        read = counted(files, "file") if files else "nothing"
        click.echo(f"{spec}: {tally(problems)} ({read} read)" if problems else f"{spec}: fine")
    return not has_errors(problems)


def _found(
    spec: Path, targets: tuple[str, ...], strict: bool, day: date
) -> tuple[list[Problem], int]:
    """The problems and the number of files that were read; as before where nothing changed."""
    options = {"targets": " ".join(sorted(targets)), "strict": str(strict)}
    options |= {"day": day.isoformat(), "given": str(spec)}
    # What lies beside a document, and isn't read yet, may be what it lacks.
    stamp = CheckStamp(spec, options, _templates()) if spec.is_dir() else None
    known = stamp.recall() if stamp is not None else None
    if known is not None:
        return known
    from specloom.examine import examine

    examined = examine(spec, strict=strict, today=day, targets=targets)
    problems = in_order(examined.problems)
    files = len(examined.spec.files) if examined.spec is not None else 0
    if stamp is not None and examined.spec is not None:
        stamp.remember(examined.spec.inputs, problems, files)
    return problems, files


def _templates() -> tuple[Path, ...]:
    return tuple(folder for folder in (shipped("templates"),) if folder is not None)
