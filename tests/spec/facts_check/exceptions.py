"""The differences that are meant, as data: `facts-exceptions.yaml`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from .compare import Difference


@dataclass(frozen=True)
class Meant:
    """A difference that is meant. In `path` a `*` stands for any text."""

    path: str
    ours: Any
    facts: Any
    reason: str
    more: tuple[Any, ...] = ()

    def covers(self, found: Difference) -> bool:
        pattern = ".*".join(map(re.escape, self.path.split("*")))
        return self._fits(found) and re.fullmatch(pattern, found.path) is not None

    def _fits(self, found: Difference) -> bool:
        if self.more:
            both = isinstance(found.ours, list) and isinstance(found.facts, list)
            return both and {*found.ours} == {*found.facts, *self.more} > {*found.facts}
        return repr((found.ours, found.facts)) == repr((self.ours, self.facts))


def read(file: Path) -> list[Meant]:
    """The entries of `file`; an entry without a reason is a TypeError or an AssertionError."""
    entries = [
        Meant(path, entry["ours"], entry["facts"], entry["reason"])
        if "more" not in entry
        else Meant(path, None, None, entry["reason"], tuple(entry["more"]))
        for entry in yaml.load(file.read_text(encoding="utf-8"), yaml.CSafeLoader)
        for path in entry.get("paths") or [entry["path"]]
    ]
    assert all(entry.reason.strip() for entry in entries), "every exception says why"
    return entries


def sort_out(
    found: Iterable[Difference], meant: Sequence[Meant]
) -> tuple[list[Difference], list[Meant]]:
    """The differences that no entry covers, and the entries that cover none."""
    found = list(found)
    open_ = [one for one in found if not any(entry.covers(one) for entry in meant)]
    idle = [entry for entry in meant if not any(entry.covers(one) for one in found)]
    return open_, idle
