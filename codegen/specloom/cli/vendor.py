"""`specloom vendor`: the generated package inside another project, and whether it still is it."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from specloom.atomic_write import is_leftover
from specloom.cli.report import format_option, show
from specloom.diagnostics.counted import counted
from specloom.diagnostics.problems import Problem, SpecError, Where
from specloom.output import (
    ATTRIBUTES,
    EXACT_LINE_ENDS,
    Listing,
    digest,
    digest_files,
    file_digest,
    read_manifest,
    write,
)

RECORD = ".vendored.json"


@click.command()
@click.argument("dest", type=click.Path(file_okay=False, path_type=Path))
@click.option(
    "--from",
    "source",
    type=click.Path(path_type=Path),
    help="The generated package.  [default: the one in ./generated]",
)
@click.option(
    "--spec",
    default="spec",
    show_default=True,
    type=click.Path(path_type=Path),
    help="The spec that the package was made from; its digest goes into the record.",
)
@click.option("--check", "only_check", is_flag=True, help="Write nothing; say how DEST stands.")
@format_option
def vendor(dest: Path, source: Path | None, spec: Path, only_check: bool, form: str) -> None:
    """Copy a generated package, with its licence, into DEST inside another project.

    DEST is the folder that holds vendored packages: specloom vendor src/app/_vendor makes
    src/app/_vendor/openai_client. A DEST that ends in the package's own name is the package
    itself. All imports are relative, so that it works at any depth. A record, .vendored.json,
    lists what was copied; a later run updates exactly these files, and touches no others.

    With --check the answer is one of: current (exit code 0), modified (1: a file was edited,
    added or removed), stale (1: the package has changed since). Exit code 2 where DEST holds
    no vendored package.

    \b
    specloom vendor src/app/_vendor
    specloom vendor src/app/_vendor --from build/petstore
    specloom vendor --check src/app/_vendor      for a CI
    """
    source = source or _generated(Path("generated"))
    dest = _package_folder(dest, source)
    try:
        if only_check:
            raise SystemExit(_check(dest, source, form))
        _copy(dest, source, spec)
    except SpecError as error:
        show(error.problems, form, sys.stderr if form == "text" else sys.stdout)
        raise SystemExit(1) from None


def _generated(folder: Path) -> Path:
    """The one client among the packages that were generated into `folder`."""
    found = sorted(path.parent for path in folder.glob("*/_client.py"))
    if len(found) == 1:
        return found[0]
    if found:
        names = " or ".join(path.as_posix() for path in found)
        raise click.UsageError(f"{folder}/ has several packages: say --from {names}")
    hint = "run specloom generate first, or name the package with --from"
    raise click.UsageError(f"{folder}/ has no generated package: {hint}")


def _package_folder(dest: Path, source: Path) -> Path:
    """Where the package is, or goes: DEST itself by its name or its record, else inside it."""
    named = dest.name == source.name
    return dest if named or (dest / RECORD).is_file() else dest / source.name


def _copy(dest: Path, source: Path, spec: Path) -> None:
    files = _package(source)
    licence = _licence(source)
    if licence is not None:
        files.setdefault("LICENSE", licence.read_bytes())
    files.setdefault(ATTRIBUTES, EXACT_LINE_ENDS)
    if not read_manifest(dest, RECORD) and dest.exists() and any(dest.iterdir()):
        message = f"this folder is not empty, and it has no {RECORD}"
        hint = "name a folder of its own for the package, e.g. " + (dest / source.name).as_posix()
        raise SpecError([Problem(Where(dest.as_posix()), "E911", message, hint)])
    record: dict[str, Any] = {"package": source.name, "spec": _spec_digest(spec)}
    changes = write(files, dest, Listing(RECORD, record))
    parts = [
        (len({*changes.added} - {RECORD}), "added"),
        (len({*changes.changed} - {RECORD}), "changed"),
        (len(changes.deleted), "deleted"),
    ]
    summary = ", ".join(f"{number} {word}" for number, word in parts if number)
    click.echo(f"{dest}: {summary or 'nothing changed'} ({counted(len(files), 'file')})")
    if licence is None and "LICENSE" not in files:
        click.echo(f"no LICENSE stands beside {source}: none was copied", err=True)


def _package(source: Path) -> dict[str, str | bytes]:
    """The files of a package by relative path; what the interpreter left behind is not its own."""
    if not (source / "__init__.py").is_file():
        message = "no Python package is here"
        hint = "run specloom generate first, or name the package with --from"
        raise SpecError([Problem(Where(source.as_posix()), "E910", message, hint)])
    files: dict[str, str | bytes] = {}
    for path in sorted(source.rglob("*")):
        relative = path.relative_to(source)
        if path.is_symlink():
            message = "a symbolic link stands in the package"
            raise SpecError([Problem(Where(path.as_posix()), "E910", message)])
        if path.is_file() and not _is_passed_over(relative) and relative.name != RECORD:
            files[relative.as_posix()] = path.read_bytes()
    return files


def _is_passed_over(path: Path) -> bool:
    """Whether the interpreter, another tool or a run that was killed left this file behind."""
    cached = any(part == "__pycache__" or part.startswith(".") for part in path.parts[:-1])
    return cached or is_leftover(path.name)


def _licence(source: Path) -> Path | None:
    places = (source, source.absolute().parent, source.absolute().parent.parent)
    return next((place / "LICENSE" for place in places if (place / "LICENSE").is_file()), None)


def _spec_digest(spec: Path) -> str | None:
    """One digest of a spec's files; None where there is no spec to be seen."""
    if spec.is_file():
        return digest(spec.read_bytes())
    if not spec.is_dir():
        return None
    files = (path for path in spec.rglob("*") if path.is_file())
    return digest_files({p.relative_to(spec).as_posix(): digest(p.read_bytes()) for p in files})


# Checking


@dataclass(frozen=True, slots=True)
class _Difference:
    path: str
    what: str


def _check(dest: Path, source: Path, form: str) -> int:
    recorded: dict[str, str] = read_manifest(dest, RECORD).get("files", {})
    if not recorded:
        raise click.UsageError(f"{dest} is no vendored package: it has no {RECORD}")
    modified = list(_modified(dest, recorded))
    stale = [] if not (source / "__init__.py").is_file() else list(_stale(source, recorded))
    if form != "text":
        kinds = [("E912", "modified", modified), ("E913", "stale", stale)]
        problems = [
            Problem(Where((dest / d.path).as_posix()), code, f"{word}: {d.what}")
            for code, word, differences in kinds
            for d in differences
        ]
        show(problems, form, sys.stdout)
        return 1 if problems else 0
    for word, differences in (("modified", modified), ("stale", stale)):
        if differences:
            click.echo(f"{dest}: {word} ({counted(len(differences), 'file')})")
            for difference in differences:
                click.echo(f"  {difference.path}: {difference.what}")
    if stale:
        click.echo(f"bring it up to date: specloom vendor {dest} --from {source}")
    if not modified and not stale:
        seen = (source / "__init__.py").is_file()
        click.echo(
            f"{dest}: current" if seen else f"{dest}: as it was copied; no {source} to compare with"
        )
    return 1 if modified or stale else 0


def _modified(dest: Path, recorded: dict[str, str]) -> list[_Difference]:
    there = {
        path.relative_to(dest).as_posix()
        for path in dest.rglob("*")
        if path.is_file() and not _is_passed_over(path.relative_to(dest))
    }
    found = []
    for path in sorted({*there, *recorded} - {RECORD}):
        if path not in there:
            found.append(_Difference(path, "removed"))
        elif path not in recorded:
            found.append(_Difference(path, "not part of the package"))
        elif file_digest(path, (dest / path).read_bytes()) != recorded[path]:
            found.append(_Difference(path, "edited"))
    return found


def _stale(source: Path, recorded: dict[str, str]) -> list[_Difference]:
    fresh = {path: file_digest(path, _bytes(content)) for path, content in _package(source).items()}
    found = []
    for path in sorted({*fresh, *recorded}):
        if path not in fresh and path not in ("LICENSE", ATTRIBUTES):
            found.append(_Difference(path, "gone from the package"))
        elif path not in recorded:
            found.append(_Difference(path, "new in the package"))
        elif path in fresh and fresh[path] != recorded[path]:
            found.append(_Difference(path, "changed in the package"))
    return found


def _bytes(content: str | bytes) -> bytes:
    return content if isinstance(content, bytes) else content.encode()
