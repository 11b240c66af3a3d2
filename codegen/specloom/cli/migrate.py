"""`specloom migrate`: programs that import another client package, changed to import ours."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

import click

from specloom.atomic_write import write_file
from specloom.cli.report import format_option, show
from specloom.diagnostics.counted import counted
from specloom.diagnostics.problems import Problem, Severity
from specloom.migrate.rewrite import Move, Rewritten, rewrite
from specloom.migrate.surface import Surface
from specloom.project.source_files import Gathered, gather
from specloom.unified_diff import unified_diff

__all__ = ["migrate"]

_CLIENT = Path("generated/openai_client")


@click.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--from", "old", default="openai", show_default=True, help="What is imported now.")
@click.option(
    "--to",
    "new",
    default="openai_client",
    show_default=True,
    metavar="PACKAGE",
    help="What is imported then: a package, or a vendored one (app._vendor.openai_client).",
)
@click.option(
    "--client",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="The folder of that package, to see which names it has.  [default: "
    f"{_CLIENT}, or where Python finds it]",
)
@click.option(
    "--exclude", multiple=True, metavar="PATTERN", help="Leave files out (as in .gitignore)."
)
@click.option("--write", is_flag=True, help="Write the changes; else they are shown as a diff.")
@format_option
def migrate(
    paths: tuple[Path, ...],
    old: str,
    new: str,
    client: Path | None,
    exclude: tuple[str, ...],
    write: bool,
    form: str,
) -> None:
    """Change the imports of openai in programs to imports of openai_client.

    Imports alone change, and the names of modules in mock.patch(…), import_module(…) and the like.
    `import openai` becomes `import openai_client as openai`, so that the rest of a program stays as
    it is. A file that imports a name which the package doesn't have is left alone, and each such
    name is listed with its place. Files that git ignores are left out. Run it again, and nothing is
    left to do.

    Exit code 1 if something can't move; 2 if a file can't be read or written.

    \b
    specloom migrate src tests             what would change, as a diff
    specloom migrate src tests --write     change it
    specloom migrate app --to app._vendor.openai_client --client app/_vendor/openai_client
    """
    if not all(part.isidentifier() for part in (old, *new.split("."))):
        raise click.UsageError("--from and --to are names of packages")
    gathered = gather(paths, exclude)
    if gathered.missing:
        raise click.UsageError(f"no such file or folder: {', '.join(gathered.missing)}")
    folder = client or _found(new)
    move = Move(old, new, Surface(folder) if folder else None)
    programs = [p for p in (_rewritten(f, gathered, move) for f, _ in gathered.paths) if p]
    problems = [problem for program in programs for problem in program.problems]
    changed = [program for program in programs if program.before != program.after]
    if form == "text" and not write:
        for program in changed:
            click.echo(_diff(program), nl=False)
    show(problems, form, sys.stdout)
    if write:
        for program in changed:
            write_file(program.path, program.after)
    if form == "text":
        click.echo(_summary(changed, problems, write, folder is not None, new))
    for path, reason in gathered.unreadable:
        click.echo(f"{path}: {reason}", err=True)
    failed = any(problem.severity is Severity.ERROR for problem in problems)
    raise SystemExit(2 if gathered.unreadable else int(failed))


def _found(package: str) -> Path | None:
    """Where the package lies; nothing of it is run."""
    if package == _CLIENT.name and _CLIENT.is_dir():
        return _CLIENT
    # The parents of a package would be imported on the way.
    spec = find_spec(package) if "." not in package else None
    places = spec.submodule_search_locations if spec else None
    return Path(next(iter(places))) if places else None


def _rewritten(path: Path, gathered: Gathered, move: Move) -> Rewritten | None:
    if path.suffix not in (".py", ".pyi"):
        return None
    try:
        source = path.read_bytes()
    except OSError as error:
        gathered.unreadable.append((str(path), error.strerror or str(error)))
        return None
    return rewrite(path, source, move)


def _diff(program: Rewritten) -> str:
    before, after = (text.decode("utf-8", "replace") for text in (program.before, program.after))
    return unified_diff(before, after, f"a/{program.path}", f"b/{program.path}")


def _summary(
    changed: Sequence[Rewritten], problems: Sequence[Problem], write: bool, known: bool, new: str
) -> str:
    files = counted(len(changed), "file")
    text = f"{files} changed" if write else f"{files} would change; --write changes them"
    if not changed:
        text = "nothing to change"
    left = {p.where.file for p in problems if p.severity is Severity.ERROR}
    if left:
        text += f"; {counted(len(left), 'file')} left alone, see above"
    if not known:
        text += f"\n{new} isn't found, so its names weren't looked up; --client says where it is"
    return text
