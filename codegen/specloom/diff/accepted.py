"""Changes that somebody accepts, each with a reason: a file of data beside the spec.

- { fingerprint: 0f3a9c1d2e4b, reason: Nobody sends it; the log of October has no call. }
- { code: DF231, subject: "Pet.kind", reason: Birds never were sold. }
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from specloom.diagnostics.problems import Problem, Severity, Where
from specloom.diff.change import Change
from specloom.document.document import Map, Seq, where
from specloom.document.files import read_text
from specloom.document.yaml_reader import read_yaml

__all__ = ["Accepted", "apply", "read"]

_KEYS = frozenset(("fingerprint", "code", "subject", "reason"))


@dataclass(frozen=True, slots=True)
class Accepted:
    """One entry: the change with this fingerprint, or any of a code at a subject."""

    reason: str
    where: Where
    fingerprint: str = ""
    code: str = ""
    subject: str = ""

    def covers(self, change: Change) -> bool:
        if self.fingerprint:
            return self.fingerprint == change.fingerprint
        return self.code == change.code and self.subject in ("", change.subject)


def read(path: Path) -> tuple[list[Accepted], list[Problem]]:
    """The entries of a file, and what is wrong with it."""
    file = path.as_posix()
    text, problems = read_text(path, file)
    tree, found = read_yaml(text, file) if text is not None else (None, [])
    problems += found
    if tree is None and not problems:
        return [], []
    if not isinstance(tree, Seq):
        said = "this file isn't a list of accepted changes"
        return [], problems or [_wrong(Where(file, 1, 1), said)]
    entries = []
    for index, node in enumerate(tree):
        entry = _entry(node, where(tree, index))
        if isinstance(entry, Accepted):
            entries.append(entry)
        else:
            problems.append(entry)
    return entries, problems


def _entry(node: Any, at: Where) -> Accepted | Problem:
    if not isinstance(node, Map):
        return _wrong(at, "an accepted change is a mapping")
    unknown = [key for key in node if key not in _KEYS]
    if unknown:
        return _wrong(where(node, unknown[0]), f"an accepted change has no {unknown[0]!r}")
    said = {key: value.strip() for key, value in node.items() if isinstance(value, str)}
    if not said.get("reason"):
        return _wrong(at, "nobody says why this change is accepted")
    if not said.get("fingerprint") and not said.get("code"):
        return _wrong(at, "which change is accepted isn't said")
    return Accepted(where=at, **said)


def _wrong(at: Where, message: str) -> Problem:
    hint = "- { fingerprint: …, reason: … }; specloom diff --format json has the fingerprints"
    return Problem(at, "E920", message, hint)


def apply(
    changes: Iterable[Change], entries: Sequence[Accepted]
) -> tuple[list[Change], list[Problem]]:
    """The changes, those that are accepted with the reason; and of entries that cover none."""
    marked, used = [], set()
    for change in changes:
        covering = [i for i, entry in enumerate(entries) if entry.covers(change)]
        used.update(covering)
        marked.append(replace(change, accepted=entries[covering[0]].reason) if covering else change)
    idle = [entry for i, entry in enumerate(entries) if i not in used]
    return marked, [_idle(entry) for entry in idle]


def _idle(entry: Accepted) -> Problem:
    message = "there is no such change (any more)"
    return Problem(entry.where, "E921", message, "take the entry out", Severity.WARNING)
