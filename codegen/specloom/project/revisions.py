"""A spec as it was in a revision of git, in a folder of its own for as long as it is read."""

from __future__ import annotations

import io
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from specloom.diagnostics.problems import Problem, SpecError, Where

__all__ = ["Source", "is_revision", "opened"]

_MOST_SECONDS = 60


@dataclass(frozen=True, slots=True)
class Source:
    """A description to read. Where it isn't on the disk, `folder` is where it lies for now, and
    `shown` what people call that: `HEAD~5:`."""

    path: Path
    folder: str = ""
    shown: str = ""

    def name(self, file: str) -> str:
        """What people call a file of it."""
        if self.folder and file.startswith(self.folder):
            return self.shown + file[len(self.folder) :].lstrip("/")
        return file


def is_revision(text: str, beside: Path) -> bool:
    """Whether git knows a revision of this name, in the repository that holds `beside`."""
    return _commit(text.partition(":")[0], _near(beside)) != ""


@contextmanager
def opened(text: str, beside: Path) -> Iterator[Source]:
    """The spec of a revision: `HEAD~5`, where `beside` is now, or `HEAD~5:path/to/spec`.

    Raises SpecError where git doesn't know the revision, or it doesn't have the path.
    """
    revision, _, path = text.partition(":")
    here = _near(beside)
    commit = _commit(revision, here)
    if not commit:
        raise _error(text, f"git knows no revision {revision!r}", "git log lists them")
    top = Path(_git(here, "rev-parse", "--show-toplevel").decode().strip())
    wanted = top / path if path else beside.resolve()
    if not wanted.is_relative_to(top):
        raise _error(text, f"{beside} isn't in the repository at {top}", "name REVISION:PATH")
    inside = wanted.relative_to(top).as_posix()
    kind = (
        _git(top, "cat-file", "-t", f"{commit}:{'' if inside == '.' else inside}").decode().strip()
    )
    if not kind:
        raise _error(text, f"{revision} has no {inside}", "name another path: REVISION:PATH")
    # What a document refers to lies in its folder.
    folder = inside if kind == "tree" else str(Path(inside).parent)
    with tempfile.TemporaryDirectory(prefix="specloom-") as temporary:
        _extract(_git(top, "archive", "--format=tar", commit, *_below(folder)), temporary)
        root = Path(temporary).resolve()
        yield Source(root / inside, root.as_posix(), f"{revision}:")


def _below(folder: str) -> tuple[str, ...]:
    return () if folder == "." else ("--", folder)


def _near(path: Path) -> Path:
    whole = path.resolve()
    return whole if whole.is_dir() else whole.parent


def _commit(revision: str, here: Path) -> str:
    if not revision or revision.startswith("-"):
        return ""
    found = _git(here, "rev-parse", "--verify", "--quiet", revision + "^{commit}")
    return found.decode().strip()


def _git(here: Path, *arguments: str) -> bytes:
    """What git prints; nothing where it fails or isn't there."""
    try:
        run = subprocess.run(
            ["git", "-C", str(here), *arguments],
            capture_output=True,
            check=False,
            timeout=_MOST_SECONDS,
        )
    except (OSError, subprocess.TimeoutExpired):
        return b""
    return run.stdout if run.returncode == 0 else b""


def _extract(archive: bytes, folder: str) -> None:
    with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
        # Links could lead outside, and no description needs them.
        members = [m for m in tar.getmembers() if m.isfile() or m.isdir()]
        tar.extractall(folder, members=members)


def _error(file: str, message: str, hint: str) -> SpecError:
    return SpecError([Problem(Where(file), "E001", message, hint)])
