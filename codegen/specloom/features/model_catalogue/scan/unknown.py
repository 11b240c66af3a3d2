"""Ids that look like the vendor's and are in no catalogue: a slip, a rumour, or a model too new."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePath

from specloom.diagnostics.near_misses import did_you_mean
from specloom.features.model_catalogue.model import Catalogue
from specloom.features.model_catalogue.scan.hits import is_elsewhere, is_recorded

__all__ = ["Unknown", "UnknownMatcher"]

_FILE_NAME = re.compile(r"\.[a-z][a-z0-9]*$")


@dataclass(frozen=True, slots=True)
class Unknown:
    """One mention; `column` counts characters from 1, `hint` names what may be meant."""

    path: Path
    line: int
    column: int
    id: str
    hint: str
    recorded: bool = False


class UnknownMatcher:
    """Finds ids of the catalogue's `id_shapes` that are a string of their own."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        shapes = "|".join(catalogue.id_shapes)
        prefixes = "|".join(map(re.escape, catalogue.prefixes))
        text = rf"([\"'`])(?:(?:{prefixes})[/:])?({shapes})\1" if shapes else r"(?!)"
        self.pattern = re.compile(text.encode())

    def find(self, path: Path, inside: PurePath, data: bytes) -> Iterator[Unknown]:
        for found in self.pattern.finditer(data):
            name = found.group(2).decode()
            if name in self.catalogue.cards or _FILE_NAME.search(name):
                continue
            if is_elsewhere(data, found.start(2), found.end(2)):
                continue
            start = found.start(2)
            line_start = data.rfind(b"\n", 0, start) + 1
            column = len(data[line_start:start].decode("utf-8", errors="replace")) + 1
            line = data.count(b"\n", 0, start) + 1
            hint = did_you_mean(name, self.catalogue.cards)
            yield Unknown(path, line, column, name, hint, is_recorded(inside))
