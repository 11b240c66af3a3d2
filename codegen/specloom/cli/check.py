"""`specloom check`: look for problems in a spec."""

from __future__ import annotations

import sys
from datetime import date, datetime, timezone
from pathlib import Path

import click

from specloom.cli.dates import Day
from specloom.cli.options import spec_argument, target_option
from specloom.cli.report import format_option, show, tally
from specloom.diagnostics.counted import counted
from specloom.diagnostics.problems import has_errors, in_order


@click.command()
@spec_argument
@target_option("checked besides the description")
@click.option("--strict", is_flag=True, help="What OpenAPI forbids is an error in any document.")
@click.option("--today", type=Day(), help="Judge the dates of models as of this day (YYYY-MM-DD).")
@format_option
def check(
    spec: Path, targets: tuple[str, ...], strict: bool, today: date | None, form: str
) -> None:
    """Look for problems in SPEC, a folder with an openapi.yaml or a single OpenAPI document.

    Reads YAML and JSON, OpenAPI 3.0 to 3.2. SPEC may be a URL; - is stdin. Every problem is told at
    once, each with its place. A spec in specloom's own dialect is held to all of its rules; any
    other document to those that apply to it, and what OpenAPI forbids is a warning unless --strict
    makes it an error. What stands in the way of a target, such as two types of one name, is
    told of the targets that SPEC lists, or of those that --target names.

    Exit code 1 where there are errors; warnings alone leave it at 0. What a code means, and how
    to fix it: specloom explain CODE.

    \b
    specloom check                              ./spec
    specloom check petstore.yaml --target python
    specloom check --format github              annotations in a review
    specloom check --today 2027-01-01           which examples use models that end by then
    """
    from specloom.examine import examine

    day = today or datetime.now(timezone.utc).date()
    known = examine(spec, strict=strict, today=day, targets=targets)
    problems = in_order(known.problems)
    show(problems, form, sys.stdout)
    if form == "text":
        files = counted(len(known.spec.files), "file") if known.spec is not None else "nothing"
        click.echo(f"{spec}: {tally(problems)} ({files} read)" if problems else f"{spec}: fine")
    raise SystemExit(1 if has_errors(problems) else 0)
