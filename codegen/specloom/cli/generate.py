"""`specloom generate`: a spec becomes a client, its docs and its fixtures."""

from __future__ import annotations

import contextlib
import sys
import time
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

import click

from specloom.cli.options import spec_argument, target_option
from specloom.cli.report import format_option, in_color, left_behind, show, tally
from specloom.cli.surface import REPORT, surface_lines
from specloom.cli.watch import watch
from specloom.diagnostics.counted import counted
from specloom.diagnostics.problems import Problem, SpecError, has_errors
from specloom.output import MANIFEST, Changes, Files, compare, diff, write
from specloom.shipped import shipped
from specloom.stamp import Stamp, cache_folder

if TYPE_CHECKING:
    from specloom.pipeline import Result


@click.command()
@spec_argument
@click.option(
    "--out",
    default="generated",
    show_default=True,
    type=click.Path(file_okay=False, path_type=Path),
    help="The folder that everything is written to.",
)
@click.option("--package", help="The name of the generated package.  [default: from the spec]")
@target_option("made")
@click.option("--check", "only_check", is_flag=True, help="Write nothing; exit 1 if out of date.")
@click.option(
    "--templates",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="A folder of templates to use in place of the built-in ones; they run in a sandbox.",
)
@click.option(
    "--lang",
    "languages",
    multiple=True,
    help="A language of the documentation besides English, such as ko; may be given several"
    " times.  [default: those that the spec is translated into]",
)
@click.option(
    "--overlay",
    "overlays",
    multiple=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="An OpenAPI Overlay (1.0, 1.1) that changes SPEC first; may be given several times.",
)
@click.option("--strict", is_flag=True, help="Write nothing if anything can't be generated.")
@click.option("--watch", "watching", is_flag=True, help="Generate again whenever a file changes.")
@format_option
def generate(
    spec: Path,
    out: Path,
    package: str | None,
    targets: tuple[str, ...],
    only_check: bool,
    templates: Path | None,
    languages: tuple[str, ...],
    overlays: tuple[Path, ...],
    strict: bool,
    watching: bool,
    form: str,
) -> None:
    """Make a typed client, its documentation and its fixtures from SPEC.

    SPEC is a folder with an openapi.yaml, or a single OpenAPI document (3.0 to 3.2, YAML or
    JSON), also by its URL; - is stdin. Only files that changed are written, and only files that an
    earlier run made are ever replaced or deleted. A run that would change nothing is over at once.

    Of a document that isn't in specloom's dialect the best is made: what can't be generated is
    reported and left out; the exit code is 1. With --strict nothing is written then, nor where the
    document has what OpenAPI forbids.

    With --check nothing is written: what would change is shown as a unified diff, and the exit
    code is 1 if there is anything.

    \b
    specloom generate                                        ./spec → ./generated
    specloom generate --check                                is ./generated up to date?
    specloom generate petstore.yaml --package petstore --out build
    specloom generate api.json --overlay ours.yaml --strict
    specloom generate --target python --out build            the client alone
    specloom generate --watch                                while you edit
    """
    from specloom.targets.python.identifiers import is_package_name

    if package is not None and not is_package_name(package):
        raise click.BadParameter(
            f"{package!r} is no name for a Python package", param_hint="--package"
        )
    if spec.is_dir() and out.resolve() == spec.resolve():
        raise click.BadParameter(f"{out} is the spec's own folder", param_hint="--out")

    def once() -> bool:
        return _generated(
            spec, out, package, targets, only_check, templates, languages, overlays, strict, form
        )

    if watching:
        watch(spec, once, *overlays, *((templates,) if templates is not None else ()))
    raise SystemExit(0 if once() else 1)


def _generated(
    spec: Path,
    out: Path,
    package: str | None,
    targets: tuple[str, ...],
    only_check: bool,
    templates: Path | None,
    languages: tuple[str, ...],
    overlays: tuple[Path, ...],
    strict: bool,
    form: str,
) -> bool:
    """Generate once and say what became of it; whether all went well."""
    started = time.monotonic()
    options = {"package": package or "", "languages": " ".join(sorted(set(languages)))}
    options["strict"] = str(strict)
    options["targets"] = " ".join(sorted(set(targets)))
    options["overlays"] = " ".join(path.as_posix() for path in overlays)
    stamp = Stamp(spec, out, options, _template_folders(templates))
    known = stamp.recall() if form == "text" else None
    if known is not None:
        state = "up to date" if only_check else "nothing changed"
        click.echo(f"{out}: {state}{_as_before(known)}")
        return True
    result = _run(spec, package, templates, languages, strict, overlays, targets)
    problems = list(result.problems)
    try:
        if not result.files:
            raise SpecError(())
        before = _report_of(out)
        changes = _apply(result.files, out, only_check, form)
    except SpecError as error:
        problems += error.problems
        show(problems, form, sys.stderr if form == "text" else sys.stdout)
        click.echo(f"{spec}: {tally(problems)}; {left_behind(problems)}", err=True)
        raise SystemExit(1) from None
    show(problems, form, sys.stderr if form == "text" else sys.stdout)
    failed = has_errors(problems) or (only_check and changes.stale)
    if not failed:
        stamp.remember(result.inputs, {"problems": tally(problems) if problems else ""})
    if form == "text":
        _summary(result, changes, out, only_check, problems, time.monotonic() - started)
        if before and changes.stale and not only_check:
            after = str(result.files.get(REPORT, ""))
            for line in surface_lines(before, after, changes):
                click.echo(f"  {line}")
    return not failed


def _report_of(out: Path) -> str:
    """What the last run said of the surface; empty where there was none."""
    try:
        return (out / REPORT).read_text(encoding="utf-8")
    except (OSError, ValueError):
        return ""


def _template_folders(given: Path | None) -> tuple[Path, ...]:
    folders = (given, shipped("templates"))
    return tuple(folder for folder in folders if folder is not None and folder.is_dir())


def _as_before(known: dict[str, str]) -> str:
    problems = known.get("problems")
    return f"; {problems}, as before (specloom check tells them)" if problems else ""


def _run(
    spec: Path,
    package: str | None,
    templates: Path | None,
    languages: tuple[str, ...],
    strict: bool,
    overlays: tuple[Path, ...],
    targets: tuple[str, ...],
) -> Result:
    with _progress(f"{spec}: generating"):
        from specloom.pipeline import generate as run
        from specloom.targets.docs.words import languages as known
        from specloom.targets.render import Renderer, keep_compiled

        compiled = cache_folder() / f"templates-{version('Jinja2')}"
        with contextlib.suppress(OSError):
            compiled.mkdir(mode=0o700, parents=True, exist_ok=True)
        keep_compiled(compiled)
        for unknown in set(languages) - set(known(Renderer.open(templates))):
            raise click.BadParameter(f"there are no texts in {unknown!r}", param_hint="--lang")
        return run(
            spec,
            package=package,
            templates=templates,
            languages=languages,
            strict=strict,
            overlays=overlays,
            targets=targets,
        )


@contextlib.contextmanager
def _progress(text: str) -> Iterator[None]:
    """A spinner on a terminal's stderr; nothing anywhere else."""
    if not (sys.stderr.isatty() and in_color(sys.stderr)):
        yield
        return
    from rich.console import Console

    with Console(stderr=True).status(text):
        yield


def _apply(files: Files, out: Path, only_check: bool, form: str) -> Changes:
    if not only_check:
        return write(files, out)
    if form == "text":
        click.echo(diff(files, out), nl=False)
    return compare(files, out)


def _summary(
    result: Result,
    changes: Changes,
    out: Path,
    only_check: bool,
    problems: list[Problem],
    seconds: float,
) -> None:
    stats = result.stats
    made = f"{counted(stats.operations, 'operation')}, {counted(stats.types, 'type')}"
    if only_check:
        _say_state(changes, out)
    else:
        click.echo(f"{out}: {made}; {_counts(changes)} in {seconds:.1f} s")
    if problems:
        click.echo(f"{tally(problems)}", err=True)
    if not only_check:
        for target in result.targets:
            for line in target.usage(str(out)):
                click.echo(line)


def _say_state(changes: Changes, out: Path) -> None:
    """What --check found: nothing is made, so nothing has changed."""
    parts = [
        (len({*changes.added} - {MANIFEST}), "to add"),
        (len({*changes.changed} - {MANIFEST}), "to change"),
        (len(changes.deleted), "to delete"),
    ]
    left = ", ".join(f"{counted(number, 'file')} {word}" for number, word in parts if number)
    if changes.stale:
        click.echo(f"{out}: out of date ({left or MANIFEST}): run specloom generate", err=True)
    else:
        click.echo(f"{out}: up to date ({counted(len(changes.unchanged), 'file')})")


def _counts(changes: Changes) -> str:
    parts = [
        (len(changes.added), "added"),
        (len(changes.changed), "changed"),
        (len(changes.deleted), "deleted"),
    ]
    shown = [f"{number:,} {word}" for number, word in parts if number]
    files = counted(len(changes.unchanged), "file")
    return f"{', '.join(shown)}, {files} unchanged" if shown else f"nothing changed ({files})"
