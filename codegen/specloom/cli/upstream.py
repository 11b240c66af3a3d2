"""`specloom upstream`: our description beside a vendor's, or beside a client that is installed."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from specloom.cli.options import DEFAULT_SPEC, SpecPath
from specloom.cli.report import format_option, show
from specloom.diagnostics.counted import counted
from specloom.diagnostics.problems import SpecError, has_errors, render

ACCEPTED = "upstream-differences.yaml"


@click.command()
@click.argument("theirs", required=False, type=SpecPath(path_type=Path), metavar="[OPENAPI]")
@click.option("--package", help="A client that is installed, such as openai.")
@click.option(
    "--spec",
    default=DEFAULT_SPEC,
    show_default=True,
    type=SpecPath(path_type=Path),
    help="Our description.",
)
@click.option(
    "--accepted",
    "accepted_file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help=f"Differences that are meant, with reasons.  [default: {ACCEPTED} beside the spec]",
)
@format_option
def upstream(
    theirs: Path | None, package: str | None, spec: Path, accepted_file: Path | None, form: str
) -> None:
    """Hold our description against a vendor's document, or against an installed client.

    Operations are matched by method and path, whatever each side calls them. What callers miss most
    comes first: operations, required fields, fields and parameters, values that they have and we
    lack; then what they deprecate, what differs, and what only we have. A client is read by
    introspection: its calls and arguments, nothing of it is called.

    Differences that are meant stand in a file, each with its reason, as for specloom diff:

    \b
    - { code: DF101, subject: GET /v1/engines, reason: They ended it in 2023. }

    The exit code is 1 where something is left that nobody accepted, 2 where nothing can be
    compared.

    \b
    specloom upstream openapi-of-the-vendor.yaml
    specloom upstream --package openai
    """
    from specloom.cli.diff_inputs import described
    from specloom.diff.accepted import apply, read
    from specloom.diff.beside import beside, beside_calls
    from specloom.diff.compare import compare
    from specloom.diff.printing import problems as as_problems
    from specloom.passes import run_passes
    from specloom.project.installed import Missing, calls_of, version_of
    from specloom.project.revisions import Source
    from specloom.reading import read_api

    if (theirs is None) == (package is None):
        raise click.UsageError("name a document, or a client: --package openai")
    try:
        ours = described(Source(spec))
        if theirs is not None:
            other = described(Source(theirs))
            changes = compare(ours.api, other.api)
            changes = beside(other.located(ours.located(changes, is_new=False), is_new=True))
        else:
            whose = f"{package} {version_of(str(package))}".strip()
            final, _ = run_passes(read_api(ours.spec).api)
            changes = beside_calls(final, calls_of(str(package)), whose)
    except SpecError as error:
        show(error.problems, "text", sys.stderr)
        raise SystemExit(2) from None
    except Missing as error:
        raise click.BadParameter(str(error), param_hint="--package") from None
    beside_spec = (spec if spec.is_dir() else spec.parent) / ACCEPTED
    path = accepted_file or (beside_spec if beside_spec.is_file() else None)
    entries, problems = read(path) if path is not None else ([], [])
    if has_errors(problems):
        show(problems, "text", sys.stderr)
        raise SystemExit(2)
    changes, idle = apply(changes, entries)
    open_ = [change for change in changes if not change.accepted]
    if form == "text":
        for change in open_:
            place = change.old.where if change.old.where.file else change.new.where
            at = f" ({place})" if place.file else ""
            click.echo(f"{change.code} {change.subject} {change.message}: {change.reason}{at}")
        meant = len(changes) - len(open_)
        accepted = f", {meant:,} more accepted" if meant else ""
        click.echo(f"{counted(len(open_), 'difference')}{accepted}")
    else:
        click.echo(render(as_problems(changes), form), nl=False)
    show([*problems, *idle], "text", sys.stderr)
    raise SystemExit(1 if open_ else 0)
