"""Files into documents: values whose every place has a line and a column."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from specloom.diagnostics.problems import Problem, Severity, Where
from specloom.document.pointer import split

from . import jsontext, yamltext
from .textnode import Lines, TextNode

__all__ = ["DUPLICATE_KEY", "LARGEST", "LINES", "Document", "Source", "find_files", "read"]

LARGEST = 64 * 1024 * 1024
_LARGEST_YAML = 8 * 1024 * 1024
DUPLICATE_KEY = "SF05"
LINES = frozenset({".jsonl", ".ndjson"})
_SUFFIXES = frozenset({".json", ".yaml", ".yml"})
_SKIPPED = frozenset({"node_modules", "__pycache__", "venv", "site-packages"})


@dataclass(slots=True)
class Document:
    """One document of a file.

    `node` is its tree where that is already there (YAML); `above` the number of lines
    before it in the file (JSON Lines).
    """

    file: str
    text: str
    value: Any
    node: TextNode | None = None
    above: int = 0

    def places(self, pointers: Iterable[str]) -> dict[str, Where]:
        """Where the pointers lead: the key, or the value of a list item or of the root."""
        wanted = list(pointers)
        if not wanted:
            return {}
        if self.node is None:
            offsets = jsontext.locate(self.text, wanted)
        else:
            offsets = {pointer: _offset(self.node, pointer) for pointer in wanted}
        lines, found = Lines(self.text), {}
        for pointer in wanted:
            line, column = lines.place(offsets.get(pointer, 0))
            found[pointer] = Where(self.file, line + self.above, column)
        return found

    def tree(self) -> TextNode:
        return self.node if self.node is not None else jsontext.parse(self.text)


def _offset(node: TextNode, pointer: str) -> int:
    offset = node.start
    for token in split(pointer):
        if isinstance(node.value, list):
            index = int(token) if token.isdecimal() else -1
            if not 0 <= index < len(node.items):
                break
            node = node.items[index]
            offset = node.start
        else:
            entry = next((e for e in reversed(node.entries) if str(e.key) == token), None)
            if entry is None:
                break
            node, offset = entry.node, entry.key_start
    return offset


@dataclass(slots=True)
class Source:
    """A file's text, its documents, and why it could not be read as it should."""

    file: str
    text: str = ""
    documents: list[Document] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def read(file: str, data: bytes | None = None) -> Source:
    """The documents of a JSON or YAML file; `data` where it was read already."""
    source = Source(file)
    if data is None:
        data = _bytes(file, source)
    if data is None or not _has_room(data, LARGEST, source):
        return source
    try:
        source.text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        _bad(source, "SF02", f"not UTF-8 (byte {error.start})", "save the file as UTF-8")
        return source
    if Path(file).suffix.lower() in LINES:
        for number, line in enumerate(source.text.split("\n")):
            if line.strip():
                _read_json(source, line, number)
    elif _is_json(file, source.text):
        _read_json(source, source.text, 0)
    elif _has_room(data, _LARGEST_YAML, source):
        _read_yaml(source)
    return source


def _bytes(file: str, source: Source) -> bytes | None:
    try:
        path = Path(file)
        if path.stat().st_size > LARGEST:
            _too_large(path.stat().st_size, LARGEST, source)
            return None
        with path.open("rb") as stream:
            return stream.read(LARGEST + 1)  # a device may have no end
    except OSError as error:
        _bad(source, "SF01", f"can't be read: {error.strerror or error}")
        return None


def _has_room(data: bytes, most: int, source: Source) -> bool:
    if len(data) <= most:
        return True
    _too_large(len(data), most, source)
    return False


def _too_large(size: int, most: int, source: Source) -> None:
    # Of a stream no more is read than shows that it is too large.
    over = "more than " if size == most + 1 else ""
    words = f"{over}{size / 1e6:,.0f} MB; files up to {most / 1e6:,.0f} MB are read"
    _bad(source, "SF04", words, "no server takes a schema of that size")


def _bad(
    source: Source, code: str, message: str, hint: str = "", line: int = 0, column: int = 0
) -> None:
    source.problems.append(Problem(Where(source.file, line, column), code, message, hint))


def _is_json(file: str, text: str) -> bool:
    suffix = Path(file).suffix.lower()
    if suffix in (".yaml", ".yml"):
        return False
    return suffix == ".json" or text.lstrip()[:1] in ("{", "[", '"')


def _read_json(source: Source, text: str, above: int) -> None:
    try:
        value = json.loads(text, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        _bad(source, "SF02", f"not valid JSON: {error.msg}", "", error.lineno + above, error.colno)
    except RecursionError:
        _bad(source, "SF03", "nested too deeply to be read", "no server takes such a schema")
    except ValueError as error:
        _bad(source, "SF02", f"not valid JSON: {error}")
    else:
        source.documents.append(Document(source.file, text, value, above=above))
        for key in jsontext.duplicate_keys(text):
            words = f"an object has the key '{key}' twice; only the last one counts"
            where = Where(source.file)
            problem = Problem(where, DUPLICATE_KEY, words, "remove one", Severity.WARNING)
            source.problems.append(problem)


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is no JSON")


def _read_yaml(source: Source) -> None:
    try:
        nodes = yamltext.parse_all(source.text)
    except yamltext.YAMLSyntaxError as error:
        _bad(source, "SF02", f"not valid YAML: {error}", "", error.line, error.column)
        return
    for node in nodes:
        source.documents.append(Document(source.file, source.text, node.value, node))
    if not nodes:
        _bad(source, "SF02", "the file is empty")


def find_files(folder: Path) -> list[str]:
    """The JSON (Lines) and YAML files below a folder, sorted, but hidden and installed ones."""
    found = []
    for path in sorted(folder.rglob("*")):
        parts = path.relative_to(folder).parts
        if path.suffix.lower() not in _SUFFIXES | LINES or not path.is_file():
            continue
        if not any(part.startswith(".") or part in _SKIPPED for part in parts):
            found.append(str(path))
    return found
