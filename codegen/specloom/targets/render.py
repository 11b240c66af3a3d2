"""Views → text, by Jinja templates that mirror the output's tree.

A template `types/{module}.py.j2` prints one file for each view it is given; every file
that is no template is copied as it is.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import (
    Environment,
    FileSystemBytecodeCache,
    FileSystemLoader,
    StrictUndefined,
    TemplateError,
)
from jinja2.bccache import Bucket

from specloom.diagnostics.problems import Problem, Severity, SpecError, Where
from specloom.shipped import shipped

TEMPLATE_SUFFIX = ".j2"


class _Compiled(FileSystemBytecodeCache):
    """Compiled templates in a folder; as with Python's own, it doesn't matter if it fails."""

    def load_bytecode(self, bucket: Bucket) -> None:
        with contextlib.suppress(OSError):
            super().load_bytecode(bucket)

    def dump_bytecode(self, bucket: Bucket) -> None:
        with contextlib.suppress(OSError):
            super().dump_bytecode(bucket)


_compiled: _Compiled | None = None


def keep_compiled(folder: Path) -> None:
    """Keep compiled templates in `folder`, if it is there, for this process and those after it."""
    global _compiled
    _compiled = _Compiled(str(folder)) if folder.is_dir() else None


@dataclass(frozen=True)
class Renderer:
    """Templates of ours, with a user's laid over them file by file."""

    roots: Sequence[Path]

    @classmethod
    def open(cls, overlay: Path | None = None) -> Renderer:
        return cls([*([overlay] if overlay is not None else []), shipped("templates")])

    def environment(self) -> Environment:
        return Environment(
            loader=FileSystemLoader([str(root) for root in self.roots]),
            bytecode_cache=_compiled,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            autoescape=False,
        )

    def render(self, environment: Environment, template: str, **views: Any) -> str:
        """The text that a template prints.

        Raises:
            SpecError: the template is broken; of ours none is, so it is a user's.
        """
        try:
            return environment.get_template(template).render(**views)
        except TemplateError as error:
            raise SpecError([self._broken(template, error)]) from error

    def is_foreign(self, template: str) -> bool:
        """Whether a user's template stands in for ours."""
        return any((root / template).is_file() for root in self.roots[:-1])

    def _broken(self, template: str, error: TemplateError) -> Problem:
        file = next((r / template for r in self.roots if (r / template).is_file()), Path(template))
        line = getattr(error, "lineno", None) or 0
        message = error.message or type(error).__name__
        hint = "the template's first line in templates/ names the view that it can print"
        return Problem(Where(file.as_posix(), line, 1 if line else 0), "G040", message, hint)

    def copied(self, folder: str) -> Iterator[tuple[str, bytes]]:
        """(path below `folder`, content) of the files that are copied as they are."""
        found: dict[str, Path] = {}
        for root in reversed(self.roots):
            base = root / folder
            for path in sorted(base.rglob("*")):
                below = path.relative_to(base)
                if path.is_file() and path.suffix != TEMPLATE_SUFFIX and _wanted(below):
                    found[below.as_posix()] = path
        for name in sorted(found):
            yield name, found[name].read_bytes()


def _wanted(path: Path) -> bool:
    # What interpreters and type checkers leave behind is no template.
    return not any(part == "__pycache__" or part.startswith(".") for part in path.parts)


def misplaced(overlay: Path) -> list[Problem]:
    """Files of a user's overlay that stand in for none of ours: most likely misspelt."""
    mine = shipped("templates")
    return [
        Problem(
            Where(path.as_posix()),
            "G042",
            "no template of this name is used, so this one isn't either",
            "give it the path of the template that it replaces, below templates/",
            Severity.WARNING,
        )
        for path in sorted(overlay.rglob("*"))
        if path.is_file() and _wanted(below := path.relative_to(overlay))
        if not (mine / below).is_file()
    ]
