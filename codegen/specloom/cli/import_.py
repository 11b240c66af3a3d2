"""`specloom import`: a big document becomes a folder of files that people can keep by hand."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import click

from specloom.cli.options import SpecPath
from specloom.cli.report import format_option, left_behind, show, tally
from specloom.diagnostics.counted import counted
from specloom.diagnostics.problems import Problem, SpecError, has_errors, in_order
from specloom.output import Changes, Listing, compare, write

RECORD = ".imported.json"


@click.command("import")
@click.argument("document", type=SpecPath(path_type=Path))
@click.option(
    "--into",
    default="spec",
    show_default=True,
    type=click.Path(file_okay=False, path_type=Path),
    help="The folder that the files go to.",
)
@click.option("--dry-run", is_flag=True, help="Write nothing; list the files.")
@format_option
def import_(document: Path, into: Path, dry_run: bool, form: str) -> None:
    """Split DOCUMENT, an OpenAPI document (3.0 to 3.2, YAML or JSON), into a folder of files.

    \b
    openapi.yaml               info, servers, security, tags; the list of paths and components
    endpoints/<resource>.yaml  path items, by their first tag or the first word of their path
    schemas/<resource>.yaml    schemas that one resource uses; shared.yaml for what several use
    components/<kind>.yaml     parameters, responses, examples … where there are many

    Nothing is lost: extensions, descriptions, examples and the order of everything stay, and
    specloom bundle makes the same document again. It stays in its version of OpenAPI. Comments
    of YAML files go with what they stand at; anchors and aliases are written out. A document
    of several files is taken as a whole, with all that it refers to.

    What was imported is listed in .imported.json, with a digest of each file. When DOCUMENT has
    changed, import it again: files that nobody edited are brought up to date. A file that was
    edited, or was there before, is never replaced: nothing is written then, and the exit code
    is 1. A reference that leads nowhere is reported, and written as it was; the exit code is 1 too.

    A folder that was imported is taken as a document of others, as DOCUMENT itself was: the best
    is made of it. To have it held to all rules of specloom's own dialect, give its root
    x-loom-client and take the list of schemas out of the root's components.

    \b
    specloom import petstore.yaml --into spec
    specloom import api.json --dry-run
    """
    from specloom.project.imported import imported, in_spec_layout

    if in_spec_layout(document):
        raise click.UsageError(f"{document} is in this layout already")
    try:
        files, problems = imported(document)
        changes = _put(files, into, document, dry_run)
    except SpecError as error:
        show(in_order(error.problems), form, sys.stderr if form == "text" else sys.stdout)
        click.echo(f"{document}: {tally(error.problems)}; {left_behind(error.problems)}", err=True)
        raise SystemExit(1) from None
    show(problems, form, sys.stderr if form == "text" else sys.stdout)
    if form == "text":
        _summary(document, into, files, changes, dry_run)
        if problems:
            click.echo(tally(problems), err=True)
    raise SystemExit(1 if has_errors(problems) else 0)


def _put(files: Mapping[str, str], into: Path, document: Path, dry_run: bool) -> Changes:
    listing = Listing(RECORD, {"document": document.name})
    try:
        return (compare if dry_run else write)(files, into, listing)
    except SpecError as error:
        raise SpecError([_worded(problem) for problem in error.problems]) from None


def _worded(problem: Problem) -> Problem:
    """A file in the way, in the words of an import."""
    if problem.code == "E901" and "edited" in problem.message:
        message = "this file was edited since it was imported"
        hint = "import into another folder and compare; or delete it to have it made anew"
        return replace(problem, message=message, hint=hint)
    if problem.code == "E901" and "not generated" in problem.message:
        message = "this file is in the way, and it was not imported"
        return replace(problem, message=message, hint="name another folder with --into")
    return problem


def _summary(
    document: Path, into: Path, files: Mapping[str, str], changes: Changes, dry_run: bool
) -> None:
    if dry_run:
        for file, text in sorted(files.items()):
            click.echo(f"{into / file}  {counted(text.count(chr(10)), 'line')}")
        return
    parts = [
        (len({*changes.added} - {RECORD}), "added"),
        (len({*changes.changed} - {RECORD}), "changed"),
        (len(changes.deleted), "deleted"),
    ]
    summary = ", ".join(f"{number:,} {word}" for number, word in parts if number)
    click.echo(f"{into}: {summary or 'nothing changed'} ({counted(len(files), 'file')})")
    if changes.added:
        click.echo(f"look at it: specloom check {into}")
        click.echo(f"make a client of it: specloom generate {into} --out build")
