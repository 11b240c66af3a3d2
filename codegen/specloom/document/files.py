"""Reading one file of a spec: bytes → text → tree, each failure with its place."""

from __future__ import annotations

import codecs
import stat
import sys
from functools import lru_cache
from pathlib import Path
from typing import TextIO

from specloom.diagnostics.problems import Problem, Severity, Where
from specloom.document.document import Map
from specloom.document.json_reader import read_json
from specloom.document.yaml_reader import read_yaml

__all__ = ["LARGEST", "STDIN", "decode", "read_map", "read_text"]

LARGEST = 64 * 1024 * 1024
"""Bytes of the largest file that is read."""

STDIN = "-"
"""The path of the standard input; references in it are seen from the working folder."""

_WIDE_MARKS = (
    codecs.BOM_UTF32_LE,
    codecs.BOM_UTF32_BE,
    codecs.BOM_UTF16_LE,
    codecs.BOM_UTF16_BE,
)


def read_map(path: Path, file: str) -> tuple[Map | None, list[Problem]]:
    """The mapping in the YAML or JSON file at `path`, and what is wrong with it.

    `file` is the display path. The mapping is None where nothing can be made of the file.
    """
    text, problems = read_text(path, file)
    if text is None:
        return None, problems
    start = text.lstrip()[:1]
    if path.suffix.lower() == ".json" or start == "{":
        tree, found = read_json(text, file)
        if tree is None and path.suffix.lower() != ".json":
            # A YAML flow mapping starts with a brace too.
            tree, found = read_yaml(text, file)
    else:
        tree, found = read_yaml(text, file)
    problems += found
    if isinstance(tree, Map):
        return tree, problems
    if not any(p.severity is Severity.ERROR for p in found):
        problems.append(_wrong_top(tree, file))
    return None, problems


def _wrong_top(tree: object, file: str) -> Problem:
    if tree is None:
        return Problem(Where(file), "E004", "this file is empty")
    kind = "a list" if isinstance(tree, list) else "a single value"
    message = f"this file holds {kind}, not a mapping"
    return Problem(Where(file, 1, 1), "E004", message, "start with 'key: value' lines")


def read_text(path: Path, file: str) -> tuple[str | None, list[Problem]]:
    """The text of a UTF-8 file; None, with the reason, where it can't be had."""
    if file == STDIN:
        return _stdin_text()
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            return None, [Problem(Where(file), "E001", "this is a folder, not a file")]
        if not stat.S_ISREG(status.st_mode):
            return None, [Problem(Where(file), "E001", "this is not a regular file")]
        if status.st_size > LARGEST:
            message = f"this file is larger than {LARGEST // 1024 // 1024} MiB"
            return None, [Problem(Where(file), "E001", message)]
        data = path.read_bytes()
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else None
        return None, [Problem(Where(file), "E001", f"can't read this file: {reason or error}")]
    return decode(data, file)


def _stdin_text() -> tuple[str | None, list[Problem]]:
    data = _stdin(sys.stdin)
    if len(data) > LARGEST:
        message = f"this is larger than {LARGEST // 1024 // 1024} MiB"
        return None, [Problem(Where(STDIN), "E001", message)]
    return decode(data, STDIN)


@lru_cache(maxsize=1)
def _stdin(stream: TextIO) -> bytes:
    """What the stream has, which can be read once and is asked for by several."""
    return stream.buffer.read(LARGEST + 1)


def decode(data: bytes, file: str) -> tuple[str | None, list[Problem]]:
    """The text of UTF-8 bytes; None, with the reason, where they are none."""
    hint = "save it as UTF-8"
    if data.startswith(_WIDE_MARKS) or (b"\0" in data[:4] and len(data) > 1):
        return None, [Problem(Where(file), "E002", "this file is UTF-16 or UTF-32 text", hint)]
    problems = []
    if data.startswith(codecs.BOM_UTF8):
        data = data[len(codecs.BOM_UTF8) :]
        message = "this file starts with a byte order mark"
        hint_bom = "save it as UTF-8 without a byte order mark"
        problems = [Problem(Where(file), "W001", message, hint_bom, Severity.WARNING)]
    try:
        return data.decode("utf-8"), problems
    except UnicodeDecodeError as error:
        line_start = data.rfind(b"\n", 0, error.start) + 1
        column = len(data[line_start : error.start].decode("utf-8")) + 1
        at = Where(file, data.count(b"\n", 0, error.start) + 1, column)
        message = f"byte 0x{data[error.start]:02x} is not UTF-8 text"
        return None, [Problem(at, "E002", message, hint)]
