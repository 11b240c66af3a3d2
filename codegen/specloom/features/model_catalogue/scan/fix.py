"""Writing replacements into files: what would change, as a diff, and the change itself."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from specloom.atomic_write import write_file
from specloom.features.model_catalogue.model import Catalogue, ModelCard
from specloom.features.model_catalogue.scan.hits import Hit
from specloom.unified_diff import file_diff

__all__ = ["Edit", "diff", "plan", "stand_in", "write"]


@dataclass(frozen=True, slots=True)
class Edit:
    """One file before and after; `hits` are those that change."""

    path: Path
    before: bytes
    after: bytes
    hits: tuple[Hit, ...]


def stand_in(hit: Hit, catalogue: Catalogue, today: date) -> ModelCard | None:
    """The model that may be written over this hit; None where that alone would break things.

    A fine-tuned model can't be renamed, another host names its deployments itself, vectors of
    another embedding model don't compare, and a model of another endpoint needs another call.
    """
    if hit.fine_tuned or hit.foreign or hit.card.shutdown is None:
        return None
    found = catalogue.successor(hit.card, today)
    return found if found is not None and catalogue.can_stand_in(hit.card, found) else None


def plan(hits: Iterable[Hit], catalogue: Catalogue, today: date) -> list[Edit]:
    """The edits that write a replacement over every hit that may have one.

    Raises OSError where a file that was scanned can't be read any more.
    """
    by_path: dict[Path, list[tuple[Hit, ModelCard]]] = {}
    for hit in hits:
        other = stand_in(hit, catalogue, today)
        if other is not None:
            by_path.setdefault(hit.path, []).append((hit, other))
    return [edit for path, swaps in by_path.items() if (edit := _edit(path, swaps)) is not None]


def _edit(path: Path, swaps: list[tuple[Hit, ModelCard]]) -> Edit | None:
    before = path.read_bytes()
    pieces: list[bytes] = []
    done = 0
    changed: list[Hit] = []
    for hit, other in sorted(swaps, key=lambda swap: swap[0].start):
        # UTF-16 text was scanned as UTF-8, and a file may have changed since: both are left alone.
        if before[hit.start : hit.end] != hit.card.id.encode():
            continue
        pieces += [before[done : hit.start], other.id.encode()]
        done = hit.end
        changed.append(hit)
    if not changed:
        return None
    return Edit(path, before, b"".join([*pieces, before[done:]]), tuple(changed))


def diff(edit: Edit) -> str:
    """The edit as a unified diff."""
    return file_diff(edit.path.as_posix().lstrip("/"), edit.before, edit.after)


def write(edit: Edit) -> None:
    """Put the new text in place of the old in one step. Raises OSError."""
    write_file(edit.path, edit.after)
