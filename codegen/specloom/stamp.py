"""Was this very run made before? A note of what went in and what came out, kept in a cache.

The note holds digests of every input: the files of the spec, the templates, this program's own
sources, and the options. Where all are as they were, and every generated file on disk still is
what the manifest says, there is nothing to do. A missing or broken note means a full run.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

from specloom.atomic_write import write_file
from specloom.diagnostics.problems import Problem, Severity, SpecError, Where
from specloom.output import MANIFEST, digest, digest_files, file_digest, read_manifest
from specloom.shipped import PACKAGE

__all__ = ["CheckStamp", "Stamp", "cache_folder"]

_FOLDERS = ("endpoints", "schemas", "models", "examples")
_MOST_FILES = 5_000


@dataclass(frozen=True, slots=True)
class Stamp:
    """One combination of spec, output folder and options."""

    spec: Path
    out: Path
    options: Mapping[str, str]
    templates: tuple[Path, ...]

    def recall(self) -> dict[str, Any] | None:
        """What the last run noted beside its stamp, if running again would change nothing."""
        try:
            note = json.loads(self._file().read_bytes())
            inputs, output, summary = note["inputs"], note["output"], note["summary"]
            same = isinstance(summary, dict) and inputs == self._digest(map(Path, note["read"]))
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            return None
        return summary if same and output == _output_digest(self.out) else None

    def remember(self, read: Iterable[Path], summary: Mapping[str, Any]) -> None:
        """Note that what is in the output folder is what the inputs make. `read` names the files
        of the spec; `summary` is what it said. A cache that can't be written is no error."""
        files = sorted({*map(str, read)})
        try:
            note = {
                "read": files,
                "inputs": self._digest(map(Path, files)),
                "output": _output_digest(self.out),
                "summary": dict(summary),
            }
            write_file(self._file(), json.dumps(note).encode())
        except OSError:
            return

    def _file(self) -> Path:
        place = {
            "spec": str(self.spec.absolute()),
            "out": str(self.out.absolute()),
            **self.options,
            "templates": json.dumps([str(folder.absolute()) for folder in self.templates]),
        }
        return cache_folder() / f"{digest_files(place)[:32]}.json"

    def _digest(self, read: Iterable[Path]) -> str:
        return _inputs_digest(self.spec, read, self.options, self.templates)


@dataclass(frozen=True, slots=True)
class CheckStamp:
    """One check of a spec: what was found is found again where nothing has changed."""

    spec: Path
    options: Mapping[str, str]
    templates: tuple[Path, ...]

    def recall(self) -> tuple[list[Problem], int] | None:
        """The problems of the last check and how many files it read; None where any differs."""
        try:
            note = json.loads(self._file().read_bytes())
            if note["inputs"] != self._digest(map(Path, note["read"])):
                return None
            return [_problem(row) for row in note["problems"]], int(note["files"])
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            return None

    def remember(self, read: Iterable[Path], problems: Iterable[Problem], files: int) -> None:
        """Note what a check found. A cache that can't be written is no error."""
        listed = sorted({*map(str, read)})
        try:
            note = {
                "read": listed,
                "inputs": self._digest(map(Path, listed)),
                "problems": [_row(problem) for problem in problems],
                "files": files,
            }
            write_file(self._file(), json.dumps(note).encode())
        except (OSError, TypeError, ValueError):
            return

    def _file(self) -> Path:
        place = {"check": str(self.spec.absolute()), **self.options}
        return cache_folder() / f"{digest_files(place)[:32]}.json"

    def _digest(self, read: Iterable[Path]) -> str:
        return _inputs_digest(self.spec, read, self.options, self.templates)


def _row(problem: Problem) -> list[Any]:
    where, severity = problem.where, problem.severity.value
    place = [where.file, where.line, where.column]
    return [place, problem.code, problem.message, problem.hint, severity, dict(problem.extra)]


def _problem(row: list[Any]) -> Problem:
    place, code, message, hint, severity, extra = row
    return Problem(Where(*place), code, message, hint, Severity(severity), extra)


def _inputs_digest(
    spec: Path, read: Iterable[Path], options: Mapping[str, str], templates: Iterable[Path]
) -> str:
    """The digest of all that a run depends on."""
    files = {*read, *_beside(spec), *_tree(PACKAGE)}
    for folder in templates:
        files |= _tree(folder)
    digests = {str(path.absolute()): digest(path.read_bytes()) for path in files}
    named = {f"option {k}": v for k, v in options.items()}
    return digest_files({**digests, **named, **_versions()})


def _versions() -> dict[str, str]:
    """What makes the same input come out differently: the interpreter, and who prints."""
    return {name: version(name) for name in ("black", "Jinja2", "PyYAML")} | {"python": sys.version}


def cache_folder() -> Path:
    """Where notes are kept: below the user's cache folder."""
    base = os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA")
    return (Path(base) if base else Path.home() / ".cache") / "specloom"


def _beside(spec: Path) -> set[Path]:
    """Files that a run may read although no reference names them."""
    if spec.is_dir():
        return _tree(spec)
    return {path for name in _FOLDERS for path in _tree(spec.parent / name)}


def _tree(folder: Path) -> set[Path]:
    found: set[Path] = set()
    for path in folder.rglob("*"):
        if path.suffix != ".pyc" and path.is_file():
            found.add(path)
            if len(found) > _MOST_FILES:
                raise OSError("too many files to look at each time")
    return found


def _output_digest(out: Path) -> str:
    """The digest of the output's manifest; empty where a file is not as the manifest says."""
    try:
        listed = read_manifest(out).get("files", {})
        for path, wanted in listed.items():
            if file_digest(path, (out / path).read_bytes()) != wanted:
                return ""
        return digest((out / MANIFEST).read_bytes())
    except (OSError, SpecError):
        return ""
