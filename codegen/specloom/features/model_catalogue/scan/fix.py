"""Writing replacements into files: what would change, as a diff, and the change itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from specloom.atomic_write import write_file
from specloom.features.model_catalogue.model import Catalogue
from specloom.features.model_catalogue.scan.hits import Hit
from specloom.features.model_catalogue.scan.refusals import Refusal, Swap, judge, stand_in
from specloom.unified_diff import file_diff

__all__ = ["Edit", "Plan", "diff", "plan", "write"]


@dataclass(frozen=True, slots=True)
class Edit:
    """One file before and after; `hits` are those that change."""

    path: Path
    before: bytes
    after: bytes
    hits: tuple[Hit, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """What a fix writes, and which ids it leaves alone although their models go away."""

    edits: tuple[Edit, ...] = ()
    refusals: tuple[Refusal, ...] = ()


def plan(
    wanted: Sequence[Hit],
    hits: Sequence[Hit],
    paths: Sequence[Path],
    catalogue: Catalogue,
    today: date,
) -> Plan:
    """The edits that write a replacement over those of `wanted` that may have one.

    `hits` are all that was found, `paths` all files that were read: what stands around an id
    and what calls send decides. Raises OSError where a file can't be read any more.
    """
    ending = [hit for hit in wanted if hit.card.shutdown is not None and not hit.foreign]
    touched = {hit.path for hit in ending if stand_in(hit, catalogue, today) is not None}
    texts = {path: path.read_bytes() for path in sorted(touched)}
    files = {
        path: (data, [hit for hit in hits if hit.path == path and _is_there(hit, data)])
        for path, data in texts.items()
    }
    others = _texts(path for path in paths if path not in touched)
    swaps, refusals = judge(files, others, catalogue, today)
    asked = set(wanted)
    chosen = [swap for swap in swaps if swap.hit in asked]
    edits = [_edit(path, data, chosen) for path, data in texts.items()]
    refused = {refusal.hit: refusal for refusal in refusals}
    refused.update((hit, r) for hit in ending if (r := _without(hit, catalogue, today)) is not None)
    return Plan(
        tuple(edit for edit in edits if edit.hits),
        tuple(refused[hit] for hit in wanted if hit in refused),
    )


def _without(hit: Hit, catalogue: Catalogue, today: date) -> Refusal | None:
    """Why nothing can be written over a hit, whatever stands around it."""
    if stand_in(hit, catalogue, today) is not None:
        return None
    other = catalogue.successor(hit.card, today)
    if other is None:
        return Refusal(hit, "nothing replaces it")
    if hit.fine_tuned:
        return Refusal(hit, f"a model has to be fine-tuned on {other.id} first")
    if hit.card.kind == "embedding":
        return Refusal(hit, f"stored vectors can't be compared with those of {other.id}")
    return Refusal(hit, f"{other.id} is served by another endpoint")


def _texts(paths: Iterable[Path]) -> Iterator[tuple[Path, bytes]]:
    for path in paths:
        with suppress(OSError):
            yield path, path.read_bytes()


def _is_there(hit: Hit, data: bytes) -> bool:
    # UTF-16 text was scanned as UTF-8, and a file may have changed since: both are left alone.
    return data[hit.start : hit.end] == hit.card.id.encode()


def _edit(path: Path, before: bytes, swaps: Sequence[Swap]) -> Edit:
    pieces: list[bytes] = []
    done = 0
    mine = sorted((swap for swap in swaps if swap.hit.path == path), key=lambda s: s.hit.start)
    for swap in mine:
        pieces += [before[done : swap.hit.start], swap.other.id.encode()]
        done = swap.hit.end
    after = b"".join([*pieces, before[done:]])
    return Edit(path, before, after, tuple(swap.hit for swap in mine))


def diff(edit: Edit) -> str:
    """The edit as a unified diff."""
    return file_diff(edit.path.as_posix().lstrip("/"), edit.before, edit.after)


def write(edit: Edit) -> None:
    """Put the new text in place of the old in one step. Raises OSError."""
    write_file(edit.path, edit.after)
