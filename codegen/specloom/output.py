"""The only writer. Generated files are compared, shown as a diff, or written, from one mapping.

    files = {"client/__init__.py": "…", "docs/index.md": "…"}
    compare(files, out).stale        # does anything differ?
    diff(files, out)                 # a unified diff of all of it
    write(files, out)                # only what changed, each file in one step

What a run made is listed in `.specloom-manifest.json`, with a digest of each file. Only files
that are listed there, and are still as they were made, are ever replaced or deleted. While a
run writes, the manifest lists the digests that are on their way too: one that was cut short
can be finished by the next.

Text is compared with its line ends folded, since checkouts may have CRLF. The digest of a file
is also one of its path, so that an entry that was copied or calculated by other programs in
a manifest stands for no file.
"""

from __future__ import annotations

import hashlib
import itertools
import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeAlias

from specloom.atomic_write import remove_leftovers, write_file
from specloom.diagnostics.problems import Problem, SpecError, Where
from specloom.unified_diff import file_diff

__all__ = [
    "ATTRIBUTES",
    "EXACT_LINE_ENDS",
    "MANIFEST",
    "Changes",
    "Files",
    "Listing",
    "compare",
    "diff",
    "digest",
    "digest_files",
    "file_digest",
    "read_manifest",
    "write",
]

Files: TypeAlias = "Mapping[str, str | bytes]"

MANIFEST = ".specloom-manifest.json"

ATTRIBUTES = ".gitattributes"
EXACT_LINE_ENDS = "# Git changes no line ends here: every byte is as it was generated.\n* -text\n"
_VERSION = 2


@dataclass(frozen=True, slots=True)
class Changes:
    """Relative posix paths by what writing does, or did, to them; each tuple is sorted."""

    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    deleted: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()

    @property
    def stale(self) -> bool:
        """True where anything on disk differs from what it should be."""
        return bool(self.added or self.changed or self.deleted)


@dataclass(frozen=True, slots=True)
class Listing:
    """How the manifest is called, and what it says besides."""

    name: str = MANIFEST
    record: Mapping[str, Any] = field(default_factory=dict)


_OURS = Listing()


def compare(files: Files, out_dir: Path, listing: Listing = _OURS) -> Changes:
    """What `write` would do. Raises `SpecError` for a path that leads out of `out_dir`, and for
    a manifest that can't be read."""
    return _plan(files, out_dir, listing).changes


def write(files: Files, out_dir: Path, listing: Listing = _OURS) -> Changes:
    """Make `out_dir` hold `files`: write what changed, delete what an earlier run left over.

    Raises `SpecError`, before anything is written, where a file that nobody generated, or that
    was edited since, is in the way.
    """
    plan = _plan(files, out_dir, listing)
    folders = {parent for path in (*plan.wanted, *plan.made) for parent in (*_parents(path), ".")}
    remove_leftovers(out_dir / folder for folder in folders)
    problems = list(_in_the_way(plan))
    if problems:
        raise SpecError(problems)
    try:
        _carry_out(plan)
    except OSError as error:
        at = Where(Path(error.filename or out_dir).as_posix())
        message = f"can't write here: {error.strerror or error}"
        raise SpecError([Problem(at, "E903", message)]) from error
    return plan.changes


def diff(files: Files, out_dir: Path) -> str:
    """What `write` would change, as a unified diff; a line for each file that is not text."""
    plan = _plan(files, out_dir, _OURS)
    changes = plan.changes
    paths = sorted({*changes.added, *changes.changed, *changes.deleted} - {MANIFEST})
    return "".join(_file_diff(path, plan.read(path), plan.wanted.get(path)) for path in paths)


def _file_diff(path: str, old: bytes | None, new: bytes | None) -> str:
    return file_diff(path, *(None if data is None else _folded(data) for data in (old, new)))


def digest(data: bytes) -> str:
    """The digest of a content; text has the same one whatever its line ends."""
    return hashlib.sha256(_folded(data)).hexdigest()


def file_digest(path: str, data: bytes) -> str:
    """The digest under which a manifest lists the file at `path`, relative and posix."""
    return hashlib.sha256(f"specloom {path}\0".encode() + _folded(data)).hexdigest()


def _folded(data: bytes) -> bytes:
    """Text with \\n for line ends; everything else as it is."""
    if b"\r\n" not in data or b"\0" in data:
        return data
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return data
    return data.replace(b"\r\n", b"\n")


def digest_files(digests: Mapping[str, str]) -> str:
    """One digest of a whole tree: of its paths and their digests."""
    return digest(json.dumps(dict(sorted(digests.items()))).encode())


# Planning


@dataclass(frozen=True, slots=True)
class _Plan:
    out: Path
    wanted: dict[str, bytes]
    made: dict[str, set[str]]
    changes: Changes
    listing: Listing

    def read(self, path: str) -> bytes | None:
        return _read(self.out / path)

    def owned(self, path: str) -> str:
        """The one of the digests of `path` that the file has; any where it has none of them."""
        there = _digest_of(self.out, path)
        return there if there in self.made[path] else min(self.made[path])


def _plan(files: Files, out_dir: Path, listing: Listing) -> _Plan:
    wanted = {path: _encode(content) for path, content in files.items()}
    manifest = read_manifest(out_dir, listing.name)
    made = _made(manifest)
    problems = [*_bad_paths({*wanted, *made}, out_dir, listing.name), *_clashes(wanted, out_dir)]
    if problems:
        raise SpecError(problems)
    digests = {path: file_digest(path, data) for path, data in sorted(wanted.items())}
    wanted[listing.name] = _manifest(listing, digests)
    added: list[str] = []
    changed: list[str] = []
    unchanged: list[str] = []
    for path, data in sorted(wanted.items()):
        there = _read(out_dir / path)
        if there is None and not os.path.lexists(out_dir / path):
            added.append(path)
        else:
            same = there is not None and _folded(there) == _folded(data)
            (unchanged if same else changed).append(path)
    # A leftover that was edited belongs to whoever edited it.
    left = sorted(made.keys() - wanted) if manifest.get("version") == _VERSION else []
    deleted = [path for path in left if _digest_of(out_dir, path) in made[path]]
    changes = Changes(tuple(added), tuple(changed), tuple(deleted), tuple(unchanged))
    return _Plan(out_dir, wanted, made, changes, listing)


def _encode(content: str | bytes) -> bytes:
    if isinstance(content, bytes):
        return content
    return content.replace("\r\n", "\n").encode("utf-8")


def _read(path: Path) -> bytes | None:
    """The content; None where there is no file. Raises SpecError for one that can't be read."""
    try:
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return None
    except OSError as error:
        message = f"can't read this file: {error.strerror or error}"
        raise SpecError([Problem(Where(path.as_posix()), "E903", message)]) from error


def _digest_of(out: Path, path: str) -> str:
    data = _read(out / path)
    return "" if data is None else file_digest(path, data)


def _manifest(
    listing: Listing, digests: Mapping[str, str], pending: Mapping[str, str] | None = None
) -> bytes:
    content = {"version": _VERSION, **listing.record, "files": dict(sorted(digests.items()))}
    if pending is not None:
        content["pending"] = dict(sorted(pending.items()))
    return (json.dumps(content, indent=1) + "\n").encode()


def read_manifest(out_dir: Path, name: str = MANIFEST) -> dict[str, Any]:
    """The manifest in `out_dir`: `files`, path → digest, and what else it records; empty where
    there is none. Raises `SpecError` where it is there and can't be read."""
    path = out_dir / name
    data = _read(path)
    if data is None and not os.path.lexists(path):
        return {}
    try:
        manifest: dict[str, Any] = json.loads(data or b"")
        listed = [*manifest["files"].items(), *manifest.get("pending", {}).items()]
        if all(isinstance(text, str) for pair in listed for text in pair):
            return _upgraded(manifest, out_dir) if manifest.get("version") == 1 else manifest
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        pass
    message = "this is no manifest of generated files"
    hint = "restore it from version control, or delete it together with the files it listed"
    raise SpecError([Problem(Where(path.as_posix()), "E902", message, hint)])


def _upgraded(manifest: dict[str, Any], out_dir: Path) -> dict[str, Any]:
    """A manifest of the first version, which had digests of contents alone, with today's.

    Files that are as it says may be replaced; they are not deleted on its word.
    """
    for part in ("files", "pending"):
        for path, listed in manifest.get(part, {}).items():
            data = _read(out_dir / path) if not _is_bad(path) else None
            if data is not None and hashlib.sha256(data).hexdigest() == listed:
                manifest[part][path] = file_digest(path, data)
    return manifest


def _made(manifest: Mapping[str, Any]) -> dict[str, set[str]]:
    """Path → digests under which a file counts as made by a run."""
    made: dict[str, set[str]] = {}
    for part in ("files", "pending"):
        for path, value in manifest.get(part, {}).items():
            made.setdefault(path, set()).add(value)
    return made


def _bad_paths(paths: set[str], out: Path, manifest: str) -> Iterator[Problem]:
    links: dict[str, bool] = {}
    for path in sorted(paths):
        parts = path.split("/")
        if _is_bad(path):
            message = f"{path!r} is no plain relative path"
            yield Problem(Where(out.as_posix()), "E900", message)
        elif path == manifest:
            yield Problem(Where(out.as_posix()), "E900", f"{path} is the manifest's own name")
        elif _through_link(out, parts, links):
            message = "a symbolic link stands on this path; generated files go into real folders"
            yield Problem(Where((out / path).as_posix()), "E900", message, "remove the link")


def _is_bad(path: str) -> bool:
    """Whether `path` is no plain relative path, for some system at least."""
    plain = all(part not in ("", ".", "..") for part in path.split("/"))
    return not plain or any(c in path for c in '\\:\0\n*?"<>|')


def _through_link(out: Path, parts: list[str], links: dict[str, bool]) -> bool:
    """Is any step of the path below `out` a symbolic link? `links` keeps what was looked at."""
    step = str(out)
    for part in parts:
        step = f"{step}/{part}"
        if step not in links:
            # Not pathlib's: there is a step for every file, and it takes ten times as long.
            links[step] = os.path.islink(step)  # noqa: PTH114
        if links[step]:
            return True
    return False


def _clashes(wanted: Mapping[str, bytes], out: Path) -> Iterator[Problem]:
    """Paths that can't stand side by side: one differs in case alone, or runs through another."""
    folded: dict[str, str] = {}
    folders = set(itertools.chain.from_iterable(map(_parents, wanted)))
    for path in sorted(wanted):
        other = folded.setdefault(path.casefold(), path)
        if other != path or path in folders:
            message = f"{path!r} and {other!r} can't both be files here"
            yield Problem(Where(out.as_posix()), "E900", message)


def _in_the_way(plan: _Plan) -> Iterator[Problem]:
    """Files that writing would destroy although no run made them as they are now."""
    for path in plan.changes.changed:
        if path == plan.listing.name:
            continue
        at = Where((plan.out / path).as_posix())
        if (plan.out / path).is_dir():
            yield Problem(at, "E901", "a folder stands where a file is to be made", "move it away")
        elif path not in plan.made:
            hint = "move it away, or generate into another folder with --out"
            yield Problem(at, "E901", "this file is in the way, and it was not generated", hint)
        elif _digest_of(plan.out, path) not in plan.made[path]:
            hint = (
                "change the spec or a template instead; delete the file to have it generated anew"
            )
            yield Problem(at, "E901", "this generated file was edited by hand", hint)
    fine: set[str] = set()
    for path in plan.changes.added:
        for parent in (*_parents(path), "."):
            if parent in fine:
                break
            if (plan.out / parent).exists() and not (plan.out / parent).is_dir():
                at = Where((plan.out / parent).as_posix())
                yield Problem(at, "E901", "a file stands where a folder is to be made")
                break
        else:
            fine.update(_parents(path))


def _parents(path: str) -> Iterator[str]:
    """The folders above a relative path, the nearest first."""
    while "/" in path:
        path = path.rpartition("/")[0]
        yield path


# Writing


def _carry_out(plan: _Plan) -> None:
    changes, name = plan.changes, plan.listing.name
    if not changes.stale:
        return
    fresh = [path for path in (*changes.added, *changes.changed) if path != name]
    if fresh or changes.deleted:
        old = {path: plan.owned(path) for path in plan.made}
        pending = {path: file_digest(path, plan.wanted[path]) for path in fresh}
        write_file(plan.out / name, _manifest(plan.listing, old, pending))
    for path in changes.deleted:
        (plan.out / path).unlink()
        _remove_empty_folders((plan.out / path).parent, plan.out)
    for path in fresh:
        write_file(plan.out / path, plan.wanted[path])
    write_file(plan.out / name, plan.wanted[name])


def _remove_empty_folders(folder: Path, out: Path) -> None:
    while folder != out:
        cache = folder / "__pycache__"
        if cache.is_dir() and all(p.suffix == ".pyc" for p in cache.iterdir()):
            # Left by the interpreter, for sources that are gone.
            if any(p != cache for p in folder.iterdir()):
                return
            for compiled in cache.iterdir():
                compiled.unlink()
            cache.rmdir()
        try:
            folder.rmdir()
        except OSError:
            return
        folder = folder.parent
