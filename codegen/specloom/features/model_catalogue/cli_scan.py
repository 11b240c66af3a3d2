"""`specloom models scan`: the model ids in the files of any project."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import NoReturn

import click

from specloom.cli.report import format_option, in_color
from specloom.diagnostics.counted import counted
from specloom.diagnostics.problems import render
from specloom.features.model_catalogue.cli_options import Days, common, open_catalogue
from specloom.features.model_catalogue.model import Catalogue, Status
from specloom.features.model_catalogue.scan import Hit, Result, scan
from specloom.features.model_catalogue.scan.fix import Edit, diff, plan, write
from specloom.features.model_catalogue.scan.report import (
    by_model,
    counts,
    line,
    problem,
    refusal_line,
    sarif,
    unknown_line,
    unknown_problem,
    within,
)

__all__ = ["scan_command"]


@click.command("scan", short_help="Find the model ids that a project uses.")
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option(
    "--fail-within",
    type=Days(),
    metavar="DAYS",
    help="Exit with 1 if a model is shut down within this time as well (90d).",
)
@format_option
@click.option("--all", "everything", is_flag=True, help="List every place, active models too.")
@click.option(
    "--recorded",
    is_flag=True,
    help="Take in fixtures, recordings, changelogs, migrations and notebook outputs.",
)
@click.option(
    "--exclude", multiple=True, metavar="PATTERN", help="Leave files out (as in .gitignore)."
)
@click.option("--exit-zero", is_flag=True, help="Exit with 0 whatever is found.")
@click.option(
    "--fix", is_flag=True, help="Show replacements as a diff; write them after you confirm."
)
@click.option("--write", "yes", is_flag=True, help="With --fix: write without asking.")
@common
def scan_command(
    paths: tuple[Path, ...],
    fail_within: int | None,
    form: str,
    everything: bool,
    recorded: bool,
    exclude: tuple[str, ...],
    exit_zero: bool,
    fix: bool,
    yes: bool,
    today: date | None,
    spec: Path | None,
) -> None:
    """Find the model ids in source, notebooks, YAML, JSON, .env and other text files.

    Files that git ignores are left out, binary and huge ones too. Ids count as whole tokens
    only: gpt-4o, "gpt-4o", openai/gpt-4o and ft:gpt-4o:org::id are found, gpt-4o.md is not.
    A line with the words `specloom: keep` is passed over. More than 20 mentions are summed up by
    model; --all lists each.

    --fix replaces an id only where it is a value of its own. It leaves ids alone, and lists them,
    in prose, in a table of ids, in a comparison, in a test's expectation, where two ids nearby
    would become one, and where a call sends a parameter that the new model refuses.

    Exit code 1 if a model is shut down already, or within --fail-within; 2 if a file can't be read.

    \b
    specloom models scan                                what this folder uses
    specloom models scan src --fail-within 90d          for a CI
    specloom models scan src --fix                      replacements as a diff
    """
    if yes and not fix:
        raise click.UsageError("--write goes with --fix")
    if fix and form != "text":
        raise click.UsageError("--fix goes with --format text")
    catalogue = open_catalogue(spec)
    day = today or date.today()
    result = scan(paths or (Path(),), catalogue, exclude)
    if result.gathered.missing:
        raise click.UsageError(f"no such file or folder: {', '.join(result.gathered.missing)}")
    kept = [hit for hit in result.hits if recorded or not hit.recorded]
    shown = [hit for hit in kept if everything or hit.card.status(day) is not Status.ACTIVE]
    unknown = [found for found in result.unknown if recorded or not found.recorded]
    if form == "text":
        _list(shown, catalogue, day, everything)
        for found in unknown if everything else unknown[:_MOST_PLACES]:
            click.echo(unknown_line(found))
    else:
        problems = [problem(hit, catalogue, day, fail_within or 0) for hit in shown]
        problems += map(unknown_problem, unknown)
        click.echo(sarif(problems) if form == "sarif" else render(problems, form), nl=False)
    if form == "text":
        _summary(result, kept, day, recorded)
    for path, reason in result.gathered.unreadable:
        click.echo(f"{path}: {reason}", err=True)
    if fix:
        kept = _fix(kept, result, catalogue, day, yes)
    failed = any(within(hit, fail_within or 0, day) for hit in kept) and not exit_zero
    raise SystemExit(2 if result.gathered.unreadable else int(failed))


_MOST_PLACES = 20


def _list(hits: Sequence[Hit], catalogue: Catalogue, today: date, everything: bool) -> None:
    if everything or len(hits) <= _MOST_PLACES:
        rows = [(hit, line(hit, catalogue, today)) for hit in hits]
    else:
        rows = by_model(hits, catalogue, today)
    for hit, text in rows:
        click.echo(_coloured(text, hit, today))


_COLOURS = {Status.SHUT_DOWN: "red", Status.DEPRECATED: "yellow", Status.ACTIVE: None}


def _coloured(text: str, hit: Hit, today: date) -> str:
    colour = _COLOURS[hit.card.status(today)]
    return click.style(text, fg=colour) if colour and in_color(sys.stdout) else text


def _summary(result: Result, hits: Sequence[Hit], today: date, recorded: bool) -> None:
    found = counts(hits, today)
    places = len({hit.path for hit in hits})
    words = {
        Status.SHUT_DOWN: "shut down",
        Status.DEPRECATED: "to be shut down",
        Status.ACTIVE: "active",
    }
    parts = ", ".join(f"{found[status]:,} {words[status]}" for status in words)
    click.echo(f"{counted(len(hits), 'mention')} in {counted(places, 'file')}: {parts}")
    unknown = sum(recorded or not found.recorded for found in result.unknown)
    if unknown:
        click.echo(f"{counted(unknown, 'id')} not in the catalogue")
    rest = f"{counted(len(result.read), 'file')}, {counted(result.lines, 'line')} read"
    if result.gathered.skipped:
        rest += f"; {counted(result.gathered.skipped, 'binary or huge file')} left out"
    aside = 0 if recorded else sum(hit.recorded for hit in result.hits)
    if aside:
        rest += f"; {counted(aside, 'mention')} in recordings and histories left out (--recorded)"
    click.echo(rest)


def _fix(
    hits: Sequence[Hit], result: Result, catalogue: Catalogue, today: date, yes: bool
) -> list[Hit]:
    """Write replacements; the hits that are still there afterwards."""
    try:
        found = plan(hits, result.hits, result.read, catalogue, today)
    except OSError as error:
        _give_up(f"can't read {error.filename}: {error.strerror}")
    for edit in found.edits:
        click.echo(diff(edit), nl=False)
    for refusal in found.refusals:
        click.echo(refusal_line(refusal))
    changed = {hit for edit in found.edits for hit in edit.hits}
    left = len(found.refusals)
    note = f"; {left:,} left to you, see above" if left else ""
    asked = f"{counted(len(changed), 'id')} in {counted(len(found.edits), 'file')}"
    if not found.edits:
        click.echo(f"nothing to write{note}")
    elif yes or _agreed(asked):
        _write(found.edits)
        click.echo(f"{asked} written{note}")
        return [hit for hit in hits if hit not in changed]
    else:
        click.echo(f"{asked} would change{note}; --write writes them")
    return list(hits)


def _agreed(asked: str) -> bool:
    return sys.stdin.isatty() and sys.stdout.isatty() and click.confirm(f"Write {asked}?")


def _write(edits: Sequence[Edit]) -> None:
    for edit in edits:
        try:
            write(edit)
        except OSError as error:
            _give_up(f"can't write {edit.path}: {error.strerror}")


def _give_up(message: str) -> NoReturn:
    click.echo(f"Error: {message}", err=True)
    raise SystemExit(2)
