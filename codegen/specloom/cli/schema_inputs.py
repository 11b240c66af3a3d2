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
from specloom.lint.request import find_schemas

__all__ = ["STDIN", "Input", "inputs", "profile_option", "read_stdin"]

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
    """A source; `object` is set where it is a Python type rather than text."""

    source: Source
    object: Any = None
    where: Where = field(default_factory=lambda: Where(""))


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
    """Schemas and requests below a folder; other files there are no concern of ours."""
    for file in find_files(folder):
        source = read(file)
        source.documents = [one for one in source.documents if _concerns(one)]
        if source.documents or any(p.code == "SF02" for p in source.problems):
            yield Input(source)


def _concerns(document: Document) -> bool:
    value = document.value
    if any(True for _ in find_schemas(value)):
        return True
    if not isinstance(value, dict):
        return False
    marks = {"properties", "$defs", "definitions", "$ref", "anyOf", "oneOf", "allOf", "items"}
    return value.get("type") in ("object", "array") or (
        not marks.isdisjoint(value) and "openapi" not in value
    )


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
