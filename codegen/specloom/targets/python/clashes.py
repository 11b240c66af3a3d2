"""Two declarations that want one Python name: an error, never a silent second name."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.diagnostics.problems import Problem
from specloom.ir import Decl, Usage
from specloom.targets.python.layout import MODEL, PARAM, Layout


def clashes(layout: Layout) -> Iterator[Problem]:
    """Class names that two declarations share: `types` gives all of them side by side."""
    names: dict[str, Decl] = {}
    for decl, form in _printed(layout):
        name = layout.python_name(decl, form)
        other = names.setdefault(name, decl)
        if other is not decl:
            yield _clash(decl, other, f"class name {name!r}")


def _printed(layout: Layout) -> Iterator[tuple[Decl, Usage]]:
    for decl in layout.decls.values():
        if decl.name in layout.plain:
            yield decl, MODEL
            continue
        for form in (MODEL, PARAM):
            if form in decl.usage:
                yield decl, form


def _clash(decl: Decl, other: Decl, what: str) -> Problem:
    return Problem(
        decl.where,
        "G010",
        f"{decl.name!r} gets the {what}, which {other.name!r} at {other.where} has already",
        "rename one of them, or name it with x-loom-name",
    )
