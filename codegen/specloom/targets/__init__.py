"""Everything that an API can be made into: one table, each target loaded when it is asked for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from specloom.targets.base import SnippetPrinter, Source, Target

TARGETS: Mapping[str, tuple[str, str]] = {
    "curl": ("specloom.targets.curl.target", "CurlTarget"),
    "python": ("specloom.targets.python.target", "PythonTarget"),
    "docs": ("specloom.targets.docs.target", "DocsTarget"),
    "fixtures": ("specloom.targets.fixtures.target", "FixturesTarget"),
}
"""By name: the module and the class of each target, in the order in which they are made, and in
which the documentation has their tabs."""

SNIPPETS_ONLY = frozenset(("curl",))
"""Targets that write no files: they give the documentation its tabs, and nobody asks for them."""


def open_targets(names: Iterable[str], source: Source) -> tuple[Target, ...]:
    """The targets called `names` for one API, in the order of the table."""
    wanted = set(names)
    opened = _Opened(source)
    return tuple(opened.get(name) for name in TARGETS if name in wanted)


class _Opened:
    """The targets of one API, each made once."""

    def __init__(self, source: Source) -> None:
        self._source = replace(source, printers=self.printers)
        self._made: dict[str, Target] = {}

    def get(self, name: str) -> Target:
        if name not in self._made:
            module, made = TARGETS[name]
            settings = self._source.spec.settings.get(name)
            own = replace(
                self._source, settings=settings if isinstance(settings, Mapping) else {}
            )
            self._made[name] = getattr(import_module(module), made)(own)
        return self._made[name]

    def printers(self) -> Sequence[SnippetPrinter]:
        found = (self.get(name).snippets() for name in TARGETS)
        return tuple(printer for printer in found if printer is not None)
