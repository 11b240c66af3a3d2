"""The two descriptions of a comparison: files, folders, URLs and revisions of git."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import click

from specloom.cli.fetched import fetched, is_url
from specloom.diagnostics.problems import Problem, Severity, SpecError, Where
from specloom.diff import Change, Side, surface
from specloom.document.load import ROOT_NAMES, Spec, load
from specloom.document.locate import Locator
from specloom.features import Feature, doors, used
from specloom.ir import Api
from specloom.project.revisions import Source, is_revision, opened
from specloom.reading import read_api

__all__ = ["Described", "described", "source_of", "spec_in"]


@dataclass(frozen=True)
class Described:
    """One side: what was read of it, and where things are."""

    source: Source
    spec: Spec
    api: Api
    problems: tuple[Problem, ...]

    @property
    def features(self) -> tuple[Feature, ...]:
        return used(self.spec)

    def side(self, side: Side, locator: Locator) -> Side:
        """A place with its pointer, its file as people call it."""
        where, pointer = locator.find(side.where, side.tokens)
        if where.file:
            where = replace(where, file=self.source.name(where.file))
        return Side(where, side.tokens, pointer)

    def located(self, changes: list[Change], is_new: bool) -> list[Change]:
        """The changes with the places of this side looked up."""
        locator = Locator(self.spec)
        if is_new:
            return [replace(c, new=self.side(c.new, locator)) for c in changes]
        return [replace(c, old=self.side(c.old, locator)) for c in changes]


def spec_in(path: Path) -> Path:
    """`path`, or the spec of the project that it is the folder of."""
    if path.is_dir() and not any((path / name).is_file() for name in ROOT_NAMES):
        inside = path / "spec"
        if any((inside / name).is_file() for name in ROOT_NAMES):
            return inside
    return path


@contextmanager
def source_of(text: str, beside: Path, hint: str) -> Iterator[Source]:
    """What OLD or NEW names. Raises click.BadParameter, and SpecError for a lost revision."""
    if is_url(text):
        yield Source(fetched(text))
    elif Path(text).exists():
        yield Source(spec_in(Path(text)))
    elif is_revision(text, beside):
        with opened(text, beside) as source:
            yield replace(source, path=spec_in(source.path))
    else:
        message = f"{text!r} is no file or folder, and git knows no such revision"
        raise click.BadParameter(message, param_hint=hint)


def described(source: Source) -> Described:
    """Everything of a description that can be compared. Raises SpecError where it can't be read."""
    spec, problems = load(source.path)
    if spec is None:
        raise SpecError(_named(problems, source))
    reading = read_api(spec)
    beside: list[Any] = [door.read(spec) for door in doors("examine", used(spec))]
    found = tuple(value for value, _ in beside if value is not None)
    api = replace(reading.api, features=(*reading.api.features, *found))
    problems = [p for p in [*problems, *reading.problems] if p.severity is Severity.ERROR]
    return Described(source, spec, surface(api), tuple(_named(problems, source)))


def _named(problems: list[Problem], source: Source) -> list[Problem]:
    def name(where: Where) -> Where:
        return replace(where, file=source.name(where.file))

    return [replace(p, where=name(p.where)) for p in problems]
