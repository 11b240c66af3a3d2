"""Files into documents: values whose every place has a line and a column."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from specloom.diagnostics.problems import Problem, Severity, Where
from specloom.document.document import plain, where_at
from specloom.document.files import LARGEST, decode
from specloom.document.json_reader import read_json
from specloom.document.json_tree import json_tree
from specloom.document.text_tree import TextNode
from specloom.document.yaml_reader import read_yaml_stream
from specloom.document.yaml_tree import yaml_trees

__all__ = ["DUPLICATE_KEY", "LARGEST", "LINES", "Document", "Source", "find_files", "read"]

DUPLICATE_KEY = "SF05"
_DEEPEST = 300  # levels, so that the rules say what is too deep before the reader does
LINES = frozenset({".jsonl", ".ndjson"})
_SUFFIXES = frozenset({".json", ".yaml", ".yml"})
_SKIPPED = frozenset({"node_modules", "__pycache__", "venv", "site-packages"})


@dataclass(slots=True)
class Document:
    """One document of a file.

    `root` is its tree with positions, where that was read already; `index` its number in a YAML
    stream; `above` the number of lines before its text in the file (JSON Lines).
    """

    file: str
    text: str
    value: Any
    root: Any = None
    is_yaml: bool = False
    index: int = 0
    above: int = 0

    def places(self, pointers: Iterable[str]) -> dict[str, Where]:
        """Where the pointers lead: the key, or the value of a list item or of the root."""
        if self.root is None:
            self.root, _ = read_json(self.text, self.file, self.above, _DEEPEST)
        found = {pointer: where_at(self.root, pointer) for pointer in pointers}
        first = Where(self.file, self.above + 1, 1)
        return {pointer: at if at.file else first for pointer, at in found.items()}

    def tree(self) -> TextNode:
        """The tree with offsets, for edits."""
        return yaml_trees(self.text)[self.index] if self.is_yaml else json_tree(self.text)


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
    if data is None or _is_too_large(len(data), source):
        return source
    text, problems = decode(data, file)
    _note(source, problems)
    if text is None:
        return source
    source.text = text
    if Path(file).suffix.lower() in LINES:
        for number, line in enumerate(text.split("\n")):
            if line.strip():
                _read_json(source, line, number)
    elif _is_json(file, text):
        _read_json(source, text, 0)
    else:
        _read_yaml(source)
    return source


def _bytes(file: str, source: Source) -> bytes | None:
    try:
        path = Path(file)
        if _is_too_large(path.stat().st_size, source):
            return None
        with path.open("rb") as stream:
            return stream.read(LARGEST + 1)  # a device may have no end
    except OSError as error:
        _bad(source, "SF01", f"can't be read: {error.strerror or error}")
        return None


def _is_too_large(size: int, source: Source) -> bool:
    if size > LARGEST:
        # Of a stream no more is read than shows that it is too large.
        over = "more than " if size == LARGEST + 1 else ""
        words = f"{over}{size / 1e6:,.0f} MB; files up to {LARGEST / 1e6:,.0f} MB are read"
        _bad(source, "SF04", words, "no server takes a schema of that size")
    return size > LARGEST


def _bad(source: Source, code: str, message: str, hint: str = "") -> None:
    source.problems.append(Problem(Where(source.file), code, message, hint))


def _is_json(file: str, text: str) -> bool:
    suffix = Path(file).suffix.lower()
    if suffix in (".yaml", ".yml"):
        return False
    return suffix == ".json" or text.lstrip()[:1] in ("{", "[", '"')


def _read_json(source: Source, text: str, above: int) -> None:
    root, problems = read_json(text, source.file, above, _DEEPEST)
    if _note(source, problems, "JSON"):
        found = Document(source.file, text, plain(root), root, above=above)
        source.documents.append(found)


def _read_yaml(source: Source) -> None:
    roots, problems = read_yaml_stream(source.text, source.file)
    if _note(source, problems, "YAML"):
        for index, root in enumerate(roots):
            found = Document(source.file, source.text, plain(root), root, True, index)
            source.documents.append(found)
        if not roots:
            _bad(source, "SF02", "the file is empty")


# What the readers say, in the codes of this tool.
_CODES = {"E005": DUPLICATE_KEY, "E007": "SF03", "E008": "SF03"}


def _note(source: Source, problems: Iterable[Problem], form: str = "") -> bool:
    """Take the problems of a reader over; whether what it read can be used."""
    fine = True
    for problem in problems:
        code = _CODES.get(problem.code, "SF02")
        start = f"not valid {form}: " if code == "SF02" and form else ""
        if code == DUPLICATE_KEY:
            problem = replace(problem, severity=Severity.WARNING)
        elif problem.severity is not Severity.ERROR:
            continue  # a byte order mark does no harm here
        else:
            fine = False
        source.problems.append(replace(problem, code=code, message=start + problem.message))
    return fine


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
