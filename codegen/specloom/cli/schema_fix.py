"""`specloom schema fix`."""

from __future__ import annotations

from pathlib import Path

import click

from specloom.atomic_write import write_file
from specloom.cli.schema_inputs import STDIN, Input, chosen, profile_option
from specloom.diagnostics.problems import Problem, Severity, Where, has_errors
from specloom.lint.documents import read
from specloom.lint.fixfile import FixedFile, fix_source
from specloom.lint.to_problems import check_source, render_text
from specloom.unified_diff import unified_diff

__all__ = ["fix"]


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.argument("files", nargs=-1, required=True, metavar="FILE…")
@profile_option
@click.option("--write", is_flag=True, help="Change the files, instead of showing a diff.")
@click.option("--lossy", is_flag=True, help="Allow fixes that lose something of the meaning.")
def fix(files: tuple[str, ...], profile: str, write: bool, lossy: bool) -> None:
    """Fix schemas in JSON and YAML files, keeping comments, key order and layout.

    Shows a diff; --write applies it. - reads stdin and prints the fixed text. Fixes that
    lose something of the meaning need --lossy, and are listed.

    \b
    specloom schema fix schema.yaml             what would change?
    specloom schema fix schemas/ --write
    some-program | specloom schema fix - > fixed.json

    Exit codes: 0 what comes out passes the check, 1 something is left, 2 wrong usage.
    """
    found: list[Problem] = []
    texts: dict[str, str] = {}
    used, _ = chosen(files)
    for one in used:
        found += _fix(one, profile, write, lossy, texts)
    if found:
        click.echo(render_text(found, texts=texts), err=True, nl=False)
    raise SystemExit(1 if has_errors(found) else 0)


def _fix(
    one: Input, profile: str, write: bool, lossy: bool, texts: dict[str, str]
) -> list[Problem]:
    source = one.source
    problems = [p for p in source.problems if p.severity is Severity.ERROR]
    if one.object is not None or not (source.file == STDIN or Path(source.file).exists()):
        if not problems:
            words = "only files can be fixed"
            hint = "`specloom schema from` prints the strict schema of a type"
            problems.append(Problem(Where(source.file), "SF06", words, hint))
        return problems
    if problems:
        return problems
    result = fix_source(source, profile, lossy=lossy)
    texts[source.file] = result.new
    if result.failure:
        words = f"not fixed: {result.failure}"
        return [Problem(Where(source.file), "SF07", words, "fix it by hand")]
    if source.file == STDIN:
        click.echo(result.new, nl=False)
    elif write and result.new != result.old:
        _write(Path(source.file), result.new)
    elif result.new != result.old:
        names = (result.file, f"{result.file} (fixed)")
        click.echo(unified_diff(result.old, result.new, *names), nl=False)
    _print_changes(result, write, lossy)
    return _left(result, profile)


def _left(result: FixedFile, profile: str) -> list[Problem]:
    """The errors that the fixed text still has."""
    after = read(result.file, result.new.encode("utf-8", "surrogatepass"))
    return [p for p in check_source(after, profile) if p.severity is Severity.ERROR]


def _print_changes(result: FixedFile, write: bool, lossy: bool) -> None:
    verb = "fixed" if write else "would fix"
    for change in result.changes:
        click.echo(f"{result.file}: {verb} {change}", err=True)
    if not lossy:
        for change in result.refused:
            click.echo(f"{result.file}: needs --lossy: {change}", err=True)


def _write(path: Path, text: str) -> None:
    """Replace the file in one step, keeping a byte order mark."""
    data = text.encode("utf-8", "surrogatepass")
    if path.read_bytes().startswith(b"\xef\xbb\xbf"):
        data = b"\xef\xbb\xbf" + data
    write_file(path, data)
