"""Outputs against a schema: fast where they fit, exact where they don't."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import jsonschema
import jsonschema.validators
import jsonschema_rs
import referencing

from specloom.diagnostics.problems import Problem, Where
from specloom.document.document import where_at
from specloom.document.json_reader import read_json
from specloom.document.pointer import join
from specloom.document.regexes import repeats_in_names, search

from .documents import LINES

__all__ = ["Output", "SchemaError", "Validator", "is_lines", "outputs"]

_LONGEST = 200


class SchemaError(ValueError):
    """Raised where the schema itself is none; the message says why."""


@dataclass(frozen=True, slots=True)
class Output:
    """One output: its text, and the line of the file that it starts on."""

    file: str
    line: int
    text: str


@dataclass(frozen=True, slots=True)
class _Error:
    """Why a value doesn't fit: where in it, and by which rule of the schema."""

    message: str
    path: Iterable[str | int]
    rule: Iterable[str | int]


class Validator:
    """Checks outputs against one schema. Remote references are never fetched."""

    def __init__(self, schema: Any) -> None:
        """Raises SchemaError."""
        chosen = jsonschema.validators.validator_for(
            schema, default=jsonschema.Draft202012Validator
        )
        try:
            chosen.check_schema(schema)
        except jsonschema.SchemaError as error:
            raise SchemaError(_short(error.message)) from None
        except RecursionError:
            raise SchemaError("nested too deeply") from None
        explaining: Any = jsonschema.validators.extend(chosen, {"pattern": _pattern})  # type: ignore[no-untyped-call]
        self._slow = explaining(schema, registry=referencing.Registry())
        self._fast = _fast(schema)
        self._has_slow_names = repeats_in_names(schema)

    def violations(self, output: Output) -> Iterator[Problem]:
        """Every violation with its place; nothing where the output fits."""
        try:
            value = json.loads(output.text)
        except json.JSONDecodeError as error:
            line = output.line + error.lineno - 1
            yield Problem(Where(output.file, line, error.colno), "SF02", f"not JSON: {error.msg}")
            return
        except (RecursionError, ValueError) as error:
            yield Problem(Where(output.file, output.line, 1), "SF02", f"not JSON: {error}")
            return
        try:
            found = [] if self._fits(value) else self._errors(value)
        except (referencing.exceptions.Unresolvable, RecursionError, ValueError) as failure:
            words = f"can't be checked: {_short(str(failure) or type(failure).__name__)}"
            yield Problem(Where(output.file, output.line, 1), "SV02", words)
            return
        if found:
            yield from self._placed(found, output)

    def _fits(self, value: Any) -> bool:
        """Whether a value surely fits. Raises ValueError where the fast validator gives up."""
        return self._fast is not None and bool(self._fast.is_valid(value))

    def _errors(self, value: Any) -> list[_Error]:
        """Why a value doesn't fit."""
        if not self._has_slow_names:
            found = self._slow.iter_errors(value)
            return [_Error(e.message, e.absolute_path, e.absolute_schema_path) for e in found]
        # Python would try patterns of property names for ever.
        if self._fast is None:
            raise ValueError("a pattern of property names is too hard to match")
        found = self._fast.iter_errors(value)
        return [_Error(e.message, e.instance_path, e.schema_path) for e in found]

    def _placed(self, errors: list[_Error], output: Output) -> Iterator[Problem]:
        root, _ = read_json(output.text, output.file, above=output.line - 1)
        for error in errors:
            pointer = join(error.path)
            where = where_at(root, pointer)
            if not where.file:  # a single value, or one that no spec could hold
                where = Where(output.file, output.line, 1)
            rule = join(error.rule)
            extra = {"pointer": pointer, "schema": rule}
            yield Problem(where, "SV01", _short(error.message), extra=extra)


def _pattern(
    validator: Any, pattern: str, instance: Any, schema: Any
) -> Iterator[jsonschema.ValidationError]:
    """`pattern` by an engine whose work is bounded."""
    if not isinstance(instance, str):
        return
    found = search(pattern, instance)
    if found is None:
        raise ValueError(f"the pattern {pattern!r} is too hard to match")
    if not found:
        yield jsonschema.ValidationError(f"{instance!r} does not match {pattern!r}")


def _fast(schema: Any) -> Any:
    def refuse(uri: str, /) -> Any:
        raise ValueError(f"{uri} is remote")

    try:
        return jsonschema_rs.validator_for(schema, retriever=refuse)
    except (ValueError, jsonschema_rs.ReferencingError):
        # It reads patterns in its own way; the slow one reads them as the server does.
        return None


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def is_lines(file: str) -> bool:
    return Path(file).suffix.lower() in LINES


def outputs(file: str, stream: IO[bytes]) -> Iterator[Output]:
    """The outputs of a stream: one a line where it is JSON Lines, else the whole.

    Only one line is held in memory. Where the name doesn't say, the first line decides.
    """
    if is_lines(file):
        yield from _lines(file, stream, 0)
    elif Path(file).suffix.lower() == ".json":
        yield Output(file, 1, _text(stream.read()))
    else:
        yield from _sniffed(file, stream)


def _text(data: bytes) -> str:
    return data.decode("utf-8-sig", errors="replace")


def _lines(file: str, stream: IO[bytes], number: int) -> Iterator[Output]:
    for line, data in enumerate(stream, number + 1):
        text = _text(data)
        if text.strip():
            yield Output(file, line, text)


def _sniffed(file: str, stream: IO[bytes]) -> Iterator[Output]:
    number, first = 1, stream.readline()
    while first and not first.strip():
        number, first = number + 1, stream.readline()
    try:
        json.loads(_text(first))
    except (ValueError, RecursionError):
        yield Output(file, number, _text(first + stream.read()))
        return
    yield Output(file, number, _text(first))
    yield from _lines(file, stream, number)
