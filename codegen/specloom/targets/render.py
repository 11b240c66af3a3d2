"""Views → text, by Jinja templates that mirror the output's tree.

A template `types/{module}.py.j2` prints one file for each view it is given; every file
that is no template is copied as it is.

A user's templates run in Jinja's sandbox: they reach what the views give them, and no more of
Python. What goes wrong in one is a problem with its file and line.
"""

from __future__ import annotations

import contextlib
import os
import stat
import traceback
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import (
    Environment,
    FileSystemBytecodeCache,
    FileSystemLoader,
    StrictUndefined,
    TemplateError,
    TemplateSyntaxError,
    nodes,
)
from jinja2.bccache import Bucket
from jinja2.sandbox import ImmutableSandboxedEnvironment

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
    """Keep compiled templates in `folder`, for this process and those after it.

    They are programs: only a folder that is there, and that nobody else can write to, will do.
    """
    global _compiled
    _compiled = _Compiled(str(folder)) if _is_private(folder) else None


def _is_private(folder: Path) -> bool:
    try:
        status = folder.lstat()
    except OSError:
        return False
    if os.name != "posix":  # the cache folder is the user's own there
        return folder.is_dir()
    mine = status.st_uid == os.getuid() and not status.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
    return stat.S_ISDIR(status.st_mode) and mine


class _Loader(FileSystemLoader):
    def get_source(
        self, environment: Environment, template: str
    ) -> tuple[str, str, Callable[[], bool]]:
        try:
            return super().get_source(environment, template)
        except UnicodeDecodeError as error:
            line = error.object.count(b"\n", 0, error.start) + 1
            message = f"byte 0x{error.object[error.start]:02x} is not UTF-8 text"
            raise TemplateSyntaxError(message, line, template) from error


@dataclass(frozen=True)
class Renderer:
    """Templates of ours, with a user's laid over them file by file."""

    roots: Sequence[Path]

    @classmethod
    def open(cls, overlay: Path | None = None) -> Renderer:
        return cls([*([overlay] if overlay is not None else []), shipped("templates")])

    @property
    def _is_ours(self) -> bool:
        return list(self.roots) == [shipped("templates")]

    def environment(self) -> Environment:
        return (Environment if self._is_ours else ImmutableSandboxedEnvironment)(
            loader=_Loader([str(root) for root in self.roots]),
            # What is compiled for the sandbox is another program of the same source.
            bytecode_cache=_compiled if self._is_ours else None,
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
        except Exception as error:  # whatever an expression of a template can raise
            if self._is_ours and not isinstance(error, TemplateError):
                raise
            raise SpecError([self._broken(template, error)]) from error

    def parsed(self, environment: Environment, template: str) -> nodes.Template:
        """The syntax tree of a template. Raises SpecError for a broken one."""
        assert environment.loader is not None
        try:
            source, file, _ = environment.loader.get_source(environment, template)
            return environment.parse(source, template, file)
        except TemplateError as error:
            raise SpecError([self._broken(template, error)]) from error

    def is_foreign(self, template: str) -> bool:
        """Whether a user's template stands in for ours."""
        return any((root / template).is_file() for root in self.roots[:-1])

    def _broken(self, template: str, error: Exception) -> Problem:
        file, line = self._position(template, error)
        message = getattr(error, "message", None) or str(error) or type(error).__name__
        if not isinstance(error, TemplateError):
            message = f"{type(error).__name__}: {message}"
        hint = "the template's first line in templates/ names the view that it can print"
        return Problem(Where(file.as_posix(), line, 1 if line else 0), "G040", message, hint)

    def _position(self, template: str, error: Exception) -> tuple[Path, int]:
        """The file and line of the innermost template that was being read or printed."""
        name, line = template, 0
        if isinstance(error, TemplateSyntaxError):
            name, line = error.name or template, error.lineno
        file = next((r / name for r in self.roots if (r / name).is_file()), Path(name))
        # Jinja puts the templates' own lines into the traceback.
        for frame in traceback.extract_tb(error.__traceback__) if not line else ():
            if any(Path(frame.filename).is_relative_to(root) for root in self.roots):
                file, line = Path(frame.filename), frame.lineno or 0
        return file, line

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
