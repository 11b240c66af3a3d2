"""Which files of a project are read: what git sees, no binaries, nothing huge."""

from __future__ import annotations

import errno
import os
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePath

import pathspec

__all__ = ["LARGEST", "Gathered", "gather", "read"]

LARGEST = 4 * 1024 * 1024
"""Bytes of the largest file that is read, unless it was named itself."""

_LARGEST_NAMED = 64 * LARGEST

_NEVER = frozenset(
    [
        ".git",
        ".hg",
        ".svn",
        "node_modules",
        "__pycache__",
        ".venv",
        "venv",
        ".tox",
        ".nox",
        ".mypy_cache",
        ".ruff_cache",
        ".pytest_cache",
        ".next",
        ".nuxt",
        ".yarn",
        "site-packages",
    ]
)
_BINARY = frozenset(
    [
        ".7z",
        ".a",
        ".avif",
        ".bin",
        ".bmp",
        ".bz2",
        ".class",
        ".dll",
        ".dylib",
        ".eot",
        ".exe",
        ".flac",
        ".gif",
        ".gz",
        ".icns",
        ".ico",
        ".jar",
        ".jpeg",
        ".jpg",
        ".m4a",
        ".mov",
        ".mp3",
        ".mp4",
        ".npy",
        ".npz",
        ".o",
        ".ogg",
        ".onnx",
        ".otf",
        ".parquet",
        ".pdf",
        ".pickle",
        ".pkl",
        ".png",
        ".pt",
        ".pyc",
        ".safetensors",
        ".so",
        ".sqlite",
        ".svg",
        ".tar",
        ".tgz",
        ".tiff",
        ".ttf",
        ".wasm",
        ".wav",
        ".webm",
        ".webp",
        ".whl",
        ".woff",
        ".woff2",
        ".xz",
        ".zip",
        ".zst",
    ]
)


@dataclass(slots=True)
class Gathered:
    """The files to read, each once, and what was left out or couldn't be had.

    Each file comes with its path inside the folder that was asked for.
    """

    paths: list[tuple[Path, PurePath]] = field(default_factory=list)
    named: set[Path] = field(default_factory=set)
    skipped: int = 0
    missing: list[str] = field(default_factory=list)
    unreadable: list[tuple[str, str]] = field(default_factory=list)


def gather(paths: Iterable[Path], exclude: Iterable[str] = ()) -> Gathered:
    """Every text file under `paths` that git doesn't ignore; a file that is named is always in.

    `exclude` takes patterns as in .gitignore, matched inside each folder of `paths`.
    """
    unwanted = pathspec.GitIgnoreSpec.from_lines(exclude)
    found = Gathered()
    seen: set[str] = set()
    for path in paths:
        if path.is_dir():
            inside: Iterable[Path] = _folder(path, found)
        elif path.exists():
            found.named.add(path)
            inside = [path]
        else:
            found.missing.append(os.fspath(path))
            continue
        for file in inside:
            real = os.path.realpath(file)
            below = file.relative_to(path) if file != path else _own(path)
            if real not in seen and not unwanted.match_file(below):
                seen.add(real)
                found.paths.append((file, below))
    return found


def _own(path: Path) -> PurePath:
    return PurePath(path.name) if path.is_absolute() else path


def read(path: Path, named: bool, found: Gathered) -> bytes | None:
    """The bytes of a text file as UTF-8; None (and counted) where it is binary or too large."""
    if not named and path.suffix.lower() in _BINARY:
        found.skipped += 1
        return None
    try:
        with path.open("rb") as file:
            if not named and os.fstat(file.fileno()).st_size > LARGEST:
                found.skipped += 1
                return None
            data = file.read(_LARGEST_NAMED + 1)
            if len(data) > _LARGEST_NAMED:  # a device may have no end
                raise OSError(errno.EFBIG, "too large to be source code")
    except OSError as error:
        found.unreadable.append((os.fspath(path), error.strerror or "can't be read"))
        return None
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace").encode()
    if b"\0" in data[:8192]:
        found.skipped += 1
        return None
    return data


def _folder(folder: Path, found: Gathered) -> Iterator[Path]:
    listed = _by_git(folder)
    if listed is None:
        yield from _walk(folder, found, _Ignored())
        return
    for name in listed:
        path = folder / name
        if _NEVER.isdisjoint(Path(name).parts) and not path.is_symlink():
            if path.is_dir():
                # A submodule, or a repository inside this one.
                yield from _folder(path, found)
            elif path.is_file():
                yield path


def _by_git(folder: Path) -> list[str] | None:
    """Paths below `folder` that git tracks or would add; None where git can't tell."""
    # No hook or monitor of a stranger's repository is run.
    git = ["git", "-C", os.fspath(folder), "-c", "core.fsmonitor=false", "-c", "core.hooksPath="]
    listing = [*git, "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", "."]
    ignored = [*git, "check-ignore", "-q", "."]
    try:
        done = subprocess.run(listing, capture_output=True, check=False, timeout=60)
        if done.returncode != 0:
            return None
        names = [os.fsdecode(name) for name in done.stdout.split(b"\0") if name]
        if not names and subprocess.run(ignored, capture_output=True, check=False).returncode == 0:
            # Asked for by name, so it is wanted although the repository around it ignores it.
            return None
    except (OSError, subprocess.SubprocessError):
        return None
    return sorted(set(names))


@dataclass(frozen=True, slots=True)
class _Ignored:
    """The .gitignore files that hold at some folder, outermost first."""

    specs: tuple[tuple[str, pathspec.GitIgnoreSpec], ...] = ()

    def inside(self, folder: str) -> _Ignored:
        try:
            with Path(folder, ".gitignore").open(encoding="utf-8", errors="replace") as file:
                spec = pathspec.GitIgnoreSpec.from_lines(file)
        except (OSError, ValueError):
            return self
        return _Ignored((*self.specs, (folder, spec)))

    def covers(self, path: str, is_folder: bool) -> bool:
        answer = False
        for folder, spec in self.specs:
            below = os.path.relpath(path, folder).replace(os.sep, "/") + ("/" if is_folder else "")
            said = spec.check_file(below).include
            answer = answer if said is None else said
        return answer


def _walk(folder: Path, found: Gathered, ignored: _Ignored) -> Iterator[Path]:
    stack = [(os.fspath(folder), ignored)]
    while stack:
        current, outer = stack.pop()
        rules = outer.inside(current)
        try:
            with os.scandir(current) as listed:
                entries = sorted(listed, key=lambda entry: entry.name)
        except OSError as error:
            found.unreadable.append((current, error.strerror or "can't be read"))
            continue
        folders = []
        for entry in entries:
            if entry.is_symlink() or entry.name in _NEVER:
                continue
            is_folder = entry.is_dir(follow_symlinks=False)
            if rules.covers(entry.path, is_folder):
                continue
            if is_folder:
                folders.append((entry.path, rules))
            elif entry.is_file(follow_symlinks=False):
                yield Path(entry.path)
        stack += reversed(folders)
