"""Model ids in the files of any project: where they stand, how long they live, what to use instead.

result = scan([Path(".")], catalogue)
for hit in result.hits: print(hit.path, hit.line, hit.card.id)
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from specloom.features.model_catalogue.model import Catalogue
from specloom.features.model_catalogue.scan.hits import Hit, hits_in
from specloom.features.model_catalogue.scan.tokens import Matcher
from specloom.features.model_catalogue.scan.unknown import Unknown, UnknownMatcher
from specloom.project.source_files import Gathered, gather, read

__all__ = ["Hit", "Result", "scan"]


@dataclass(frozen=True, slots=True)
class Result:
    """What a scan found, and which files it read, left out or couldn't read."""

    hits: tuple[Hit, ...]
    unknown: tuple[Unknown, ...]
    read: tuple[Path, ...]
    lines: int
    gathered: Gathered


def scan(paths: Iterable[Path], catalogue: Catalogue, exclude: Iterable[str] = ()) -> Result:
    """Every id of `catalogue` in the files under `paths`, by path and place.

    `exclude` takes patterns as in .gitignore. A line that says `specloom: keep` is passed over.
    """
    gathered = gather(paths, exclude)
    matcher = Matcher(catalogue)
    unknown = UnknownMatcher(catalogue)
    hits: list[Hit] = []
    strangers: list[Unknown] = []
    texts: list[Path] = []
    lines = 0
    for path, inside in gathered.paths:
        data = read(path, path in gathered.named, gathered)
        if data is None:
            continue
        texts.append(path)
        lines += data.count(b"\n")
        hits += hits_in(path, inside, data, matcher, catalogue)
        strangers += unknown.find(path, inside, data)
    return Result(tuple(hits), tuple(strangers), tuple(texts), lines, gathered)
