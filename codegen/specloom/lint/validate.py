"""Outputs against a schema: fast where they fit, exact where they don't."""

from __future__ import annotations

import json
from collections.abc import Iterator
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
        self._slow = chosen(schema, registry=referencing.Registry())
        self._fast = _fast(schema)

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
        if self._fast is None or not self._fast.is_valid(value):
            yield from self._explained(value, output)

    def _explained(self, value: Any, output: Output) -> Iterator[Problem]:
        try:
            errors = list(self._slow.iter_errors(value))
        except (referencing.exceptions.Unresolvable, RecursionError) as failure:
            words = f"can't be checked: {_short(str(failure) or type(failure).__name__)}"
            yield Problem(Where(output.file, output.line, 1), "SV02", words)
            return
        pointers = [join(error.absolute_path) for error in errors]
        root, _ = read_json(output.text, output.file, above=output.line - 1)
        for error, pointer in zip(errors, pointers, strict=True):
            where = where_at(root, pointer)
            if not where.file:  # a single value, or one that no spec could hold
                where = Where(output.file, output.line, 1)
            rule = join(error.absolute_schema_path)
            extra = {"pointer": pointer, "schema": rule}
            yield Problem(where, "SV01", _short(error.message), extra=extra)


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
