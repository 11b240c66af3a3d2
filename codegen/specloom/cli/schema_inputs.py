"""What the schema commands read: files, folders, stdin, Python objects."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import click

from specloom.diagnostics.problems import Problem, Where
from specloom.lint.all_rules import PROFILES
from specloom.lint.documents import Document, Source, find_files, read
from specloom.lint.import_object import NotFoundError, find_object, is_object_name, where_of
from specloom.lint.profiles import DEFAULT
from specloom.lint.request import find_schemas, is_body, is_schema

__all__ = [
    "STDIN",
    "Input",
    "chosen",
    "inputs",
    "profile_option",
    "read_and_passed_over",
    "read_stdin",
]

STDIN = "<stdin>"

profile_option = click.option(
    "--profile",
    type=click.Choice(list(PROFILES)),
    default=DEFAULT,
    show_default=True,
    help="The server to check against.",
)


@dataclass(slots=True)
class Input:
    """A source; `object` is set where it is a Python type rather than text.

    `is_passed_over` says of a file of a folder that no schema and no request is in it.
    """

    source: Source
    object: Any = None
    where: Where = field(default_factory=lambda: Where(""))
    is_passed_over: bool = False


def inputs(names: Sequence[str]) -> Iterator[Input]:
    """The inputs in order. Raises click.UsageError for what is none of them."""
    for name in names:
        if name == "-":
            yield Input(read_stdin())
        elif Path(name).is_dir():
            yield from _folder(Path(name))
        elif Path(name).exists():
            yield Input(read(name))
        elif is_object_name(name):
            yield _object(name)
        else:
            raise click.UsageError(f"{name}: no such file or folder")


def read_stdin() -> Source:
    return read(STDIN, sys.stdin.buffer.read())


def _folder(folder: Path) -> Iterator[Input]:
    """The files below a folder, those without a schema or a request passed over."""
    for file in find_files(folder):
        source = read(file)
        source.documents = [one for one in source.documents if _is_concerned(one.value)]
        unreadable = any(problem.code == "SF02" for problem in source.problems)
        yield Input(source, is_passed_over=not source.documents and not unreadable)


def _is_concerned(value: Any) -> bool:
    return is_schema(value) or is_body(value) or any(True for _ in find_schemas(value))


def chosen(names: Sequence[str]) -> tuple[list[Input], list[str]]:
    """The inputs that hold something to check, and the files that were passed over.

    Raises click.UsageError where nothing is left.
    """
    every = list(inputs(names))
    used = [one for one in every if not one.is_passed_over]
    passed_over = [one.source.file for one in every if one.is_passed_over]
    if not used:
        words = f"no schema and no request in {', '.join(names)}"
        raise click.UsageError(f"{words}{_listed('; passed over', passed_over)}")
    return used, passed_over


def read_and_passed_over(used: Sequence[Input], passed_over: Sequence[str]) -> str:
    """What was read, in words: `2 files read; 1 passed over (no schema in it): a.json`."""
    count = f"{len(used):,} {'file' if len(used) == 1 else 'files'} read"
    words = f"; {len(passed_over):,} passed over (no schema in it)"
    return count + _listed(words, passed_over)


def _listed(words: str, files: Sequence[str], most: int = 5) -> str:
    if not files:
        return ""
    more = f" and {len(files) - most:,} more" if len(files) > most else ""
    return f"{words}: {', '.join(files[:most])}{more}"


def _object(name: str) -> Input:
    try:
        value = find_object(name)
    except NotFoundError as error:
        return Input(Source(name, problems=[error.problem]))
    if not isinstance(value, (dict, list)):
        return Input(Source(name), value, where_of(value, name))
    try:
        text = json.dumps(value, indent=2)
    except (TypeError, ValueError, RecursionError) as error:
        problem = Problem(Where(name), "SF02", f"can't be written as JSON: {error}")
        return Input(Source(name, problems=[problem]))
    return Input(Source(name, text, [Document(name, text, json.loads(text))]))
